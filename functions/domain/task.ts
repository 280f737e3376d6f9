/** An obligation somebody has, opened and closed in the transaction of the move that causes it (S54, S56). */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { trackNames } from './tracks.ts';
import { Id } from './text.ts';

/** `tasks/{track}.{id}.{seq}.{kind}`: made from the fact, so that a move delivered twice opens it once. Carries no content. */
export const Task = z.strictObject({
  v: z.literal(1),
  track: z.enum(trackNames),
  subject: Id,
  /** The case's code, or the day of a session: what a reader may see in a mail; never a free text. */
  code: z.string().max(200),
  kind: z.string().max(40),
  audience: z.string().max(160),
  /** The unit whose work it is; none where nobody bears it, and in tasks from before units were kept. */
  unit: z.string().max(120).default(''),
  opened: Instant,
  due: Day,
  state: z.enum(['open', 'done']),
  closed: Instant.nullable(),
  /** Of a document that cannot be read: its path. */
  document: z.string().max(300).optional(),
});
export type Task = z.infer<typeof Task>;
