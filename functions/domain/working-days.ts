/** Deadlines in working days, as moves and obligations set them. */
import { type Calendar, givenCalendar, workingDaysFrom } from './calendar.ts';
import type { Day } from './day.ts';

/** The `count`-th working day after `day`; with 0 the day itself, worked or not. */
export const workingDaysAfter = (
  day: Day,
  count: number,
  calendar: Calendar = givenCalendar,
): Day => (count > 0 ? workingDaysFrom(calendar, day, count) : day);
