/** Days of the demo year: history has fixed dates, open work is counted in working days from the loading. */
import { givenCalendar, workingDaysFrom } from '#domain/calendar.ts';
import type { Day } from '#domain/day.ts';
import type { World } from './world.ts';

/** The `count`-th working day after the loading; before it when negative; 0 is the day itself, worked or not. */
export const workday = ({ today }: World, count: number): Day =>
  count === 0 ? today : workingDaysFrom(givenCalendar, today, count);
