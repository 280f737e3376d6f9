/** Closes the tasks that are left of what was thrown away: at once, and in the morning for what an event has lost. */
import type { Firestore, QueryDocumentSnapshot, Timestamp } from 'firebase-admin/firestore';
import type { TrackName } from '#domain/tracks.ts';

/** What the rules let people throw away while it is no more than a beginning. */
export const thrownAway = [
  'sessions',
  'decisions',
  'batches',
] as const satisfies readonly TrackName[];
export type ThrownAway = (typeof thrownAway)[number];

/** In a run; the rest comes with the next. */
const mostPerRun = 500;

/** One query; a write for each task that stands open. */
export const closeLeftBy = async (
  db: Firestore,
  track: ThrownAway,
  id: string,
  now: Timestamp,
): Promise<void> => {
  const open = await db
    .collection('tasks')
    .where('subject', '==', id)
    .where('state', '==', 'open')
    .get();
  await close(
    db,
    open.docs.filter((task) => task.get('track') === track),
    now,
  );
};

/** One query a track, and a read for each open task. Returns how many were closed. */
export const closeLeft = async (db: Firestore, now: Timestamp): Promise<number> => {
  const left = await Promise.all(thrownAway.map((track) => leftOf(db, track)));
  await close(db, left.flat(), now);
  return left.flat().length;
};

const leftOf = async (
  db: Firestore,
  track: ThrownAway,
): Promise<readonly QueryDocumentSnapshot[]> => {
  const { docs } = await db
    .collection('tasks')
    .where('track', '==', track)
    .where('state', '==', 'open')
    .limit(mostPerRun)
    .get();
  if (docs.length === 0) return [];
  const about = docs.map((task) => db.doc(`${track}/${String(task.get('subject'))}`));
  const found = await db.getAll(...about, { fieldMask: ['state'] });
  return docs.filter((_task, at) => found[at]?.exists === false);
};

/** A move that came before the end has closed its task already: done it stays. */
const close = async (
  db: Firestore,
  tasks: readonly QueryDocumentSnapshot[],
  now: Timestamp,
): Promise<void> => {
  const batch = db.batch();
  for (const { ref } of tasks) batch.update(ref, { state: 'done', closed: now });
  await batch.commit();
};
