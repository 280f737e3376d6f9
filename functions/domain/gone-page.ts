/** How long it took until a withdrawn page was gone for everybody: `stories/{id}/withdrawals/{moveId}`, measured from outside. */
import * as z from 'zod';
import { Instant } from './day.ts';

export const GonePage = z.strictObject({
  v: z.literal(1),
  slug: z.string(),
  /** When the withdrawal was asked for, as the server knows it. */
  asked: Instant,
  /** When the public address answered 410 first; null where it did not while it was watched. */
  gone: Instant.nullable(),
});
export type GonePage = z.infer<typeof GonePage>;

/** Seconds from the request to the 410, with one digit; null where none was seen. */
export const secondsUntilGone = ({ asked, gone }: GonePage): number | null =>
  gone === null ? null : Math.round((gone.toMillis() - asked.toMillis()) / 100) / 10;
