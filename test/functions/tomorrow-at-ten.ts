/** In Vietnam: at night no reminder leaves; and later than a mail waits for that a function has tried before. */
import { Timestamp } from 'firebase-admin/firestore';
import { dayOf, daysAfter } from '#domain/day.ts';

export const tomorrowAtTen = (): Timestamp =>
  Timestamp.fromMillis(Date.parse(`${daysAfter(dayOf(Timestamp.now()), 1)}T03:00:00Z`));
