/** The board of overdue work, and requests to write to the heads of units about it. */
import {
  addDoc,
  collection,
  doc,
  getCount,
  getDoc,
  limit,
  orderBy,
  query,
  serverTimestamp,
  where,
  type Query,
} from 'firebase/firestore/lite';
import type { Day } from '#domain/day.ts';
import { Task } from '#domain/task.ts';
import { UrgingOutcome } from '#domain/urging.ts';
import { readList, type Listed, type Waiting } from './reading.ts';
import { signedInUid } from './session.ts';
import { failureOf, theStore, type Unwritten } from './store.ts';

/** The board counts what has waited longest, up to here. */
export const mostOnBoard = 300;

const pastDue = async (today: Day): Promise<Query> =>
  query(
    collection(await theStore(), 'tasks'),
    where('state', '==', 'open'),
    where('due', '<', today),
    orderBy('due'),
  );

/** One read a task, the oldest first. */
export const listOverdue = async (today: Day): Promise<Waiting<Listed<Task>>> =>
  readList(query(await pastDue(today), limit(mostOnBoard)), Task);

/** One read a thousand tasks. */
export const countOverdue = async (today: Day): Promise<number> =>
  (await getCount(await pastDue(today))).data().count;

/** As long as for a move. */
const patience = 30_000;

/** Writes the request and waits a little for its outcome; null while there is none. */
export async function requestUrging(
  units: readonly string[],
): Promise<UrgingOutcome | Unwritten | null> {
  try {
    const store = await theStore();
    const request = await addDoc(collection(store, 'urgings'), {
      v: 1,
      units,
      by: await signedInUid(),
      at: serverTimestamp(),
      outcome: null,
    });
    const asked = Date.now();
    for (let pause = 100; Date.now() - asked < patience; pause = Math.min(pause * 2, 2_000)) {
      await new Promise((resolve) => setTimeout(resolve, pause));
      const parsed = UrgingOutcome.safeParse(
        (await getDoc(doc(store, request.path))).get('outcome'),
      );
      if (parsed.success) return parsed.data;
    }
    return null;
  } catch (problem) {
    return failureOf(problem);
  }
}
