/** What belongs to the truth of a text: answers to the check, approved versions, withdrawals, and texts to hold it against. */
import { collection, limit, query, serverTimestamp, where } from 'firebase/firestore/lite';
import { Dossier } from '#domain/dossier.ts';
import { Nomination } from '#domain/nomination.ts';
import { ReturnedText } from '#domain/returned-text.ts';
import { Story, StoryVersion } from '#domain/story.ts';
import { CheckAnswer } from '#domain/truth-check/answer.ts';
import { findingKey, type Finding } from '#domain/truth-check/finding.ts';
import type { OtherText } from '#domain/truth-check/shared-paragraphs.ts';
import { ToldSharers } from '#domain/truth-check/sharers.ts';
import { GonePage } from '#domain/gone-page.ts';
import { readAll } from './case-file.ts';
import { readCards } from './cases.ts';
import { normalised } from './normalised.ts';
import {
  mapped,
  readDocument,
  readList,
  ready,
  valueOf,
  type Entry,
  type Waiting,
} from './reading.ts';
import { readHistoryOf } from './subjects.ts';
import { idToken } from './session.ts';
import { theStore } from './store.ts';
import { signed, written, type Written } from './writing.ts';

const longestWords = 300;

/** By the key of the finding. */
export const readAnswers = async (
  story: string,
): Promise<Waiting<Readonly<Record<string, CheckAnswer>>>> =>
  mapped(await readAll(`stories/${story}/answers`, CheckAnswer), ({ items }) =>
    Object.fromEntries(items.map(({ id, value }) => [id, value])),
  );

export async function saveAnswer(
  story: string,
  finding: Finding,
  given: Pick<CheckAnswer, 'answer' | 'reason' | 'textVersion'>,
): Promise<Written> {
  const data = {
    v: 1,
    code: finding.code,
    words: finding.words.slice(0, longestWords),
    ...(normalised(given) as typeof given),
    ...(await signed()),
  };
  return written([{ op: 'set', path: `stories/${story}/answers/${findingKey(finding)}`, data }]);
}

export const readVersions = (story: string) => readAll(`stories/${story}/versions`, StoryVersion);

export const readWithdrawals = (story: string) => readAll(`stories/${story}/withdrawals`, GonePage);

/** Stories that may hold a paragraph of this one, whichever they are among. */
export const otherStories = async (id: string): Promise<Waiting<readonly OtherText[]>> => {
  const told = await sharersOf(`bai/${id}`);
  if (told.is !== 'ready') return told;
  const stories = await Promise.all(
    told.value.map(async (other) => valueOf(await readDocument(`stories/${other}`, Story))),
  );
  return ready(
    stories.flatMap((story) =>
      story === null
        ? []
        : [{ label: story.title || story.code, text: `${story.lead}\n${story.body}` }],
    ),
  );
};

/**
 * Cases that may hold a paragraph of this one, among all that were sent; null where that could not be asked. Their words
 * are read by the rules, so what a wall closes stays closed.
 */
export const otherDossiers = async (id: string): Promise<readonly OtherDossier[] | null> => {
  const told = valueOf(await sharersOf(`ho-so/${id}`));
  if (told === null) return null;
  const [cards, dossiers] = await Promise.all([readCards(told), Promise.all(told.map(dossierOf))]);
  return told.flatMap((other, at) => {
    const [code, dossier] = [cards.get(other)?.code, dossiers[at]];
    return code === undefined || dossier == null ? [] : [{ id: other, code, dossier }];
  });
};

export interface OtherDossier {
  readonly id: string;
  readonly code: string;
  readonly dossier: Dossier;
}

const dossierOf = async (id: string): Promise<Dossier | null> =>
  valueOf(await readDocument(`nominations/${id}/dossier/current`, Dossier));

const sharersOf = async (path: string): Promise<Waiting<readonly string[]>> => {
  try {
    const answer = await fetch(`/doan-van/${path}`, {
      headers: { Authorization: `Bearer ${await idToken()}` },
    });
    if (answer.status === 401 || answer.status === 403) return { is: 'refused' };
    const told = ToldSharers.safeParse(answer.ok ? await answer.json() : null);
    return told.success ? ready(told.data.ids) : { is: 'broken' };
  } catch {
    return { is: 'offline' };
  }
};

export const savePlanned = (story: string, planned: Story['planned']): Promise<Written> =>
  written([
    { op: 'update', path: `stories/${story}`, data: { planned, updatedAt: serverTimestamp() } },
  ]);

/** Other cases an appraiser holds this one against; `by` says what they have in common. */
export interface SimilarCase {
  readonly by: 'subject' | 'place' | 'field';
  readonly card: Entry<Nomination>;
  /** null where it is closed to this person, or not there. */
  readonly dossier: Dossier | null;
}

const mostSimilar = 8;

/**
 * The subject's other cases as the register tells them, then cards of the place and of the field: the movement, or else
 * the criteria of the same cycle. A dossier is read only where the rules open it, so a wall closes it here too.
 */
export async function readSimilar(id: string, card: Nomination): Promise<readonly SimilarCase[]> {
  const place = card.snapshot?.place ?? '';
  const [sameSubject, samePlace, sameField] = await Promise.all([
    casesOfSubject(id),
    place === '' ? [] : cardsWhere({ 'snapshot.place': place }),
    cardsWhere(
      card.movement === null
        ? { criteriaSet: card.criteriaSet, cycle: card.cycle }
        : { movement: card.movement },
    ),
  ]);
  const seen = new Set([id]);
  const chosen = [
    ...sameSubject.map((one) => ({ by: 'subject' as const, card: one })),
    ...samePlace.map((one) => ({ by: 'place' as const, card: one })),
    ...sameField.map((one) => ({ by: 'field' as const, card: one })),
  ].filter((one) => !seen.has(one.card.id) && seen.add(one.card.id));
  return Promise.all(
    chosen.map(async (one) => ({ ...one, dossier: await dossierOf(one.card.id) })),
  );
}

const casesOfSubject = async (id: string): Promise<readonly Entry<Nomination>[]> => {
  const told = valueOf(await readHistoryOf(id))?.cases ?? [];
  const cards = await readCards(told.slice(0, mostSimilar).map((one) => one.case));
  return [...cards].map(([key, value]) => ({ id: key, value }));
};

const cardsWhere = async (
  wanted: Readonly<Record<string, string>>,
): Promise<readonly Entry<Nomination>[]> =>
  valueOf(
    await readList(
      query(
        collection(await theStore(), 'nominations'),
        ...Object.entries(wanted).map(([field, value]) => where(field, '==', value)),
        limit(mostSimilar),
      ),
      Nomination,
    ),
  )?.items ?? [];

/** What stood in the case when it was returned last; null where it never was, or is closed. */
export const readReturned = async (id: string): Promise<ReturnedText | null> =>
  valueOf(await readAll(`nominations/${id}/returned`, ReturnedText))?.items.at(-1)?.value ?? null;
