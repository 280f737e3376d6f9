/** What a person wishes of the mails they get: how often, in which language, and at which hours not. */
import * as z from 'zod';
import type { Instant } from './day.ts';
import { languages } from './language.ts';

export const digestWishes = ['daily', 'weekly', 'overdueOnly'] as const;
/** Of the letters that tell a step: all of them, or none that only informs (`letter-purpose.ts`). */
export const letterWishes = ['all', 'needed'] as const;

/** Whole hours on the clock of Vietnam; from 20 to 6 goes over midnight. */
export const Quiet = z
  .strictObject({ from: z.int().min(0).max(23), to: z.int().min(0).max(23) })
  .refine(({ from, to }) => from !== to, 'noHours');
export type Quiet = z.infer<typeof Quiet>;

/** The digest is made at seven and leaves before eight in the evening: within these hours one must be free. */
const window = { from: 7, to: 20 } as const;

/** Whether the digest can leave at all beside these hours; the rules ask the same. */
export const leavesWindow = ({ from, to }: Quiet): boolean =>
  from < to ? from > window.from || to < window.to : from > window.from && to < window.to;

/** `wishes/{uid}`: one mail a week, or only what is overdue; no letter that only informs. What is overdue comes on its day to everyone. */
export const Wish = z.strictObject({
  v: z.literal(1),
  digest: z.enum(digestWishes),
  letters: z.enum(letterWishes).default('all'),
  /** English counts while the agency has it switched on. */
  language: z.enum(languages).default('vi'),
  quiet: Quiet.nullable().default(null),
});
export type Wish = z.infer<typeof Wish>;

export const givenWish: Wish = {
  v: 1,
  digest: 'daily',
  letters: 'all',
  language: 'vi',
  quiet: null,
};

const hour = 3_600_000;
const vietnam = 7 * hour;

/**
 * When the quiet hours that hold now are over, in milliseconds since 1970; null outside them. Hours kept from earlier that
 * would silence the digest for ever are none.
 */
export const quietUntil = (quiet: Quiet | null, now: Instant): number | null => {
  if (quiet === null || !leavesWindow(quiet)) return null;
  const local = now.toMillis() + vietnam;
  const past = local % (24 * hour);
  const [from, to] = [quiet.from * hour, quiet.to * hour];
  const isQuiet = from < to ? from <= past && past < to : past >= from || past < to;
  if (!isQuiet) return null;
  return now.toMillis() - past + to + (past < to ? 0 : 24 * hour);
};
