/** Events that come twice, late, in the wrong order or never: the result is that of the undisturbed run. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { Outcome } from '#domain/move.ts';
import { claim } from '../builders/claim.ts';
import { nomination } from '../builders/nomination.ts';
import { story } from '../builders/story.ts';
import { fire } from '../suite/clock.ts';
import {
  ask,
  historyOf,
  mailsOf,
  must,
  outcomeAt,
  putGround,
  putReadyCase,
  stateOf,
  tasksOf,
} from './road.ts';
import { published } from './road-to-the-public.ts';
import { db, endApps, loadOrganisation, put, read } from './suite.ts';
import { asCreated, deliverCreated, storedAt, withoutTriggers } from './triggers.ts';

// Holding the triggers back and letting them go again starts the functions anew.
vi.setConfig({ testTimeout: 180_000 });

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(endApps);

const dossierVersion = { dossierVersion: 1 };
const confirm = { move: 'confirm', by: 'truong-phong-1', input: dossierVersion };
const submit = { move: 'submit', by: 'can-bo-1', input: dossierVersion };

/** Everything that a case has caused, byte for byte. */
const traceOf = async (id: string): Promise<unknown> => {
  const moves = await db.collection(`nominations/${id}/moves`).get();
  return {
    card: await read(`nominations/${id}`),
    moves: moves.docs.map((one) => [one.id, one.data()]),
    tasks: await tasksOf(id),
    mails: await mailsOf(id),
  };
};

test('events delivered again, late and in reverse, change nothing', async () => {
  const id = await putReadyCase(ground);
  await must({ id, ...confirm });
  await must({ id, ...submit });
  await must({ id, move: 'suspend', by: 'van-phong-1', input: { reason: 'Có đơn' } });
  await must({ id, move: 'resume', by: 'van-phong-1', input: { reason: 'Đã rõ' } });
  const before = await traceOf(id);
  const moves = await db.collection(`nominations/${id}/moves`).get();
  const paths = moves.docs.map(({ ref }) => ref.path);
  for (const path of [...paths.toReversed(), ...paths, ...paths]) {
    await deliverCreated('moveRequested', path, asCreated(await storedAt(path)));
    await deliverCreated('moveRequested', path, await storedAt(path));
  }
  expect(await traceOf(id)).toEqual(before);
  expect(await historyOf('nominations', id)).toEqual(['confirm', 'submit', 'suspend', 'resume']);
});

test('the publishing and the withdrawal of a page, delivered again and in reverse, leave it withdrawn', async () => {
  const { decision, snapshot } = nomination({ state: 'recognised' });
  const id = await putReadyCase(ground, { state: 'recognised', decision, snapshot });
  await put(`nominations/${id}/claims/thanh-tich-1`, claim({ status: 'verified' }));
  await put(`stories/${id}`, story({ nomination: id, subjectAgreed: null }));
  const slug = await published(id);
  await must({
    track: 'stories',
    id,
    move: 'withdraw',
    by: 'giam-doc',
    input: { reason: 'Gia đình đổi ý' },
  });
  const trace = async (): Promise<unknown> => [
    await read(`stories/${id}`),
    await read(`profiles/${slug}`),
    await tasksOf(id),
    await mailsOf(id),
  ];
  const before = await trace();
  expect(before).toMatchObject([{ state: 'withdrawn' }, { status: 'gone' }, {}, {}]);
  const moves = await db.collection(`stories/${id}/moves`).get();
  const paths = moves.docs.map(({ ref }) => ref.path);
  expect(paths.length).toBeGreaterThanOrEqual(4);
  for (const path of [...paths, ...paths.toReversed()]) {
    await deliverCreated('moveRequested', path, asCreated(await storedAt(path)));
    await deliverCreated('moveRequested', path, await storedAt(path));
  }
  expect(await trace()).toEqual(before);
});

