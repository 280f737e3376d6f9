/** Counts a closed online session case by case, then destroys its key; may be cut short anywhere and begun again. */
import { FieldValue, type Firestore, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { SecretKey } from '#domain/ballot.ts';
import { Session } from '#domain/session.ts';
import { openMending } from '../moves/open-mending.ts';
import { mendTask } from '../moves/unreadable.ts';
import { readAs, Unreadable } from '../store.ts';
import { BoxDisagrees, type Closed, countCase } from './count-case.ts';
import { openerWith } from './open-slips.ts';

/** Cases counted at the same time: each waits for the database most of the time. */
const atOnce = 8;

/**
 * Throws where another try may help; what cannot be read becomes a task of the administrator's, a box that is not its
 * slips' one of the office's. That case is held back; the others are counted and told their verdict all the same.
 */
export const countSession = async (db: Firestore, id: string): Promise<void> => {
  try {
    const closed = await closedSession(db, id);
    if (closed === null) return;
    const failures = await countCases(db, closed);
    const disputes = failures.filter((failure) => failure instanceof BoxDisagrees);
    if (disputes.length > 0) await stop(db, id, disputes);
    const other = failures.find((failure) => !(failure instanceof BoxDisagrees));
    if (other !== undefined) throw other;
    if (disputes.length === 0) await finish(db, id);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('ballots not counted', { path: error.path, fields: error.fields });
    // Under a key of its own: a move of the session that meets another unreadable document opens that one's anew each time.
    const { data } = mendTask({ track: 'sessions', id }, Timestamp.now(), error.path);
    await openMending(db, { path: `tasks/sessions.${id}.uncounted`, data });
  }
};

/** What went wrong, by case; only once nothing runs on any more, so that no count is left behind unwatched. */
const countCases = async (db: Firestore, closed: Closed): Promise<readonly unknown[]> => {
  const waiting = [...closed.session.agenda];
  const failures: unknown[] = [];
  const lanes = Array.from({ length: atOnce }, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [settled] = await Promise.allSettled([countCase(db, closed, next)]);
      if (settled.status === 'rejected') failures.push(settled.reason);
    }
  });
  await Promise.all(lanes);
  return failures;
};

/**
 * Nothing is counted of a box that disagrees: the office has a task for each, the session names one, and the key stays
 * until all are settled. Met again at every sweep.
 */
const stop = async (
  db: Firestore,
  id: string,
  disputes: readonly BoxDisagrees[],
): Promise<void> => {
  const opened = disputes.map(({ nomination, path }) => {
    logger.error('box disagrees with its slips', { path });
    const { data } = mendTask({ track: 'sessions', id }, Timestamp.now(), path);
    const task = `tasks/sessions.${id}.${nomination}.disputed`;
    return openMending(db, { path: task, data: { ...data, audience: 'office' } });
  });
  await Promise.all(opened);
  const [first] = disputes.map(({ nomination }) => nomination).toSorted();
  await db.doc(`sessions/${id}`).update({ 'ballot.disputed': first });
};

/** null where nothing is to be counted, or no longer. */
const closedSession = async (db: Firestore, id: string): Promise<Closed | null> => {
  const session = readAs(Session, await db.doc(`sessions/${id}`).get());
  const { ballot, pack } = session ?? {};
  if (!session || !ballot || !pack || ballot.closed === null || ballot.counted !== null)
    return null;
  const path = `sessionKeys/${id}`;
  const key = readAs(SecretKey, await db.doc(path).get());
  if (key === null) {
    // Somebody else has just come to the end of it, or the key is lost.
    if ((await db.doc(`sessions/${id}`).get()).get('ballot.counted') !== null) return null;
    throw new Unreadable(path, []);
  }
  const { createTime: closing } = await db.doc(`countings/${id}`).get();
  return { id, session, ballot, pack, closing, open: await openerWith(key) };
};

/** Every box is counted and its verdict sent: from here on no slip can be opened by anybody. */
const finish = (db: Firestore, id: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const session = db.doc(`sessions/${id}`);
    const stored = await tx.get(session);
    if (stored.get('ballot.counted') !== null) return;
    const now = Timestamp.now();
    tx.update(session, {
      'ballot.counted': now,
      'ballot.disputed': FieldValue.delete(),
      updatedAt: now,
    });
    tx.update(db.doc(`countings/${id}`), { done: now });
    tx.delete(db.doc(`sessionKeys/${id}`));
  });
