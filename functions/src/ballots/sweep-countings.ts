/** Takes up countings whose event never came or failed for good. */
import type { Firestore } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { countSession } from './count-session.ts';

/** At least one read, and one a counting under way; one that fails does not stop the others. */
export const sweepCountings = async (db: Firestore): Promise<void> => {
  const open = await db.collection('countings').where('done', '==', null).limit(20).get();
  for (const { id } of open.docs) {
    // oxlint-disable-next-line no-await-in-loop -- one session after another, each in lanes of its own
    await countSession(db, id).catch(() => logger.error('ballots still not counted', { id }));
  }
};
