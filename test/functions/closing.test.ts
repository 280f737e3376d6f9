/** Closing an online session: killed at every write, in four processes at once, again and again: one result. */
import { once } from 'node:events';
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { getFirestore, Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Choice, voteId } from '#domain/ballot.ts';
import { newKeyPair } from '../../functions/src/ballots/key-pair.ts';
import { closeMended } from '../../functions/src/reminders/close-mended.ts';
import { sealerFor, type Sealer } from '../../web/data/seal.ts';
import { nomination } from '../builders/nomination.ts';
import { onlineBallot, onlineSession, sealedNothing } from '../builders/online.ts';
import { declared, sevenMembers, wall } from '../builders/session.ts';
import { ask, type Answer, project, serverTime } from '../rules/client.ts';
import { bringRules } from '../rules/load.ts';
import { closeThrough } from './close-through.ts';
import { begun, ended, layBase, layingIn, runIn } from './closing-runs.ts';
import { freshId } from './suite.ts';

// A project of its own: rules hold there, and no trigger hears of it.
const app = initializeApp({ projectId: project }, 'closing');
const db = getFirestore(app);

const lay = layingIn(db);

beforeAll(async () => {
  await bringRules();
  await layBase(db);
});
afterAll(() => deleteApp(app));

interface World {
  readonly session: string;
  readonly cases: readonly [string, string, string];
  readonly seal: Sealer;
}

/** An open online session over three cases, before anybody has voted. */
const newWorld = async (): Promise<World> => {
  const session = freshId(20);
  const cases = [freshId(8), freshId(8), freshId(8)] as const;
  const key = await newKeyPair();
  const { x, y } = key;
  const { voters } = onlineBallot();
  const held = onlineSession({
    agenda: [...cases],
    declared: declared(sevenMembers, cases),
    ballot: onlineBallot({ key: { x, y }, voters }),
  });
  await lay({
    [`sessions/${session}`]: held,
    [`sessionKeys/${session}`]: key,
    ...Object.fromEntries(
      cases.map((id) => [
        `nominations/${id}`,
        nomination({ code: `GS-2026-${id.toUpperCase()}`, state: 'council', session, tasks: [] }),
      ]),
    ),
  });
  return { session, cases, seal: await sealerFor(key) };
};

/** Through the rules, as a browser does. */
const cast = (
  { session, cases }: World,
  voter: string,
  about: string,
  ballot: string,
): Promise<Answer> =>
  ask(voter, {
    commit: [
      {
        set: `sessions/${session}/votes/${voteId(about, voter)}`,
        data: { v: 1, nomination: about, by: voter, at: serverTime, ballot },
      },
      {
        set: `sessions/${session}/voters/${voter}`,
        data: { v: 2, cases: [...cases], now: [about], at: serverTime },
      },
    ],
  });

const vote = async (world: World, voter: string, id: string, choice: Choice): Promise<Answer> => {
  const about = { session: world.session, nomination: id, voter };
  return cast(world, voter, id, await world.seal(about, choice));
};

/**
 * The first case gets all seven, two of them replaced, one blank, one forged; in the second one vote was made for the
 * first case, one copied from a colleague, and one voter is walled a second later; the third has too few.
 */
const everybodyVotes = async (world: World): Promise<void> => {
  const [first, second, third] = world.cases;
  const [chair = '', deputy = '', relative = '', ...others] = sevenMembers;
  const about = { session: world.session, nomination: first, voter: chair };
  const forFirst = await world.seal(about, 'for');
  const ofChair = await world.seal({ ...about, nomination: second }, 'for');
  const [blank = '', forger = '', ...plain] = others;
  const votes: Readonly<Record<string, readonly (() => Promise<Answer>)[]>> = {
    [chair]: [
      () => vote(world, chair, first, 'against'),
      () => vote(world, chair, first, 'for'),
      () => cast(world, chair, second, forFirst),
      () => vote(world, chair, third, 'for'),
    ],
    [deputy]: [
      () => vote(world, deputy, first, 'against'),
      () => vote(world, deputy, first, 'for'),
      () => cast(world, deputy, second, ofChair),
    ],
    [relative]: [
      () => vote(world, relative, first, 'for'),
      () => vote(world, relative, second, 'for'),
    ],
    [blank]: [
      () => vote(world, blank, first, 'blank'),
      () => vote(world, blank, second, 'against'),
    ],
    [forger]: [
      () => cast(world, forger, first, sealedNothing),
      () => vote(world, forger, second, 'against'),
    ],
    ...Object.fromEntries(
      plain.map((uid) => [
        uid,
        [() => vote(world, uid, first, 'for'), () => vote(world, uid, second, 'against')],
      ]),
    ),
  };
  // At once, and each voter one vote after another.
  await Promise.all(
    Object.values(votes).map(async (own) => {
      for (const one of own) expect(await one()).toBe('allowed');
    }),
  );
  await lay({ [`nominations/${second}/walls/${relative}`]: wall({ uid: relative }) });
};

