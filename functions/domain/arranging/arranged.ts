/** What becomes of a request to arrange something: checked whole, answered with what to write. Pure. */
import {
  type ArrangementKind,
  type ArrangementRequest,
  askers,
  type InputOf,
  inputs,
} from '../arrangement.ts';
import { type Arranged, type ArrangingFacts, refused } from './arranging.ts';
import { issueCriteria, retireCriteria } from './criteria.ts';
import { delegate, endDelegation } from './delegating.ts';
import { leaveSeat, takeSeat } from './seats.ts';
import { endStandIn, standIn } from './standing-in.ts';
import { closeUnit, mergeUnits, newUnit, renameUnit, weighMerger } from './units.ts';

const answers: {
  readonly [K in ArrangementKind]: (input: InputOf<K>, facts: ArrangingFacts) => Arranged;
} = {
  delegate,
  endDelegation,
  standIn,
  endStandIn,
  newUnit,
  renameUnit,
  closeUnit,
  weighMerger,
  mergeUnits,
  issueCriteria,
  retireCriteria,
  takeSeat,
  leaveSeat,
};

export const arranged = (
  { kind, input }: Pick<ArrangementRequest, 'kind' | 'input'>,
  facts: ArrangingFacts,
): Arranged => {
  const asker = facts.roster.people[facts.by];
  if (asker?.active !== true || !askers[kind].some((role) => asker.roles.includes(role)))
    return refused('notYou');
  const parsed = inputs[kind].safeParse(input);
  if (!parsed.success) return refused('badInput');
  return (answers[kind] as (given: unknown, known: ArrangingFacts) => Arranged)(parsed.data, facts);
};

/** The units a request names: what they hold is counted before it is answered. */
export const unitsNamed = ({ kind, input }: Pick<ArrangementRequest, 'kind' | 'input'>) => {
  const parsed = inputs[kind].safeParse(input);
  if (!parsed.success) return [];
  if ('units' in parsed.data) return parsed.data.units;
  return 'unit' in parsed.data ? [parsed.data.unit] : [];
};
