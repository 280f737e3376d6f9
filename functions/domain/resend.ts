/** "Gửi lại": the office asks for a mail that was given up, and a function answers. */
import * as z from 'zod';
import { Instant } from './day.ts';
import { type MailChange, sentAgain } from './delivery.ts';
import type { Mail } from './mail.ts';
import type { Person } from './person.ts';
import { Id } from './text.ts';

/** `resends/{id}` as the office's page writes it. */
export const Resend = z.strictObject({
  v: z.literal(1),
  /** The mail's key. */
  mail: z
    .string()
    .max(400)
    .regex(/^[A-Za-z0-9_.-]+$/u, 'notAKey'),
  by: Id,
  at: Instant,
  outcome: z.null(),
});
export type Resend = z.infer<typeof Resend>;

export const resendRefusals = ['badInput', 'notYou', 'noSuchMail', 'notGivenUp'] as const;
export const ResendOutcome = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('applied'), code: z.null(), at: Instant }),
  z.strictObject({ status: z.literal('refused'), code: z.enum(resendRefusals), at: Instant }),
]);
export type ResendOutcome = z.infer<typeof ResendOutcome>;

export interface ResendFacts {
  readonly person: Person | null;
  readonly mail: Mail | null;
  /** Whether the one who asks is shut out of the case the mail is about. */
  readonly walled: boolean;
}

/** What changes in the mail, or why nothing does. Who may not know of a mail is not told whether it exists. */
export const answerResend = (
  { person, mail, walled }: ResendFacts,
  now: Instant,
): MailChange | (typeof resendRefusals)[number] => {
  if (person?.active !== true || !person.roles.includes('office') || walled) return 'notYou';
  if (mail === null) return 'noSuchMail';
  return sentAgain(mail, now) ?? 'notGivenUp';
};
