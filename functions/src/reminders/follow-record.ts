/** Keeps the task of a record's first state to what the record says, where a page changes it afterwards. */
import type { Change } from 'firebase-functions/v2';
import type {
  DocumentSnapshot,
  Firestore,
  QueryDocumentSnapshot,
  Timestamp,
  Transaction,
} from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import {
  begunByPages,
  followedFields,
  type FollowedTrack,
  taskFollowing,
} from '#domain/first-task.ts';
import { Task } from '#domain/task.ts';
import { readAs, Unreadable } from '../store.ts';
import { type Known, knownNow } from './known-now.ts';

/**
 * Nothing is read where no field changed of which the task is made. Else record and task, as they stand now, so that late
 * and doubled events do no harm, and the moves that were made about the task (at least one read); one write.
 */
export const followRecord = async (
  db: Firestore,
  track: FollowedTrack,
  { before, after }: Change<QueryDocumentSnapshot>,
  now: Timestamp,
): Promise<void> => {
  const isFirst = after.get('state') === begunByPages[track].state;
  if (!isFirst || followedFields[track].every((field) => before.get(field) === after.get(field)))
    return;
  const known = await knownNow(db, now);
  try {
    await db.runTransaction((tx) => following(tx, track, after.ref, known));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { path: error.path, fields: error.fields });
  }
};

const following = async (
  tx: Transaction,
  track: FollowedTrack,
  ref: DocumentSnapshot['ref'],
  known: Known,
): Promise<void> => {
  const doc = readAs(begunByPages[track].schema, await tx.get(ref));
  // Without a task as yet: it opens by what the record says then.
  const key = doc?.tasks[0];
  if (doc === null || key === undefined) return;
  const stored = await tx.get(ref.firestore.doc(`tasks/${key}`));
  const task = readAs(Task, stored);
  if (task === null) return;
  const moved = await movesAbout(tx, ref, key);
  const changed = taskFollowing(track, ref.id, doc, { key, task, moved }, known);
  if (Object.keys(changed).length > 0) tx.update(stored.ref, changed);
};

/** Those that were carried out. */
const movesAbout = async (
  tx: Transaction,
  ref: DocumentSnapshot['ref'],
  key: string,
): Promise<ReadonlySet<'assign' | 'extend'>> => {
  const { docs } = await tx.get(ref.collection('moves').where('input.task', '==', key));
  const applied = docs.filter((one) => one.get('outcome.status') === 'applied');
  return new Set(applied.map((one) => one.get('move') as 'assign' | 'extend'));
};
