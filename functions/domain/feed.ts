/** The personal calendar feed: open tasks on their due days and sessions one sits in, by code and step and nothing else. */
import * as z from 'zod';
import { type Calendar, workedOn } from './calendar.ts';
import { type Day, Instant } from './day.ts';
import type { Language } from './language.ts';
import { codeOf, pageOf } from './mail-wording/named.ts';
import { sayings } from './mail-wording/sayings.ts';
import { taskWord } from './mail-wording/tasks.ts';
import type { Session } from './session.ts';
import type { Task } from './task.ts';

/** `feeds/{uid}`: one address a person. Only its SHA-256 is kept, so that whoever reads the database cannot open it. */
export const Feed = z.strictObject({
  v: z.literal(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/u, 'notAHash'),
  at: Instant,
});
export type Feed = z.infer<typeof Feed>;

/** An entry of a calendar; `uid` stays the same, so that a change replaces the entry. */
export interface FeedEntry {
  readonly uid: string;
  readonly day: Day;
  /** "08:30" by the clock in Vietnam; null for what lasts the whole day. */
  readonly hour: string | null;
  readonly summary: string;
  readonly url: string;
  /** Rises with each change, so that the later one holds. */
  readonly sequence?: number;
}

interface Shown {
  readonly calendar: Calendar;
  /** Without a final slash. */
  readonly site: string;
  readonly language: Language;
}

type Held<T> = readonly (readonly [id: string, document: T])[];

/** A task due on a day off stands on the next working day, as in the digest. */
export const feedEntries = (
  tasks: Held<Task>,
  sessions: Held<Meeting>,
  shown: Shown,
): readonly FeedEntry[] => [
  ...tasks.map(([id, task]) => taskEntry(id, task, shown)),
  ...sessions.map(([id, session]) => sessionEntry(id, session, shown)),
];

const taskEntry = (id: string, task: Task, { calendar, site, language }: Shown): FeedEntry => ({
  uid: `task-${id}@${new URL(site).host}`,
  day: workedOn(calendar, task.due),
  hour: null,
  summary: [taskWord(task.kind, language), codeOf(task, language)]
    .filter((part) => part !== '')
    .join(' – '),
  url: pageOf(task, site),
});

type Meeting = Pick<Session, 'day' | 'hour' | 'seq'>;

/** The same in the feed and in the invitation: a calendar that has both shows one. */
export const sessionEntry = (
  id: string,
  { day, hour, seq: sequence }: Meeting,
  { site, language }: Pick<Shown, 'site' | 'language'>,
): FeedEntry => ({
  uid: `session-${id}@${new URL(site).host}`,
  day,
  hour: hour ?? null,
  summary: sayings[language].session,
  url: `${site}/app/hop/${id}`,
  sequence,
});
