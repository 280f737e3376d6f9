/** What pages create gets its task at once, or with the next daily run: once, and closed by the move like any other. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenCalendar, workingDaysFrom } from '#domain/calendar.ts';
import { daysAfter } from '#domain/day.ts';
import type { BegunTrack } from '#domain/first-task.ts';
import { mendTask } from '../../functions/src/moves/unreadable.ts';
import { closeLeft } from '../../functions/src/reminders/close-left.ts';
import { closeMended } from '../../functions/src/reminders/close-mended.ts';
import { followRecords } from '../../functions/src/reminders/follow-record.ts';
import { openFirstTasks } from '../../functions/src/reminders/open-first-tasks.ts';
import { batch, decision } from '../builders/decision.ts';
import { privateEthnicity } from '../builders/dossier.ts';
import { fileEvidence } from '../builders/evidence.ts';
import { newFactor, planItem } from '../builders/new-factor.ts';
import { nomination } from '../builders/nomination.ts';
import { session } from '../builders/session.ts';
import { task as openTask } from '../builders/task.ts';
import { fire } from '../suite/clock.ts';
import {
  historyOf,
  mailsOf,
  must,
  outcomeAt,
  putGround,
  putReadyCase,
  tasksOf,
  today,
} from './road.ts';
import { deliverCreated, deliverUpdated, storedAt, withoutTriggers } from './triggers.ts';
import { db, endApps, freshId, loadOrganisation, put, putCase, read, until } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const unit = 'sdttg-phong-nghiep-vu-1';
const meets = daysAfter(today(), 40);

/** One of each as a page creates it, under ids of their own. */
const created: Readonly<Record<BegunTrack, () => object>> = {
  nominations: () => nomination({ ownerUnit: unit }),
  sessions: () => session({ day: meets }),
  decisions: () => decision(),
  batches: () => batch({ ownerUnit: unit }),
  newFactors: () => newFactor({ ownerUnit: unit }),
};
const tracks = Object.keys(created) as BegunTrack[];

const create = async (track: BegunTrack): Promise<string> => {
  const id = freshId(track === 'nominations' ? 8 : 20);
  await put(`${track}/${id}`, created[track]());
  return id;
};

const run = (): Promise<number> => openFirstTasks(db, Timestamp.now());
const inDays = (count: number): string => workingDaysFrom(givenCalendar, today(), count);

test.each([
  ['nominations', 'finishDraft', `officer:${unit}`, inDays(20)],
  ['sessions', 'inviteSession', 'office', daysAfter(meets, -7)],
  ['decisions', 'signDecision', 'head', inDays(5)],
  ['batches', 'finishBatch', `officer:${unit}`, inDays(10)],
  ['newFactors', 'takeUp', `officer:${unit}`, inDays(20)],
] as const)(
  'one of the %s has one task, %s for %s, however often and however many at once the runs come',
  async (track, kind, audience, due) => {
    const id = await create(track);
    await Promise.all([run(), run()]);
    await run();
    const key = `${track}.${id}.0.${kind}`;
    expect(await tasksOf(id)).toEqual({ open: [`${kind} ${audience}`], done: [] });
    expect(await read(`tasks/${key}`)).toMatchObject({ track, subject: id, due, state: 'open' });
    expect((await read(`${track}/${id}`))?.['tasks']).toEqual([key]);
  },
);

const functionOf: Readonly<Record<BegunTrack, string>> = {
  nominations: 'draftBegun',
  sessions: 'sessionBegun',
  decisions: 'decisionBegun',
  batches: 'batchBegun',
  newFactors: 'newFactorBegun',
};

test.each(tracks)(
  'one of the %s has its task at once, and no second one from an event that comes twice',
  async (track) => {
    const id = await create(track);
    await expect.poll(async () => (await tasksOf(id)).open.length).toBe(1);
    const before = await read(`${track}/${id}`);
    const path = `${track}/${id}`;
    const late = await storedAt(path);
    const asBegun = { ...late, fields: { ...late.fields, tasks: { arrayValue: {} } } };
    await deliverCreated(functionOf[track], path, asBegun);
    await deliverCreated(functionOf[track], path, asBegun);
    expect(await read(path)).toEqual(before);
    expect((await tasksOf(id)).open).toHaveLength(1);
  },
);

