/** The letter of an urging: what is overdue in the reader's unit, by code and step (S54). */
import { type Calendar, workedOn, workingDaysBetween } from '../calendar.ts';
import type { Day } from '../day.ts';
import type { Language } from '../language.ts';
import type { Task } from '../task.ts';
import { pressingOf } from '../worklist.ts';
import type { Letter, Line } from './letter.ts';
import { codeOf, pageOf } from './named.ts';
import { sayings } from './sayings.ts';
import { taskWord } from './tasks.ts';

/** More than this nobody reads in a mail; the rest stands on the page the link leads to. */
const mostLines = 60;

/** null where nothing is overdue any more. `site` has no final slash. */
export const urgingLetter = (
  tasks: readonly Task[],
  { today, calendar, site, language = 'vi' }: At,
): Letter | null => {
  const overdue = tasks
    .filter((task) => task.state === 'open' && pressingOf(task, today, calendar) === 'overdue')
    .toSorted((one, other) => one.due.localeCompare(other.due));
  if (overdue.length === 0) return null;
  const shown = overdue.slice(0, mostLines);
  const rest = overdue.length - shown.length;
  const said = sayings[language];
  return {
    language,
    subject: said.urging.subject(overdue.length),
    heading: said.urging.heading(today),
    paragraphs: [
      said.greeting,
      said.urging.told(overdue.length),
      ...(rest > 0 ? [said.urging.rest(mostLines, rest)] : []),
    ],
    groups: [
      {
        heading: said.digest.groups.overdue,
        lines: shown.map((task) => lineOf(task, { today, calendar, site, language })),
      },
    ],
    tasks: shown,
    link: { text: said.open.unit, address: `${site}/app/viec-don-vi` },
    why: `${said.why.urging} ${said.noReply}`,
    copyLink: said.copyLink,
  };
};

interface At {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly site: string;
  readonly language?: Language;
}

const lineOf = (task: Task, { today, calendar, site, language = 'vi' }: At): Line => ({
  code: codeOf(task, language),
  what: taskWord(task.kind, language),
  when: sayings[language].due(
    task.due,
    workingDaysBetween(calendar, workedOn(calendar, task.due), today),
  ),
  why: sayings[language].urging.lineWhy,
  address: pageOf(task, site),
});
