/** Days and instants. A day is text, YYYY-MM-DD, in Asia/Ho_Chi_Minh; an instant is a stored Timestamp. */
import * as z from 'zod';

/** What the Admin SDK's and the web SDK's Timestamp have in common. */
export interface Instant {
  toMillis(): number;
}
export const Instant = z.custom<Instant>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'toMillis' in value &&
    typeof value.toMillis === 'function',
  'notAnInstant',
);

const isReal = (day: string): boolean =>
  !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) &&
  new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);

export const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, 'notADay')
  .refine(isReal, 'notADay');
export type Day = z.infer<typeof Day>;

const hoursAhead = 7;

/** The day on the wall calendar in Vietnam (UTC+7, no daylight saving) at this instant. */
export const dayOf = (at: Instant): Day =>
  new Date(at.toMillis() + hoursAhead * 3_600_000).toISOString().slice(0, 10);

/** The day `count` calendar days later (earlier when negative). */
export const daysAfter = (day: Day, count: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** Whichever comes later. */
export const laterOf = (one: Day, other: Day): Day => (one < other ? other : one);

/** How many calendar days lie from one day to another. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The same day of a later month, or that month's last. */
export const monthsAfter = (day: Day, count: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  const reached = Date.UTC(year, month - 1 + count, Math.min(date, lastDate));
  return new Date(reached).toISOString().slice(0, 10);
};

/** Milliseconds since 1970 at which a day ends in Vietnam. */
export const endOf = (day: Day): number =>
  Date.parse(`${daysAfter(day, 1)}T00:00:00Z`) - hoursAhead * 3_600_000;

/** "2023-04-11" → "11/04/2023", as every page and letter writes it. */
export const written = (day: Day): string => day.split('-').toReversed().join('/');

/** Something that holds from a day to a day, both included; open ends are null or absent. */
export const Dated = z.object({
  validFrom: Day.nullish(),
  validTo: Day.nullish(),
});
export type Dated = z.infer<typeof Dated>;

/** Whether a dated entry holds on this day. */
export const holdsOn = (entry: Dated, day: Day): boolean =>
  (entry.validFrom ?? '0000') <= day && day <= (entry.validTo ?? '9999');