test('the task changes nothing else of the document, so that whoever writes in it meets nobody', async () => {
  const id = freshId(8);
  const begun = nomination({ ownerUnit: unit });
  await withoutTriggers(() => put(`nominations/${id}`, begun));
  const before = await read(`nominations/${id}`);
  await run();
  const tasks = [`nominations.${id}.0.finishDraft`];
  expect(await read(`nominations/${id}`)).toEqual({ ...before, tasks });
});

test('a task that stands open is taken over as it is, one that is over is opened anew, and neither holds up another', async () => {
  const ids = await withoutTriggers(() =>
    Promise.all([create('nominations'), create('nominations'), create('nominations')]),
  );
  const [standing, over] = ids;
  const keyOf = (id: string): string => `nominations.${id}.0.finishDraft`;
  const given = { kind: 'finishDraft', audience: 'uid:can-bo-1', due: daysAfter(today(), 90) };
  const handedOn = openTask({ ...given, subject: standing });
  await put(`tasks/${keyOf(standing)}`, handedOn);
  await put(`tasks/${keyOf(over)}`, openTask({ ...given, subject: over, state: 'done' }));
  await run();
  const named = await Promise.all(
    ids.map(async (id) => (await read(`nominations/${id}`))?.['tasks']),
  );
  expect(named).toEqual(ids.map((id) => [keyOf(id)]));
  const { audience, due } = handedOn;
  expect(await read(`tasks/${keyOf(standing)}`)).toMatchObject({ audience, due, state: 'open' });
  const anew = { audience: `officer:${unit}`, state: 'open', closed: null };
  expect(await read(`tasks/${keyOf(over)}`)).toMatchObject(anew);
});

test('a late event of what was deleted or has moved on meanwhile opens nothing', async () => {
  const [deleted, moved] = await withoutTriggers(() =>
    Promise.all([create('nominations'), create('nominations')]),
  );
  const paths = [`nominations/${deleted}`, `nominations/${moved}`];
  const events = await Promise.all(paths.map(storedAt));
  await db.doc(`nominations/${deleted}`).delete();
  await db.doc(`nominations/${moved}`).update({ state: 'appraisal' });
  await Promise.all(
    events.map((event, index) => deliverCreated('draftBegun', paths[index] ?? '', event)),
  );
  expect(await read(`nominations/${deleted}`)).toBeNull();
  const none = { open: [], done: [] };
  expect(await Promise.all([deleted, moved].map(tasksOf))).toEqual([none, none]);
});

test('what an event has lost the schedule of the suite opens, as production would', async () => {
  const id = await withoutTriggers(() => create('nominations'));
  expect((await tasksOf(id)).open).toEqual([]);
  await fire('mendDaily');
  expect((await tasksOf(id)).open).toEqual([`finishDraft officer:${unit}`]);
});

const begin = async (track: BegunTrack): Promise<{ readonly id: string; readonly key: string }> => {
  const id = await create(track);
  const open = async () =>
    ((await read(`${track}/${id}`))?.['tasks'] as readonly string[] | undefined)?.[0];
  return { id, key: await until('its first task', open) };
};

const later = daysAfter(meets, 30);

/** What a page edits of a record in its first state, and what its task then says. */
const edits = [
  [
    'sessions',
    'another day',
    { day: later, code: later },
    { due: daysAfter(later, -7), code: later },
  ],
  ['decisions', 'another signer', { signer: 'deputy' }, { audience: 'deputy' }],
  ['newFactors', 'another kind', { kind: 'goodDeed' }, { code: expect.stringMatching(/^VT-/u) }],
] as const;

