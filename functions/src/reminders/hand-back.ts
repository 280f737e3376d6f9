/** Asks for tasks to go back to those whose they are, that were handed to somebody who can do them no more (architecture §4, S56). */
import type { Firestore, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { Task } from '#domain/task.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { readable } from '../readable.ts';
import { database, region, unlessThere, Unreadable } from '../store.ts';
import { type Borne, hasLostBearer } from './bereft.ts';

/** Of the case, and of what was proposed of it. */
export const bearerShutOut = onDocumentCreated(
  { document: 'nominations/{id}/walls/{uid}', region, retry: true },
  async ({ params: { id, uid }, data }) => {
    if (data === undefined) return;
    const borne = await borneBy(database(), uid);
    const ofCase = borne.filter(({ task }) => caseBehind(task.track, task.subject) === id);
    await askBack(database(), ofCase, data.createTime);
  },
);

/** All that somebody has by name; at least one read. One that cannot be read stops no other. */
export const borneBy = async (db: Firestore, uid: string): Promise<readonly Borne[]> => {
  const open = await db
    .collection('tasks')
    .where('audience', '==', `uid:${uid}`)
    .where('state', '==', 'open')
    .get();
  return readable(Task, open).map(([key, task]) => ({ key, task }));
};

/**
 * Of these tasks, asks back those whose bearer could not be given them now: what hasLostBearer reads, and a write each.
 * `since` names what has happened, so that a repeat asks once and what happens again asks again; a request that came to
 * nothing, because another was faster, is refused. Returns how many were asked for.
 */
export const askBack = async (
  db: Firestore,
  borne: readonly Borne[],
  since: Timestamp,
): Promise<number> => {
  const asked = await Promise.all(borne.map((one) => askBackOne(db, one, since)));
  return asked.filter(Boolean).length;
};

/** What cannot be read stops no other. */
const askBackOne = async (db: Firestore, one: Borne, since: Timestamp): Promise<boolean> => {
  const { track, subject } = one.task;
  try {
    if (!(await hasLostBearer(db, one))) return false;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    logger.error('unreadable document', { path: error.path, fields: error.fields });
    return false;
  }
  const input = { task: one.key };
  const request = { move: 'handBack', by: 'system', seen: 0, at: since, input, outcome: null };
  await db
    .doc(`${track}/${subject}/moves/handBack.${one.key}.${since.toMillis()}`)
    .create(request)
    .catch(unlessThere);
  return true;
};
