/** The digest: one mail that says everything a person is to be reminded of, grouped by how pressing it is (S54). */
import * as z from 'zod';
import { type Calendar, workedOn, workingDaysBetween } from './calendar.ts';
import { type Day, Instant, written } from './day.ts';
import type { Rung } from './ladder.ts';
import type { Mail } from './mail.ts';
import type { Group, Letter, Line } from './mail-wording/letter.ts';
import { codeOf, pageOf } from './mail-wording/named.ts';
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
const headings: Readonly<Record<Pressing, string>> = {
  overdue: 'Đã quá hạn',
  due: 'Đến hạn hôm nay',
  coming: 'Sắp đến hạn',
};

/** The digest of those tasks that are still open; null where none is left. `site` has no final slash. */
export const digestOf = (
  tasks: readonly Named[],
  today: Day,
  calendar: Calendar,
  site: string,
): Letter | null => {
  const open = tasks
    .filter(({ task }) => task.state === 'open')
    .toSorted((one, other) => one.task.due.localeCompare(other.task.due));
  if (open.length === 0) return null;
  const shown = open.slice(0, mostLines);
  const groups = pressing
    .map((name) => groupOf(name, shown, { today, calendar, site }))
    .filter(({ lines }) => lines.length > 0);
  const overdue = open.filter(({ task }) => pressingOf(task, today, calendar) === 'overdue').length;
  return {
    subject: subjectOf(open.length, overdue),
    heading: `Nhắc việc ngày ${written(today)}`,
    paragraphs: [
      'Kính gửi đồng chí,',
      summary(open.length, overdue),
      ...restOf(open.length - shown.length),
    ],
    groups,
    link: { text: 'Mở “Việc của tôi”', address: `${site}/app/` },
    why: 'Đồng chí nhận thư này, nhiều nhất một thư mỗi ngày làm việc, vì có việc được giao trên hệ thống. Thư được gửi tự động, xin không trả lời thư này.',
  };
};

const subjectOf = (count: number, overdue: number): string =>
  overdue > 0 ? `Nhắc việc: ${count} việc, ${overdue} việc quá hạn` : `Nhắc việc: ${count} việc`;

const summary = (count: number, overdue: number): string =>
  overdue > 0
    ? `Có ${count} việc cần lưu ý, trong đó ${overdue} việc đã quá hạn.`
    : `Có ${count} việc cần lưu ý.`;

const restOf = (count: number): readonly string[] =>
  count > 0 ? [`Thư chỉ nêu ${mostLines} việc; còn ${count} việc nữa trong “Việc của tôi”.`] : [];

interface At {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly site: string;
}

const groupOf = (name: Pressing, tasks: readonly Named[], at: At): Group => ({
  heading: headings[name],
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

const lineOf = ({ task, to }: Named, { today, calendar, site }: At): Line => {
  const late = workingDaysBetween(calendar, workedOn(calendar, task.due), today);
  return {
    code: codeOf(task),
    what: taskWord(task.kind),
    when: `Hạn ${written(task.due)}${late > 0 ? `, quá hạn ${late} ngày làm việc` : ''}`,
    why: to === 'bearer' ? whyBearer : whySuperior,
    address: pageOf(task, site),
  };
};
const whyBearer = 'Việc này đang thuộc trách nhiệm của đồng chí.';
const whySuperior = 'Người được giao chưa hoàn thành; báo để đồng chí là cấp trên biết và chỉ đạo.';
