/** From the office to the council, or straight to the head where a rule pack lists a simplified case. */
import * as z from 'zod';
import { lacksDocument } from '../claim.ts';
import { unmetInAppraisal, unmetOnceACycle } from '../criteria-check.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import { simplifiedCases } from '../rule-pack.ts';
import { missingInSecond } from '../second-appraisal.ts';
import { filled, Id } from '../text.ts';
import { signerAmong } from './walls.ts';

/** What the appraisal still owes: criteria confirmed, every claim settled and by a document that is there, marked complete. */
export const missingInAppraisal = (
  facts: Pick<NominationFacts, 'doc' | 'claims' | 'criteria' | 'appraisal' | 'otherAppraisal'>,
): readonly Unmet[] => {
  const claims = Object.entries(facts.claims);
  return [
    ...unmetInAppraisal(facts),
    ...claims
      .filter(([, { status }]) => status !== 'verified' && status !== 'struck')
      .map(([id, { text }]) => unmet('claimNotSettled', `f-claims.${id}`, { text })),
    ...claims
      .filter(([, claim]) => lacksDocument(claim))
      .map(([id, { text }]) => unmet('claimWithoutDocument', `f-claims.${id}`, { text })),
    ...(claims.some(([, { status }]) => status === 'verified')
      ? []
      : [unmet('noVerifiedClaim', 'f-claims')]),
    ...(facts.appraisal?.complete === true ? [] : [unmet('appraisalNotComplete', 'f-complete')]),
    ...missingInSecond(facts),
  ];
};

/** The notice a pack asks for: posted, its days over, and each comment answered. */
const notice = ({ doc, pack, openComments }: NominationFacts, today: string): readonly Unmet[] => {
  if (pack === null || pack.noticeWorkingDays === 0) return [];
  if (doc.noticeUntil === null) return [unmet('noticeRequired')];
  return [
    ...(today > doc.noticeUntil
      ? []
      : [unmet('noticeStillRuns', null, { until: doc.noticeUntil })]),
    ...openComments.map((id) => unmet('commentNotAnswered', `f-comments.${id}`)),
  ];
};

export const forward = moveRule({
  input: z.strictObject({ session: Id, appraisal: Id }),
  needs: [
    'appraisal',
    'otherAppraisal',
    'claims',
    'criteria',
    'duplicates',
    'session',
    'pack',
    'openComments',
  ],
  unmet: (facts: NominationFacts, _input, { today }) => [
    ...missingInAppraisal(facts),
    ...unmetOnceACycle(facts),
    ...(facts.session !== null && ['planned', 'invited'].includes(facts.session.state)
      ? []
      : [unmet('sessionNotOpenToCases', 'session')]),
    ...notice(facts, today),
  ],
  // What was sent back after a simplified decision and goes to a session now is a case like any other.
  patch: (_facts, { session }) => ({ session, simplified: null, unwalled: false }),
  writes: ({ session }, input, { id, now }) => [
    {
      op: 'update',
      path: `sessions/${input.session}`,
      data: { agenda: [...new Set([...(session?.agenda ?? []), id])], updatedAt: now },
    },
  ],
});

export const fastTrack = moveRule({
  input: z.strictObject({ ground: z.enum(simplifiedCases), reason: filled(1000), appraisal: Id }),
  needs: [
    'appraisal',
    'otherAppraisal',
    'claims',
    'criteria',
    'duplicates',
    'cycle',
    'pack',
    'walls',
  ],
  unmet: (facts: NominationFacts, { ground }) => [
    ...missingInAppraisal(facts),
    ...unmetOnceACycle(facts),
    ...(facts.pack?.simplifiedCases.includes(ground) === true
      ? []
      : [unmet('notASimplifiedCase', 'ground')]),
  ],
  patch: (facts, { ground }, context) => ({
    simplified: ground,
    reported: null,
    unwalled: false,
    signer: signerAmong(facts, facts.walls, context),
  }),
});