const askToClose = async ({ session }: World): Promise<void> => {
  await db.doc(`sessions/${session}/moves/${freshId(20)}`).create({
    move: 'close',
    by: 'van-phong-1',
    at: Timestamp.now(),
    seen: 0,
    input: { reason: 'Đã bỏ phiếu xong' },
    outcome: null,
  });
};

/** What became of one case, without ids and times. */
const caseAfter = async (session: string, id: string): Promise<object> => {
  const at = (path: string) => db.doc(`nominations/${id}/${path}`).get();
  const [card, tally, box, moves, tasks] = await Promise.all([
    db.doc(`nominations/${id}`).get(),
    at('tally/current'),
    at(`boxes/${session}`),
    db.collection(`nominations/${id}/moves`).get(),
    db.collection('tasks').where('subject', '==', id).get(),
  ]);
  const { at: _at, session: _session, ...count } = tally.data() ?? {};
  return {
    state: card.get('state'),
    version: card.get('version'),
    seq: card.get('seq'),
    count,
    slips: box.get('slips'),
    fields: Object.keys(box.data() ?? {}).toSorted(),
    moves: moves.docs.map((one) => `${one.get('move')}: ${one.get('outcome.status')}`),
    tasks: tasks.docs.map((one) => `${one.get('kind')} ${one.get('state')}`).toSorted(),
  };
};

const resultOf = async ({ session, cases }: World): Promise<object> => {
  const [held, key, counting] = await db.getAll(
    db.doc(`sessions/${session}`),
    db.doc(`sessionKeys/${session}`),
    db.doc(`countings/${session}`),
  );
  return {
    state: held?.get('state'),
    version: held?.get('version'),
    counted: held?.get('ballot.counted') instanceof Timestamp,
    done: counting?.get('done') instanceof Timestamp,
    key: key?.exists,
    cases: await Promise.all(cases.map((id) => caseAfter(session, id))),
  };
};

const closable = async (): Promise<World> => {
  const world = await newWorld();
  await everybodyVotes(world);
  await askToClose(world);
  return world;
};

const counts = (given: object) => ({ sealed: 0, missing: 0, v: 2, by: 'system', ...given });

// Some thirty processes, each killed once: a busy machine takes its time.
test(
  'killed before any write of closing, the next run ends as the undisturbed one',
  { timeout: 600_000 },
  async () => {
    const undisturbed = await closable();
    const writes = (await runIn(undisturbed.session)) ?? 0;
    const expected = await resultOf(undisturbed);
    expect(expected).toMatchObject({
      state: 'closed',
      counted: true,
      done: true,
      key: false,
      cases: [
        {
          state: 'decision',
          slips: ['blank', 'for', 'for', 'for', 'for', 'for', 'refused'],
          count: counts({ givenOut: 7, returned: 7, valid: 5, invalid: 2, for: 5, against: 0 }),
          fields: ['eligible', 'session', 'slips', 'v'],
        },
        {
          state: 'declined',
          slips: ['against', 'against', 'against', 'against', 'refused', 'refused'],
          count: counts({ givenOut: 6, returned: 6, valid: 4, invalid: 2, for: 0, against: 4 }),
        },
        { state: 'deferred', slips: ['for'] },
      ],
    });
    expect(writes).toBeGreaterThan(8);
    const kills = Array.from({ length: writes }, (_, nth) => nth + 1);
    const lane = async (): Promise<void> => {
      for (let kill = kills.shift(); kill !== undefined; kill = kills.shift()) {
        const world = await closable();
        expect(await runIn(world.session, kill), `killed before write ${kill}`).toBeNull();
        await closeThrough(db, world.session);
        expect(await resultOf(world), `after a death before write ${kill}`).toEqual(expected);
      }
    };
    await Promise.all([lane(), lane(), lane()]);
  },
);

