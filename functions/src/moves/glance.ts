/** A first look at a request: enough to know what to read for it. The domain parses the rest. */
import * as z from 'zod';

export const Glance = z.looseObject({
  move: z.string().catch(''),
  by: z.string().catch(''),
  input: z.record(z.string(), z.unknown()).catch({}),
});
export type Glance = z.infer<typeof Glance>;

/** The id that a field holds; '' where it holds none. */
export const named = (fields: Readonly<Record<string, unknown>>, name: string): string => {
  const value = fields[name];
  return typeof value === 'string' && /^[A-Za-z0-9_.-]{1,120}$/u.test(value) ? value : '';
};
