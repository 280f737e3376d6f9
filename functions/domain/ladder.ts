/** The ladder of reminders: which rung of which open task falls into a run, and whom it is told (S54). */
import * as z from 'zod';
import {
  type Calendar,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  workingDaysFrom,
} from './calendar.ts';
import { type Day, dayOf, daysAfter } from './day.ts';
import { type Around, reachIn, type Reached } from './reach.ts';
import type { Task } from './task.ts';
import type { Wish } from './wish.ts';

/** `workingDays` from the due day, negative before it. */
export const Rung = z.strictObject({
  workingDays: z.int().min(-60).max(60),
  to: z.enum(['bearer', 'superior']),
});
export type Rung = z.infer<typeof Rung>;

const Ladder = z.array(Rung).max(12);

/** `settings/reminders`: the ladder, where needed another for a kind of task, and who gets no mail at all. */
export const ReminderSettings = z.strictObject({
  v: z.literal(1),
  ladder: Ladder,
  kinds: z.record(z.string(), Ladder),
  stopped: z.array(z.string()).max(500),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

export const givenSettings: ReminderSettings = {
  v: 1,
  ladder: [
    { workingDays: -3, to: 'bearer' },
    { workingDays: 0, to: 'bearer' },
    { workingDays: 3, to: 'bearer' },
    { workingDays: 5, to: 'superior' },
  ],
  kinds: {},
  stopped: [],
};

/** The day of the last rung of a task of this kind; the day it is due where all lie before it. */
export const lastRungDay = (
  { ladder, kinds }: ReminderSettings,
  kind: string,
  due: Day,
  calendar: Calendar,
): Day => {
  const rungs = kinds[kind] ?? ladder;
  const last = Math.max(0, ...rungs.map(({ workingDays }) => workingDays));
  return workingDaysFrom(calendar, due, last);
};

/** What a run knows besides the tasks. */
export interface Surroundings extends Around {
  readonly calendar: Calendar;
  readonly settings: ReminderSettings;
  readonly wishes: Readonly<Record<string, Wish['digest']>>;
  /** Who has had a digest this week already: of those, nobody gets the mail of the week a second time. */
  readonly hadThisWeek: ReadonlySet<string>;
}

/** The days a run answers for: after the last run's, up to its own; several if runs were skipped. */
export interface Turn {
  readonly after: Day;
  readonly today: Day;
}

/**
 * The turn of today's run; null on a day off, and once a run of today has come to its end. `through` is the day of the last
 * run that did; null before the first, which answers for the days since the last working day.
 */
export const turnOf = (calendar: Calendar, through: Day | null, today: Day): Turn | null => {
  if (!isWorkingDay(calendar, today)) return null;
  const after = through ?? lastWorkingDay(calendar, today);
  return after < today ? { after, today } : null;
};

/** A rung to be told to a person; the key is made from task, due day, rung and person, so that it is told once. */
export interface DueRung {
  readonly key: string;
  readonly task: string;
  readonly person: string;
  readonly to: Rung['to'];
}

/** One run: the due days whose tasks it needs to read, and the rungs of each task. */
export interface Run {
  readonly dueDays: readonly Day[];
  /** `walled` are shut out of the case: others are told of it. */
  readonly rungsOf: (id: string, task: Task, walled?: readonly string[]) => readonly DueRung[];
}

/** Pure: whether a rung was told before is settled by its key. */
export const runOf = (turn: Turn, around: Surroundings): Run => {
  const telling = tellingIn(turn, around);
  const notWeekly = { ...telling, weekly: false };
  const reached = reachIn(around, turn.today);
  const dayOfRung = rungDays(around.calendar);
  return {
    dueDays: dueDaysOf(telling, around.settings, dayOfRung),
    rungsOf: (id, task, walled = []) =>
      rungsOf({ id, task, walled }, { telling, notWeekly, reached, dayOfRung, around }),
  };
};

/** The days of a turn, and the week they lie in. */
interface Telling extends Turn {
  readonly weekStart: Day;
  /** Whether the turn of those who want one mail a week has come. */
  readonly weekly: boolean;
  /** The last day of which anybody is told: the end of the week on the turn of the weekly mail, else today. */
  readonly last: Day;
}

const sundayOf = (today: Day): Day =>
  daysAfter(today, (7 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7);

const weekStartOf = (calendar: Calendar, today: Day): Day =>
  nextWorkingDay(calendar, daysAfter(sundayOf(today), -7));

/**
 * The days before today whose digests were weekly ones, where today's turn is a weekly one again: a run broke off in
 * between, or was not noted as done. None in any other turn.
 */
export const weeklyDaysBefore = (calendar: Calendar, { after, today }: Turn): readonly Day[] => {
  const days = [];
  const weekStart = weekStartOf(calendar, today);
  if (after < weekStart)
    for (let day = weekStart; day < today; day = daysAfter(day, 1)) days.push(day);
  return days;
};

const tellingIn = ({ after, today }: Turn, { calendar, wishes }: Surroundings): Telling => {
  const sunday = sundayOf(today);
  const weekStart = weekStartOf(calendar, today);
  const weekly = after < weekStart && weekStart <= today;
  const wished = weekly && Object.values(wishes).includes('weekly');
  return { after, today, weekStart, weekly, last: wished ? sunday : today };
};

type DayOfRung = (due: Day, workingDays: number) => Day;

const rungDays = (calendar: Calendar): DayOfRung => {
  const known = new Map<string, Day>();
  return (due, workingDays) => {
    const key = `${due}${workingDays}`;
    const day = known.get(key) ?? workingDaysFrom(calendar, due, workingDays);
    known.set(key, day);
    return day;
  };
};

const dueDaysOf = (
  { after, last }: Telling,
  { ladder, kinds }: ReminderSettings,
  dayOfRung: DayOfRung,
): readonly Day[] => {
  const rungs = [...ladder, ...Object.values(kinds).flat()];
  const offsets = [...new Set(rungs.map(({ workingDays }) => workingDays))];
  // Twice as many calendar days as working days, and the longest row of days off, twice.
  const reach = Math.max(0, ...offsets.map(Math.abs)) * 2 + 30;
  const days = [];
  for (let day = daysAfter(after, -reach); day <= daysAfter(last, reach); day = daysAfter(day, 1))
    if (
      offsets.some((offset) => isWithin(dayOfRung(day, offset), after, last)) ||
      (offsets.includes(0) && dayOfRung(day, 0) === after)
    )
      days.push(day);
  return days;
};

const isWithin = (day: Day, after: Day, last: Day): boolean => after < day && day <= last;

interface Known {
  readonly telling: Telling;
  /** The same days, for whom the mail of the week is over. */
  readonly notWeekly: Telling;
  readonly reached: Reached;
  readonly dayOfRung: DayOfRung;
  readonly around: Surroundings;
}

interface Asked {
  readonly id: string;
  readonly task: Task;
  readonly walled: readonly string[];
}

const rungsOf = (
  { id, task, walled }: Asked,
  { telling, notWeekly, reached, dayOfRung, around }: Known,
): readonly DueRung[] => {
  if (task.state !== 'open') return [];
  const { settings, wishes, hadThisWeek } = around;
  return (settings.kinds[task.kind] ?? settings.ladder).flatMap((rung) => {
    const day = dayToTell(dayOfRung(task.due, rung.workingDays), rung, task, telling);
    if (!isWithin(day, telling.after, telling.last)) return [];
    return reached(task.audience, rung.to, walled)
      .filter((person) => !settings.stopped.includes(person))
      .filter((person) =>
        isTold(
          { task, rung, day },
          wishes[person] ?? 'daily',
          hadThisWeek.has(person) ? notWeekly : telling,
        ),
      )
      .map((person) => ({ key: keyOf(id, task, rung, person), task: id, person, to: rung.to }));
  });
};

/** A task opened on the day it is due came after the run of that day: the next one tells it. */
const dayToTell = (day: Day, { workingDays }: Rung, { opened }: Task, telling: Telling): Day =>
  workingDays === 0 && day === telling.after && dayOf(opened) >= telling.after
    ? daysAfter(day, 1)
    : day;

/** A task that is given more time starts its ladder anew. */
const keyOf = (id: string, { due }: Task, { workingDays, to }: Rung, person: string): string =>
  `${id}.${due}.${to}${workingDays < 0 ? '-' : '+'}${Math.abs(workingDays)}.${person}`;

const isTold = (
  { task, rung, day }: { readonly task: Task; readonly rung: Rung; readonly day: Day },
  wish: Wish['digest'],
  { after, today, weekStart, weekly }: Telling,
): boolean => {
  const now = isWithin(day, after, today);
  if (wish === 'daily' || rung.workingDays > 0) return now;
  if (wish === 'overdueOnly') return false;
  // What came up after the weekly mail is told on its own day.
  return weekly || (now && dayOf(task.opened) >= weekStart);
};
