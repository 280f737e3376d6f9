/** Criteria put in force and retired by the head (S19, S53). A set that was issued is never edited, only replaced. */
import type { InputOf } from '../arrangement.ts';
import { problemsOf } from '../criteria-drafting.ts';
import { type CriteriaSet, isInForceOn } from '../criteria-set.ts';
import { daysAfter, type Day } from '../day.ts';
import type { Write } from '../engine/move-rule.ts';
import { type Arranged, type ArrangingFacts, refused } from './arranging.ts';

export const issueCriteria = (
  { set: id, from }: InputOf<'issueCriteria'>,
  { criteriaSets, by, reason, today }: ArrangingFacts,
): Arranged => {
  const set = criteriaSets[id];
  if (set === undefined) return refused('noSuchSet');
  if (set.state !== 'drafted') return refused('notDrafted', { title: set.title });
  const problems = problemsOf(set);
  if (problems.length > 0) return refused('notWhole', { problem: problems[0] ?? '' });
  if (from < today) return refused('beforeToday');
  const before = Object.entries(criteriaSets).filter(([, held]) => endsWith(held, set, from));
  const issued = {
    state: 'inForce',
    validFrom: from,
    validTo: null,
    issued: { by, paper: reason },
  } satisfies Partial<CriteriaSet>;
  return {
    made: id,
    details: { title: set.title },
    writes: [
      { op: 'update', path: `criteriaSets/${id}`, data: issued },
      ...before.map(([held]) => replaced(held, daysAfter(from, -1))),
    ],
  };
};

/** An edition of the same criteria that would still hold on the first day of the new one. */
const endsWith = (held: CriteriaSet, { family }: CriteriaSet, from: Day): boolean =>
  held.family === family &&
  held.state !== 'drafted' &&
  (held.validTo === null || held.validTo >= from);

const replaced = (id: string, lastDay: Day): Write => ({
  op: 'update',
  path: `criteriaSets/${id}`,
  data: { state: 'replaced', validTo: lastDay },
});

/** Without a successor. Cases that were sent under it keep it. */
export const retireCriteria = (
  { set: id, lastDay }: InputOf<'retireCriteria'>,
  { criteriaSets, today }: ArrangingFacts,
): Arranged => {
  const set = criteriaSets[id];
  if (set === undefined) return refused('noSuchSet');
  if (set.state !== 'inForce') return refused('notInForce', { title: set.title });
  if (lastDay < daysAfter(today, -1)) return refused('beforeToday');
  if (!isInForceOn(set, lastDay)) return refused('notInForce', { title: set.title });
  return { made: id, details: { title: set.title }, writes: [replaced(id, lastDay)] };
};