test('an event delivered by hand is answered as one that came by itself: the injection is real', async () => {
  const id = await putReadyCase(ground);
  const path = await withoutTriggers(() => ask({ id, ...confirm }));
  expect((await read(path))?.['outcome']).toBeNull();
  await deliverCreated('moveRequested', path, await storedAt(path));
  expect(Outcome.parse((await read(path))?.['outcome']).status).toBe('applied');
});

test('events in the wrong order are each judged by what stands, and the chain is true', async () => {
  const id = await putReadyCase(ground);
  const [first, second] = await withoutTriggers(async () => [
    await ask({ id, ...confirm }),
    await ask({ id, ...submit }),
  ]);
  await deliverCreated('moveRequested', second, await storedAt(second));
  await deliverCreated('moveRequested', first, await storedAt(first));
  expect(await outcomeAt(second)).toMatchObject({ status: 'refused', code: 'notYet' });
  expect(await outcomeAt(first)).toMatchObject({ status: 'applied' });
  await must({ id, ...submit });
  expect(await historyOf('nominations', id)).toEqual(['confirm', 'submit']);
});

test('requests whose event never came are taken up by the sweeper, the older one first', async () => {
  const id = await putReadyCase(ground);
  const ago = (seconds: number): Timestamp => Timestamp.fromMillis(Date.now() - seconds * 1000);
  const paths = await withoutTriggers(async () => [
    await ask({ id, ...submit, seen: 1, at: ago(120) }),
    await ask({ id, ...confirm, at: ago(180) }),
    // Younger than the sweeper takes up, however long the triggers take to come back.
    await ask({
      id,
      move: 'withdraw',
      by: 'can-bo-1',
      input: { reason: 'Nhầm' },
      seen: 2,
      at: ago(-600),
    }),
  ]);
  await fire('sweepMoves');
  const codes = await Promise.all(paths.map(async (path) => (await read(path))?.['outcome']));
  expect(codes).toMatchObject([{ status: 'applied' }, { status: 'applied' }, null]);
  expect(await stateOf(`nominations/${id}`)).toBe('appraisal');
  expect(await historyOf('nominations', id)).toEqual(['confirm', 'submit']);
  await fire('sweepMoves');
  expect(await historyOf('nominations', id)).toEqual(['confirm', 'submit']);
});

test('a late request that nobody can read holds up no other', async () => {
  const [broken, sound] = [await putReadyCase(ground), await putReadyCase(ground)];
  await db.doc(`nominations/${broken}`).update({ level: 5 });
  const ago = (seconds: number): Timestamp => Timestamp.fromMillis(Date.now() - seconds * 1000);
  const paths = await withoutTriggers(async () => [
    await ask({ id: broken, ...confirm, at: ago(300) }),
    await ask({ id: sound, ...confirm, at: ago(120) }),
  ]);
  await fire('sweepMoves');
  const codes = await Promise.all(paths.map(async (path) => (await read(path))?.['outcome']));
  expect(codes).toMatchObject([{ code: 'unreadable' }, { status: 'applied' }]);
});

test('a request that has failed for a day is given up, and holds up no other', async () => {
  const given = { state: 'appraisal', submittedOn: '2026-11-23' } as const;
  const failing = await putReadyCase(ground, { ...given, tasks: ['khong-co'] });
  const sound = await putReadyCase(ground, given);
  const withdraw = { move: 'withdraw', by: 'can-bo-1', input: { reason: 'Nhầm' } };
  const ago = (hours: number): Timestamp => Timestamp.fromMillis(Date.now() - hours * 3_600_000);
  const paths = await withoutTriggers(async () => [
    await ask({ id: failing, ...withdraw, at: ago(25) }),
    await ask({ id: failing, ...withdraw, at: ago(2) }),
    await ask({ id: sound, ...withdraw, at: ago(1) }),
  ]);
  await fire('sweepMoves');
  const codes = await Promise.all(paths.map(async (path) => (await read(path))?.['outcome']));
  expect(codes).toMatchObject([{ code: 'unreadable' }, null, { status: 'applied' }]);
  expect(await stateOf(`nominations/${failing}`)).toBe('appraisal');
  await db.doc(paths[1] ?? '').delete();
});
