/** Decisions: one paper for many cases. */
import { collection, limit, orderBy, query, serverTimestamp, where } from 'firebase/firestore/lite';
import { Decision, mostCases } from '#domain/decision.ts';
import type { Nomination } from '#domain/nomination.ts';
import { casesIn, readCards } from './cases.ts';
import { normalised } from './normalised.ts';
import { readDocument, readList, ready, type Entry, type Listed, type Waiting } from './reading.ts';
import { newId, theStore, type Unwritten } from './store.ts';
import { beginning, written, type Written } from './writing.ts';

export interface DecisionFile {
  readonly id: string;
  readonly decision: Decision;
  readonly cards: ReadonlyMap<string, Nomination>;
}

export type DecisionContent = Pick<Decision, 'title' | 'cases' | 'signer'>;

export async function listDecisions(): Promise<Waiting<Listed<Decision>>> {
  return readList(
    query(collection(await theStore(), 'decisions'), orderBy('updatedAt', 'desc'), limit(50)),
    Decision,
  );
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

/** Cases that a decision can take up: endorsed ones and those already signed one by one. */
export async function readCandidates(): Promise<Waiting<readonly Entry<Nomination>[]>> {
  const [endorsed, signed] = await Promise.all([
    casesIn('decision', mostCases),
    casesIn('signed', mostCases),
  ]);
  if (endorsed.is !== 'ready') return endorsed;
  if (signed.is !== 'ready') return signed;
  return ready([...endorsed.value.items, ...signed.value.items]);
}

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
