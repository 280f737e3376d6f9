/** What opening a task asks besides the document: the day, the calendar, the days it has, and who there is. */
import type { Firestore, Timestamp } from 'firebase-admin/firestore';
import type { Calendar } from '#domain/calendar.ts';
import { type Day, dayOf } from '#domain/day.ts';
import type { Deadlines } from '#domain/deadlines.ts';
import type { Roster } from '#domain/person.ts';
import { calendarKept, deadlinesKept, rosterOf } from '../catalogues.ts';

export interface Known {
  readonly now: Timestamp;
  readonly today: Day;
  readonly calendar: Calendar;
  readonly deadlines: Deadlines;
  readonly roster: Roster;
}

/** Kept by the instance for half a minute: mostly no read. */
export const knownNow = async (db: Firestore, now: Timestamp): Promise<Known> => {
  const [calendar, deadlines, roster] = await Promise.all([
    calendarKept(db),
    deadlinesKept(db),
    rosterOf(db),
  ]);
  return { now, today: dayOf(now), calendar, deadlines, roster };
};
