/** A list of which something may not parse. */
import type { QuerySnapshot } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import type * as z from 'zod';

/** Those of a list that parse; one that does not is told and stops no other. */
export const readable = <T>(
  schema: z.ZodType<T>,
  { docs }: QuerySnapshot,
): readonly (readonly [id: string, document: T])[] =>
  docs.flatMap((snapshot): readonly (readonly [string, T])[] => {
    const parsed = schema.safeParse(snapshot.data());
    if (parsed.success) return [[snapshot.id, parsed.data]];
    logger.error('unreadable document', { path: snapshot.ref.path });
    return [];
  });