const signed = async ({ session }: World): Promise<unknown> => {
  const request = db.doc(`sessions/${session}/moves/${freshId(20)}`);
  await request.create({
    move: 'sign',
    by: 'van-phong-1',
    at: Timestamp.now(),
    seen: 1,
    input: { number: '01/BB-HĐ', day: '2099-12-31', evidence: null },
    outcome: null,
  });
  await closeThrough(db, session);
  return (await request.get()).get('outcome.details.unmet');
};

test.each([
  ['turned', ['against', 'for', 'for', 'for', 'for', 'for', 'refused']],
  ['gone', ['blank', 'for', 'for', 'for', 'for', 'refused']],
  ['too many', ['blank', 'for', 'for', 'for', 'for', 'for', 'for', 'refused']],
])(
  'of a box with a slip %s, found after a death, nothing is counted until it is settled, and the office is told',
  { timeout: 120_000 },
  async (_how, slips) => {
    const expected = await (async () => {
      const undisturbed = await closable();
      await closeThrough(db, undisturbed.session);
      return resultOf(undisturbed);
    })();
    const world = await closable();
    const { session, cases } = world;
    // The closing is written, and a box that is not what its slips say, in whatever order the cases come.
    expect(await runIn(session, 2)).toBeNull();
    const box = db.doc(`nominations/${cases[0]}/boxes/${session}`);
    await box.create({ v: 1, session, eligible: 7, slips });
    await closeThrough(db, session);
    const unmet = [{ code: 'boxDisagrees', field: `f-agenda.${cases[0]}` }];
    expect(await signed(world)).toMatchObject(unmet);
    const task = db.doc(`tasks/sessions.${session}.${cases[0]}.disputed`);
    const taskNow = async (): Promise<unknown> => {
      const { audience, state, document } = (await task.get()).data() ?? {};
      return { audience, state, document };
    };
    const open = { audience: 'office', state: 'open', document: box.path };
    await closeMended(db, Timestamp.now());
    expect(await taskNow()).toEqual(open);
    // As at every sweep: reminders go on from the day on which it was opened.
    await task.update({ due: '2026-01-05' });
    await closeThrough(db, session);
    expect((await task.get()).get('due')).toBe('2026-01-05');
    expect((await db.doc(`tasks/sessions.${session}.unreadable`).get()).exists).toBe(false);
    expect(await resultOf(world)).toMatchObject({
      counted: false,
      done: false,
      key: true,
      cases: [
        { state: 'council', count: {}, moves: [] },
        { state: 'declined', moves: ['decline: applied'] },
        { state: 'deferred', moves: ['defer: applied'] },
      ],
    });
    await box.delete();
    await closeThrough(db, session);
    expect(await resultOf(world)).toEqual(expected);
    expect((await db.doc(`sessions/${session}`).get()).get('ballot.disputed')).toBeUndefined();
    await closeMended(db, Timestamp.now());
    expect(await taskNow()).toEqual({ ...open, state: 'done' });
  },
);

test('boxes that disagree hold back their own cases alone, and a wall set after a verdict makes no box look wrong', async () => {
  const world = await closable();
  const { session, cases } = world;
  const [first, second, third] = cases;
  expect(await runIn(session, 2)).toBeNull();
  // More than are counted at the same time stand before the one that can be told.
  const wrong = [first, ...Array.from({ length: 8 }, () => freshId(8))];
  await lay(
    Object.fromEntries(
      wrong.map((id) => [
        `nominations/${id}/boxes/${session}`,
        { v: 1, session, eligible: 7, slips: ['against', 'against'] },
      ]),
    ),
  );
  await db.doc(`sessions/${session}`).update({ agenda: [...wrong, second, third] });
  await closeThrough(db, session);
  const disputed = async (): Promise<readonly unknown[]> => {
    const tasks = await db.collection('tasks').where('subject', '==', session).get();
    const open = tasks.docs.filter((one) => one.get('kind') === 'mendDocument');
    return open.map(({ id }) => id).toSorted();
  };
  const expected = wrong.map((id) => `sessions.${session}.${id}.disputed`).toSorted();
  expect(await disputed()).toEqual(expected);
  const told = await Promise.all([second, third].map((id) => caseAfter(session, id)));
  expect(told).toMatchObject([{ state: 'declined' }, { state: 'deferred' }]);
  await lay({ [`nominations/${second}/walls/giam-doc`]: wall({ uid: 'giam-doc' }) });
  await closeThrough(db, session);
  expect(await disputed()).toEqual(expected);
});

