/** Asks for the end of returned cases whose time to mend, and all reminders of it, are over (S54). */
import type { Firestore, Timestamp } from 'firebase-admin/firestore';
import { isWorkingDay } from '#domain/calendar.ts';
import { dayOf } from '#domain/day.ts';
import { givenSettings, lastRungDay, ReminderSettings } from '#domain/ladder.ts';
import { readAs, unlessThere } from '../store.ts';
import { calendarNow } from './calendar-now.ts';

/** The rest comes with the next run. */
const mostPerRun = 500;

/**
 * On the working day after the run that told the last rung; a suspended case waits. Three reads, and one for each case
 * past its day; the request has a key made from that day and today, so that a run repeated asks once, and one that was
 * refused, as for a card that could not be read, is asked again tomorrow. Returns how many were asked for.
 */
export const lapseReturned = async (db: Firestore, now: Timestamp): Promise<number> => {
  const today = dayOf(now);
  const calendar = await calendarNow(db);
  const [settings, run] = await db.getAll(
    db.doc('settings/reminders'),
    db.doc('reminderRuns/last'),
  );
  const through: unknown = run?.get('through');
  if (typeof through !== 'string' || through >= today || !isWorkingDay(calendar, today)) return 0;
  const ladders =
    (settings === undefined ? null : readAs(ReminderSettings, settings)) ?? givenSettings;
  const { docs } = await db
    .collection('nominations')
    .where('state', '==', 'returned')
    .where('returnedUntil', '<', today)
    .orderBy('returnedUntil')
    .limit(mostPerRun)
    .select('returnedUntil', 'suspended', 'version')
    .get();
  const over = docs.filter(
    (one) =>
      one.get('suspended') === null &&
      lastRungDay(ladders, 'mend', String(one.get('returnedUntil')), calendar) <= through,
  );
  const request = { move: 'lapse', by: 'system', at: now, input: {}, outcome: null };
  await Promise.all(
    over.map((one) =>
      one.ref
        .collection('moves')
        .doc(`lapse.${String(one.get('returnedUntil'))}.${today}`)
        .create({ ...request, seen: one.get('version') })
        .catch(unlessThere),
    ),
  );
  return over.length;
};
