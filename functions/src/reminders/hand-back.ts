/** Asks for tasks to go back to those whose they are, that were handed to somebody who can do them no more (architecture §4, S56). */
import type { DocumentSnapshot, Firestore, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import type { MovingDocument } from '#domain/engine/asked.ts';
import type { Bearer } from '#domain/engine/obligations.ts';
import { Roster } from '#domain/person.ts';
import { isBereft } from '#domain/task-moves.ts';
import { Task } from '#domain/task.ts';
import type { TrackName } from '#domain/tracks.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { database, readAs, region, unlessThere, Unreadable } from '../store.ts';
import { schemaOf } from './mendable.ts';

/** One read a wall, at least; a write for each task of the case that was handed to this very person. */
export const bearerShutOut = onDocumentCreated(
  { document: 'nominations/{id}/walls/{uid}', region, retry: true },
  async ({ params: { id, uid }, data }) => {
    if (data === undefined) return;
    const handed = await database()
      .collection('tasks')
      .where('audience', '==', `uid:${uid}`)
      .where('state', '==', 'open')
      .get();
    const ofCase = handed.docs
      .filter((task) => task.get('track') === 'nominations' && task.get('subject') === id)
      .map((task) => ({ track: 'nominations' as const, id, task: task.id }));
    await askBack(database(), ofCase, data.createTime);
  },
);

/**
 * The daily run: of all that was handed on by name, what its bearer could not be given now, because they have left, changed
 * unit or duties, or are shut out of the case, of which no event has told. A read, one query for thirty people, and two or
 * three reads for each such task: itself, its document, and for a case or a proposal the wall that may stand there. Returns
 * how many were asked for. Throws Unreadable for the roster.
 */
export const askBackLost = async (db: Firestore, now: Timestamp): Promise<number> => {
  const roster = readAs(Roster, await db.doc('directories/roster').get()) ?? nobody;
  const named = Object.keys(roster.people).map((uid) => `uid:${uid}`);
  const open = db.collection('tasks').where('state', '==', 'open');
  const lost: (Handed | null)[] = [];
  for (let from = 0; from < named.length; from += mostNamed) {
    const some = open.where('audience', 'in', named.slice(from, from + mostNamed));
    const { docs } = await some.get();
    lost.push(...(await Promise.all(docs.map((stored) => lostTask(db, stored, roster)))));
  }
  const asked = lost.flatMap((one) => one ?? []);
  await askBack(db, asked, now);
  return asked.length;
};

const nobody: Roster = { v: 1, people: {} };

/** Values a query may name. */
const mostNamed = 30;

/** null where the task stays; what cannot be read stops no other. */
const lostTask = async (
  db: Firestore,
  stored: DocumentSnapshot,
  roster: Roster,
): Promise<Handed | null> => {
  try {
    const task = readAs(Task, stored);
    if (task === null) return null;
    const { track, subject } = task;
    const doc = await documentOf(db, task);
    if (doc?.tasks.includes(stored.id) !== true) return null;
    const walls = await wallsBefore(db, task);
    const isLost = isBereft(track, { doc, walls }, { key: stored.id, task, roster });
    return isLost ? { track, id: subject, task: stored.id } : null;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { path: error.path, fields: error.fields });
    return null;
  }
};

/** One read. Throws Unreadable. */
const documentOf = async (
  db: Firestore,
  { track, subject }: Task,
): Promise<(MovingDocument & Bearer) | null> => {
  const path = `${track}/${subject}`;
  const schema = schemaOf(path);
  if (schema === undefined) return null;
  return readAs(schema, await db.doc(path).get()) as (MovingDocument & Bearer) | null;
};

/** One read where the track's moves know walls: the bearer, if they are shut out. */
const wallsBefore = async (
  db: Firestore,
  { track, subject, audience }: Task,
): Promise<readonly string[]> => {
  if (track !== 'nominations' && track !== 'submissions') return [];
  const uid = audience.slice('uid:'.length);
  const wall = await db.doc(`nominations/${caseBehind(track, subject)}/walls/${uid}`).get();
  return wall.exists ? [uid] : [];
};

interface Handed {
  readonly track: TrackName;
  /** What the task is about. */
  readonly id: string;
  readonly task: string;
}

/**
 * One request a task; `since` names the wall, or the run that found it lost, so that a repeat asks once and a wall set
 * again asks again.
 */
const askBack = async (
  db: Firestore,
  handed: readonly Handed[],
  since: Timestamp,
): Promise<void> => {
  const request = { move: 'handBack', by: 'system', seen: 0, outcome: null };
  await Promise.all(
    handed.map(({ track, id, task }) =>
      db
        .doc(`${track}/${id}/moves/handBack.${task}.${since.toMillis()}`)
        .create({ ...request, at: since, input: { task } })
        .catch(unlessThere),
    ),
  );
};
