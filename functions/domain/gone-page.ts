/** How long it took until a withdrawn page was gone for everybody: `stories/{id}/withdrawals/{moveId}`, measured from outside. */
import * as z from 'zod';
import { Instant } from './day.ts';

/** Where a profile stands besides its page; the page's talking notes and press pack are made of the page itself. */
export const otherTraces = ['lists', 'search', 'feeds', 'languages', 'images'] as const;
export type OtherTrace = (typeof otherTraces)[number];

export const GonePage = z.strictObject({
  v: z.literal(1),
  slug: z.string(),
  /** When the withdrawal was asked for, as the server knows it. */
  asked: Instant,
  /** When the public address answered 410 first; null where it did not while it was watched. */
  gone: Instant.nullable(),
  /** The same of every other place in which it stood; absent where there was nothing, or from before it was measured. */
  others: z.partialRecord(z.enum(otherTraces), Instant.nullable()).default({}),
});
export type GonePage = z.infer<typeof GonePage>;

/** Seconds from the request until it was gone, with one digit; null where that was not seen. */
export const secondsUntilGone = ({
  asked,
  gone,
}: Pick<GonePage, 'asked' | 'gone'>): number | null =>
  gone === null ? null : Math.round((gone.toMillis() - asked.toMillis()) / 100) / 10;
