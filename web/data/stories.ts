/** Stories and what they may be written from: the verified claims of their case. */
import {
  collection,
  limit,
  orderBy,
  query,
  serverTimestamp,
  startAfter,
} from 'firebase/firestore/lite';
import { Claim } from '#domain/claim.ts';
import type { Consent } from '#domain/consent.ts';
import { Dossier } from '#domain/dossier.ts';
import { Evidence } from '#domain/evidence.ts';
import { asConsent, FactorConsent } from '#domain/new-factor.ts';
import type { Nomination } from '#domain/nomination.ts';
import { noPractice, type DeedField, type Practice } from '#domain/practice.ts';
import { Story } from '#domain/story.ts';
import type { TrackName } from '#domain/tracks.ts';
import type { After } from './long-list.ts';
import type { Fresh, Sent } from './autosaving.ts';
import { readAll } from './case-file.ts';
import { readAllConsents } from './consents.ts';
import { asksConsents, asksContent } from './case-parts.ts';
import { readCard } from './cases.ts';
import type { Stored } from './draft-state.ts';
import { readMoves } from './history.ts';
import { hasRole, type Me } from './me.ts';
import type { MoveEntry } from './moves.ts';
import { normalised } from './normalised.ts';
import {
  readDocument,
  readList,
  ready,
  valueOf,
  type Entry,
  type Listed,
  type Waiting,
} from './reading.ts';
import { signedInUid } from './session.ts';
import { theStore } from './store.ts';
import { written, type Written } from './writing.ts';

export interface StoryFile {
  readonly id: string;
  readonly story: Story;
  readonly card: Nomination | null;
  readonly dossier: Dossier | null;
  readonly claims: readonly Entry<Claim>[];
  readonly consents: readonly Entry<Consent>[];
  /** Whether this person may read what was consented to: without it nobody can tell what the page would show. */
  readonly seesConsents: boolean;
  readonly evidence: readonly Entry<Evidence>[];
  readonly history: Waiting<Listed<MoveEntry>>;
}

export type StoryText = Pick<Story, 'title' | 'lead' | 'body' | 'slug' | 'photos'> & {
  practice: Practice;
  fields: DeedField[];
};

/** Stories a page of the list. */
export const mostStories = 50;

export async function listStories(after: After): Promise<Waiting<Listed<Story>>> {
  return readList(
    query(
      collection(await theStore(), 'stories'),
      orderBy('updatedAt', 'desc'),
      ...(after === null ? [] : [startAfter(after)]),
      limit(mostStories),
    ),
    Story,
  );
}

export async function readStory(id: string, me: Me): Promise<Waiting<StoryFile>> {
  const [story, history] = await Promise.all([
    readDocument(`stories/${id}`, Story),
    readTrackHistory('stories', id),
  ]);
  if (story.is !== 'ready') return story;
  const { nomination, newFactor } = story.value;
  const card = nomination === null ? null : valueOf(await readCard(nomination));
  return ready({
    id,
    story: story.value,
    history,
    card,
    ...(newFactor === null
      ? await backgroundOf(nomination, card, me)
      : { ...nothing, ...(await consentsOfFactor(newFactor, me)) }),
  });
}

const nothing = {
  dossier: null,
  claims: [],
  consents: [],
  seesConsents: false,
  evidence: [],
} as const;

/** A new factor's note stays with its unit; what may be told of it stands in the story, and whoever writes reads the consents. */
const consentsOfFactor = async (
  id: string,
  me: Me,
): Promise<Pick<StoryFile, 'consents' | 'seesConsents'>> => {
  if (!hasRole(me, 'editor', 'office')) return nothing;
  const given = valueOf(await readAll(`newFactors/${id}/consents`, FactorConsent))?.items ?? [];
  const consents = given.map((one) => ({
    id: one.id,
    value: asConsent(id, { ownerUnit: '' }, one.value),
  }));
  return { consents, seesConsents: true };
};

async function backgroundOf(nomination: string | null, card: Nomination | null, me: Me) {
  if (nomination === null || card === null || !asksContent(me, card)) return nothing;
  const seesConsents = asksConsents(me, card);
  const [dossier, claims, evidence] = await Promise.all([
    readDocument(`nominations/${nomination}/dossier/current`, Dossier),
    readAll(`nominations/${nomination}/claims`, Claim),
    readAll(`nominations/${nomination}/evidence`, Evidence),
  ]);
  const named = valueOf(dossier)?.consents ?? [];
  return {
    dossier: valueOf(dossier),
    claims: valueOf(claims)?.items ?? [],
    consents: seesConsents ? await readAllConsents(nomination, named) : [],
    seesConsents,
    evidence: valueOf(evidence)?.items ?? [],
  };
}

export const readTrackHistory = (
  track: Exclude<TrackName, 'nominations'>,
  id: string,
): Promise<Waiting<Listed<MoveEntry>>> => readMoves(`${track}/${id}`);

/** A changed text is a new version; the author is whoever wrote last. */
export async function saveStory(
  id: string,
  textVersion: number,
  text: StoryText,
): Promise<Sent<StoryText>> {
  const data = {
    ...(normalised(text) as StoryText),
    textVersion: textVersion + 1,
    author: await signedInUid(),
    updatedAt: serverTimestamp(),
  };
  const is = await written([{ op: 'update', path: `stories/${id}`, data }]);
  return is === 'saved'
    ? { is, version: textVersion + 1, draft: text }
    : { is, version: textVersion };
}

/** The text as it stands. */
export const storedStory = ({
  title,
  lead,
  body,
  slug,
  photos,
  practice = noPractice,
  fields = [],
  textVersion,
}: Story): Stored<StoryText> => ({
  draft: { title, lead, body, slug, photos, practice, fields },
  version: textVersion,
});

export async function readStoryText(id: string): Promise<Fresh<StoryText>> {
  const story = await readDocument(`stories/${id}`, Story);
  if (story.is === 'offline') return 'offline';
  return story.is === 'ready' && story.value.state === 'drafting'
    ? storedStory(story.value)
    : 'closed';
}

export const saveAgreement = (
  id: string,
  subjectAgreed: NonNullable<Story['subjectAgreed']>,
): Promise<Written> =>
  written([
    {
      op: 'update',
      path: `stories/${id}`,
      data: { subjectAgreed: normalised(subjectAgreed), updatedAt: serverTimestamp() },
    },
  ]);
