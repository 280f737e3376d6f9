/** The office's appraisal: `nominations/{id}/appraisals/{uid}`, one an appraiser. */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { Id, text } from './text.ts';

/** A named, dated confirmation that a criterion is met, or why it is not. */
export const Finding = z.strictObject({ met: z.boolean(), note: text(1000), on: Day });
export type Finding = z.infer<typeof Finding>;

/** A finding chosen anew: what was noted stays, the day is that of the new choice. */
export const findingOf = (
  result: 'met' | 'notMet' | '',
  before: Finding | null,
  today: Day,
): Finding | null =>
  result === '' ? null : { met: result === 'met', note: before?.note ?? '', on: today };

export const Appraisal = z.strictObject({
  v: z.literal(1),
  version: z.int().min(1),
  criteria: z.record(Id, Finding),
  note: text(4000),
  complete: z.boolean(),
  by: Id,
  at: Instant,
});
export type Appraisal = z.infer<typeof Appraisal>;
