/** The editorial calendar: what is planned for which day, and what is late. */
import { daysAfter, type Day } from './day.ts';
import type { Story } from './story.ts';

/** Before the story is public there is a day to plan. */
export const isPlannable = ({ state }: Pick<Story, 'state'>): boolean =>
  ['drafting', 'checking', 'approved'].includes(state);

/** Not public though its day is over. */
export const isLate = (story: Pick<Story, 'planned' | 'state'>, today: Day): boolean =>
  story.planned !== null && story.planned < today && isPlannable(story);

/** "2026-11": the month of a day. */
export const monthOf = (day: Day): string => day.slice(0, 7);

/** The month so many months later; earlier when negative. */
export const monthsAfter = (month: string, count: number): string => {
  const [year = 0, nth = 1] = month.split('-').map(Number);
  const months = year * 12 + nth - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
};

/** The weeks of a month from Monday to Sunday, whole, so with days of its neighbours. */
export const weeksOf = (month: string): readonly (readonly Day[])[] => {
  const first = `${month}-01`;
  const monday = daysAfter(first, -((new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7));
  const weeks = [0, 7, 14, 21, 28, 35].map((start) =>
    [0, 1, 2, 3, 4, 5, 6].map((day) => daysAfter(monday, start + day)),
  );
  return weeks.filter((week) => week.some((day) => monthOf(day) === month));
};
