/** What the head (or a deputy for the head) decides on a case (S15, S66). */
import * as z from 'zod';
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmetOnceACycle } from '../criteria-check.ts';
import type { Unmet } from '../move.ts';
import { shortOfPoints } from '../points.ts';
import { signing, unmetToSign } from '../signing.ts';
import { filled, text } from '../text.ts';
import { notRecognised } from './tell-subject.ts';

const withReason = z.strictObject({ ...signing, reason: filled(1000) });

/** The council's vote decides; where its own points stay below the criteria, whoever signs says why all the same. */
const unexplained = ({ criteria, points }: NominationFacts, reason: string): readonly Unmet[] =>
  criteria === null || reason.trim() !== '' ? [] : shortOfPoints(criteria, points);

export const approve = moveRule({
  input: z.strictObject({ ...signing, reason: text(1000).default('') }),
  needs: ['delegation', 'walls', 'directories', 'criteria', 'duplicates', 'points'],
  unmet: (facts: NominationFacts, input, context) => [
    ...unmetToSign(facts, input, context),
    ...unmetOnceACycle(facts),
    ...unexplained(facts, input.reason),
  ],
  patch: (_facts, { capacity }, { by, now }) => ({ approved: { by, capacity, at: now } }),
});

export const refuse = moveRule({
  input: withReason,
  needs: ['delegation', 'walls', 'directories'],
  unmet: (facts: NominationFacts, input, context) => unmetToSign(facts, input, context),
  patch: (_facts, _input, context) => notRecognised(context),
});

/** The council will say anew who may sign. */
export const sendBack = moveRule({
  input: withReason,
  needs: ['delegation', 'walls', 'directories'],
  unmet: (facts: NominationFacts, input, context) => unmetToSign(facts, input, context),
  patch: () => ({ signer: null }),
});

/** Hủy bỏ quyết định công nhận: on a legal ground; the public page goes with it. */
export const revoke = moveRule({
  input: withReason,
  needs: ['delegation', 'walls', 'directories'],
  unmet: (facts: NominationFacts, input, context) => unmetToSign(facts, input, context),
  writes: (_facts, _input, { id, now }) => [
    {
      op: 'create',
      path: `stories/${id}/moves/withdraw.revoked`,
      data: {
        move: 'withdraw',
        by: 'system',
        at: now,
        seen: 0,
        input: { reason: 'Quyết định công nhận đã được hủy bỏ.' },
        outcome: null,
      },
    },
  ],
});
