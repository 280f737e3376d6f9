/** Takes back what a file has recorded for everybody: who holds a delegation, and who stands in for whom. */
import { Timestamp } from 'firebase-admin/firestore';
import { dayOf, daysAfter } from '#domain/day.ts';
import { task as openTask } from '../builders/task.ts';
import { mailsOf, must, today } from './road.ts';
import { db, freshId, put, putCase, read, until } from './suite.ts';

/** By collection: the arrangement that ends one, and what it calls it. */
const ending = {
  delegations: ['endDelegation', 'delegation'],
  standIns: ['endStandIn', 'standIn'],
} as const;

/** The paths of all there are. */
export const answeringPaths = async (): Promise<ReadonlySet<string>> => {
  const found = await Promise.all(
    Object.keys(ending).map((name) => db.collection(name).listDocuments()),
  );
  return new Set(found.flat().map(({ path }) => path));
};

/**
 * Ends all but those, as the office would. Functions keep for half a minute who answers for whom, so it waits until a
 * letter to the head reaches nobody else.
 */
export const endAnsweringBut = async (before: ReadonlySet<string>): Promise<void> => {
  const recorded = [...(await answeringPaths())].filter((path) => !before.has(path));
  await Promise.all(recorded.map(end));
  if (recorded.length > 0) await until('letters to the head alone', reachesHeadAlone);
};

const end = async (path: string): Promise<void> => {
  const [collection, id] = path.split('/') as [keyof typeof ending, string];
  const [kind, field] = ending[collection];
  const asked = db.doc(`arrangements/${freshId(20)}`);
  await asked.create({
    v: 1,
    kind,
    input: { [field]: id, lastDay: daysAfter(dayOf(Timestamp.now()), -1) },
    reason: 'Hết thử nghiệm',
    by: 'van-phong-1',
    at: Timestamp.now(),
    outcome: null,
  });
  await until(`the end of ${path}`, async () => (await read(asked.path))?.['outcome']);
  await db.doc(path).delete();
};

const reachesHeadAlone = async (): Promise<boolean> => {
  const id = await putCase({ state: 'decision' });
  const task = `nominations.${id}.1.decide`;
  await db.doc(`nominations/${id}`).update({ tasks: [task] });
  await put(`tasks/${task}`, openTask({ kind: 'decide', audience: 'head', subject: id }));
  const input = { task, due: daysAfter(today(), 30), reason: 'Hết thử nghiệm' };
  await must({ id, move: 'extend', by: 'van-phong-1', input });
  return (await mailsOf(id))['taskExtended']?.join(' ') === 'giam-doc';
};
