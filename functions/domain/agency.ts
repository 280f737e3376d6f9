/** `settings/agency`: which organisation this installation serves, and what it numbers its decisions under. */
import * as z from 'zod';
import { FollowUpMonths } from './follow-up.ts';
import { Id, text } from './text.ts';

export const Agency = z.strictObject({
  v: z.literal(1),
  /** An id of `directories/organisations`; a change of organisation is a change of this line. */
  organisation: Id,
  /** True while the data is invented: every page then shows the banner "Dữ liệu minh họa". */
  illustrative: z.boolean(),
  /** The series of decision numbers: within it and a year, a number is given once. */
  series: Id,
  /** When recognised role models are looked at again. */
  followUpMonths: FollowUpMonths.optional(),
  /** Telephone and address at which the press reaches the office, as it is printed in press packs. */
  press: text(200).optional(),
  /** The saying at the head of every public page (S45); the plan's own while none is set, and none where it is empty. */
  motto: text(160).optional(),
});
export type Agency = z.infer<typeof Agency>;
