/** The office sets how long a kind of task takes: the next move gives that many days, and what is open keeps its own. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenCalendar, workingDaysFrom } from '#domain/calendar.ts';
import { openFirstTasks } from '../../functions/src/reminders/open-first-tasks.ts';
import { batch } from '../builders/decision.ts';
import { dossier } from '../builders/dossier.ts';
import { must, putGround, putReadyCase, today } from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';
import { withoutTriggers } from './triggers.ts';

const path = 'settings/deadlines';
const inDays = (count: number): string => workingDaysFrom(givenCalendar, today(), count);

const sentCase = async (
  ground: string,
): Promise<{ readonly task: string; readonly due: unknown }> => {
  const id = await putReadyCase(ground);
  const says = { consents: [`${id}_processing`], signedPaper: 'minh-chung-1' };
  await put(`nominations/${id}/dossier/current`, dossier(says));
  await must({ id, move: 'submit', by: 'can-bo-1', input: { dossierVersion: 1 } });
  const [task = ''] = (await db.doc(`nominations/${id}`).get()).get('tasks') as string[];
  return { task: `tasks/${task}`, due: (await read(`tasks/${task}`))?.['due'] };
};

/** Functions keep the setting for half a minute: cases are sent until one has that day. */
const sentWith = (ground: string, due: string): Promise<unknown> =>
  until(`a case to appraise until ${due}`, async () => (await sentCase(ground)).due === due);

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
  await db.doc(path).delete();
});
afterAll(async () => {
  await db.doc(path).delete();
  await endApps();
});

test('a move opens its task with the days that are set, one open before keeps its day, and without the setting the given days hold again', async () => {
  const before = await sentCase(ground);
  expect(before.due).toBe(inDays(10));
  await put(path, { v: 1, days: { 'nominations.appraise': 15 } });
  await sentWith(ground, inDays(15));
  expect((await read(before.task))?.['due']).toBe(inDays(10));
  await db.doc(path).delete();
  await sentWith(ground, inDays(10));
});

test('the daily run opens first tasks with the days that are set, and with the given ones where the setting cannot be read', async () => {
  const opened = async (): Promise<unknown> => {
    const id = freshId(20);
    // The event of its creation would open it by the setting that functions keep, if it came first.
    await withoutTriggers(async () => {
      await put(`batches/${id}`, batch({ ownerUnit: 'sdttg-phong-nghiep-vu-1' }));
      await openFirstTasks(db, Timestamp.now());
    });
    return (await read(`tasks/batches.${id}.0.finishBatch`))?.['due'];
  };
  await put(path, { v: 1, days: { 'batches.finishBatch': 4 } });
  expect(await opened()).toBe(inDays(4));
  await put(path, { v: 1, days: { 'batches.finishBatch': 0 } });
  expect(await opened()).toBe(inDays(10));
});
