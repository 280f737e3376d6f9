/** How long the bearers of tasks have, as the office has set it, or as it was given. */
import type { Firestore } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { Deadlines, givenDeadlines } from '#domain/deadlines.ts';

/** One read. A document that does not parse must stop neither moves nor reminders: the given days then hold. */
export const deadlinesNow = async (db: Firestore): Promise<Deadlines> => {
  const stored = await db.doc('settings/deadlines').get();
  if (!stored.exists) return givenDeadlines;
  const parsed = Deadlines.safeParse(stored.data());
  if (parsed.success) return parsed.data;
  logger.error('unreadable document', { path: stored.ref.path });
  return givenDeadlines;
};
