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
  isBehind,
  taskFollowing,
} from '#domain/first-task.ts';
import { Task } from '#domain/task.ts';
import { readAs, Unreadable } from '../store.ts';
import type { Borne } from './bereft.ts';
import { askBack } from './hand-back.ts';
import { type Known, knownNow } from './known-now.ts';

/**
 * Nothing is read where no field changed of which the task is made. Else record and task, as they stand now, so that late
 * and doubled events do no harm, and the moves that were made about the task (at least one read); one write. Somebody who
 * has the task by name, and could not be given it any more, since others sign now, is asked to give it back.
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
    const borne = await db.runTransaction((tx) => following(tx, track, after.ref, known));
    await askBack(db, borne, after.updateTime);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { path: error.path, fields: error.fields });
  }
};

/**
 * Every morning, for what an event has lost: one query a track, and a read for each record in its first state and each of
 * their tasks; three more and a write where the two differ. Returns how many differed; what somebody has set by a move
 * differs and stays.
 */
export const followRecords = async (db: Firestore, now: Timestamp): Promise<number> => {
  const known = await knownNow(db, now);
  const found = await Promise.all(followedTracks.map((track) => behindIn(db, track, known)));
  const behind = found.flat();
  for (const { track, ref } of behind)
    await db.runTransaction((tx) => following(tx, track, ref, known));
  return behind.length;
};

const followedTracks = Object.keys(followedFields) as readonly FollowedTrack[];

/** Those whose task says something else. One that cannot be read stops no other. */
const behindIn = async (db: Firestore, track: FollowedTrack, known: Known) => {
  const { state, schema } = begunByPages[track];
  const { docs } = await db.collection(track).where('state', '==', state).get();
  const named = docs.flatMap((record) => {
    const doc = schema.safeParse(record.data()).data;
    const key = doc?.tasks[0];
    return doc === undefined || key === undefined ? [] : [{ ref: record.ref, doc, key }];
  });
  if (named.length === 0) return [];
  const tasks = await db.getAll(...named.map(({ key }) => db.doc(`tasks/${key}`)));
  return named.flatMap(({ ref, doc, key }, at) => {
    const task = Task.safeParse(tasks[at]?.data()).data;
    if (task === undefined) return [];
    return isBehind(track, ref.id, doc, { key, task }, known) ? [{ track, ref }] : [];
  });
};

/** Gives the task as it is then; none where the record has none. */
const following = async (
  tx: Transaction,
  track: FollowedTrack,
  ref: DocumentSnapshot['ref'],
  known: Known,
): Promise<readonly Borne[]> => {
  const doc = readAs(begunByPages[track].schema, await tx.get(ref));
  // Without a task as yet: it opens by what the record says then.
  const key = doc?.tasks[0];
  if (doc === null || key === undefined) return [];
  const stored = await tx.get(ref.firestore.doc(`tasks/${key}`));
  const task = readAs(Task, stored);
  if (task === null) return [];
  const moved = await movesAbout(tx, ref, key);
  const changed = taskFollowing(track, ref.id, doc, { key, task, moved }, known);
  if (Object.keys(changed).length > 0) tx.update(stored.ref, changed);
  return [{ key, task: { ...task, ...changed } }];
};

/** Those that were carried out; one that came back is handed to nobody any more. */
const movesAbout = async (
  tx: Transaction,
  ref: DocumentSnapshot['ref'],
  key: string,
): Promise<ReadonlySet<'assign' | 'extend'>> => {
  const { docs } = await tx.get(ref.collection('moves').where('input.task', '==', key));
  const applied = docs
    .filter((one) => one.get('outcome.status') === 'applied')
    .toSorted((one, other) => Number(one.get('seq')) - Number(other.get('seq')))
    .map((one) => String(one.get('move')));
  const isHanded = applied.lastIndexOf('assign') > applied.lastIndexOf('handBack');
  const isExtended = applied.includes('extend');
  return new Set([
    ...(isHanded ? (['assign'] as const) : []),
    ...(isExtended ? (['extend'] as const) : []),
  ]);
};
