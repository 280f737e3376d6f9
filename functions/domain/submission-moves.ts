/** Moves of a proposal to a higher level (S20, S58): sent with a letter, received, and answered with an award or none. */
import * as z from 'zod';
import { Day } from './day.ts';
import { moveRule, type AnyMoveRule } from './engine/move-rule.ts';
import type { SubmissionFacts } from './facts.ts';
import { unmet, type Unmet } from './move.ts';
import { assign, extend, handBack } from './task-moves.ts';
import { filled, text } from './text.ts';
import type { SubmissionMoveName } from './track-workflows.ts';

const past = (day: Day, today: Day): readonly Unmet[] =>
  day <= today ? [] : [unmet('dayAhead', 'day')];

const notBeforeSending = ({ doc }: SubmissionFacts, day: Day): readonly Unmet[] =>
  doc.sent === null || day >= doc.sent.day ? [] : [unmet('beforeSending', 'day')];

/** Nobody is proposed while recognition is in doubt: a complaint or an investigation is open, or it was revoked (Decree 98/2023). */
const inDoubt = ({ card }: SubmissionFacts): readonly Unmet[] =>
  card?.state === 'recognised' && card.suspended === null ? [] : [unmet('notRecognised')];

const send = moveRule({
  input: z.strictObject({ number: filled(60), day: Day }),
  needs: ['card'],
  unmet: (facts: SubmissionFacts, { day }, { today }) => [...inDoubt(facts), ...past(day, today)],
  patch: (_facts, { number, day }) => ({ sent: { number, day } }),
});

const acknowledge = moveRule({
  input: z.strictObject({ number: text(60), day: Day }),
  needs: [],
  unmet: (facts: SubmissionFacts, { day }, { today }) => [
    ...past(day, today),
    ...notBeforeSending(facts, day),
  ],
  patch: (_facts, { number, day }) => ({ acknowledged: { number, day } }),
});

const award = moveRule({
  input: z.strictObject({
    form: filled(200),
    number: filled(60),
    day: Day,
    organisation: filled(200),
  }),
  needs: [],
  unmet: (facts: SubmissionFacts, { day }, { today }) => [
    ...past(day, today),
    ...notBeforeSending(facts, day),
  ],
  patch: (_facts, awarded) => ({ awarded }),
});

const reason = z.strictObject({ reason: filled(1000) });

const decline = moveRule({
  input: reason.extend({ day: Day }),
  needs: [],
  unmet: (facts: SubmissionFacts, { day }, { today }) => [
    ...past(day, today),
    ...notBeforeSending(facts, day),
  ],
});

const withdraw = moveRule<SubmissionFacts, z.infer<typeof reason>>({ input: reason, needs: [] });

export const submissionRules = {
  send,
  acknowledge,
  award,
  decline,
  withdraw,
  assign: assign<SubmissionFacts>('submissions'),
  extend: extend<SubmissionFacts>('submissions'),
  handBack: handBack<SubmissionFacts>('submissions'),
} as const satisfies Record<SubmissionMoveName, AnyMoveRule<SubmissionFacts>>;
