/** Working days: weekends, public holidays with the days given in lieu, and days swapped by decision; all of it data that the office edits. */
import * as z from 'zod';
import { Day, daysAfter } from './day.ts';
import { filled } from './text.ts';
import given from './seed/holidays.json' with { type: 'json' };

/** `holiday` lies where it lies; `dayOff` is a working day given free by a swap, `workday` the weekend day worked for it. */
export const dayKinds = ['holiday', 'dayOff', 'workday'] as const;

export const SpecialDay = z.strictObject({
  day: Day,
  kind: z.enum(dayKinds),
  name: filled(120),
  /** False while the day is only expected: the year's notice has not been published yet. */
  announced: z.boolean(),
});
export type SpecialDay = z.infer<typeof SpecialDay>;

/** `directories/holidays`; a year without entries has its weekends only. */
export const Holidays = z.strictObject({
  v: z.literal(1),
  entries: z.array(SpecialDay).max(1000),
});
export type Holidays = z.infer<typeof Holidays>;

export interface Calendar {
  /** Days off that are no weekend, those in lieu included. */
  readonly off: ReadonlySet<Day>;
  /** Weekend days that are worked. */
  readonly on: ReadonlySet<Day>;
}

/** Saturday or Sunday. */
export const isWeekend = (day: Day): boolean =>
  [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * The calendar of these entries. A holiday on a weekly day off gives the next working day instead
 * (Labour Code 45/2019/QH14, article 111.3), in the order of the days.
 */
export const calendarOf = (entries: readonly SpecialDay[]): Calendar => {
  const on = daysOf(entries, 'workday');
  const holidays = daysOf(entries, 'holiday');
  const off = new Set([...holidays, ...daysOf(entries, 'dayOff')]);
  for (const holiday of [...holidays].toSorted())
    if (isWeekend(holiday)) off.add(nextWorkingDay({ off, on }, holiday));
  return { off, on };
};

const daysOf = (entries: readonly SpecialDay[], wanted: SpecialDay['kind']): ReadonlySet<Day> =>
  new Set(entries.filter(({ kind }) => kind === wanted).map(({ day }) => day));

export const isWorkingDay = (calendar: Calendar, day: Day): boolean =>
  calendar.on.has(day) || !(calendar.off.has(day) || isWeekend(day));

/** The first working day after `day`. */
export const nextWorkingDay = (calendar: Calendar, day: Day): Day => {
  const next = daysAfter(day, 1);
  return isWorkingDay(calendar, next) ? next : nextWorkingDay(calendar, next);
};

/** The last working day before `day`. */
export const lastWorkingDay = (calendar: Calendar, day: Day): Day => {
  const last = daysAfter(day, -1);
  return isWorkingDay(calendar, last) ? last : lastWorkingDay(calendar, last);
};

/** `day` itself if it is worked, else the first working day after it: when a clock that ends on `day` has run out. */
export const workedOn = (calendar: Calendar, day: Day): Day =>
  isWorkingDay(calendar, day) ? day : nextWorkingDay(calendar, day);

/**
 * `count` working days from `day`; back in time when negative. Counted from a day off, the first working day
 * after it is day 1 and the last before it is day −1; 0 is the day on which the clock has run out.
 */
export const workingDaysFrom = (calendar: Calendar, day: Day, count: number): Day => {
  if (count === 0) return workedOn(calendar, day);
  const step = count > 0 ? nextWorkingDay : lastWorkingDay;
  return Array.from({ length: Math.abs(count) }).reduce<Day>(
    (reached) => step(calendar, reached),
    day,
  );
};

/** How many working days lie after `from`, up to and with `to`; 0 if `to` is not later. */
export const workingDaysBetween = (calendar: Calendar, from: Day, to: Day): number => {
  let count = 0;
  for (let day = daysAfter(from, 1); day <= to; day = daysAfter(day, 1))
    if (isWorkingDay(calendar, day)) count += 1;
  return count;
};

/** What holds until the office has edited `directories/holidays`. */
export const givenHolidays = given.entries as readonly SpecialDay[];
export const givenCalendar: Calendar = calendarOf(givenHolidays);
