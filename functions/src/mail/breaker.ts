/** The breaker as stored: how the SMTP server has been doing, for all instances together. */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { Breaker, breakerAfter, closedBreaker, type SendResult } from '#domain/delivery.ts';

const path = 'breakers/smtp';

/** One read. A breaker that does not parse is a closed one. */
export const readBreaker = async (db: Firestore): Promise<Breaker> =>
  Breaker.safeParse((await db.doc(path).get()).data()).data ?? closedBreaker;

/** `known` was read before: only what would change it costs another read, and a write. Failures that several instances note at once all count. */
export const noteBreaker = async (
  db: Firestore,
  known: Breaker,
  result: SendResult,
  now: Timestamp,
): Promise<void> => {
  if (breakerAfter(known, result, now) === null) return;
  await db.runTransaction(async (tx) => {
    const stored = Breaker.safeParse((await tx.get(db.doc(path))).data()).data ?? closedBreaker;
    const after = breakerAfter(stored, result, now);
    if (after === null) return;
    const openUntil = after.openUntil === null ? null : Timestamp.fromMillis(after.openUntil);
    tx.set(db.doc(path), { v: 1, failures: after.failures, openUntil });
  });
};
