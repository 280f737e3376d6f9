/** Working days, Monday to Friday. Public holidays come with the calendar the office edits. */
import { type Day, daysAfter } from './day.ts';

const isWorkingDay = (day: Day): boolean =>
  ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** The `count`-th working day after `day`; with 0 the day itself. */
export const workingDaysAfter = (day: Day, count: number): Day => {
  let reached = day;
  for (let left = count; left > 0;) {
    reached = daysAfter(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
};
