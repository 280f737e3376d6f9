/** A change of a mail as the database stores it. */
import { Timestamp } from 'firebase-admin/firestore';
import type { MailChange } from '#domain/delivery.ts';

export const storedChange = ({ nextAttemptAt, downSince, leaseUntil, ...rest }: MailChange) => ({
  ...rest,
  leaseUntil: momentOf(leaseUntil),
  ...(downSince === undefined ? {} : { downSince: momentOf(downSince) }),
  ...(nextAttemptAt === undefined ? {} : { nextAttemptAt: Timestamp.fromMillis(nextAttemptAt) }),
});

const momentOf = (millis: number | null): Timestamp | null =>
  millis === null ? null : Timestamp.fromMillis(millis);
