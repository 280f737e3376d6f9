/** Closing a session on paper under bad conditions: killed at every write, events late, doubled and reversed, an agenda that does not hold. */
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type DocumentSnapshot, getFirestore, Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { brokenAt } from '#domain/engine/chain.ts';
import type { Nomination } from '#domain/nomination.ts';
import { trackNames } from '#domain/tracks.ts';
import { answer } from '../../functions/src/moves/answer.ts';
import { closeMended } from '../../functions/src/reminders/close-mended.ts';
import { linkOf, sha256 } from '../builders/chain.ts';
import { nomination } from '../builders/nomination.ts';
import { declared, session as sessionLike, sevenMembers, wall } from '../builders/session.ts';
import { tally } from '../builders/tally.ts';
import { project } from '../rules/client.ts';
import { bringRules } from '../rules/load.ts';
import { closeThrough } from './close-through.ts';
import { layBase, layingIn, runIn } from './closing-runs.ts';
import { freshId } from './suite.ts';

// A project of its own: no trigger hears of it.
const app = initializeApp({ projectId: project }, 'paper-closing');
const db = getFirestore(app);

const lay = layingIn(db);

beforeAll(async () => {
  await bringRules();
  await layBase(db);
});
afterAll(() => deleteApp(app));

interface World {
  readonly session: string;
  readonly cases: readonly string[];
}

/** Endorsed, declined, deferred: seven for, seven against, and too few, since five are walled. */
const counts = [
  tally(),
  tally({ for: 0, against: 7 }),
  tally({ givenOut: 2, returned: 2, valid: 2, for: 2 }),
] as const;
const walledFromThird = sevenMembers.slice(0, 5);

/** An open session on paper whose ballots are counted, and the request to close it. */
const closable = async (given: Partial<Nomination> = {}): Promise<World> => {
  const session = freshId(20);
  const cases = counts.map(() => freshId(8));
  const own: Partial<Nomination> = { state: 'council', session };
  await lay({
    [`sessions/${session}`]: sessionLike({
      state: 'open',
      agenda: cases,
      declared: declared(sevenMembers, cases),
    }),
    [`sessions/${session}/moves/${freshId(20)}`]: {
      move: 'close',
      by: 'van-phong-1',
      at: Timestamp.now(),
      seen: 0,
      input: {},
      outcome: null,
    },
    ...Object.fromEntries(
      cases.flatMap((id, nth) => [
        [
          `nominations/${id}`,
          nomination({ code: `GS-2026-${id.toUpperCase()}`, ...own, ...(nth === 0 ? given : {}) }),
        ],
        [`nominations/${id}/tally/current`, { ...counts[nth], session }],
      ]),
    ),
    ...Object.fromEntries(
      walledFromThird.map((uid) => [
        `nominations/${cases[2]}/walls/${uid}`,
        wall({ uid, session }),
      ]),
    ),
  });
  return { session, cases };
};

const requestsOf = async ({ session, cases }: World): Promise<readonly DocumentSnapshot[]> => {
  const paths = [`sessions/${session}`, ...cases.map((id) => `nominations/${id}`)];
  const found = await Promise.all(paths.map((path) => db.collection(`${path}/moves`).get()));
  return found.flatMap(({ docs }) => docs);
};

/** What became of it, without ids and times; throws where a chain is broken. */
const resultOf = async (world: World): Promise<object> => {
  const outcomes = await requestsOf(world);
  const held = await db.doc(`sessions/${world.session}`).get();
  const cases = await Promise.all(
    world.cases.map(async (id) => {
      const [card, tasks, mails] = await Promise.all([
        db.doc(`nominations/${id}`).get(),
        db.collection('tasks').where('subject', '==', id).get(),
        db.collection('mail').where('subject', '==', id).get(),
      ]);
      const links = outcomes
        .filter(({ ref }) => ref.path.startsWith(`nominations/${id}/`))
        .map((one) => linkOf('nominations', id, one.data() ?? {}));
      expect(brokenAt(links, sha256)).toBeNull();
      return {
        state: card.get('state'),
        unwalled: card.get('unwalled'),
        version: card.get('version'),
        seq: card.get('seq'),
        moves: links.map(({ move }) => move),
        tasks: tasks.docs.map((one) => `${one.get('kind')} ${one.get('state')}`).toSorted(),
        mails: mails.docs.map((one) => `${one.get('kind')} ${one.get('person')}`).toSorted(),
      };
    }),
  );
  return { state: held.get('state'), version: held.get('version'), seq: held.get('seq'), cases };
};

const undisturbed = async (): Promise<object> => {
  const world = await closable();
  await closeThrough(db, world.session);
  return resultOf(world);
};

