/** Review cycles and movements: when cases may be sent, and what they answer to (S22, S57). */
import * as z from 'zod';
import { Day } from './day.ts';
import { filled, Id } from './text.ts';

/** `cycles/{id}` */
export const Cycle = z.strictObject({
  v: z.literal(1),
  title: filled(200),
  opens: Day,
  closes: Day,
  /** The rule pack under which this cycle's cases are appraised. */
  rulePack: Id,
});
export type Cycle = z.infer<typeof Cycle>;

/** Whether the cycle takes cases on this day; the closing day counts. */
export const isOpenOn = (cycle: Cycle, day: Day): boolean =>
  cycle.opens <= day && day <= cycle.closes;

export const occasions = ['merit', 'sudden', 'thematic'] as const;

/** `movements/{id}` */
export const Movement = z.strictObject({
  v: z.literal(1),
  title: filled(200),
  occasion: z.enum(occasions),
  opens: Day,
  closes: Day,
  basis: filled(100),
});
export type Movement = z.infer<typeof Movement>;
