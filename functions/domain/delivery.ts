/** One mail on its way: claimed under a lease, sent, tried again, given up; and the breaker that spares a server that is down. */
import * as z from 'zod';
import { dayOf, Instant } from './day.ts';
import type { Mail } from './mail.ts';

/**
 * Lost ones are dropped: what stays open is in the list, and in the mails to come. Every other letter tells a decision and
 * is sent again. A digest that died of a passing problem is taken over by the next daily run.
 */
export const reminderKinds: readonly string[] = ['digest', 'urging'];
export const isReminder = ({ kind }: Pick<Mail, 'kind'>): boolean => reminderKinds.includes(kind);

export const mostAttempts = 5;
/** A server that is down is waited for so long from the first time a mail finds it so: it has not said no to the mail. */
export const longestDown = 3 * 24 * 60 * 60_000;
/** No attempt outlives its lease: the sender refuses to end a message after half of it. */
export const leaseLength = 5 * 60_000;
const minute = 60_000;
/** After the first, second … failed attempt. */
const pauses = [1 * minute, 5 * minute, 30 * minute, 120 * minute] as const;

/** `down`: the server serves nobody now. `unsure`: the message was handed over whole, and no answer came. */
export type SendResult =
  | { readonly kind: 'accepted' }
  /** The reader's own quiet hours; `until` in milliseconds since 1970. */
  | { readonly kind: 'quiet'; readonly until: number }
  | {
      readonly kind: 'suppressed' | 'down' | 'passing' | 'permanent' | 'unsure';
      readonly problem: string;
    };

/** What changes in the mail; times in milliseconds since 1970. */
export interface MailChange {
  readonly state: Mail['state'];
  readonly attempt?: number;
  readonly nextAttemptAt?: number;
  readonly downSince?: number | null;
  readonly leaseUntil: number | null;
  readonly problem?: string;
}

export interface Claim {
  readonly change: MailChange;
  /** False where the change is all there is to do. */
  readonly send: boolean;
}

/** Takes the mail up if it is due, or if whoever held it died; null if there is nothing to do now. */
export const claim = (mail: Mail, now: Instant): Claim | null => {
  if (mail.state === 'queued' && mail.nextAttemptAt.toMillis() <= now.toMillis())
    return claimDue(mail, now);
  if (mail.state === 'leased' && (mail.leaseUntil?.toMillis() ?? 0) <= now.toMillis())
    return claimLost(mail, now);
  return null;
};

const claimDue = (mail: Mail, now: Instant): Claim => {
  const later = isReminder(mail) ? nextHour(mail, now) : null;
  if (later === null) return leased(mail, now);
  return { change: { state: 'queued', nextAttemptAt: later, leaseUntil: null }, send: false };
};

/** Nobody knows whether the server has it. */
const claimLost = (mail: Mail, now: Instant): Claim =>
  isReminder(mail) || mail.attempt >= mostAttempts
    ? { change: { state: 'unknown', leaseUntil: null, problem: 'lost' }, send: false }
    : leased(mail, now);

const leased = (mail: Mail, now: Instant): Claim => ({
  change: {
    state: 'leased',
    attempt: mail.attempt + 1,
    leaseUntil: now.toMillis() + leaseLength,
  },
  send: true,
});

const vietnam = 7 * 60 * minute;
const hourOf = (at: Instant): number => new Date(at.toMillis() + vietnam).getUTCHours();
const quiet = { from: 20, to: 6 } as const;

/**
 * When a reminder may leave, if not now: never at night, and a digest only on its own day. One that missed its day
 * waits for the next daily run, which takes over what it says; an urging leaves in the morning.
 */
const nextHour = (mail: Mail, now: Instant): number | null => {
  const hour = hourOf(now);
  if (mail.kind === 'digest' && dayOf(mail.queuedAt) !== dayOf(now))
    return now.toMillis() + 24 * 60 * minute;
  if (hour >= quiet.from) return now.toMillis() + (24 - hour + quiet.to) * 60 * minute;
  if (hour < quiet.to) return now.toMillis() + (quiet.to - hour) * 60 * minute;
  return null;
};

