/** "Việc của tôi": open tasks of every audience this person belongs to. */
import { collection, limit, orderBy, query, where } from 'firebase/firestore/lite';
import { audiencesOf } from '#domain/person.ts';
import { Task } from '#domain/task.ts';
import type { Me } from './me.ts';
import { readList, type Listed, type Waiting } from './reading.ts';
import { theStore } from './store.ts';

export async function listTasks({ uid, person }: Me): Promise<Waiting<Listed<Task>>> {
  return readList(
    query(
      collection(await theStore(), 'tasks'),
      where('audience', 'in', audiencesOf(uid, person).slice(0, 30)),
      where('state', '==', 'open'),
      orderBy('due'),
      limit(100),
    ),
    Task,
  );
}
