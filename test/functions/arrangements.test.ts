/** Delegations, stand-ins and mergers through the running functions, and mergers whose turns come twice or break off. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Arrangement, type ArrangementKind, ArrangementOutcome } from '#domain/arrangement.ts';
import { dayOf, daysAfter } from '#domain/day.ts';
import { brokenAt } from '#domain/engine/chain.ts';
import type { NominationState } from '#domain/nomination-workflow.ts';
import { Nomination } from '#domain/nomination.ts';
import { directories } from '#domain/organisation.ts';
import { answer as answerMove } from '../../functions/src/moves/answer.ts';
import { moveOn } from '../../functions/src/units/move-over.ts';
import { linkOf, sha256 } from '../builders/chain.ts';
import { consent } from '../builders/consent.ts';
import { delegation } from '../builders/decision.ts';
import { newFactor } from '../builders/new-factor.ts';
import { person } from '../builders/person.ts';
import { council } from '../builders/session.ts';
import { task } from '../builders/task.ts';
import { answeringPaths, endAnsweringBut } from './end-answering.ts';
import { ask as askMove, mailsOf, taskNamedBy } from './road.ts';
import { db, endApps, freshId, loadOrganisation, put, putCase, read, until } from './suite.ts';
import { withoutTriggers } from './triggers.ts';

beforeAll(loadOrganisation);
let answering: ReadonlySet<string> = new Set();
beforeAll(async () => {
  answering = await answeringPaths();
});
afterAll(async () => {
  await endAnsweringBut(answering);
  await endApps();
});

const today = dayOf(Timestamp.now());

const request = (kind: ArrangementKind, input: object, by: string) => ({
  v: 1,
  kind,
  input,
  reason: 'Công văn số 5',
  by,
  at: Timestamp.now(),
  outcome: null,
});

/** As a page writes it; resolves to the answer. */
const ask = async (
  kind: ArrangementKind,
  input: object,
  by = 'van-phong-1',
): Promise<ArrangementOutcome & { readonly id: string }> => {
  const id = freshId(20);
  await db.doc(`arrangements/${id}`).create(request(kind, input, by));
  const outcome = await until(
    `the answer to ${kind}`,
    async () => (await read(`arrangements/${id}`))?.['outcome'],
  );
  return { id, ...ArrangementOutcome.parse(outcome) };
};

/** A unit of its own, so that no other test's data moves. */
const freshUnit = async (): Promise<string> => {
  const name = `Phòng ${freshId(8)}`;
  const { made } = await ask('newUnit', { name, kind: 'professional', from: '2025-07-01' });
  return made ?? '';
};

const done = (id: string): Promise<Arrangement> =>
  until(`the end of merger ${id}`, async () => {
    const found = Arrangement.parse(await read(`arrangements/${id}`));
    return found.progress?.stage === 'done' && found;
  });

const ownerOf = async (path: string): Promise<unknown> => (await read(path))?.['ownerUnit'];

const comesTo = (path: string, unit: string): Promise<boolean> =>
  until(`${path} to be of ${unit}`, async () => (await ownerOf(path)) === unit);

const mergersIn = async (id: string): Promise<string[]> => {
  const found = await db
    .collection(`nominations/${id}/moves`)
    .where('move', '==', 'handOver')
    .get();
  return found.docs.map((one) =>
    String((one.get('outcome') as { status?: string } | null)?.status),
  );
};

const chainOf = async (id: string) => {
  const found = await db.collection(`nominations/${id}/moves`).orderBy('seq').get();
  return found.docs.map((one) => linkOf('nominations', id, one.data()));
};

