/** Decisions: one paper for many cases. */
import {
  collection,
  limit,
  orderBy,
  query,
  serverTimestamp,
  startAfter,
  where,
} from 'firebase/firestore/lite';
import { Decision } from '#domain/decision.ts';
import { Nomination } from '#domain/nomination.ts';
import type { NominationState } from '#domain/nomination-workflow.ts';
import { pageLength, readCards } from './cases.ts';
import type { After } from './long-list.ts';
import { normalised } from './normalised.ts';
import { readDocument, readList, ready, valueOf, type Listed, type Waiting } from './reading.ts';
import { newId, theStore, type Unwritten } from './store.ts';
import { beginning, written, type Written } from './writing.ts';

export interface DecisionFile {
  readonly id: string;
  readonly decision: Decision;
  readonly cards: ReadonlyMap<string, Nomination>;
}

export type DecisionContent = Pick<Decision, 'title' | 'cases' | 'signer'>;

/** Decisions a page of the list. */
export const mostDecisions = 50;

export async function listDecisions(after: After): Promise<Waiting<Listed<Decision>>> {
  return readList(
    query(
      collection(await theStore(), 'decisions'),
      orderBy('updatedAt', 'desc'),
      ...(after === null ? [] : [startAfter(after)]),
      limit(mostDecisions),
    ),
    Decision,
  );
}

/** A decision that holds this case and is not issued; null where there is none. One read for each that holds it. */
export async function openDecisionOf(nomination: string): Promise<string | null> {
  const found = await readList(
    query(
      collection(await theStore(), 'decisions'),
      where('cases', 'array-contains', nomination),
      limit(20),
    ),
    Decision,
  );
  const open = valueOf(found)?.items.find(({ value }) => value.state !== 'issued');
  return open?.id ?? null;
}

export async function readDecision(id: string): Promise<Waiting<DecisionFile>> {
  const decision = await readDocument(`decisions/${id}`, Decision);
  if (decision.is !== 'ready') return decision;
  return ready({ id, decision: decision.value, cards: await readCards(decision.value.cases) });
}

/**
 * The highest number issued in this series and year, 0 where none was; null where it is not known. Issued decisions
 * tell it: whoever issues reads them anyway, and the register of numbers stays closed. The number itself is typed.
 */
export async function highestNumber(series: string, year: number): Promise<number | null> {
  const issued = await readList(
    query(
      collection(await theStore(), 'decisions'),
      where('issued.series', '==', series),
      where('issued.year', '==', year),
    ),
    Decision,
  );
  if (issued.is !== 'ready') return null;
  return Math.max(0, ...issued.value.items.map(({ value }) => Number(value.issued?.number ?? 0)));
}

/** What a decision can take up: endorsed cases and those already signed one by one. */
const waitingStates = ['decision', 'signed'] as const satisfies readonly NominationState[];

export const awaitsDecision = ({ state }: Nomination): boolean =>
  waitingStates.some((waiting) => waiting === state);

/** Twenty of them, the longest waiting first, after `last`. */
export const candidatesAfter = async (
  last: Listed<unknown>['last'],
): Promise<Waiting<Listed<Nomination>>> =>
  readList(
    query(
      collection(await theStore(), 'nominations'),
      where('state', 'in', waitingStates),
      orderBy('updatedAt'),
      ...(last === null ? [] : [startAfter(last)]),
      limit(pageLength),
    ),
    Nomination,
  );

export async function createDecision(
  content: DecisionContent,
): Promise<{ readonly id: string } | Unwritten> {
  const id = newId(20);
  const data = {
    v: 1,
    ...(normalised(content) as DecisionContent),
    state: 'prepared',
    approved: null,
    issued: null,
    ...(await beginning()),
  };
  const is = await written([{ op: 'set', path: `decisions/${id}`, data }]);
  return is === 'saved' ? { id } : is;
}

export const saveDecision = (id: string, content: DecisionContent): Promise<Written> =>
  written([
    {
      op: 'update',
      path: `decisions/${id}`,
      data: { ...(normalised(content) as object), updatedAt: serverTimestamp() },
    },
  ]);

export const throwDecisionAway = (id: string): Promise<Written> =>
  written([{ op: 'delete', path: `decisions/${id}` }]);
