/** Walls on the running functions: before a case that no session voted on, and before whoever keeps the walls. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '#domain/move.ts';
import { sevenMembers, wall } from '../builders/session.ts';
import { claim } from '../builders/claim.ts';
import { score } from '../builders/score.ts';
import { task as taskDocument } from '../builders/task.ts';
import {
  historyOf,
  mailsOf,
  moved,
  must,
  outcomeAt,
  putGround,
  putReadyCase,
  putSession,
} from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const reason = 'Là em ruột';

const missing = (outcome: Outcome): readonly string[] =>
  outcome.status === 'refused' ? outcome.details.unmet.map(({ code }) => code) : [];

/** Waiting for the head by the simplified procedure, with the task it opened. */
const passedBySession = async (walled: string): Promise<{ id: string; task: string }> => {
  const { id: ground } = await putGround();
  const task = `decide-${freshId(10)}`;
  const id = await putReadyCase(ground, {
    state: 'decision',
    session: null,
    simplified: 'prize',
    reported: null,
    tasks: [task],
  });
  await put(`tasks/${task}`, taskDocument({ subject: id, kind: 'decide', audience: 'head' }));
  await put(`nominations/${id}/walls/${walled}`, wall({ uid: walled }));
  return { id, task };
};

test(
  'a wall before a case that passed every session by holds for moves, tasks and the deputy’s pen',
  { timeout: 120_000 },
  async () => {
    const { id, task } = await passedBySession('giam-doc');
    const signing = { capacity: 'GIÁM ĐỐC', delegation: null };
    const asked = { id, move: 'approve', input: signing };
    expect((await moved({ ...asked, by: 'giam-doc' })).code).toBe('walled');
    const handOn = { task, to: 'giam-doc', reason: 'Đúng người' };
    const handed = await moved({ id, move: 'assign', by: 'van-phong-1', input: handOn });
    expect(missing(handed)).toEqual(['notTheirTask']);
    // Not in the head's own name.
    expect(missing(await moved({ ...asked, by: 'pho-giam-doc' }))).toEqual(['otherCapacity']);
    const forHead = { ...asked, input: { ...signing, capacity: 'KT. GIÁM ĐỐC' } };
    expect((await moved({ ...forHead, by: 'pho-giam-doc' })).status).toBe('applied');
  },
);

test(
  'a wall of the last session holds when its case is sent to another, and none is asked for where that vote found none',
  { timeout: 120_000 },
  async () => {
    const { id: ground } = await putGround();
    const [last, next] = [await putSession(ground), await putSession(ground)];
    const given = { state: 'appraisal', session: last } as const;
    const [free, walled] = [
      await putReadyCase(ground, { ...given, unwalled: true }),
      await putReadyCase(ground, { ...given, unwalled: false }),
    ];
    await put(`nominations/${free}/claims/thanh-tich-1`, claim({ status: 'verified' }));
    await put(`nominations/${walled}/walls/van-phong-1`, wall({ uid: 'van-phong-1' }));
    const asked = {
      move: 'forward',
      by: 'van-phong-1',
      input: { session: next, appraisal: 'van-phong-1' },
    };
    expect((await moved({ ...asked, id: walled })).code).toBe('walled');
    await must({ ...asked, id: free });
    // From here on members may declare a tie again.
    expect((await read(`nominations/${free}`))?.['unwalled']).toBe(false);
  },
);

