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

/** An entry that lasts the whole day; `uid` stays the same, so that a change replaces the entry. */
export interface FeedEntry {
  readonly uid: string;
  readonly day: Day;
  readonly summary: string;
  readonly url: string;
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
  sessions: Held<Pick<Session, 'day'>>,
  shown: Shown,
): readonly FeedEntry[] => {
  const { host } = new URL(shown.site);
  return [
    ...tasks.map(([id, task]) => ({ uid: `task-${id}@${host}`, ...taskEntry(task, shown) })),
    ...sessions.map(([id, { day }]) => ({
      // The id of the appointment in the invitation: a calendar that has both shows one.
      uid: `session-${id}@${host}`,
      day,
      summary: sayings[shown.language].session,
      url: `${shown.site}/app/hop/${id}`,
    })),
  ];
};

const taskEntry = (task: Task, { calendar, site, language }: Shown): Omit<FeedEntry, 'uid'> => ({
  day: workedOn(calendar, task.due),
  summary: [taskWord(task.kind, language), codeOf(task, language)]
    .filter((part) => part !== '')
    .join(' – '),
  url: pageOf(task, site),
});
