/** Takes up requests whose event never came or failed for good (architecture §2). */
import { Timestamp } from 'firebase-admin/firestore';
import { logger } from 'firebase-functions/v2';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { trackNames } from '#domain/tracks.ts';
import { database, region } from '../store.ts';
import { answer } from './answer.ts';

/** A request younger than this is left to its event. */
const patience = 60_000;

/** Reads the unanswered requests only (at most 200 a run); one that fails does not stop the others. */
export const sweepMoves = onSchedule(
  { schedule: 'every 5 minutes', timeZone: 'Asia/Ho_Chi_Minh', region },
  async () => {
    const db = database();
    const late = await db
      .collectionGroup('moves')
      .where('outcome', '==', null)
      .where('at', '<', Timestamp.fromMillis(Date.now() - patience))
      .orderBy('at')
      .limit(200)
      .get();
    for (const request of late.docs) {
      const [collection, id] = request.ref.path.split('/');
      const track = trackNames.find((name) => name === collection);
      if (track === undefined || id === undefined) continue;
      try {
        // One after another: two late requests of one case must be answered in their order.
        // oxlint-disable-next-line no-await-in-loop
        await answer(db, { track, id, moveId: request.id }, request);
      } catch {
        logger.error('request still unanswered', { path: request.ref.path });
      }
    }
  },
);
