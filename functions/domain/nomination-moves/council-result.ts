/** What the council's vote does to a case: made by the system when the session closes, checked again here. */
import * as z from 'zod';
import { moveRule, type AnyMoveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { Tally, verdict, type Verdict } from '../tally.ts';
import { filled, Id } from '../text.ts';

/** The numbers the session closed with; they stay in the case's history. */
export const VoteInput = z.strictObject({
  session: Id,
  count: Tally.pick({
    givenOut: true,
    sealed: true,
    returned: true,
    valid: true,
    invalid: true,
    for: true,
    against: true,
  }),
  voters: z.strictObject({ eligible: z.int().min(0), present: z.int().min(0) }),
});
export type VoteInput = z.infer<typeof VoteInput>;

const agrees = (
  result: Verdict['result'],
  { doc, session }: NominationFacts,
  input: VoteInput,
): boolean =>
  session !== null &&
  session.pack !== null &&
  session.state !== 'open' &&
  doc.session === input.session &&
  verdict(input.count, input.voters, session.pack).result === result;

const voted = (result: Verdict['result']): AnyMoveRule<NominationFacts> =>
  moveRule({
    input: VoteInput,
    needs: ['session'],
    unmet: (facts: NominationFacts, input) =>
      agrees(result, facts, input) ? [] : [unmet('notTheVerdict')],
  });

export const endorse = voted('endorse');

const Ineligible = z.strictObject({ criterion: Id, reason: filled(1000) });

/** By the system after the vote; by the office where a criterion rules the case out. */
export const decline = moveRule({
  input: z.union([VoteInput, Ineligible]),
  needs: ['session', 'criteria'],
  unmet: (facts: NominationFacts, input, { by }) => {
    if ('count' in input)
      return by === 'system' && agrees('decline', facts, input) ? [] : [unmet('notTheVerdict')];
    const known = facts.criteria?.hard.some(({ id }) => id === input.criterion) ?? false;
    return known && facts.doc.state === 'appraisal' ? [] : [unmet('noSuchCriterion', 'criterion')];
  },
});

const Postponed = z.strictObject({ cycle: Id, reason: filled(1000) });

/** "Chưa xét kỳ này": by the system without quorum or voters, by the head to a later cycle. */
export const defer = moveRule({
  input: z.union([VoteInput, Postponed]),
  needs: ['session'],
  unmet: (facts: NominationFacts, input, { by }) => {
    if ('count' in input)
      return by === 'system' && agrees('defer', facts, input) ? [] : [unmet('notTheVerdict')];
    return facts.doc.state === 'decision' ? [] : [unmet('notTheVerdict')];
  },
  patch: ({ doc }, input) => ({ deferredTo: 'cycle' in input ? input.cycle : doc.cycle }),
});
