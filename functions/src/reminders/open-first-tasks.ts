/** Opens the task of what a page has created: at once, and in the morning for what an event has lost and what was there before such tasks were. */
import type {
  DocumentReference,
  DocumentSnapshot,
  Firestore,
  Timestamp,
} from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { dayOf } from '#domain/day.ts';
import { begunByPages, type BegunTrack, firstTask } from '#domain/first-task.ts';
import { trackNames } from '#domain/tracks.ts';
import { rosterOf } from '../catalogues.ts';
import { openMending } from '../moves/open-mending.ts';
import { mendTask } from '../moves/unreadable.ts';
import { readAs, Unreadable } from '../store.ts';
import { calendarNow } from './calendar-now.ts';
import { deadlinesNow } from './deadlines-now.ts';
import { type Known, knownNow } from './known-now.ts';

/** Of each track in a run; the rest comes with the next. */
const mostPerRun = 500;

/**
 * Eight queries and reads, and for each document without its task two reads and two writes, once in its life.
 * Returns how many tasks were opened.
 */
export const openFirstTasks = async (db: Firestore, now: Timestamp): Promise<number> => {
  const [calendar, deadlines, roster] = await Promise.all([
    calendarNow(db),
    deadlinesNow(db),
    rosterOf(db),
  ]);
  const known = { now, today: dayOf(now), calendar, deadlines, roster };
  const opened = await Promise.all(
    trackNames.filter(isBegunByPages).map((track) => openOf(db, track, known)),
  );
  return opened.flat().filter(Boolean).length;
};

const isBegunByPages = (name: string): name is BegunTrack => Object.hasOwn(begunByPages, name);

/**
 * Two reads and two writes, once in a document's life; calendar, deadlines and roster are kept by the instance. Nothing for a copy
 * of the document that has its task already or is past its first state.
 */
export const openFirstTask = async (
  db: Firestore,
  track: BegunTrack,
  created: DocumentSnapshot,
  now: Timestamp,
): Promise<void> => {
  const tasks: unknown = created.get('tasks');
  if (created.get('state') !== begunByPages[track].state) return;
  if (Array.isArray(tasks) && tasks.length > 0) return;
  await openOne(db, track, created.ref, await knownNow(db, now));
};

const openOf = async (db: Firestore, track: BegunTrack, known: Known): Promise<boolean[]> => {
  const without = await db
    .collection(track)
    .where('state', '==', begunByPages[track].state)
    .where('tasks', '==', [])
    .limit(mostPerRun)
    .select()
    .get();
  return Promise.all(without.docs.map(({ ref }) => openOne(db, track, ref, known)));
};

/** One that cannot be read is the administrator's to mend, and stops no other. */
const openOne = async (
  db: Firestore,
  track: BegunTrack,
  ref: DocumentReference,
  known: Known,
): Promise<boolean> => {
  try {
    return await opened(db, track, ref, known);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { path: error.path, fields: error.fields });
    await openMending(db, mendTask({ track, id: ref.id }, known.now));
    return false;
  }
};

/**
 * The document names its task in the transaction that opens it: the move that leaves the state closes it like any other.
 * A task that stands open under the key already, because the document was put back without its name, is taken over as it
 * stands. When it changed is left alone: nobody has written in the document.
 */
const opened = (
  db: Firestore,
  track: BegunTrack,
  ref: DocumentReference,
  known: Known,
): Promise<boolean> =>
  db.runTransaction(async (tx) => {
    const doc = readAs(begunByPages[track].schema, await tx.get(ref));
    const task = doc === null ? null : firstTask(track, ref.id, doc, known);
    if (task === null) return false;
    const stands = await tx.get(db.doc(task.write.path));
    if (stands.get('state') !== 'open') tx.set(stands.ref, task.write.data);
    tx.update(ref, { tasks: [task.key] });
    return true;
  });