test(
  'killed before any write, the next run ends as the undisturbed one',
  { timeout: 600_000 },
  async () => {
    const whole = await closable();
    const writes = (await runIn(whole.session)) ?? 0;
    const expected = await resultOf(whole);
    expect(expected).toMatchObject({
      state: 'closed',
      cases: [
        { state: 'decision', unwalled: true, moves: ['endorse'], tasks: ['decide open'] },
        { state: 'declined', unwalled: true, moves: ['decline'], tasks: ['tellSubject open'] },
        { state: 'deferred', unwalled: false, moves: ['defer'], tasks: ['takeUpAgain open'] },
      ],
    });
    expect(writes).toBeGreaterThanOrEqual(4);
    // At once: whoever was killed within a transaction leaves locks that the emulator lets go of only after a while.
    const kills = Array.from({ length: writes }, (_, nth) => nth + 1);
    await Promise.all(
      kills.map(async (kill) => {
        const world = await closable();
        expect(await runIn(world.session, kill), `killed before write ${kill}`).toBeNull();
        await closeThrough(db, world.session);
        expect(await resultOf(world), `after a death before write ${kill}`).toEqual(expected);
      }),
    );
  },
);

/** Events carry the request as it was when it was made, whatever has become of it since. */
const deliver = async (requests: readonly DocumentSnapshot[]): Promise<void> => {
  for (const request of requests) {
    const [collection, id = ''] = request.ref.path.split('/');
    const track = trackNames.find((name) => name === collection);
    if (track === undefined) throw new Error(`no such track: ${collection}`);
    await answer(db, { track, id, moveId: request.id }, request);
  }
};

test('events that come twice, late and in reverse end as the undisturbed run', async () => {
  const expected = await undisturbed();
  const world = await closable();
  const closing = await requestsOf(world);
  await deliver([...closing, ...closing]);
  const verdicts = (await requestsOf(world)).filter((one) => one.get('outcome') === null);
  expect(verdicts).toHaveLength(3);
  await deliver([...verdicts.toReversed(), ...closing, ...verdicts, ...verdicts.toReversed()]);
  expect(await resultOf(world)).toEqual(expected);
});

test.each([
  ['was withdrawn', { state: 'withdrawn' }, 'caseNotInCouncil'],
  ['belongs to another session', { session: 'mot-phien-khac' }, 'caseNotInCouncil'],
] as const)(
  'with a case on the agenda that %s nothing is closed, and the answer names the case',
  async (_what, given, code) => {
    const world = await closable(given);
    await closeThrough(db, world.session);
    const [request, ...others] = await requestsOf(world);
    expect(request?.get('outcome')).toMatchObject({
      status: 'refused',
      code: 'notYet',
      details: {
        unmet: [
          {
            code,
            field: `f-agenda.${world.cases[0]}`,
            details: { code: `GS-2026-${world.cases[0]?.toUpperCase()}` },
          },
        ],
      },
    });
    expect(others).toEqual([]);
    expect((await db.doc(`sessions/${world.session}`).get()).get('state')).toBe('open');
  },
);

/** Replaces the document by what no schema takes; returns what puts it back. */
const spoiled = async (path: string): Promise<() => Promise<unknown>> => {
  const ref = db.doc(path);
  const sound = (await ref.get()).data() ?? {};
  await ref.update({ unknownField: 1 });
  return () => ref.set(sound);
};

const stateOf = async (id: string): Promise<unknown> =>
  (await db.doc(`nominations/${id}`).get()).get('state');

const taskOf = async (id: string): Promise<readonly unknown[]> => {
  const task = await db.doc(`tasks/nominations.${id}.unreadable`).get();
  return [task.get('audience'), task.get('state'), task.get('document')];
};

describe('a case on the agenda that cannot be read', () => {
  test.each([
    ['card', ''],
    ['tally', '/tally/current'],
  ])(
    'by its %s stays undecided beside the others, and gets what was counted once it is mended',
    async (_part, below) => {
      const world = await closable();
      const [bad = '', second = '', third = ''] = world.cases;
      const mend = await spoiled(`nominations/${bad}${below}`);
      await closeThrough(db, world.session);
      expect((await db.doc(`sessions/${world.session}`).get()).get('state')).toBe('closed');
      expect(await Promise.all([bad, second, third].map(stateOf))).toEqual([
        'council',
        'declined',
        'deferred',
      ]);
      expect(await taskOf(bad)).toEqual(['admin', 'open', `nominations/${bad}${below}`]);
      // Still broken: nothing ends.
      await closeMended(db, Timestamp.now());
      expect((await taskOf(bad)).slice(0, 2)).toEqual(['admin', 'open']);
      await mend();
      await closeMended(db, Timestamp.now());
      await closeMended(db, Timestamp.now());
      await closeThrough(db, world.session);
      expect((await taskOf(bad)).slice(0, 2)).toEqual(['admin', 'done']);
      expect(await stateOf(bad)).toBe('decision');
      const requests = await requestsOf(world);
      const verdicts = requests.filter(({ ref }) => ref.path.startsWith(`nominations/${bad}/`));
      expect(verdicts.map((one) => one.get('outcome.status'))).toEqual(['applied']);
    },
  );

  test('and of which nothing was counted waits for another session', async () => {
    const world = await closable();
    const [bad = ''] = world.cases;
    const mend = await spoiled(`nominations/${bad}`);
    await db.doc(`nominations/${bad}/tally/current`).delete();
    await closeThrough(db, world.session);
    await mend();
    await closeMended(db, Timestamp.now());
    await closeThrough(db, world.session);
    expect(await stateOf(bad)).toBe('deferred');
  });
});
