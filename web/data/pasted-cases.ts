/** Creates the cases of a pasted list: five in one step with their place in the tờ trình, so that none is ever without it. */
import { collection, limit, orderBy, query, where } from 'firebase/firestore/lite';
import { Dossier } from '#domain/dossier.ts';
import { Nomination } from '#domain/nomination.ts';
import type { PastedRow, Standing } from '#domain/pasting/rows.ts';
import type { RowDraft } from '#domain/pasting/row-draft.ts';
import { folded } from '#domain/text.ts';
import { joining } from './batches.ts';
import { readCard } from './cases.ts';
import { opening, type CardContent } from './case-writing.ts';
import { readDocument, readList, valueOf } from './reading.ts';
import { theStore } from './store.ts';
import { signed, written, type Change, type Written } from './writing.ts';

/** What the rows do not say and all of them share; the criteria set goes with the kind. */
export type Setup = Pick<CardContent, 'cycle' | 'occasion' | 'level'> & {
  readonly sets: Readonly<Record<string, string>>;
};

export interface NewCase {
  readonly id: string;
  readonly draft: RowDraft;
}

export interface Created {
  readonly done: readonly string[];
  readonly refused: readonly string[];
  /** The connection was lost; what is done stays done. */
  readonly stopped: boolean;
}

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';

/** The id of a row's case, made from paper and person: the same row pasted again is the same case. */
export async function caseIdOf(batch: string, key: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${batch} ${key}`));
  return [...new Uint8Array(digest).slice(0, 8)]
    .map((byte) => alphabet[byte % alphabet.length])
    .join('');
}

/** By row, in their order. */
export const caseIdsOf = (batch: string, rows: readonly PastedRow[]): Promise<readonly string[]> =>
  Promise.all(rows.map(({ key }) => caseIdOf(batch, key)));

/** The rules look up two documents a case and allow twenty a step. */
const atOnce = 5;

/** Creates what it can, in order; `onDone` is told after every step. A row that is refused stops no other. */
export async function createCases(
  batch: string,
  ownerUnit: string,
  setup: Setup,
  cases: readonly NewCase[],
  onDone: (ids: readonly string[]) => void,
): Promise<Created> {
  const done: string[] = [];
  const refused: string[] = [];
  const take = async (some: readonly NewCase[]): Promise<Written> => {
    const is = await putCases(batch, ownerUnit, setup, some);
    if (is === 'saved') {
      done.push(...some.map(({ id }) => id));
      onDone(done);
    }
    return is;
  };
  for (let from = 0; from < cases.length; from += atOnce) {
    const some = cases.slice(from, from + atOnce);
    // oxlint-disable-next-line no-await-in-loop -- one step after another, so that a stop leaves a clean edge
    const is = await take(some);
    if (is === 'offline') return { done, refused, stopped: true };
    for (const one of is === 'saved' ? [] : some) {
      // oxlint-disable-next-line no-await-in-loop -- which of the five it was
      const alone = await take([one]);
      if (alone === 'offline') return { done, refused, stopped: true };
      if (alone === 'saved') continue;
      // oxlint-disable-next-line no-await-in-loop
      if (await joinedAgain(batch, ownerUnit, one)) done.push(one.id);
      else refused.push(one.id);
    }
  }
  return { done, refused, stopped: false };
}

const putCases = async (
  batch: string,
  ownerUnit: string,
  setup: Setup,
  cases: readonly NewCase[],
): Promise<Written> => {
  const changes = await Promise.all(cases.map((one) => changesFor(one, ownerUnit, setup)));
  return written([
    ...changes.flat(),
    joining(
      batch,
      cases.map(({ id }) => id),
    ),
  ]);
};

/** A case of this row that was taken off the paper stands already: it comes back. */
const joinedAgain = async (batch: string, ownerUnit: string, { id, draft }: NewCase) => {
  const card = valueOf(await readCard(id));
  const same =
    card?.ownerUnit === ownerUnit && card.state === 'draft' && card.subject.name === draft.name;
  return same && (await written([joining(batch, [id])])) === 'saved';
};

const changesFor = async (
  { id, draft }: NewCase,
  ownerUnit: string,
  { sets, ...setup }: Setup,
): Promise<readonly Change[]> => {
  const { name, kind, birthYear, birthDate, movement, idNumber, phone, ...content } = draft;
  const criteriaSet = sets[kind] ?? '';
  const card = { ...setup, subject: { name, kind }, movement, criteriaSet };
  const below = `nominations/${id}`;
  const person = { v: 1, idNumber, phone, address: '', birthDate };
  const known = idNumber !== '' || phone !== '' || birthDate !== '';
  const nothingYet = { answers: {}, explanations: {}, consents: [], signedPaper: null };
  return [
    (await opening(card, ownerUnit, {}, id)).change,
    {
      op: 'set',
      path: `${below}/dossier/current`,
      data: { v: 1, version: 1, ...(await signed()), birthYear, ...content, ...nothingYet },
    },
    ...(known ? [{ op: 'set', path: `${below}/private/person`, data: person } as const] : []),
  ];
};

const mostStanding = 1000;

/** The unit's cases of this cycle whose name stands in the list, with their year of birth. */
export async function readStanding(
  ownerUnit: string,
  cycle: string,
  rows: readonly PastedRow[],
): Promise<readonly (Standing & { readonly id: string })[]> {
  const found = await readList(
    query(
      collection(await theStore(), 'nominations'),
      where('ownerUnit', '==', ownerUnit),
      where('cycle', '==', cycle),
      orderBy('updatedAt', 'desc'),
      limit(mostStanding),
    ),
    Nomination,
  );
  const names = new Set(rows.map(({ draft }) => folded(draft.name)));
  const alike = (valueOf(found)?.items ?? []).filter(({ value }) =>
    names.has(folded(value.subject.name)),
  );
  return Promise.all(
    alike.map(async ({ id, value: { code, subject } }) => {
      const dossier = valueOf(await readDocument(`nominations/${id}/dossier/current`, Dossier));
      return { id, code, name: subject.name, birthYear: dossier?.birthYear ?? null };
    }),
  );
}
