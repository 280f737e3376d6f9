/** Public text in stretches. */
import * as z from 'zod';

/** A stretch of public text: plain words, or a figure that points to its source. */
export const Stretch = z.union([
  z.strictObject({ text: z.string() }),
  z.strictObject({ figure: z.string(), source: z.int().min(1) }),
]);
export type Stretch = z.infer<typeof Stretch>;
