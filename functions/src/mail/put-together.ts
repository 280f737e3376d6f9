/** Puts a letter together at the moment it leaves: who it goes to, whether it still may, what it says. */
import type { DocumentSnapshot, Firestore } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import type * as z from 'zod';
import { dayOf, type Instant } from '#domain/day.ts';
import { isReminder } from '#domain/delivery.ts';
import { digestOf, type Named, Reminder } from '#domain/digest.ts';
import { sessionEntry } from '#domain/feed.ts';
import type { Language } from '#domain/language.ts';
import { onlyInforms } from '#domain/letter-purpose.ts';
import type { Mail } from '#domain/mail.ts';
import { letterOf, type Letter } from '#domain/mail-wording/letter.ts';
import { urgingLetter } from '#domain/mail-wording/urging.ts';
import { ReminderSettings } from '#domain/ladder.ts';
import { Person } from '#domain/person.ts';
import { Session } from '#domain/session.ts';
import { Switches } from '#domain/switches.ts';
import { Task } from '#domain/task.ts';
import { givenWish, quietUntil, Wish } from '#domain/wish.ts';
import { writtenCalendar } from '../calendar/written.ts';
import { readAs, Unreadable } from '../store.ts';
import { calendarNow } from '../reminders/calendar-now.ts';
import { caseOf } from './case-of.ts';
import { overdueOf } from '../urging/overdue.ts';

export type PutTogether =
  | {
      readonly to: string;
      readonly letter: Letter;
      readonly appointment: string | null;
      /** The cases its lines name. */
      readonly named: readonly string[];
    }
  | { readonly suppressed: string }
  /** Given up at once: no other try would end otherwise. */
  | { readonly unsendable: 'badAddress' | 'noWording' }
  /** The reader's quiet hours end then, in milliseconds since 1970. */
  | { readonly until: number };

interface About {
  readonly db: Firestore;
  readonly key: string;
  readonly mail: Mail;
  readonly site: string;
  readonly now: Instant;
}

/** How the letter is to be written. */
interface Telling extends About {
  readonly language: Language;
}

/** Three to six reads; a digest or an urging one more for each task it names, and one for each wall asked after. Throws Unreadable. */
export const putTogether = async (about: About): Promise<PutTogether> => {
  const { db, mail, now } = about;
  const [people, reminders, wishes] = await db.getAll(
    db.doc(`people/${mail.person}`),
    db.doc('settings/reminders'),
    db.doc(`wishes/${mail.person}`),
  );
  if (hasBadAddress(people)) return { unsendable: 'badAddress' };
  const person = readOrNull(Person, people);
  if (person === null) return { suppressed: 'noSuchPerson' };
  if (!person.active) return { suppressed: 'inactive' };
  if (person.email === null) return { suppressed: 'noAddress' };
  const stopped = readOrNull(ReminderSettings, reminders)?.stopped ?? [];
  if (stopped.includes(mail.person)) return { suppressed: 'stopped' };
  if (await isWalled(db, mail, mail.person)) return { suppressed: 'walled' };
  // Wishes that do not parse are none: they stop nobody's mail.
  const wish = Wish.safeParse(wishes?.data()).data ?? givenWish;
  if (wish.letters === 'needed' && onlyInforms(mail.kind)) return { suppressed: 'notWished' };
  const until = mail.track === 'people' && !isReminder(mail) ? null : quietUntil(wish.quiet, now);
  if (until !== null) return { until };
  const language = await languageOf(db, wish);
  const gathered = gathering[mail.kind];
  const letter =
    gathered === undefined
      ? letterOf(mail, about.site, language)
      : await gathered({ ...about, language });
  if (letter === null)
    return gathered === undefined ? { unsendable: 'noWording' } : { suppressed: 'nothingOpen' };
  return {
    to: person.email,
    letter,
    appointment: await appointment(about, language),
    named: casesNamed(letter),
  };
};

/** Not through a story or a proposal: a unit reads of its cases' own letters only. */
const casesNamed = ({ tasks = [] }: Letter): readonly string[] => [
  ...new Set(tasks.filter(({ track }) => track === 'nominations').map(({ subject }) => subject)),
];

