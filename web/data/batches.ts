/** Batches (tờ trình): the paper, and of each of its cases the card, the content and what it answered. */
import {
  arrayRemove,
  arrayUnion,
  collection,
  limit,
  orderBy,
  query,
  serverTimestamp,
  startAfter,
  where,
} from 'firebase/firestore/lite';
import { Batch } from '#domain/decision.ts';
import { Dossier } from '#domain/dossier.ts';
import { Nomination } from '#domain/nomination.ts';
import { writingStates } from '#domain/nomination-workflow.ts';
import { carriedId } from '#domain/paper-moves.ts';
import type { After } from './long-list.ts';
import { readCards } from './cases.ts';
import { hasRole, type Me } from './me.ts';
import { MoveEntry } from './moves.ts';
import { normalised } from './normalised.ts';
import {
  mapped,
  readDocument,
  readList,
  ready,
  valueOf,
  type Entry,
  type Listed,
  type Waiting,
} from './reading.ts';
import { newId, theStore, type Unwritten } from './store.ts';
import { readTrackHistory } from './stories.ts';
import { beginning, written, type Written } from './writing.ts';

export interface BatchLine {
  readonly id: string;
  readonly card: Nomination | null;
  readonly dossier: Dossier | null;
  /** What this case answered to the paper's last confirming or sending, while the unit still holds it. */
  readonly answer: MoveEntry | null;
}

export interface BatchFile {
  readonly id: string;
  readonly batch: Batch;
  readonly history: Listed<MoveEntry>;
  readonly lines: readonly BatchLine[];
}

export type BatchContent = Pick<Batch, 'title' | 'number' | 'day' | 'signatory'>;

/** Tờ trình a page of the list. */
export const mostBatches = 100;

/** The own unit's, or everybody's to the office. */
export async function listBatches(me: Me, after: After): Promise<Waiting<Listed<Batch>>> {
  const own = hasRole(me, 'office') ? [] : [where('ownerUnit', '==', me.person.unit)];
  return readList(
    query(
      collection(await theStore(), 'batches'),
      ...own,
      orderBy('updatedAt', 'desc'),
      ...(after === null ? [] : [startAfter(after)]),
      limit(mostBatches),
    ),
    Batch,
  );
}

export const readPaper = (id: string): Promise<Waiting<Batch>> =>
  readDocument(`batches/${id}`, Batch);

/** The paper with all its cases: three documents a case. */
export async function readBatch(id: string): Promise<Waiting<BatchFile>> {
  const [paper, history] = await Promise.all([readPaper(id), readTrackHistory('batches', id)]);
  if (paper.is !== 'ready') return paper;
  if (history.is !== 'ready') return history;
  const asked = lastAsked(id, history.value.items);
  const { cases } = paper.value;
  const [cards, contents] = await Promise.all([
    readCards(cases),
    Promise.all(cases.map((one) => readLine(one, asked))),
  ]);
  const lines = contents.map((line) => ({ ...line, card: cards.get(line.id) ?? null }));
  return ready({ id, batch: paper.value, history: history.value, lines });
}

const readLine = async (id: string, asked: string | null): Promise<Omit<BatchLine, 'card'>> => {
  const [dossier, answer] = await Promise.all([
    readDocument(`nominations/${id}/dossier/current`, Dossier),
    asked === null
      ? ({ is: 'missing' } as const)
      : readDocument(`nominations/${id}/moves/${asked}`, MoveEntry),
  ]);
  return { id, dossier: valueOf(dossier), answer: valueOf(answer) };
};

const carrying: readonly string[] = ['confirm', 'send', 'sendRest'];

/** The id of the request that the paper's last applied confirming or sending made of each case. */
const lastAsked = (id: string, history: readonly Entry<MoveEntry>[]): string | null => {
  const applied = history.filter(({ value }) => value.outcome?.status === 'applied');
  const last = applied.findLast(({ value }) => carrying.includes(value.move))?.value;
  if (last?.seq === undefined) return null;
  return carriedId(last.move === 'confirm' ? 'confirm' : 'submit', id, last.seq);
};

export const isWaiting = ({ card }: BatchLine): boolean =>
  writingStates.some((state) => state === card?.state);

/** Of each case the version that the page shows. */
export const versionsOf = (lines: readonly BatchLine[]): Readonly<Record<string, number>> =>
  Object.fromEntries(lines.flatMap(({ id, dossier }) => (dossier ? [[id, dossier.version]] : [])));

export async function createBatch(
  title: string,
  ownerUnit: string,
): Promise<{ readonly id: string } | Unwritten> {
  const id = newId(20);
  const data = {
    v: 1,
    ownerUnit,
    title: normalised(title),
    number: '',
    day: null,
    signatory: '',
    minutes: null,
    cases: [],
    state: 'drafting',
    ...(await beginning()),
  };
  const is = await written([{ op: 'set', path: `batches/${id}`, data }]);
  return is === 'saved' ? { id } : is;
}

const changed = (id: string, data: Readonly<Record<string, unknown>>) =>
  ({
    op: 'update',
    path: `batches/${id}`,
    data: { ...data, updatedAt: serverTimestamp() },
  }) as const;

export const saveBatch = (id: string, content: BatchContent): Promise<Written> =>
  written([changed(id, normalised(content) as Readonly<Record<string, unknown>>)]);

/** Adds to the list as it stands: what somebody else adds at the same moment stays. */
export const joining = (id: string, cases: readonly string[]) =>
  changed(id, { cases: arrayUnion(...cases) });

export const addCases = (id: string, cases: readonly string[]): Promise<Written> =>
  written([joining(id, cases)]);

export const removeCase = (id: string, nomination: string): Promise<Written> =>
  written([changed(id, { cases: arrayRemove(nomination) })]);

/** Drafts of the unit that could join. */
export async function readDrafts(
  ownerUnit: string,
): Promise<Waiting<readonly Entry<Nomination>[]>> {
  const found = await readList(
    query(
      collection(await theStore(), 'nominations'),
      where('state', '==', 'draft'),
      where('ownerUnit', '==', ownerUnit),
      orderBy('updatedAt', 'desc'),
      limit(300),
    ),
    Nomination,
  );
  return mapped(found, ({ items }) => items);
}

export const throwBatchAway = (id: string): Promise<Written> =>
  written([{ op: 'delete', path: `batches/${id}` }]);
