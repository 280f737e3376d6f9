/** Gathers what a person's calendar shows: their own open tasks, those of whom they stand in for today, and sessions. */
import type {
  DocumentSnapshot,
  Firestore,
  QuerySnapshot,
  Timestamp,
} from 'firebase-admin/firestore';
import type * as z from 'zod';
import { dayOf, daysAfter } from '#domain/day.ts';
import { feedEntries } from '#domain/feed.ts';
import type { Language } from '#domain/language.ts';
import { audiencesOf, Person } from '#domain/person.ts';
import { Session } from '#domain/session.ts';
import { StandingFor } from '#domain/stand-in.ts';
import { Switches } from '#domain/switches.ts';
import { Task } from '#domain/task.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { givenWish, Wish } from '#domain/wish.ts';
import { calendarKept } from '../catalogues.ts';
import { writtenCalendar } from './written.ts';

const mostTasks = 200;
/** Sessions of the last month stay, so that an entry does not vanish on the evening of its day. */
const daysBack = 31;

/** null for whoever is no longer active. Four reads, one a task and a session, one a wall. */
export const feedOf = async (
  db: Firestore,
  uid: string,
  site: string,
  now: Timestamp,
): Promise<string | null> => {
  const [stored, wishes, switches, standing] = await db.getAll(
    db.doc(`people/${uid}`),
    db.doc(`wishes/${uid}`),
    db.doc('settings/switches'),
    db.doc(`standing/${uid}`),
  );
  const person = Person.safeParse(stored?.data()).data;
  if (person?.active !== true) return null;
  const wish = Wish.safeParse(wishes?.data()).data ?? givenWish;
  const english = Switches.safeParse(switches?.data()).data?.english === true;
  const language = english ? wish.language : 'vi';
  const [tasks, sessions, calendar] = await Promise.all([
    openTasks(db, uid, [...audiencesOf(uid, person), ...stoodInFor(standing, now)]),
    person.roles.includes('council') ? sessionsOf(db, uid, daysAfter(dayOf(now), -daysBack)) : [],
    calendarKept(db),
  ]);
  const entries = feedEntries(tasks, sessions, { calendar, site, language });
  return writtenCalendar(entries, { name: names[language], language, now });
};

/** As the rules read it: laid out anew every day, and over when the day ends. */
const stoodInFor = (standing: DocumentSnapshot | undefined, now: Timestamp): readonly string[] => {
  const held = StandingFor.safeParse(standing?.data()).data;
  return held !== undefined && now.toMillis() < held.until.toMillis() ? held.audiences : [];
};

/** As many as a query may name; one's own come first. */
const mostAudiences = 30;

const openTasks = async (db: Firestore, uid: string, audiences: readonly string[]) => {
  const found = await db
    .collection('tasks')
    .where('audience', 'in', [...new Set(audiences)].slice(0, mostAudiences))
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