/** What becomes of a leased mail; `random` in [0, 1) spreads the next attempts, so that they do not all come at once. */
export const afterAttempt = (
  mail: Mail,
  result: SendResult,
  now: Instant,
  random: number,
): MailChange => {
  if (result.kind === 'accepted') return { state: 'sent', leaseUntil: null };
  if (result.kind === 'quiet') return waiting(mail, result.until);
  const { problem } = result;
  const ended = (state: Mail['state']): MailChange => ({ state, leaseUntil: null, problem });
  if (result.kind === 'suppressed') return ended('suppressed');
  if (result.kind === 'permanent') return ended('dead');
  if (result.kind === 'unsure' && (isReminder(mail) || mail.attempt >= mostAttempts))
    return ended('unknown');
  if (result.kind === 'down') return whileDown(mail, problem, now, random);
  if (mail.attempt >= mostAttempts) return ended('dead');
  return { ...ended('queued'), nextAttemptAt: now.toMillis() + pauseAfter(mail.attempt, random) };
};

/** Nothing was tried, so that no attempt is counted. */
const waiting = ({ attempt }: Mail, until: number): MailChange => ({
  state: 'queued',
  attempt: attempt - 1,
  nextAttemptAt: until,
  leaseUntil: null,
});

/**
 * No attempt at this mail, so that an outage of hours costs none of the five. The pause grows with the outage: an address
 * whose server always answers so does not take up every sweep.
 */
const whileDown = (mail: Mail, problem: string, now: Instant, random: number): MailChange => {
  const downSince = mail.downSince?.toMillis() ?? now.toMillis();
  const so = now.toMillis() - downSince;
  if (so >= longestDown) return { state: 'dead', leaseUntil: null, problem };
  const pause = Math.min(60 * minute, Math.max(minute, so / 4));
  return { ...waiting(mail, now.toMillis() + spread(pause, random)), problem, downSince };
};

/** Given up for what may have been over an hour later; a refusal for good stays one. */
export const diedInPassing = ({ state, problem = '' }: Pick<Mail, 'state' | 'problem'>): boolean =>
  state === 'dead' &&
  (problem === 'notPutTogether' || problem === 'notReached' || problem.startsWith('smtp4'));

const pauseAfter = (attempt: number, random: number): number =>
  spread(pauses[Math.min(attempt, pauses.length) - 1] ?? pauses[0], random);

/** Half to one and a half of a pause. */
const spread = (pause: number, random: number): number => Math.round(pause * (0.5 + random));

/** By hand: tried and waited for anew, with the same Message-ID. null where the mail has not been given up. */
export const sentAgain = (mail: Mail, now: Instant): MailChange | null =>
  mail.state === 'dead' || mail.state === 'unknown'
    ? {
        state: 'queued',
        attempt: 0,
        downSince: null,
        nextAttemptAt: now.toMillis(),
        leaseUntil: null,
      }
    : null;

/** `breakers/smtp` */
export const Breaker = z.strictObject({
  v: z.literal(1),
  failures: z.int().min(0),
  openUntil: Instant.nullable(),
});
export type Breaker = z.infer<typeof Breaker>;
export const closedBreaker: Breaker = { v: 1, failures: 0, openUntil: null };

export const isOpen = ({ openUntil }: Breaker, now: Instant): boolean =>
  openUntil !== null && openUntil.toMillis() > now.toMillis();

const failuresToOpen = 3;
const shortest = 5 * minute;
const longest = 60 * minute;

/** null while nothing changes, so that a healthy server costs no write. */
export const breakerAfter = (
  { failures }: Breaker,
  result: SendResult,
  now: Instant,
): { readonly failures: number; readonly openUntil: number | null } | null => {
  if (result.kind === 'suppressed' || result.kind === 'quiet') return null;
  if (result.kind !== 'down') return failures === 0 ? null : { failures: 0, openUntil: null };
  const count = failures + 1;
  if (count < failuresToOpen) return { failures: count, openUntil: null };
  const pause = Math.min(longest, shortest * 2 ** (count - failuresToOpen));
  return { failures: count, openUntil: now.toMillis() + pause };
};

/** What an SMTP client may know of a failure: the reply's number, the command it answered, whether all was handed over. */
export interface SmtpFailure {
  readonly replyCode: number | null;
  readonly command: string;
  readonly handedOver: boolean;
}

/** Told apart by the reply's first figure; a refusal before the address was named is the server's state, not the mail's. */
export const resultOf = ({ replyCode, command, handedOver }: SmtpFailure): SendResult => {
  if (replyCode === null)
    return handedOver
      ? { kind: 'unsure', problem: 'noAnswer' }
      : { kind: 'down', problem: 'notReached' };
  const problem = `smtp${replyCode}`;
  if (replyCode === 421 || !aboutTheMail.includes(command)) return { kind: 'down', problem };
  return { kind: replyCode >= 500 ? 'permanent' : 'passing', problem };
};
const aboutTheMail: readonly string[] = ['RCPT TO', 'DATA'];
