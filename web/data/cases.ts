/** Lists of cases by their cards, twenty at a time, so that a page costs the same with forty cases and with forty thousand. */
import {
  collection,
  limit,
  orderBy,
  query,
  startAfter,
  where,
  type QueryConstraint,
  type QueryDocumentSnapshot,
} from 'firebase/firestore/lite';
import { Nomination } from '#domain/nomination.ts';
import type { NominationState } from '#domain/nomination-workflow.ts';
import { readDocument, readList, type Listed, type Waiting } from './reading.ts';
import { theStore } from './store.ts';

export const pageLength = 20;

export interface CaseFilter {
  readonly state: string;
  readonly ownerUnit: string;
  readonly cycle: string;
}

const filters = (filter: CaseFilter): readonly QueryConstraint[] =>
  Object.entries(filter)
    .filter(([, wanted]) => wanted !== '')
    .map(([field, wanted]) => where(field, '==', wanted));

export async function listCases(
  filter: CaseFilter,
  after: QueryDocumentSnapshot | null,
): Promise<Waiting<Listed<Nomination>>> {
  const from = after === null ? [] : [startAfter(after)];
  return readList(
    query(
      collection(await theStore(), 'nominations'),
      ...filters(filter),
      orderBy('updatedAt', 'desc'),
      ...from,
      limit(pageLength),
    ),
    Nomination,
  );
}

/** Cases in one state, the longest waiting first: what a session or a decision chooses from. */
export async function casesIn(state: NominationState): Promise<Waiting<Listed<Nomination>>> {
  return readList(
    query(
      collection(await theStore(), 'nominations'),
      where('state', '==', state),
      orderBy('updatedAt'),
      limit(100),
    ),
    Nomination,
  );
}

export const readCard = (id: string): Promise<Waiting<Nomination>> =>
  readDocument(`nominations/${id}`, Nomination);

/** The cards of these ids that can be read, by id. */
export async function readCards(ids: readonly string[]): Promise<ReadonlyMap<string, Nomination>> {
  const cards = await Promise.all(ids.map(async (id) => [id, await readCard(id)] as const));
  return new Map(
    cards.flatMap(([id, card]) => (card.is === 'ready' ? [[id, card.value] as const] : [])),
  );
}
