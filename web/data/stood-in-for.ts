/** For whom one stands in today, or whose delegation one holds: whose open tasks one sees besides one's own. */
import { Wall } from '#domain/session.ts';
import { StandingFor } from '#domain/stand-in.ts';
import type { Task } from '#domain/task.ts';
import { caseBehind } from '#domain/walls-of.ts';
import { mapped, readDocument, valueOf, type Entry, type Listed, type Waiting } from './reading.ts';

/** One read; none where one stands in for nobody. */
export const audiencesStoodInFor = async (uid: string): Promise<readonly string[]> => {
  const standing = valueOf(await readDocument(`standing/${uid}`, StandingFor));
  return standing !== null && Date.now() < standing.until.toMillis() ? standing.audiences : [];
};

/** Open tasks, and how many beside them are of cases that this person is shut out of: they are counted by queries, and never shown. */
export interface TaskList extends Listed<Task> {
  readonly hidden: number;
}

/** Whoever is shut out of a case gets nothing of it by standing in either. One read for each task of somebody else's. */
export const withoutWalled = async (
  uid: string,
  listed: Waiting<Listed<Task>>,
  others: readonly string[],
): Promise<Waiting<TaskList>> => {
  if (listed.is !== 'ready' || others.length === 0)
    return mapped(listed, (tasks) => ({ ...tasks, hidden: 0 }));
  const shut = await Promise.all(
    listed.value.items.map(async (task) =>
      others.includes(task.value.audience) ? isWalledFrom(uid, task) : false,
    ),
  );
  return mapped(listed, (tasks) => ({
    ...tasks,
    items: tasks.items.filter((_task, at) => shut[at] === false),
    hidden: shut.filter(Boolean).length,
  }));
};

const isWalledFrom = async (
  uid: string,
  { value: { track, subject } }: Entry<Task>,
): Promise<boolean> =>
  walledTracks.includes(track) &&
  (await readDocument(`nominations/${caseBehind(track, subject)}/walls/${uid}`, Wall)).is !==
    'missing';

const walledTracks: readonly string[] = ['nominations', 'stories', 'submissions'];
