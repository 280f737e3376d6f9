/** The move function in four processes at once, on the same requests in different orders: the result of the undisturbed run. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomInt } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TrackName } from '#domain/tracks.ts';
import { claim } from '../builders/claim.ts';
import { decision } from '../builders/decision.ts';
import { sevenMembers } from '../builders/session.ts';
import {
  ask,
  historyOf,
  mailsOf,
  putGround,
  putReadyCase,
  putSession,
  tasksOf,
  today,
} from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, read } from './suite.ts';
import { withoutTriggers } from './triggers.ts';

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});
afterAll(endApps);

const processes = 4;
const reason = { reason: 'Có lý do' };
const atOffice = { state: 'appraisal', submittedOn: '2026-11-23' } as const;
const atHead = { state: 'decision', submittedOn: '2026-11-23' } as const;

/** Documents by a name that is the same in every world. */
type World = Readonly<Record<string, readonly [track: TrackName, id: string]>>;

/**
 * Three cases forwarded to one session; three cases of one decision, approved and carried to each; two decisions that
 * want one number; a draft confirmed; and beside them requests that nobody may make.
 */
const newWorld = async (): Promise<World> => {
  const verified = async (given: object): Promise<string> => {
    const id = await putReadyCase(ground, given);
    await put(`nominations/${id}/claims/thanh-tich-1`, claim({ status: 'verified' }));
    return id;
  };
  const forwarded = await Promise.all([1, 2, 3].map(() => verified(atOffice)));
  const decided = await Promise.all([1, 2, 3].map(() => verified(atHead)));
  const draft = await putReadyCase(ground);
  const session = await putSession(ground, { members: sevenMembers });
  const toApprove = freshId(20);
  const toIssue = [freshId(20), freshId(20)];
  await put(`decisions/${toApprove}`, decision({ cases: decided }));
  const signed = await Promise.all(toIssue.map(() => verified({ ...atHead, state: 'signed' })));
  for (const [nth, id] of toIssue.entries())
    await put(`decisions/${id}`, decision({ state: 'signed', cases: [signed[nth] ?? ''] }));

  const number = String(randomInt(1_000_000));
  const paper = { number, day: today(), signatory: 'Nguyễn Văn Mẫu', scan: null };
  for (const id of forwarded) {
    await ask({
      id,
      move: 'forward',
      by: 'van-phong-1',
      input: { session, appraisal: 'van-phong-1' },
    });
    await ask({ id, move: 'return', by: 'can-bo-2', input: reason });
    await ask({
      id,
      move: 'suspend',
      by: 'van-phong-1',
      input: { ...reason, state: 'recognised' },
    });
  }
  const signing = { capacity: 'GIÁM ĐỐC', delegation: null };
  await ask({ track: 'decisions', id: toApprove, move: 'approve', by: 'giam-doc', input: signing });
  await ask({
    track: 'decisions',
    id: toApprove,
    move: 'approve',
    by: 'van-phong-1',
    input: signing,
  });
  for (const id of toIssue)
    await ask({ track: 'decisions', id, move: 'issue', by: 'van-phong-1', input: paper });
  await ask({ id: draft, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } });
  return Object.fromEntries([
    ...forwarded.map((id, nth) => [`forwarded ${nth}`, ['nominations', id]] as const),
    ...decided.map((id, nth) => [`decided ${nth}`, ['nominations', id]] as const),
    ...signed.map((id, nth) => [`signed ${nth}`, ['nominations', id]] as const),
    ...toIssue.map((id, nth) => [`to issue ${nth}`, ['decisions', id]] as const),
    ['to approve', ['decisions', toApprove]],
    ['draft', ['nominations', draft]],
    ['session', ['sessions', session]],
  ]);
};

/** Runs the handler in `count` processes that start together, and waits for their end. */
const answerIn = async (count: number, world: World): Promise<void> => {
  const script = fileURLToPath(new URL('./answering.ts', import.meta.url));
  const documents = Object.values(world).map(([track, id]) => `${track}/${id}`);
  const children = Array.from({ length: count }, (_, nth) =>
    fork(script, [String(nth + 1), ...documents], { execArgv: ['--import', 'tsx'] }),
  );
  await Promise.all(children.map(ready));
  for (const child of children) child.send('go');
  const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
  expect(codes).toEqual(children.map(() => 0));
};

const ready = (child: ChildProcess): Promise<unknown> =>
  Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`a process ended: ${code}`))),
  ]);

/** What became of one document, without the ids and times that differ between worlds. */
const resultOf = async (track: TrackName, id: string): Promise<object> => {
  const moves = await db.collection(`${track}/${id}/moves`).get();
  const outcomes = moves.docs.map(
    (one) => `${one.get('move')} by ${one.get('by')}: ${one.get('outcome.status')}`,
  );
  const { state, version, seq, agenda } = (await read(`${track}/${id}`)) ?? {};
  return {
    state,
    version,
    seq,
    agenda: Array.isArray(agenda) ? agenda.length : null,
    outcomes: outcomes.toSorted(),
    history: await historyOf(track, id),
    tasks: await tasksOf(id),
    mails: await mailsOf(id),
  };
};

const resultsOf = async (world: World): Promise<Record<string, object>> => {
  const found = Object.entries(world).map(
    async ([name, [track, id]]) => [name, await resultOf(track, id)] as const,
  );
  return Object.fromEntries(await Promise.all(found));
};

/** Which of two decisions gets the number is chance; that one does and the other does not is not. */
const withoutRivals = (results: Record<string, object>): object => {
  const rivals = (prefix: string): string[] =>
    [0, 1].map((nth) => JSON.stringify(results[`${prefix} ${nth}`])).toSorted();
  const others = Object.entries(results).filter(([name]) => !/^(to issue|signed) /u.test(name));
  return { ...Object.fromEntries(others), decisions: rivals('to issue'), cases: rivals('signed') };
};

test(
  'four processes leave what one leaves, with every chain whole',
  { timeout: 240_000 },
  async () => {
    await withoutTriggers(async () => {
      const [alone, disturbed] = [await newWorld(), await newWorld()];
      await answerIn(1, alone);
      await answerIn(processes, disturbed);
      const expected = await resultsOf(alone);
      expect(expected['forwarded 0']).toMatchObject({ state: 'council', history: ['forward'] });
      expect(expected['decided 0']).toMatchObject({ state: 'signed', history: ['approve'] });
      expect(expected['session']).toMatchObject({ agenda: 3 });
      expect(withoutRivals(await resultsOf(disturbed))).toEqual(withoutRivals(expected));
    });
  },
);
