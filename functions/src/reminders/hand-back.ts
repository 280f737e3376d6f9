/** Asks for the tasks of whoever is shut out of a case to go back to those whose they are (architecture §4). */
import type { Firestore, Timestamp } from 'firebase-admin/firestore';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { database, region, unlessThere } from '../store.ts';

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
      .map((task) => ({ id, task: task.id }));
    await askBack(database(), ofCase, data.createTime);
  },
);

export interface Handed {
  /** The case. */
  readonly id: string;
  readonly task: string;
}

/**
 * One request a task; `since` names the wall, or the run that found it standing, so that a repeat asks once and a wall set
 * again asks again.
 */
export const askBack = async (
  db: Firestore,
  handed: readonly Handed[],
  since: Timestamp,
): Promise<void> => {
  const request = { move: 'handBack', by: 'system', seen: 0, outcome: null };
  await Promise.all(
    handed.map(({ id, task }) =>
      db
        .doc(`nominations/${id}/moves/handBack.${task}.${since.toMillis()}`)
        .create({ ...request, at: since, input: { task } })
        .catch(unlessThere),
    ),
  );
};
