/** What the author answers to a finding of the check: mended, or kept for a reason; the approver reads it. */
import * as z from 'zod';
import { Instant } from '../day.ts';
import { Id, text } from '../text.ts';
import { findingCodes } from './finding.ts';

export const checkAnswers = ['mended', 'kept'] as const;

/** `stories/{id}/answers/{findingKey}`; asking again for the same words keeps the key. */
export const CheckAnswer = z
  .strictObject({
    v: z.literal(1),
    code: z.enum(findingCodes),
    /** The words found, at most their beginning. */
    words: text(300),
    answer: z.enum(checkAnswers),
    /** Why it is kept; may be empty where it was mended. */
    reason: text(500),
    /** Of the text that was answered for. */
    textVersion: z.int().min(1),
    by: Id,
    at: Instant,
  })
  .refine(({ answer, reason }) => answer === 'mended' || reason !== '', 'noReason');
export type CheckAnswer = z.infer<typeof CheckAnswer>;