test(
  'a tie that the head declares at the session a case is reported to gives the case to the deputies',
  { timeout: 120_000 },
  async () => {
    const { id: ground } = await putGround();
    const task = `decide-${freshId(10)}`;
    const id = await putReadyCase(ground, {
      state: 'decision',
      simplified: 'prize',
      tasks: [task],
    });
    await put(`tasks/${task}`, taskDocument({ subject: id, kind: 'decide', audience: 'head' }));
    const members = [...sevenMembers, 'giam-doc'];
    const session = await putSession(ground, { state: 'open', members, reports: [id] });
    const conflicts = [{ nomination: id, ground: 'sibling' }];
    const declaring = { track: 'sessions', id: session, move: 'declare' } as const;
    await must({ ...declaring, by: sevenMembers[0] ?? '', input: { conflicts: [] } });
    await must({ ...declaring, by: 'giam-doc', input: { conflicts } });
    const seq = Number((await read(`sessions/${session}`))?.['seq']);
    const outcome = await outcomeAt(`nominations/${id}/moves/signer.${session}.${seq}`);
    expect(outcome.status).toBe('applied');
    expect(await read(`nominations/${id}`)).toMatchObject({ state: 'decision', signer: 'deputy' });
    expect(await read(`tasks/${task}`)).toMatchObject({ state: 'done' });
    const open = await db.collection('tasks').where('subject', '==', id).get();
    const waiting = open.docs.filter((one) => one.get('state') === 'open');
    expect(waiting.map((one) => one.get('audience'))).toEqual(['deputy']);
    const signing = { capacity: 'KT. GIÁM ĐỐC', delegation: null };
    const signed = await moved({ id, move: 'approve', by: 'pho-giam-doc', input: signing });
    expect(signed.status).toBe('applied');
  },
);

test(
  'a task that was handed to somebody whom a session then shuts out goes back to those whose it was, who are told',
  { timeout: 120_000 },
  async () => {
    const { id: ground } = await putGround();
    const session = await putSession(ground, { state: 'invited' });
    const task = `holdSession-${freshId(10)}.holdSession`;
    const id = await putReadyCase(ground, { state: 'council', session, tasks: [task] });
    await put(`tasks/${task}`, taskDocument({ subject: id, kind: 'holdSession' }));
    const planned = await read(`sessions/${session}`);
    await put(`sessions/${session}`, { ...planned, agenda: [id], members: sevenMembers });
    const [by, uid] = ['van-phong-1', 'van-phong-2'] as const;
    const before = await read(`tasks/${task}`);
    await must({ id, move: 'assign', by, input: { task, to: uid, reason: 'Người cũ nghỉ phép' } });
    const input = { nomination: id, uid, ground: 'sibling', reason };
    await must({ track: 'sessions', id: session, move: 'wall', by, input });
    await expect
      .poll(() => read(`tasks/${task}`), { timeout: 60_000 })
      .toMatchObject({ audience: 'office', state: 'open', due: before?.['due'] });
    expect(await historyOf('nominations', id)).toEqual(['assign', 'handBack']);
    const { taskAssigned, taskBack = [] } = await mailsOf(id);
    expect(taskAssigned).toEqual([uid]);
    expect(taskBack).toContain(by);
    expect(taskBack).not.toContain(uid);
  },
);

test(
  'a secretary who is shut out of a case leaves its walls alone; a colleague’s wall takes a member’s points with it, and lifted it is told to the member',
  { timeout: 120_000 },
  async () => {
    const { id: ground } = await putGround();
    const session = await putSession(ground, { state: 'invited' });
    const nomination = await putReadyCase(ground, { state: 'council', session });
    const planned = await read(`sessions/${session}`);
    await put(`sessions/${session}`, { ...planned, agenda: [nomination], members: sevenMembers });
    await put(`nominations/${nomination}/walls/van-phong-1`, wall({ uid: 'van-phong-1', session }));
    const uid = 'truong-phong-1';
    const points = `nominations/${nomination}/scores/${uid}`;
    await put(points, score({ session }));
    const input = { nomination, uid, ground: 'sibling', reason };
    const asked = { track: 'sessions', id: session, move: 'wall', input } as const;
    const byWalled = await moved({ ...asked, by: 'van-phong-1' });
    expect(missing(byWalled)).toEqual(['walledFromCase']);
    expect(await read(points)).not.toBeNull();
    await must({ ...asked, by: 'van-phong-2' });
    expect(await read(points)).toBeNull();
    expect(await read(`nominations/${nomination}/walls/${uid}`)).toMatchObject({
      ground: 'sibling',
    });
    await must({
      ...asked,
      move: 'liftWall',
      input: { nomination, uid, reason },
      by: 'van-phong-2',
    });
    expect(await read(`nominations/${nomination}/walls/${uid}`)).toBeNull();
    const told = await db.collection('mail').where('subject', '==', session).get();
    expect(told.docs.map((one) => [one.get('kind'), one.get('person')])).toContainEqual([
      'letBackAtSession',
      uid,
    ]);
  },
);
