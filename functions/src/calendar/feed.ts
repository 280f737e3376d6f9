/** Gathers what a person's calendar shows, and writes it as iCalendar (RFC 5545). */
import type { Firestore, QuerySnapshot, Timestamp } from 'firebase-admin/firestore';
import type * as z from 'zod';
import { dayOf, daysAfter } from '#domain/day.ts';
import { type FeedEntry, feedEntries } from '#domain/feed.ts';
import type { Language } from '#domain/language.ts';
import { audiencesOf, Person } from '#domain/person.ts';
import { Session } from '#domain/session.ts';
import { Switches } from '#domain/switches.ts';
import { Task } from '#domain/task.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { givenWish, Wish } from '#domain/wish.ts';
import { calendarKept } from '../catalogues.ts';

const mostTasks = 200;
/** Sessions of the last month stay, so that an entry does not vanish on the evening of its day. */
const daysBack = 31;

/** null for whoever is no longer active. Three reads, one a task and a session, one a wall. */
export const feedOf = async (
  db: Firestore,
  uid: string,
  site: string,
  now: Timestamp,
): Promise<string | null> => {
  const [stored, wishes, switches] = await db.getAll(
    db.doc(`people/${uid}`),
    db.doc(`wishes/${uid}`),
    db.doc('settings/switches'),
  );
  const person = Person.safeParse(stored?.data()).data;
  if (person?.active !== true) return null;
  const wish = Wish.safeParse(wishes?.data()).data ?? givenWish;
  const english = Switches.safeParse(switches?.data()).data?.english === true;
  const language = english ? wish.language : 'vi';
  const [tasks, sessions, calendar] = await Promise.all([
    openTasks(db, uid, person),
    person.roles.includes('council') ? sessionsOf(db, uid, daysAfter(dayOf(now), -daysBack)) : [],
    calendarKept(db),
  ]);
  return written(feedEntries(tasks, sessions, { calendar, site, language }), language, now);
};

const openTasks = async (db: Firestore, uid: string, person: Person) => {
  const found = await db
    .collection('tasks')
    .where('audience', 'in', audiencesOf(uid, person).slice(0, 30))
    .where('state', '==', 'open')
    .orderBy('due')
    .limit(mostTasks)
    .get();
  const tasks = readable(Task, found);
  const walls = tasks.map(([, { track, subject }]) => db.doc(wallPath(track, subject, uid)));
  const shut = walls.length === 0 ? [] : await db.getAll(...walls);
  return tasks.filter((_task, index) => shut[index]?.exists !== true);
};

const wallPath = (track: Task['track'], subject: string, uid: string): string =>
  `nominations/${caseBehind(track, subject)}/walls/${uid}`;

const sessionsOf = async (db: Firestore, uid: string, since: string) => {
  const found = await db.collection('sessions').where('members', 'array-contains', uid).get();
  return readable(Session, found).filter(
    ([, { state, day }]) => state !== 'planned' && day >= since,
  );
};

/** What does not parse is left out, and hides nothing else. */
const readable = <T>(schema: z.ZodType<T>, { docs }: QuerySnapshot) =>
  docs.flatMap((one): readonly (readonly [string, T])[] => {
    const parsed = schema.safeParse(one.data());
    return parsed.success ? [[one.id, parsed.data]] : [];
  });

const names: Readonly<Record<Language, string>> = {
  vi: 'Gương Sáng – việc của tôi',
  en: 'Gương Sáng – my tasks',
};

/** The library is loaded when the first calendar is asked for: no other function pays for it. */
const written = async (
  entries: readonly FeedEntry[],
  language: Language,
  now: Timestamp,
): Promise<string> => {
  const { default: ical } = await import('ical-generator');
  const calendar = ical({
    name: names[language],
    prodId: { company: 'Gương Sáng', product: 'Lịch cá nhân', language: language.toUpperCase() },
    ttl: 3600,
  });
  for (const { uid, day, summary, url } of entries)
    // The library writes a whole day as the day in UTC.
    calendar.createEvent({
      id: uid,
      start: new Date(`${day}T00:00:00Z`),
      end: new Date(`${daysAfter(day, 1)}T00:00:00Z`),
      stamp: now.toDate(),
      allDay: true,
      summary,
      url,
    });
  return calendar.toString();
};