describe('a delegation', () => {
  test('of two asked for at once that contradict each other only one is recorded', async () => {
    const asked = { from: 'giam-doc', form: 'Q', validFrom: '2031-01-01', validTo: '2031-01-31' };
    const answers = await Promise.all([
      ask('delegate', { ...asked, to: 'pho-giam-doc' }),
      ask('delegate', { ...asked, to: 'pho-giam-doc', form: 'KT' }),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['applied', 'refused']);
    const made = answers.find(({ status }) => status === 'applied')?.made ?? '';
    expect(await read(`delegations/${made}`)).toMatchObject({ to: 'pho-giam-doc' });
  });

  test('of today lays the tasks of the head before the deputy, and takes them away when it is ended', async () => {
    const dates = { validFrom: today, validTo: daysAfter(today, 3) };
    const asked = { from: 'giam-doc', to: 'pho-giam-doc', form: 'KT', ...dates };
    const { made } = await ask('delegate', asked);
    const laid = await until('the delegation', () => read('standing/pho-giam-doc'));
    expect(laid['audiences']).toEqual(expect.arrayContaining(['uid:giam-doc', 'head']));
    await ask('endDelegation', { delegation: made, lastDay: daysAfter(today, -1) });
    await until('its end', async () => (await read('standing/pho-giam-doc')) === null);
  });

  test('of today has the letters to the head reach the deputy, too', async () => {
    const held = db.doc(`delegations/${freshId(20)}`);
    await held.create(delegation({ validFrom: today, validTo: today }));
    const id = await putCase({ state: 'decision' });
    const key = `nominations.${id}.1.decide`;
    await db.doc(`nominations/${id}`).update({ tasks: [key] });
    await put(`tasks/${key}`, task({ kind: 'decide', audience: 'head', subject: id }));
    const input = { task: key, due: daysAfter(today, 30), reason: 'Chờ xác minh' };
    // Answered here: the running functions keep for half a minute who answers for whom.
    try {
      await withoutTriggers(async () => {
        const path = await askMove({ id, move: 'extend', by: 'van-phong-1', input });
        const moveId = path.split('/').at(-1) ?? '';
        await answerMove(db, { track: 'nominations', id, moveId }, await db.doc(path).get());
      });
    } finally {
      await held.delete();
    }
    expect(await mailsOf(id)).toEqual({ taskExtended: ['giam-doc', 'pho-giam-doc'] });
  });

  test('asked for by somebody without the office is refused, whatever the rules let through', async () => {
    const answer = await ask('delegate', {}, 'can-bo-1');
    expect([answer.status, answer.code]).toEqual(['refused', 'notYou']);
  });
});

test('a stand-in of today is laid out for the rules, and taken away when it is ended', async () => {
  const dates = { validFrom: today, validTo: daysAfter(today, 3) };
  const { made } = await ask('standIn', { for: 'can-bo-2', by: 'truong-phong-2', ...dates });
  const laid = await until('the stand-in', () => read('standing/truong-phong-2'));
  expect(laid['audiences']).toContain('officer:sdttg-phong-nghiep-vu-2');
  await ask('endStandIn', { standIn: made, lastDay: daysAfter(today, -1) });
  await until('its end', async () => (await read('standing/truong-phong-2')) === null);
});

test('a seat is taken by a substitute and left again; somebody without the office is refused', async () => {
  const id = `hd-${freshId(8)}`;
  await put(`councils/${id}`, council());
  const input = {
    council: id,
    uid: 'truong-phong-1',
    seat: 'member',
    from: '2031-01-01',
    to: '2031-01-31',
    insteadOf: null,
  };
  expect((await ask('takeSeat', input, 'can-bo-1')).code).toBe('notYou');
  expect((await ask('takeSeat', input)).status).toBe('applied');
  expect((await ask('takeSeat', input)).code).toBe('sitsAlready');
  const seat = { uid: 'truong-phong-1', seat: 'member', from: '2031-01-01', to: '2031-01-31' };
  expect((await read(`councils/${id}`))?.['seats']).toEqual([...council().seats, seat]);
  const left = { council: id, uid: 'truong-phong-1', from: '2031-01-01', lastDay: '2031-01-10' };
  expect((await ask('leaveSeat', left)).status).toBe('applied');
  expect((await read(`councils/${id}`))?.['seats']).toEqual([
    ...council().seats,
    { ...seat, to: '2031-01-10' },
  ]);
});

describe('a merger', () => {
  test('moves people, cases, papers and tasks; names of the day stay, and every chain holds', async () => {
    const [one, other] = [await freshUnit(), await freshUnit()];
    const uid = freshId(10);
    await put(`people/${uid}`, person({ unit: one, email: null, roles: ['officer'] }));
    const states: readonly NominationState[] = ['draft', 'returned', 'council', 'recognised'];
    const ids = await Promise.all(
      states.map((state) => putCase({ state, ownerUnit: one, tasks: [] })),
    );
    const suspended = await putCase({
      state: 'appraisal',
      ownerUnit: other,
      suspended: { by: 'van-phong-1', at: Timestamp.now() },
    });
    const closed = await putCase({ state: 'declined', ownerUnit: other });
    const mending = await putCase({ state: 'returned', ownerUnit: one });
    await put(
      `tasks/nominations.${mending}.1.mend`,
      task({ subject: mending, kind: 'mend', audience: `officer:${one}`, unit: one }),
    );
    const factor = freshId(20);
    await put(`newFactors/${factor}`, newFactor({ ownerUnit: other }));
    await put(
      `consents/${suspended}_processing`,
      consent({ nomination: suspended, ownerUnit: other }),
    );
    // Each has its task from being begun, and takes it along.
    const begun = [`nominations/${ids[0]}`, `newFactors/${factor}`];
    const tasksNamed = await Promise.all(begun.map(taskNamedBy));
    const before = await Promise.all(ids.map((id) => read(`nominations/${id}`)));

    const weighed = await ask('weighMerger', { units: [one, other] });
    expect(weighed.details).toEqual({ people: 1, cases: 7, live: 6, others: 1 });
    const name = `Phòng ${freshId(8)}`;
    const input = { units: [one, other], into: null, name, kind: 'professional', from: today };
    const merger = await ask('mergeUnits', input);
    const successor = merger.made ?? '';
    expect((await done(merger.id)).progress?.moved).toEqual({
      people: 1,
      newFactors: 1,
      batches: 0,
      consents: 1,
      nominations: 7,
      tasks: 3,
    });
    for (const key of tasksNamed)
      expect(await read(`tasks/${key}`)).toMatchObject({
        audience: `officer:${successor}`,
        unit: successor,
        state: 'open',
      });
    for (const id of [...ids, suspended, closed, mending])
      await comesTo(`nominations/${id}`, successor);
    expect(await read(`people/${uid}`)).toMatchObject({ unit: successor });
    expect(await ownerOf(`newFactors/${factor}`)).toBe(successor);
    expect(await ownerOf(`consents/${suspended}_processing`)).toBe(successor);
    expect(await read(`tasks/nominations.${mending}.1.mend`)).toMatchObject({
      audience: `officer:${successor}`,
      unit: successor,
      state: 'open',
    });
    const after = await Promise.all(ids.map((id) => read(`nominations/${id}`)));
    expect(after.map((card) => Nomination.parse(card).state)).toEqual(states);
    expect(after.map((card) => card?.['snapshot'])).toEqual(
      before.map((card) => card?.['snapshot']),
    );
    for (const id of [...ids, suspended]) {
      const links = await chainOf(id);
      expect([links.length, brokenAt(links, sha256)], id).toEqual([1, null]);
    }
    expect(await mergersIn(closed)).toEqual([]);
    const { entries } = directories.units.parse(await read('directories/units'));
    expect(entries.find(({ id }) => id === one)).toMatchObject({
      successor,
      validTo: daysAfter(today, -1),
    });
    expect((await ask('mergeUnits', input)).code).toBe('noSuchUnit');
  });

  test('whose turns come twice, at once and after a break moves everything once', async () => {
    const one = await freshUnit();
    const ids = await Promise.all(
      Array.from({ length: 5 }, () => putCase({ state: 'draft', ownerUnit: one })),
    );
    const successor = await freshUnit();
    const id = freshId(20);
    await withoutTriggers(async () => {
      await put(`arrangements/${id}`, {
        ...request(
          'mergeUnits',
          { units: [one], into: successor, name: '', kind: 'office', from: today },
          'van-phong-1',
        ),
        outcome: {
          status: 'applied',
          code: null,
          made: successor,
          details: {},
          at: Timestamp.now(),
        },
        progress: {
          stage: 'nominations',
          after: '',
          moved: { people: 0, newFactors: 0, batches: 0, consents: 0, nominations: 0, tasks: 0 },
        },
      });
      await Promise.all([moveOn(db, id, 2), moveOn(db, id, 2), moveOn(db, id, 2)]);
      // Broken off here: the next turn goes on from what was noted, and a turn too many does nothing.
      // oxlint-disable-next-line no-await-in-loop -- one turn after another
      for (let turn = 0; turn < 6; turn += 1) await moveOn(db, id, 2);
    });
    const { progress } = Arrangement.parse(await read(`arrangements/${id}`));
    expect(progress).toMatchObject({ stage: 'done', moved: { nominations: 5 } });
    for (const one_ of ids) expect((await mergersIn(one_)).length, one_).toBe(1);
  });
});