describe('a record that is edited afterwards takes its task along', () => {
  test.each(edits)('one of the %s gets %s', async (track, _what, edit, wanted) => {
    const { id, key } = await begin(track);
    const { code: _code, ...fields } = { code: '', ...edit };
    const before = await read(`tasks/${key}`);
    await db.doc(`${track}/${id}`).update(fields);
    await expect
      .poll(() => read(`tasks/${key}`), { timeout: 60_000 })
      .toEqual({ ...before, ...wanted, unit: expect.any(String) });
  });

  test.each(edits)(
    'one of the %s gets %s by the daily run, where the event was lost; the run after finds nothing to do',
    async (track, _what, edit, wanted) => {
      const { id, key } = await begin(track);
      const { code: _code, ...fields } = { code: '', ...edit };
      const before = await read(`tasks/${key}`);
      await withoutTriggers(() => db.doc(`${track}/${id}`).update(fields));
      expect(await read(`tasks/${key}`)).toEqual(before);
      expect(await followRecords(db, Timestamp.now())).toBeGreaterThan(0);
      const after = { ...before, ...wanted, unit: expect.any(String) };
      expect(await read(`tasks/${key}`)).toEqual(after);
      const written = (await db.doc(`tasks/${key}`).get()).updateTime;
      await followRecords(db, Timestamp.now());
      expect((await db.doc(`tasks/${key}`).get()).updateTime).toEqual(written);
    },
  );

  test('but one that is overdue is given no more time by it', async () => {
    const id = freshId(20);
    await put(`sessions/${id}`, session({ day: daysAfter(today(), 3) }));
    const key = await until(
      'its first task',
      async () => ((await read(`sessions/${id}`))?.['tasks'] as readonly string[] | undefined)?.[0],
    );
    // Its members were to be invited four days ago; it was asked for three days ago.
    await db.doc(`tasks/${key}`).update({ due: daysAfter(today(), -3) });
    await followRecords(db, Timestamp.now());
    expect(await read(`tasks/${key}`)).toMatchObject({ due: daysAfter(today(), -3) });
  });

  test('a task that came back follows its record again, whoever had it by name before', async () => {
    const { id, key: task } = await begin('decisions');
    const [track, reason] = ['decisions', 'Người ký đi công tác'] as const;
    await must({
      track,
      id,
      move: 'assign',
      by: 'van-phong-1',
      input: { task, to: 'giam-doc', reason },
    });
    await db.doc(`tasks/${task}`).update({ audience: 'uid:da-nghi' });
    const asked = `decisions/${id}/moves/handBack.${task}.1`;
    const at = Timestamp.now();
    const request = { move: 'handBack', by: 'system', seen: 0, at, input: { task }, outcome: null };
    await db.doc(asked).create(request);
    expect((await outcomeAt(asked)).status).toBe('applied');
    expect(await read(`tasks/${task}`)).toMatchObject({ audience: 'head' });
    await withoutTriggers(() => db.doc(`decisions/${id}`).update({ signer: 'deputy' }));
    await followRecords(db, Timestamp.now());
    expect(await read(`tasks/${task}`)).toMatchObject({ audience: 'deputy' });
  });

  test('but not what somebody has set by a move: whom it was handed to, and until when', async () => {
    const { id, key: task } = await begin('sessions');
    const due = daysAfter(today(), 90);
    const [by, reason, track] = ['van-phong-1', 'Chờ Hội đồng đủ người', 'sessions'] as const;
    await must({ track, id, move: 'extend', by, input: { task, due, reason } });
    const { id: factor, key: takingUp } = await begin('newFactors');
    const given = { task: takingUp, to: 'can-bo-1', reason };
    await must({ track: 'newFactors', id: factor, move: 'assign', by, input: given });
    await db.doc(`sessions/${id}`).update({ day: later });
    await db.doc(`newFactors/${factor}`).update({ kind: 'goodDeed' });
    await expect
      .poll(() => read(`tasks/${task}`), { timeout: 60_000 })
      .toMatchObject({ due, code: later });
    await expect
      .poll(() => read(`tasks/${takingUp}`), { timeout: 60_000 })
      .toMatchObject({ audience: 'uid:can-bo-1', code: expect.stringMatching(/^VT-/u) });
  });

  test('and goes back from whom it was handed to, where others are to sign now', async () => {
    const { id, key: task } = await begin('decisions');
    const input = { task, to: 'giam-doc', reason: 'Giám đốc trực tiếp ký' };
    await must({ track: 'decisions', id, move: 'assign', by: 'van-phong-1', input });
    await db.doc(`decisions/${id}`).update({ signer: 'deputy' });
    await expect
      .poll(() => read(`tasks/${task}`), { timeout: 60_000 })
      .toMatchObject({ audience: 'deputy' });
    expect(await historyOf('decisions', id)).toEqual(['assign', 'handBack']);
  });

  test('an event that comes late leaves what the record says by now', async () => {
    const { id, key } = await begin('sessions');
    await db.doc(`sessions/${id}`).update({ day: later });
    await deliverUpdated('sessionEdited', `sessions/${id}`, { day: later }, { day: meets });
    expect(await read(`tasks/${key}`)).toMatchObject({ due: daysAfter(later, -7), code: later });
  });
});

