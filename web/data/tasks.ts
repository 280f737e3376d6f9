/** Open tasks: one's own and a unit's. */
import {
  collection,
  getCount,
  limit,
  orderBy,
  query,
  where,
  type Query,
} from 'firebase/firestore/lite';
import { audiencesOf } from '#domain/person.ts';
import { Task } from '#domain/task.ts';
import type { Me } from './me.ts';
import { readList, type Listed, type Waiting } from './reading.ts';
import { audiencesStoodInFor, withoutWalled, type TaskList } from './stood-in-for.ts';
import { theStore } from './store.ts';

/** One's own tasks and a unit's are shown up to here, the earliest first. */
export const mostTasks = 100;

const ofMine = async ({ uid, person }: Me, others: readonly string[] = []): Promise<Query> =>
  query(
    collection(await theStore(), 'tasks'),
    where('audience', 'in', [...new Set([...audiencesOf(uid, person), ...others])].slice(0, 30)),
    where('state', '==', 'open'),
    orderBy('due'),
  );

/** One's own, and those of whoever one answers for today. One read a task, and one for the standing in. */
export const listTasks = async (me: Me): Promise<Waiting<TaskList>> => {
  const own: readonly string[] = audiencesOf(me.uid, me.person);
  const others = (await audiencesStoodInFor(me.uid)).filter((one) => !own.includes(one));
  const listed = await readList(query(await ofMine(me, others), limit(mostTasks)), Task);
  return withoutWalled(me.uid, listed, others);
};

/** How many of these are open, hidden ones included; null where it cannot be asked. Two reads. */
export const countTasks = async (me: Me): Promise<number | null> => {
  try {
    const others = await audiencesStoodInFor(me.uid);
    return (await getCount(await ofMine(me, others))).data().count;
  } catch {
    return null;
  }
};

/** One read a task. */
export const listUnitTasks = async (unit: string): Promise<Waiting<Listed<Task>>> =>
  readList(
    query(
      collection(await theStore(), 'tasks'),
      where('unit', '==', unit),
      where('state', '==', 'open'),
      orderBy('due'),
      limit(mostTasks),
    ),
    Task,
  );
