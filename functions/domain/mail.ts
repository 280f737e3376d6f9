/** A mail as a document, written in the transaction of its cause; the address is looked up when it leaves (architecture §7). */
import * as z from 'zod';
import { Instant } from './day.ts';
import { trackNames } from './tracks.ts';
import { Id } from './text.ts';

export const mailStates = ['queued', 'leased', 'sent', 'dead', 'suppressed', 'unknown'] as const;

const facts = {
  v: z.literal(1),
  /** Which letter: a key of the letters' table. */
  kind: z.string().max(60),
  track: z.union([z.enum(trackNames), z.literal('people')]),
  subject: Id,
  person: Id,
  state: z.enum(mailStates),
};

/** `mail/{kind}.{track}.{id}.{seq}.{uid}`; no client reads it. */
export const Mail = z.strictObject({
  ...facts,
  code: z.string().max(200),
  queuedAt: Instant,
  attempt: z.int().min(0),
  nextAttemptAt: Instant,
  leaseUntil: Instant.nullable(),
  /** Since when this mail has found the server down; null or absent while it has not. */
  downSince: Instant.nullable().optional(),
  /** Why it is not sent, as a code: never an address, never what a server wrote. */
  problem: z.string().max(60).optional(),
  /** The cases that a digest or an urging has named. */
  named: z.array(Id).max(100).optional(),
});
export type Mail = z.infer<typeof Mail>;

/**
 * `deliveries/{key}`: what the case page may show of a mail, and `nominations/{id}/digests/{key}`: the same of one that named
 * the case beside others; walls apply to both.
 */
export const Delivery = z.strictObject({ ...facts, at: Instant });
export type Delivery = z.infer<typeof Delivery>;
