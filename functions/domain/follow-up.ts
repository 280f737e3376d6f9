/** Following a recognised role model (S27–S30): at which months one looks again, and how they stand. */
import * as z from 'zod';
import { Day, monthsAfter } from './day.ts';

/** Still an example; in need of attention; no longer an example, which the head then weighs. */
export const standings = ['exemplary', 'needsAttention', 'fading'] as const;
export type Standing = (typeof standings)[number];

/** On the card: how often one has looked, when one looks next, and what was found last. */
export const FollowUp = z.strictObject({
  checkIns: z.int().min(0),
  next: Day,
  standing: z.enum(standings),
});
export type FollowUp = z.infer<typeof FollowUp>;

/** "6,12,24": months after the decision, rising. Text, so that rules can check it. */
export const FollowUpMonths = z.string().regex(/^[1-9]\d{0,2}(,[1-9]\d{0,2}){0,11}$/u, 'notMonths');

/** [I] Until the agency sets its own; after the last, one looks every year. */
export const givenMonths = '6,12,24,36';

/** The day of the check-in after `checkIns` of them, counted from the decision. */
export const nextCheckIn = (decided: Day, checkIns: number, months = givenMonths): Day => {
  const list = months.split(',').map(Number);
  const last = list.at(-1) ?? 12;
  return monthsAfter(decided, list[checkIns] ?? last + 12 * (checkIns - list.length + 1));
};