/** One read where English is wished for. */
const languageOf = async (db: Firestore, { language }: Wish): Promise<Language> => {
  if (language === 'vi') return language;
  const stored = await db.doc('settings/switches').get();
  return Switches.safeParse(stored.data()).data?.english === true ? language : 'vi';
};

const readOrNull = <T>(schema: z.ZodType<T>, snapshot: DocumentSnapshot | undefined): T | null =>
  snapshot === undefined ? null : readAs(schema, snapshot);

/** All else of the person is whole; an address with Unicode in it among others, which many mail servers do not take. */
const hasBadAddress = (people: DocumentSnapshot | undefined): boolean =>
  Person.safeParse(people?.data()).error?.issues.every(({ path }) => path[0] === 'email') === true;

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

/** Those lines that the reader may know of. */
const shownTo = async <L>(
  about: About,
  lines: readonly L[],
  taskOf: (line: L) => Task,
): Promise<readonly L[]> => {
  const leftOut = await Promise.all(lines.map((line) => isLeftOut(about, taskOf(line))));
  return lines.filter((_, index) => leftOut[index] === false);
};

/** A line whose document cannot be read is left out like one behind a wall: it stops no other line. */
const isLeftOut = async ({ db, key, mail }: About, task: Task): Promise<boolean> => {
  try {
    return await isWalled(db, task, mail.person);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { key, path: error.path, fields: error.fields });
    return true;
  }
};

/** A task of which several rungs fall into one digest is one line; whoever bears it reads it as its bearer. */
const onceEach = (
  reminders: readonly Reminder[],
): readonly (readonly [string, Reminder['to']])[] => {
  const superiorsFirst = reminders.toSorted((one, other) => other.to.localeCompare(one.to));
  return [...new Map(superiorsFirst.map(({ task, to }) => [task, to]))];
};

/** Names what is still open when it leaves; what was done since, or shut off by a wall, is left out. */
const digest = async (about: Telling): Promise<Letter | null> => {
  const { db, key, site, now, language } = about;
  const found = await db.collection('reminders').where('mail', '==', key).get();
  const reminders = onceEach(found.docs.flatMap((one) => readAs(Reminder, one) ?? []));
  if (reminders.length === 0) return null;
  const tasks = await db.getAll(...reminders.map(([task]) => db.doc(`tasks/${task}`)));
  const named = tasks.flatMap((snapshot, index): readonly Named[] => {
    const task = Task.safeParse(snapshot.data());
    const to = reminders[index]?.[1];
    return task.success && to !== undefined ? [{ task: task.data, to }] : [];
  });
  const open = named.filter(({ task }) => task.state === 'open');
  const shown = await shownTo(about, open, ({ task }) => task);
  const calendar = await calendarNow(db);
  return digestOf(shown, { today: dayOf(now), calendar, site, language });
};

/** What is overdue in the reader's unit when it leaves; what a wall shuts off from the reader is left out. */
const urging = async (about: Telling): Promise<Letter | null> => {
  const { db, mail, site, now, language } = about;
  const calendar = await calendarNow(db);
  const tasks = await overdueOf(db, mail.subject, dayOf(now), calendar);
  const shown = await shownTo(about, tasks, (task) => task);
  return urgingLetter(shown, { today: dayOf(now), calendar, site, language });
};

/** Letters whose lines are gathered when they leave. */
const gathering: Readonly<Record<string, (about: Telling) => Promise<Letter | null>>> = {
  digest,
  urging,
};

/** The meeting, for the reader's own calendar. */
const appointment = async (about: About, language: Language): Promise<string | null> => {
  const { db, mail, site, now } = about;
  if (mail.kind !== 'sessionInvited') return null;
  const session = readAs(Session, await db.doc(`sessions/${mail.subject}`).get());
  if (session === null) return null;
  const { place } = session;
  const entry = sessionEntry(mail.subject, session, { site, language });
  return writtenCalendar([{ ...entry, place }], { name: entry.summary, language, now });
};
