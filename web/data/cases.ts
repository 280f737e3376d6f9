/** Lists of cases by their cards, twenty at a time, so that a page costs the same with forty cases and with forty thousand. */
import {
  collection,
  documentId,
  limit,
  orderBy,
  query,
  startAfter,
  where,
  type QueryConstraint,
  type QueryDocumentSnapshot,
} from 'firebase/firestore/lite';
import { isFound, searchKeyOf } from '#domain/case-keys.ts';
import { Dossier } from '#domain/dossier.ts';
import { Nomination } from '#domain/nomination.ts';
import { writingStates } from '#domain/nomination-workflow.ts';
import { pageSize, readPaged } from './paged.ts';
import {
  readDocument,
  readList,
  ready,
  valueOf,
  type Entry,
  type Listed,
  type Waiting,
} from './reading.ts';
import { theStore } from './store.ts';

export const pageLength = 20;

export const caseOrders = ['moi', 'ten'] as const;
export type CaseOrder = (typeof caseOrders)[number];

export interface CaseFilter {
  readonly state: string;
  readonly ownerUnit: string;
  readonly cycle: string;
  /** Of a name or a code, as typed. */
  readonly search: string;
  readonly order: CaseOrder;
}

const filters = ({ state, ownerUnit, cycle }: CaseFilter): readonly QueryConstraint[] =>
  Object.entries({ state, ownerUnit, cycle })
    .filter(([, wanted]) => wanted !== '')
    .map(([field, wanted]) => where(field, '==', wanted));

/**
 * What is searched for comes in no order, so that no index is needed for it beside every filter; the page orders what it
 * shows. Whatever else is listed comes in its order.
 */
const ordered = ({ search, order }: CaseFilter): QueryConstraint => {
  const key = searchKeyOf(search);
  if (key !== '') return where('search', 'array-contains', key);
  return order === 'ten' ? orderBy('sortKey') : orderBy('updatedAt', 'desc');
};

/** Whether the list has more beyond `last`, and what was found so far. */
export interface CasePage extends Listed<Nomination> {
  readonly more: boolean;
}

/** At most so many cards are read to fill one page, when a long text finds few among many that begin alike. */
const mostRounds = 5;

export async function listCases(
  filter: CaseFilter,
  after: QueryDocumentSnapshot | null,
): Promise<Waiting<CasePage>> {
  const found: Entry<Nomination>[] = [];
  const broken: string[] = [];
  let last = after;
  for (let round = 0; round < mostRounds; round += 1) {
    const listed = await listFrom(filter, last);
    if (listed.is !== 'ready') return listed;
    const { items } = listed.value;
    found.push(...items.filter(({ value }) => matches(filter, value)));
    broken.push(...listed.value.broken);
    last = listed.value.last ?? last;
    const more = items.length + listed.value.broken.length === pageLength;
    if (!more || found.length >= pageLength) return ready({ items: found, broken, last, more });
  }
  return ready({ items: found, broken, last, more: true });
}

const matches = ({ search }: CaseFilter, { subject, code }: Nomination): boolean =>
  searchKeyOf(search) === '' || isFound(search, { name: subject.name, code });

const listFrom = async (
  filter: CaseFilter,
  after: QueryDocumentSnapshot | null,
): Promise<Waiting<Listed<Nomination>>> =>
  readList(
    query(
      collection(await theStore(), 'nominations'),
      ...filters(filter),
      ordered(filter),
      ...(after === null ? [] : [startAfter(after)]),
      limit(pageLength),
    ),
    Nomination,
  );

/** Cases of a unit that its head has not confirmed as they stand, the latest first: a read each, and one more for each confirmed before. */
export const casesToConfirm = async (unit: string): Promise<Waiting<Listed<Nomination>>> => {
  const listed = await readPaged((after) => writtenIn(unit, after));
  if (listed.is !== 'ready') return listed;
  const { items } = listed.value;
  const stands = await Promise.all(items.map(standsConfirmed));
  return ready({ ...listed.value, items: items.filter((_item, at) => stands[at] !== true) });
};

const writtenIn = async (unit: string, after: QueryDocumentSnapshot | null) =>
  await readList(
    query(
      collection(await theStore(), 'nominations'),
      where('ownerUnit', '==', unit),
      where('state', 'in', writingStates),
      orderBy('updatedAt', 'desc'),
      ...(after === null ? [] : [startAfter(after)]),
      limit(pageSize),
    ),
    Nomination,
  );

/** What was changed since waits for its confirmation again. */
const standsConfirmed = async ({ id, value }: Entry<Nomination>): Promise<boolean> => {
  if (value.confirmed === null) return false;
  const dossier = await readDocument(`nominations/${id}/dossier/current`, Dossier);
  return dossier.is === 'ready' && dossier.value.version === value.confirmed.dossierVersion;
};

export const readCard = (id: string): Promise<Waiting<Nomination>> =>
  readDocument(`nominations/${id}`, Nomination);

/** As many ids as one question may name. */
const idsAtOnce = 30;

/** The cards of these ids that can be read, by id: one request for thirty of them, and a read each. */
export async function readCards(ids: readonly string[]): Promise<ReadonlyMap<string, Nomination>> {
  const parts = Array.from({ length: Math.ceil(ids.length / idsAtOnce) }, (_, nth) =>
    ids.slice(nth * idsAtOnce, (nth + 1) * idsAtOnce),
  );
  const cards = await Promise.all(parts.map(cardsOf));
  const found = new Map(cards.flat().map(({ id, value }) => [id, value]));
  // In the order asked for.
  return new Map(
    ids.flatMap((id) => {
      const card = found.get(id);
      return card === undefined ? [] : [[id, card] as const];
    }),
  );
}

const cardsOf = async (ids: readonly string[]): Promise<readonly Entry<Nomination>[]> =>
  valueOf(
    await readList(
      query(collection(await theStore(), 'nominations'), where(documentId(), 'in', ids)),
      Nomination,
    ),
  )?.items ?? [];