test('the move that leaves the state closes it, and opens the next', async () => {
  const id = await putReadyCase((await putGround()).id);
  await run();
  await must({ id, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } });
  expect((await tasksOf(id)).open).toHaveLength(1);
  await must({ id, move: 'submit', by: 'can-bo-1', input: { dossierVersion: 1 } });
  expect(await tasksOf(id)).toEqual({
    open: ['appraise office'],
    done: [`finishDraft officer:${unit}`],
  });
  await run();
  expect((await tasksOf(id)).open).toEqual(['appraise office']);
});

test('a draft is given more time and handed on by moves with a reason', async () => {
  const id = await create('nominations');
  await run();
  const task = `nominations.${id}.0.finishDraft`;
  const due = daysAfter(today(), 90);
  await must({ id, move: 'extend', by: 'van-phong-1', input: { task, due, reason: 'Mùa mưa' } });
  const input = { task, to: 'can-bo-1', reason: 'Người soạn cũ nghỉ phép' };
  await must({ id, move: 'assign', by: 'truong-phong-1', input });
  expect(await read(`tasks/${task}`)).toMatchObject({ due, audience: 'uid:can-bo-1' });
});

test('more time is told to the one to whom the task was handed, and to no other who bears such tasks', async () => {
  const id = await putCase({ state: 'appraisal' });
  const task = `nominations.${id}.1.appraise`;
  await put(`tasks/${task}`, openTask({ subject: id, audience: 'office' }));
  await db.doc(`nominations/${id}`).update({ tasks: [task] });
  const [by, reason] = ['chanh-van-phong', 'Chờ xác minh'];
  await must({ id, move: 'assign', by, input: { task, to: 'van-phong-2', reason } });
  await must({ id, move: 'extend', by, input: { task, due: daysAfter(today(), 90), reason } });
  expect(await mailsOf(id)).toEqual({
    taskAssigned: ['van-phong-2'],
    taskExtended: ['van-phong-2'],
  });
});

test('what has moved on, what the public suggested with its task, and what is over get none', async () => {
  const sent = freshId(8);
  await put(`nominations/${sent}`, nomination({ state: 'appraisal' }));
  const suggested = freshId(20);
  const key = `newFactors.${suggested}.0.suggestion`;
  await put(`newFactors/${suggested}`, newFactor({ origin: 'public', tasks: [key] }));
  await run();
  expect([await tasksOf(sent), await tasksOf(suggested)]).toEqual([
    { open: [], done: [] },
    { open: [], done: [] },
  ]);
});

