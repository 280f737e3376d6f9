/** `settings/deadlines`: how many working days the bearer of a task has, where the office has set another number than the given one (S54). */
import * as z from 'zod';
import type { TrackName } from './tracks.ts';

/** Working days; the most is about a year of them. */
export const fewestDays = 1;
export const mostDays = 250;

/** `days` by `{track}.{kind}`, for two tracks may ask the same thing in another time: `{ 'nominations.appraise': 15 }`. */
export const Deadlines = z.strictObject({
  v: z.literal(1),
  days: z.record(z.string(), z.int().min(fewestDays).max(mostDays)),
});
export type Deadlines = z.infer<typeof Deadlines>;
/** Nothing set: the given days hold. */
export const givenDeadlines: Deadlines = { v: 1, days: {} };

/** A kind of task whose days the office sets, and the days it has until then. */
export interface SettableDays {
  readonly key: string;
  readonly track: TrackName;
  readonly kind: string;
  readonly given: number;
}

/** "15" as the number it is; an empty field is the given number; null for what is no whole number within the bounds. */
export const daysTyped = (typed: string, given: number): number | null => {
  const trimmed = typed.trim();
  if (trimmed === '') return given;
  const days = /^\d{1,3}$/u.test(trimmed) ? Number(trimmed) : 0;
  return days >= fewestDays && days <= mostDays ? days : null;
};

/** What is stored of all that was typed: only what differs from the given; what cannot be read as days is left out. */
export const deadlinesOf = (
  kinds: readonly SettableDays[],
  typed: Readonly<Record<string, string>>,
): Deadlines => ({
  v: 1,
  days: Object.fromEntries(
    kinds.flatMap(({ key, given }) => {
      const days = daysTyped(typed[key] ?? '', given);
      return days === null || days === given ? [] : [[key, days] as const];
    }),
  ),
});
