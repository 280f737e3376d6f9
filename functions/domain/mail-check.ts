/** "Thư chưa đến": the office asks which mails were given up or lost, and a function answers, leaving out what a wall covers. */
import * as z from 'zod';
import { Instant } from './day.ts';
import { Mail } from './mail.ts';
import type { Person } from './person.ts';
import { Id } from './text.ts';

/** `mailChecks/{id}` as the office's page writes it. */
export const MailCheck = z.strictObject({
  v: z.literal(1),
  by: Id,
  at: Instant,
  outcome: z.null(),
});
export type MailCheck = z.infer<typeof MailCheck>;

export const stuckStates = ['dead', 'unknown'] as const satisfies readonly Mail['state'][];

/** A mail that was given up (`dead`), or of which nobody knows whether it arrived (`unknown`). */
export const StuckMail = Mail.pick({
  kind: true,
  track: true,
  subject: true,
  code: true,
  person: true,
  problem: true,
}).extend({ key: z.string(), state: z.enum(stuckStates), queuedAt: Instant });
export type StuckMail = z.infer<typeof StuckMail>;

/** The newest that one answer lists. */
export const mostListed = 100;

export const MailCheckOutcome = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('applied'),
    code: z.null(),
    mails: z.array(StuckMail).max(mostListed),
    /** Whether there are more than the answer lists. */
    more: z.boolean(),
    at: Instant,
  }),
  z.strictObject({
    status: z.literal('refused'),
    code: z.enum(['badInput', 'notYou']),
    at: Instant,
  }),
]);
export type MailCheckOutcome = z.infer<typeof MailCheckOutcome>;

export const mayCheckMails = (person: Person | null): boolean =>
  person?.active === true && person.roles.includes('office');

/** `found` by key, newest first, one more than is listed; `walled`: subjects of which the asker may know nothing. */
export const answerMailCheck = (
  found: readonly (readonly [key: string, mail: Mail])[],
  walled: ReadonlySet<string>,
  at: Instant,
): MailCheckOutcome => ({
  status: 'applied',
  code: null,
  mails: found
    .slice(0, mostListed)
    .filter(([, { subject }]) => !walled.has(subject))
    .flatMap(([key, mail]) => listed(key, mail)),
  more: found.length > mostListed,
  at,
});

const listed = (key: string, mail: Mail): readonly StuckMail[] => {
  const { kind, track, subject, code, person, state, queuedAt, problem } = mail;
  if (state !== 'dead' && state !== 'unknown') return [];
  const about = { key, kind, track, subject, code, person, state, queuedAt };
  return [problem === undefined ? about : { ...about, problem }];
};
