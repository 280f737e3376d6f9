/** A change of a mail as the database stores it. */
import { Timestamp } from 'firebase-admin/firestore';
import type { MailChange } from '#domain/delivery.ts';

export const storedChange = ({ nextAttemptAt, queuedAt, leaseUntil, ...rest }: MailChange) => ({
  ...rest,
  leaseUntil: leaseUntil === null ? null : Timestamp.fromMillis(leaseUntil),
  ...(queuedAt === undefined ? {} : { queuedAt: Timestamp.fromMillis(queuedAt) }),
  ...(nextAttemptAt === undefined ? {} : { nextAttemptAt: Timestamp.fromMillis(nextAttemptAt) }),
});
