/** Moves of a periodic report (S41, S54): sent to whom it is due, or dropped because nobody asks for it any more. */
import * as z from 'zod';
import { Day } from './day.ts';
import { moveRule, type AnyMoveRule } from './engine/move-rule.ts';
import type { ReportFacts } from './facts.ts';
import { unmet } from './move.ts';
import { assign, extend, handBack } from './task-moves.ts';
import { filled, text } from './text.ts';
import type { ReportMoveName } from './track-workflows.ts';

const send = moveRule({
  /** Number and day of the paper it went out as; a form sent by e-mail bears no number. */
  input: z.strictObject({ number: text(60), day: Day, note: text(1000) }),
  needs: [],
  unmet: (_facts: ReportFacts, { day }, { today }) =>
    day <= today ? [] : [unmet('dayAhead', 'day')],
  patch: (_facts, sent) => ({ sent }),
});

const reason = z.strictObject({ reason: filled(1000) });

export const reportRules = {
  send,
  drop: moveRule<ReportFacts, z.infer<typeof reason>>({ input: reason, needs: [] }),
  assign: assign<ReportFacts>('reports'),
  extend: extend<ReportFacts>('reports'),
  handBack: handBack<ReportFacts>('reports'),
} as const satisfies Record<ReportMoveName, AnyMoveRule<ReportFacts>>;
