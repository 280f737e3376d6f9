/** Puts a letter together at the moment it leaves: who it goes to, whether it still may, what it says. */
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import type * as z from 'zod';
import { dayOf, type Instant } from '#domain/day.ts';
import { digestOf, type Named, Reminder } from '#domain/digest.ts';
import type { Mail } from '#domain/mail.ts';
import { letterOf, type Letter } from '#domain/mail-wording/letter.ts';
import { urgingLetter } from '#domain/mail-wording/urging.ts';
import { ReminderSettings } from '#domain/ladder.ts';
import { Person } from '#domain/person.ts';
import { Session } from '#domain/session.ts';
import { Story } from '#domain/story.ts';
import { Task } from '#domain/task.ts';
import { appointmentOf } from '#domain/appointment.ts';
import { readAs } from '../store.ts';
import { calendarNow } from '../reminders/calendar-now.ts';
import { overdueOf } from '../urging/overdue.ts';

export type PutTogether =
  | { readonly to: string; readonly letter: Letter; readonly appointment: string | null }
  | { readonly suppressed: string };

interface About {
  readonly db: Firestore;
  readonly key: string;
  readonly mail: Mail;
  readonly site: string;
  readonly now: Instant;
}

/** Two to four reads; a digest or an urging one more for each task it names, and one for each wall asked after. Throws Unreadable. */
export const putTogether = async (about: About): Promise<PutTogether> => {
  const { db, mail } = about;
  const [person, settings] = await readAll(db, [
    [Person, `people/${mail.person}`],
    [ReminderSettings, 'settings/reminders'],
  ] as const);
  if (person === null) return { suppressed: 'noSuchPerson' };
  if (!person.active) return { suppressed: 'inactive' };
  if (person.email === null) return { suppressed: 'noAddress' };
  if (settings?.stopped.includes(mail.person) === true) return { suppressed: 'stopped' };
  if (await isWalled(db, mail, mail.person)) return { suppressed: 'walled' };
  const gathered = gathering[mail.kind];
  const letter = gathered === undefined ? letterOf(mail, about.site) : await gathered(about);
  if (letter === null) return { suppressed: gathered === undefined ? 'noWording' : 'nothingOpen' };
  return { to: person.email, letter, appointment: await appointment(about) };
};

type Wanted<T> = readonly [schema: z.ZodType<T>, path: string];

/** In one round; a setting that does not parse counts as not set only where its schema says so. */
const readAll = async <A, B>(
  db: Firestore,
  [[first, firstPath], [second, secondPath]]: readonly [Wanted<A>, Wanted<B>],
): Promise<readonly [A | null, B | null]> => {
  const [one, other] = await db.getAll(db.doc(firstPath), db.doc(secondPath));
  return [readOrNull(first, one), readOrNull(second, other)];
};

const readOrNull = <T>(schema: z.ZodType<T>, snapshot: DocumentSnapshot | undefined): T | null =>
  snapshot === undefined ? null : readAs(schema, snapshot);

/** A wall set since the mail was queued holds it back: those who are shut out of a case learn nothing of it. */
const isWalled = async (
  db: Firestore,
  { track, subject }: Pick<Mail, 'track' | 'subject'>,
  uid: string,
): Promise<boolean> => {
  const nomination = await caseOf(db, track, subject);
  if (nomination === null) return false;
  return (await db.doc(`nominations/${nomination}/walls/${uid}`).get()).exists;
};

/** A story is about its case. */
const caseOf = async (db: Firestore, track: Mail['track'], id: string): Promise<string | null> => {
  if (track === 'nominations') return id;
  if (track !== 'stories') return null;
  return readAs(Story, await db.doc(`stories/${id}`).get())?.nomination ?? null;
};

/** Names what is still open when it leaves; what was done since, or shut off by a wall, is left out. */
const digest = async ({ db, key, mail, site, now }: About): Promise<Letter | null> => {
  const found = await db.collection('reminders').where('mail', '==', key).get();
  const reminders = found.docs.flatMap((one) => readAs(Reminder, one) ?? []);
  if (reminders.length === 0) return null;
  const tasks = await db.getAll(...reminders.map(({ task }) => db.doc(`tasks/${task}`)));
  const named = tasks.flatMap((snapshot, index): readonly Named[] => {
    const task = Task.safeParse(snapshot.data());
    const to = reminders[index]?.to;
    return task.success && to !== undefined ? [{ task: task.data, to }] : [];
  });
  const open = named.filter(({ task }) => task.state === 'open');
  const walled = await Promise.all(open.map(({ task }) => isWalled(db, task, mail.person)));
  const shown = open.filter((_, index) => walled[index] === false);
  return digestOf(shown, dayOf(now), await calendarNow(db), site);
};

/** What is overdue in the reader's unit when it leaves; what a wall shuts off from the reader is left out. */
const urging = async ({ db, mail, site, now }: About): Promise<Letter | null> => {
  const calendar = await calendarNow(db);
  const tasks = await overdueOf(db, mail.subject, dayOf(now), calendar);
  const walled = await Promise.all(tasks.map((task) => isWalled(db, task, mail.person)));
  const shown = tasks.filter((_, index) => walled[index] === false);
  return urgingLetter(shown, dayOf(now), calendar, site);
};

/** Letters whose lines are gathered when they leave. */
const gathering: Readonly<Record<string, (about: About) => Promise<Letter | null>>> = {
  digest,
  urging,
};

/** The day of the meeting, for the reader's own calendar. */
const appointment = async ({ db, mail, site, now }: About): Promise<string | null> => {
  if (mail.kind !== 'sessionInvited') return null;
  const session = readAs(Session, await db.doc(`sessions/${mail.subject}`).get());
  return session === null ? null : appointmentOf(mail.subject, session, site, now);
};
