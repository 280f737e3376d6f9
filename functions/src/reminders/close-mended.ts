/** Closes the tasks about documents that can be read again, and lets a case that a session left undecided go on. */
import {
  type DocumentSnapshot,
  type Firestore,
  Timestamp,
  type Transaction,
} from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { Nomination } from '#domain/nomination.ts';
import { verdictOf } from '#domain/nomination-moves/council-result.ts';
import { Session } from '#domain/session.ts';
import { Tally } from '#domain/tally.ts';
import { Task } from '#domain/task.ts';
import { alreadyExists, codeOf, readAs, Unreadable } from '../store.ts';
import { schemaOf } from './mendable.ts';

/** In a run; the rest comes with the next. */
const mostPerRun = 200;

/**
 * One query, and for each open task two to five reads and at most three writes, in a transaction of its own. Returns how
 * many were closed.
 */
export const closeMended = async (db: Firestore, now: Timestamp): Promise<number> => {
  const open = await db
    .collection('tasks')
    .where('kind', '==', 'mendDocument')
    .where('state', '==', 'open')
    .limit(mostPerRun)
    .get();
  const closed = await Promise.all(open.docs.map(({ id }) => closeOne(db, id, now)));
  return closed.filter(Boolean).length;
};

/** What still cannot be read stays the administrator's, and stops no other. */
const closeOne = async (db: Firestore, key: string, now: Timestamp): Promise<boolean> => {
  try {
    return await db.runTransaction((tx) => closing(db, tx, key, now));
  } catch (error) {
    // The verdict was carried meanwhile, by the case's resuming: the task closes at the next run.
    if (codeOf(error) === alreadyExists) return false;
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { path: error.path, fields: error.fields });
    return false;
  }
};

const closing = async (
  db: Firestore,
  tx: Transaction,
  key: string,
  now: Timestamp,
): Promise<boolean> => {
  const task = readAs(Task, await tx.get(db.doc(`tasks/${key}`)));
  if (task?.state !== 'open') return false;
  const moving = `${task.track}/${task.subject}`;
  const met = task.document ?? moving;
  const stored = await tx.getAll(db.doc(moving), db.doc(met));
  const isMended = stored.every(
    (one) => (!isBox(one) && canBeRead(one)) || isCounted(stored[0]) || hasMoved(stored[0], task),
  );
  if (!isMended) return false;
  // A suspended case takes no verdict: its task stays until the case goes on.
  if (stored.some((one) => one.ref.parent.id === 'nominations' && isSuspended(one))) return false;
  const verdict = task.track === 'nominations' ? await undecided(db, tx, task.subject, now) : null;
  if (verdict !== null) tx.create(db.doc(verdict.path), verdict.data);
  tx.update(db.doc(`tasks/${key}`), { state: 'done', closed: now });
  return true;
};

/** Throws Unreadable; false for what has no schema here. */
const canBeRead = (stored: DocumentSnapshot): boolean => {
  const schema = schemaOf(stored.ref.path);
  if (schema === undefined) return false;
  readAs(schema, stored);
  return true;
};

const isSuspended = (stored: DocumentSnapshot): boolean =>
  stored.get('suspended') !== null && stored.get('suspended') !== undefined;

/** That it can be read says nothing: it may still not be what its slips say, until all is counted. */
const isBox = ({ ref }: DocumentSnapshot): boolean => ref.parent.id === 'boxes';

/** Keys and boxes of an online session: all were read once it is counted. */
const isCounted = (session: DocumentSnapshot | undefined): boolean =>
  session?.ref.parent.id === 'sessions' && session.get('ballot.counted') instanceof Timestamp;

/** A request that was given up has no schema: its task ends once the document it was about has gone on without it. */
const hasMoved = (moving: DocumentSnapshot | undefined, { opened }: Task): boolean => {
  const updated: unknown = moving?.get('updatedAt');
  return updated instanceof Timestamp && updated.toMillis() > opened.toMillis();
};

/** The request that carries to a case what its closed session decided without being able to read it; null for any other. */
const undecided = async (db: Firestore, tx: Transaction, id: string, now: Timestamp) => {
  const below = `nominations/${id}`;
  const doc = readAs(Nomination, await tx.get(db.doc(below)));
  if (doc?.state !== 'council' || doc.session === null) return null;
  const [session, tally, walls] = await Promise.all([
    tx.get(db.doc(`sessions/${doc.session}`)),
    tx.get(db.doc(`${below}/tally/current`)),
    tx.get(db.collection(`${below}/walls`).select()),
  ]);
  const counted = verdictOf({
    doc,
    session: readAs(Session, session),
    tally: readAs(Tally, tally),
    walls: walls.docs.map((wall) => wall.id),
  });
  if (counted === null) return null;
  return {
    path: `${below}/moves/closed.${doc.session}.${doc.seq + 1}`,
    data: {
      move: counted.result,
      by: 'system',
      at: now,
      seen: doc.version,
      input: { session: doc.session, verdict: counted.reason },
      outcome: null,
    },
  };
};
