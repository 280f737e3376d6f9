/** What a run knows besides the tasks: people, settings, stand-ins, wishes. */
import type { Firestore } from 'firebase-admin/firestore';
import type { Calendar } from '#domain/calendar.ts';
import type { Day } from '#domain/day.ts';
import { givenSettings, ReminderSettings, type Surroundings } from '#domain/ladder.ts';
import { nobody, Roster } from '#domain/person.ts';
import { Wish } from '#domain/wish.ts';
import { answeringFrom } from '../arrangements/answering.ts';
import { readable } from '../readable.ts';
import { readAs } from '../store.ts';

/** Two reads, and one for each delegation and stand-in that still holds, each person with wishes and each without an address. Throws Unreadable for roster and settings. */
export const surroundings = async (
  db: Firestore,
  calendar: Calendar,
  today: Day,
): Promise<Omit<Surroundings, 'hadThisWeek'>> => {
  const [roster, settings, standIns, wishes, addressless] = await Promise.all([
    db.doc('directories/roster').get(),
    db.doc('settings/reminders').get(),
    answeringFrom(db, today),
    db.collection('wishes').get(),
    db.collection('people').where('email', '==', null).select().get(),
  ]);
  const kept = readAs(ReminderSettings, settings) ?? givenSettings;
  return {
    calendar,
    roster: readAs(Roster, roster) ?? nobody,
    settings: kept,
    unreached: new Set([...kept.stopped, ...addressless.docs.map(({ id }) => id)]),
    standIns,
    wishes: Object.fromEntries(readable(Wish, wishes).map(([uid, { digest }]) => [uid, digest])),
  };
};
