/** The digest: one mail that says everything a person is to be reminded of, grouped by how pressing it is (S54). */
import * as z from 'zod';
import { type Calendar, workedOn, workingDaysBetween } from './calendar.ts';
import { type Day, Instant } from './day.ts';
import type { Language } from './language.ts';
import type { Rung } from './ladder.ts';
import type { Mail } from './mail.ts';
import type { Group, Letter, Line } from './mail-wording/letter.ts';
import { codeOf, pageOf } from './mail-wording/named.ts';
import { sayings } from './mail-wording/sayings.ts';
import { taskWord } from './mail-wording/tasks.ts';
import { Id } from './text.ts';
import type { Task } from './task.ts';

/** `reminders/{key}`: a rung that was told, and by which mail; kept, so that it is told once. */
export const Reminder = z.strictObject({
  v: z.literal(1),
  task: z.string(),
  person: Id,
  to: z.enum(['bearer', 'superior']),
  mail: z.string(),
  at: Instant,
});
export type Reminder = z.infer<typeof Reminder>;

/** `mail/{key}` of a person's digest of a day: there is never a second one. */
export const digestKey = (day: Day, person: string): string => `digest.people.${day}.0.${person}`;

export const digestMail = (day: Day, person: string, now: Instant): Mail => ({
  v: 1,
  kind: 'digest',
  track: 'people',
  subject: day,
  person,
  state: 'queued',
  code: '',
  queuedAt: now,
  attempt: 0,
  nextAttemptAt: now,
  leaseUntil: null,
});

/** A task the digest names: as it is when the mail leaves. */
export interface Named {
  readonly task: Task;
  readonly to: Rung['to'];
}

/** More than this nobody reads; the rest stands in the list the link leads to. */
const mostLines = 60;

const pressing = ['overdue', 'due', 'coming'] as const;
type Pressing = (typeof pressing)[number];

/** When, for whom and from where a digest speaks. `site` has no final slash. */
export interface At {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly site: string;
  readonly language?: Language;
}

/** The digest of those tasks that are still open; null where none is left. */
export const digestOf = (tasks: readonly Named[], at: At): Letter | null => {
  const { today, calendar, site, language = 'vi' } = at;
  const open = tasks
    .filter(({ task }) => task.state === 'open')
    .toSorted((one, other) => one.task.due.localeCompare(other.task.due));
  if (open.length === 0) return null;
  const shown = open.slice(0, mostLines);
  const groups = pressing
    .map((name) => groupOf(name, shown, at))
    .filter(({ lines }) => lines.length > 0);
  const overdue = open.filter(({ task }) => pressingOf(task, today, calendar) === 'overdue').length;
  const said = sayings[language];
  const left = open.length - shown.length;
  return {
    language,
    subject: said.digest.subject(open.length, overdue),
    heading: said.digest.heading(today),
    paragraphs: [
      said.greeting,
      said.digest.summary(open.length, overdue),
      ...(left > 0 ? [said.digest.rest(mostLines, left)] : []),
    ],
    groups,
    tasks: shown.map(({ task }) => task),
    link: { text: said.open.tasks, address: `${site}/app/` },
    why: `${said.why.digest} ${said.noReply}`,
    copyLink: said.copyLink,
  };
};

const groupOf = (name: Pressing, tasks: readonly Named[], at: At): Group => ({
  heading: sayings[at.language ?? 'vi'].digest.groups[name],
  lines: tasks
    .filter(({ task }) => pressingOf(task, at.today, at.calendar) === name)
    .map((named) => lineOf(named, at)),
});

/** A task due on a day off is due on the next working day. */
const pressingOf = ({ due }: Task, today: Day, calendar: Calendar): Pressing => {
  const last = workedOn(calendar, due);
  if (last < today) return 'overdue';
  return last === today ? 'due' : 'coming';
};

const lineOf = ({ task, to }: Named, { today, calendar, site, language = 'vi' }: At): Line => ({
  code: codeOf(task, language),
  what: taskWord(task.kind, language),
  when: sayings[language].due(
    task.due,
    workingDaysBetween(calendar, workedOn(calendar, task.due), today),
  ),
  why: sayings[language].digest.lineWhy[to],
  address: pageOf(task, site),
});