test.each([
  ['boxes', 2],
  ['verdicts', 5],
])(
  'a wall that is set after the closing changes no count that was cut short before the %s',
  async (_what, kill) => {
    const undisturbed = await closable();
    await closeThrough(db, undisturbed.session);
    const expected = await resultOf(undisturbed);
    const world = await closable();
    const { session, cases } = world;
    expect(await runIn(session, kill)).toBeNull();
    await lay(
      Object.fromEntries(
        cases.map((id) => [
          `nominations/${id}/walls/giam-doc`,
          wall({ uid: 'giam-doc', at: Timestamp.now() }),
        ]),
      ),
    );
    await closeThrough(db, session);
    expect(await resultOf(world)).toEqual(expected);
    const tasks = await db.collection('tasks').where('subject', '==', session).get();
    expect(tasks.docs.filter((one) => one.get('kind') === 'mendDocument')).toEqual([]);
  },
);

test('a key that cannot be read is told the administrator once, and again when it breaks a second time', async () => {
  const world = await closable();
  const { session } = world;
  const key = db.doc(`sessionKeys/${session}`);
  const whole = (await key.get()).data() ?? {};
  const task = db.doc(`tasks/sessions.${session}.uncounted`);
  await key.set({ v: 1 });
  await closeThrough(db, session);
  expect((await task.get()).data()).toMatchObject({
    kind: 'mendDocument',
    audience: 'admin',
    state: 'open',
    document: key.path,
  });
  // As at every sweep: reminders go on from the day on which it was opened.
  await task.update({ due: '2026-01-05' });
  await closeThrough(db, session);
  expect((await task.get()).get('due')).toBe('2026-01-05');
  await task.update({ state: 'done' });
  await closeThrough(db, session);
  expect((await task.get()).get('state')).toBe('open');
  await key.set(whole);
  await closeThrough(db, session);
  await closeMended(db, Timestamp.now());
  expect((await task.get()).get('state')).toBe('done');
  expect(await resultOf(world)).toMatchObject({ counted: true, key: false });
});

test('four processes at once, while members go on voting, count each case once and leave no key', async () => {
  const world = await newWorld();
  const { session, cases } = world;
  const [first] = cases;
  const early = sevenMembers.slice(0, 5);
  await Promise.all(early.map((uid) => vote(world, uid, first, 'for')));
  await askToClose(world);
  const children = [1, 2, 3, 4].map(() => begun(session));
  await Promise.all(children.map((child) => once(child, 'message')));
  const late = sevenMembers.slice(5).map(async (uid) => {
    const answers = new Set<Answer>();
    for (let tries = 0; tries < 2_000 && !answers.has('denied'); tries += 1)
      answers.add(await vote(world, uid, first, 'for'));
    return answers.has('denied');
  });
  for (const child of children) child.send('go');
  const writes = await Promise.all(children.map(ended));
  expect(writes).not.toContain(null);
  expect(await Promise.all(late)).toEqual([true, true]);
  const result = (await resultOf(world)) as { cases: { slips: string[]; moves: string[] }[] };
  expect(result).toMatchObject({ state: 'closed', version: 1, counted: true, key: false });
  expect(result.cases.map(({ moves }) => moves)).toEqual([
    ['endorse: applied'],
    ['defer: applied'],
    ['defer: applied'],
  ]);
  const slips = result.cases[0]?.slips ?? [];
  expect(slips.length).toBeGreaterThanOrEqual(early.length);
  expect(new Set(slips)).toEqual(new Set(['for']));
});

test('counting that is asked for again changes nothing, and a vote after closing is refused', async () => {
  const world = await closable();
  await closeThrough(db, world.session);
  const before = await resultOf(world);
  await closeThrough(db, world.session);
  await closeThrough(db, world.session);
  expect(await resultOf(world)).toEqual(before);
  expect(await vote(world, 'giam-doc', world.cases[0], 'for')).toBe('denied');
});