test('one that cannot be read is the administrator’s to mend, and holds up no other', async () => {
  const broken = freshId(8);
  await put(`nominations/${broken}`, { ...nomination(), level: 5 });
  const sound = await Promise.all(tracks.map(create));
  await run();
  const task = db.doc(`tasks/nominations.${broken}.unreadable`);
  const opened = (await task.get()).get('opened');
  await run();
  expect(await tasksOf(broken)).toEqual({ open: ['mendDocument admin'], done: [] });
  expect((await task.get()).get('opened')).toEqual(opened);
  const others = await Promise.all(sound.map(async (id) => (await tasksOf(id)).open.length));
  expect(others).toEqual(tracks.map(() => 1));
  await db.doc(`nominations/${broken}`).delete();
});

test('one that is mended and breaks again is the administrator’s a second time', async () => {
  const id = freshId(8);
  const [sound, broken] = [nomination(), { ...nomination(), level: 5 }];
  const task = (): Promise<unknown> => tasksOf(id).then(({ open, done }) => [open, done]);
  const [mending, drafting] = ['mendDocument admin', `finishDraft officer:${unit}`];
  // The event of its creation, come late, would find it mended and open its first task.
  await withoutTriggers(() => put(`nominations/${id}`, broken));
  await run();
  expect(await task()).toEqual([[mending], []]);
  await put(`nominations/${id}`, { ...sound, tasks: [] });
  await closeMended(db, Timestamp.now());
  expect(await task()).toEqual([[], [mending]]);
  await put(`nominations/${id}`, broken);
  await run();
  expect(await task()).toEqual([[mending], []]);
  await put(`nominations/${id}`, sound);
  await closeMended(db, Timestamp.now());
  await run();
  expect(await task()).toEqual([[drafting], [mending]]);
});

test.each([
  ['nominations/{id}/evidence/anh-1', fileEvidence()],
  ['nominations/{id}/private/ethnicity', privateEthnicity()],
  ['newFactors/{id}/plan/muc-1', planItem()],
] as const)('a task about %s closes once that can be read', async (path, sound) => {
  const id = freshId(8);
  const document = path.replace('{id}', id);
  await put(`nominations/${id}`, nomination({ tasks: ['khac'] }));
  await put(document, { ...sound, unknownField: 1 });
  const { data, path: task } = mendTask({ track: 'nominations', id }, Timestamp.now(), document);
  await put(task, data);
  await closeMended(db, Timestamp.now());
  expect((await tasksOf(id)).open).toEqual(['mendDocument admin']);
  await put(document, sound);
  await closeMended(db, Timestamp.now());
  expect(await tasksOf(id)).toEqual({ open: [], done: ['mendDocument admin'] });
});

test('a task about a request that was given up closes once its case has gone on', async () => {
  const id = await putReadyCase((await putGround()).id);
  const document = `nominations/${id}/moves/given-up`;
  const { data, path } = mendTask({ track: 'nominations', id }, Timestamp.now(), document);
  await put(path, data);
  await put(document, { move: 'withdraw' });
  await closeMended(db, Timestamp.now());
  expect((await tasksOf(id)).open).toEqual(['mendDocument admin']);
  await must({ id, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } });
  await closeMended(db, Timestamp.now());
  expect((await tasksOf(id)).done).toEqual(['mendDocument admin']);
});

test.each(['sessions', 'decisions', 'batches'] as const)(
  'of the %s, one that is thrown away leaves no task behind, whether its event comes or not',
  async (track) => {
    const [id, lost, stays] = [await create(track), await create(track), await create(track)];
    for (const one of [id, lost, stays])
      await expect.poll(async () => (await tasksOf(one)).open.length, { timeout: 20_000 }).toBe(1);
    await db.doc(`${track}/${id}`).delete();
    await expect.poll(async () => (await tasksOf(id)).open, { timeout: 20_000 }).toEqual([]);
    expect((await tasksOf(id)).done).toHaveLength(1);
    await withoutTriggers(() => db.doc(`${track}/${lost}`).delete());
    expect((await tasksOf(lost)).open).toHaveLength(1);
    await closeLeft(db, Timestamp.now());
    expect((await tasksOf(lost)).open).toEqual([]);
    expect((await tasksOf(stays)).open).toHaveLength(1);
  },
);
