/** An honour that goes with the recognition: recorded in the case once it is handed over, and told on the public page. */
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { Honour, moneyOf } from '../honour.ts';
import { unmet, type Unmet } from '../move.ts';
import { credited } from './credited.ts';

/** Both or neither, and together a whole number of đồng. */
const unmetMoney = (input: Honour): readonly Unmet[] =>
  (input.factor === '' && input.baseSalary === '') || moneyOf(input) !== null
    ? []
    : [unmet('moneyNotWhole', 'factor')];

export const honour = moveRule({
  input: Honour,
  needs: [],
  unmet: (_facts: NominationFacts, input, { today }) => [
    ...(input.day <= today ? [] : [unmet('dayAhead', 'day')]),
    ...(input.handedOn <= today && input.handedOn >= input.day
      ? []
      : [unmet('notHandedYet', 'handedOn')]),
    ...unmetMoney(input),
  ],
  writes: ({ doc }, { form, number, day, organisation }, context) => [
    credited(context, 'honours', `honour${doc.seq + 1}`, { form, number, day, organisation }),
  ],
});
