/** The calendar as the office has edited it, or as it was given. */
import type { Firestore } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { type Calendar, calendarOf, givenCalendar, Holidays } from '#domain/calendar.ts';

/** One read. A document that does not parse must not stop the reminders: the given calendar then holds. */
export const calendarNow = async (db: Firestore): Promise<Calendar> => {
  const stored = await db.doc('directories/holidays').get();
  if (!stored.exists) return givenCalendar;
  const parsed = Holidays.safeParse(stored.data());
  if (parsed.success) return calendarOf(parsed.data.entries);
  logger.error('unreadable document', { path: stored.ref.path });
  return givenCalendar;
};
