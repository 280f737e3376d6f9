/** An opinion on a public notice that came to the office on paper or by word, and who may enter it. */
import * as z from 'zod';
import { Day } from './day.ts';
import type { NominationState } from './nomination-workflow.ts';
import type { Person } from './person.ts';
import { enteredHows, TypedComment, type PublicNotice } from './public-notice.ts';

/** As a page sends it; the id is the sender's, so that the same sent again is kept once. */
export const EnteredComment = z.strictObject({
  ...TypedComment.shape,
  id: z.string().regex(/^[A-Za-z0-9]{20}$/u, 'notAnId'),
  /** The day it reached the office. */
  on: Day,
  how: z.enum(enteredHows),
});
export type EnteredComment = z.infer<typeof EnteredComment>;

export const enteringRefusals = [
  'notSignedIn',
  'notYou',
  'badInput',
  'notNow',
  'notInItsDays',
] as const;
export type EnteringRefusal = (typeof enteringRefusals)[number];

/** Somebody of the staff before a case on notice. */
export interface AtTheNotice {
  readonly person: Person | null;
  readonly walled: boolean;
  /** Of the case; null where there is none. */
  readonly state: NominationState | null;
  readonly notice: Pick<PublicNotice, 'postedOn' | 'until'> | null;
}

/** Why it is not taken in, or null. What came in time may be entered after the last day, as long as the case waits. */
export const refusalToEnter = (
  { person, walled, state, notice }: AtTheNotice,
  on: Day,
  today: Day,
): EnteringRefusal | null => {
  if (person?.active !== true || !person.roles.includes('office') || walled) return 'notYou';
  if (state !== 'notice' || notice === null) return 'notNow';
  return notice.postedOn <= on && on <= notice.until && on <= today ? null : 'notInItsDays';
};
