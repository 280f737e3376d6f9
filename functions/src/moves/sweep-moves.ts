/** Takes up requests whose event never came or failed for good (architecture §2). */
import { type Firestore, type QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { trackNames } from '#domain/tracks.ts';
import { sweepCountings } from '../ballots/sweep-countings.ts';
import { database, region } from '../store.ts';
import { answer, giveUp } from './answer.ts';

/** A request younger than this is left to its event. */
const patience = 60_000;

/** After a day of failing there is nothing left to hope for. */
const hopeless = 24 * 3_600_000;

/** Reads the unanswered requests only (at most 200 a run); one that fails does not stop the others. */
export const sweepMoves = onSchedule(
  { schedule: 'every 5 minutes', timeZone: 'Asia/Ho_Chi_Minh', region, timeoutSeconds: 540 },
  async () => {
    const db = database();
    const late = await db
      .collectionGroup('moves')
      .where('outcome', '==', null)
      .where('at', '<', Timestamp.fromMillis(Date.now() - patience))
      .orderBy('at')
      .limit(200)
      .get();
    // One after another: two late requests of one case must be answered in their order.
    for (const request of late.docs) {
      // oxlint-disable-next-line no-await-in-loop
      await takeUp(db, request);
    }
    await sweepCountings(db);
  },
);

const takeUp = async (db: Firestore, request: QueryDocumentSnapshot): Promise<void> => {
  const { path } = request.ref;
  const [collection, id] = path.split('/');
  const track = trackNames.find((name) => name === collection);
  if (track === undefined || id === undefined) return;
  const address = { track, id, moveId: request.id };
  try {
    await answer(db, address, request);
  } catch {
    logger.error('request still unanswered', { path });
    const asked: unknown = request.get('at');
    const age = asked instanceof Timestamp ? Date.now() - asked.toMillis() : 0;
    if (age > hopeless) await giveUp(db, address, request).catch(stillThere(path));
  }
};

/** The next run tries again; the others of this run must not wait for it. */
const stillThere = (path: string) => (): void => logger.error('request not given up', { path });
