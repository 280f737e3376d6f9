/** The letter of an urging: what is overdue in the reader's unit, by code and step (S54). */
import { type Calendar, workedOn, workingDaysBetween } from '../calendar.ts';
import { type Day, written } from '../day.ts';
import type { Task } from '../task.ts';
import { pressingOf } from '../worklist.ts';
import type { Letter, Line } from './letter.ts';
import { codeOf, pageOf } from './named.ts';
import { taskWord } from './tasks.ts';

/** More than this nobody reads in a mail; the rest stands on the page the link leads to. */
const mostLines = 60;

/** null where nothing is overdue any more. `site` has no final slash. */
export const urgingLetter = (
  tasks: readonly Task[],
  today: Day,
  calendar: Calendar,
  site: string,
): Letter | null => {
  const overdue = tasks
    .filter((task) => task.state === 'open' && pressingOf(task, today, calendar) === 'overdue')
    .toSorted((one, other) => one.due.localeCompare(other.due));
  if (overdue.length === 0) return null;
  const shown = overdue.slice(0, mostLines);
  const rest = overdue.length - shown.length;
  return {
    subject: `Đôn đốc: ${overdue.length} việc quá hạn của đơn vị`,
    heading: `Đôn đốc việc quá hạn, ngày ${written(today)}`,
    paragraphs: [
      'Kính gửi đồng chí,',
      `Đơn vị của đồng chí có ${overdue.length} việc đã quá hạn. Đề nghị đồng chí chỉ đạo hoàn thành.`,
      ...(rest > 0
        ? [`Thư chỉ nêu ${mostLines} việc lâu nhất; còn ${rest} việc trên hệ thống.`]
        : []),
    ],
    groups: [
      {
        heading: 'Đã quá hạn',
        lines: shown.map((task) => lineOf(task, { today, calendar, site })),
      },
    ],
    link: { text: 'Mở “Việc của đơn vị”', address: `${site}/app/viec-don-vi` },
    why: 'Đồng chí nhận thư này vì là lãnh đạo đơn vị; mỗi đơn vị được đôn đốc qua thư nhiều nhất một lần mỗi ngày. Thư được gửi tự động, xin không trả lời thư này.',
  };
};

interface At {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly site: string;
}

const lineOf = (task: Task, { today, calendar, site }: At): Line => ({
  code: codeOf(task),
  what: taskWord(task.kind),
  when: `Hạn ${written(task.due)}, quá hạn ${workingDaysBetween(calendar, workedOn(calendar, task.due), today)} ngày làm việc`,
  why: 'Việc thuộc trách nhiệm của đơn vị.',
  address: pageOf(task, site),
});
