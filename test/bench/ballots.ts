/** An online session of 200 cases and 15 members: casting every vote against as many plain writes, and counting, cut short half-way. */
import { initializeApp } from 'firebase-admin/app';
import { type Firestore, getFirestore } from 'firebase-admin/firestore';
import { voteId } from '#domain/ballot.ts';
import { countSession } from '../../functions/src/ballots/count-session.ts';
import { newKeyPair } from '../../functions/src/ballots/key-pair.ts';
import { sealerFor } from '../../web/data/seal.ts';
import { instantAt } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';
import { onlineBallot, onlineSession, vote, voter } from '../builders/online.ts';
import { person } from '../builders/person.ts';
import { declared } from '../builders/session.ts';
import type { ask as Ask, Write } from '../rules/client.ts';
import { project } from '../suite/environment.ts';
import { lay } from './ground.ts';
import { checkMeter, meterOf } from './meter.ts';
import { costRow, ratioRow, type Row } from './table.ts';

const part = 'ballots';
const members = Array.from({ length: 15 }, (_, nth) => `thanh-vien-${nth}`);
const cases = Array.from({ length: 200 }, (_, nth) => `b${String(nth).padStart(7, '0')}`);
const atOnce = 10;
const session = 'bench-online';
const never = Date.parse('2100-01-01T00:00:00Z');

export const measureBallots = async (): Promise<readonly Row[]> => [
  ...(await measureCasting()),
  ...(await measureCounting()),
];

const key = await newKeyPair();

/** A round as it opens, under the rules of the suite's own project. */
const ground = (closed: boolean): Readonly<Record<string, object>> => ({
  [`sessions/${session}`]: onlineSession({
    state: closed ? 'closed' : 'open',
    members,
    agenda: cases,
    declared: declared(members, cases),
    ballot: onlineBallot({
      key: { x: key.x, y: key.y },
      voters: Object.fromEntries(members.map((uid) => [uid, never])),
      closed: closed ? instantAt(Date.parse('2026-11-25T05:00:00Z')) : null,
    }),
  }),
  [`sessionKeys/${session}`]: key,
  [`countings/${session}`]: { v: 1, at: instantAt(0), done: null },
  ...Object.fromEntries(
    members.map((uid) => [
      `people/${uid}`,
      person({ roles: ['council'], email: `${uid}@vidu.example` }),
    ]),
  ),
});

const partsOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: all.length / atOnce }, (_, nth) =>
    all.slice(nth * atOnce, (nth + 1) * atOnce),
  );

type Asking = typeof Ask;
type Commits = (uid: string) => readonly (readonly Write[])[];

/** Fifteen at once, each one commit after another, as fifteen browsers send them. Milliseconds. */
const timed = async (ask: Asking, commits: Commits): Promise<number> => {
  const started = performance.now();
  await Promise.all(
    members.map(async (uid) => {
      for (const commit of commits(uid))
        if ((await ask(uid, { commit })) === 'denied')
          throw new Error(`The rules refuse the writes of ${uid}.`);
    }),
  );
  return performance.now() - started;
};

const measureCasting = async (): Promise<readonly Row[]> => {
  // Asks where the suite listens, which is known only now.
  process.env['RULES_PROJECT'] = project;
  const { ask, serverTime } = await import('../rules/client.ts');
  await lay(getFirestore(initializeApp({ projectId: project }, 'bench-casting')), ground(false));
  const slip = (by: string, id: string): object => ({
    ...vote({ nomination: id, by }),
    at: serverTime,
  });
  const plain =
    (run: string): Commits =>
    (uid) =>
      partsOf(cases).map((some) =>
        [...some, `note.${some[0]}`].map((id) => ({
          set: `empty/${run}/requests/${id}.${uid}`,
          data: { ...slip(uid, id) },
        })),
      );
  const oneByOne =
    (run: string): Commits =>
    (uid) =>
      plain(run)(uid).flatMap((commit) => commit.map((write) => [write]));
  const ballots: Commits = (uid) =>
    partsOf(cases).map((some) => [
      ...some.map((id) => ({
        set: `sessions/${session}/votes/${voteId(id, uid)}`,
        data: { ...slip(uid, id) },
      })),
      {
        set: `sessions/${session}/voters/${uid}`,
        data: {
          ...voter({ cases: cases.slice(0, cases.indexOf(some.at(-1) ?? '') + 1), now: [...some] }),
          at: serverTime,
        },
      },
    ]);
  // Once before, so that it does not pay for the emulator's warming up.
  await timed(ask, plain('warm'));
  const apart = await timed(ask, oneByOne('apart'));
  const together = await timed(ask, plain('together'));
  const measured = await timed(ask, ballots);
  const writes = members.length * (cases.length + cases.length / atOnce);
  const what = `${writes} writes of 15 members at once, slips in commits of ${atOnce} as the browser sends them`;
  return [
    ratioRow(
      { part, what: `${what}, against as many plain writes` },
      { measured, baseline: apart, unit: 'ms' },
      1.5,
    ),
    ratioRow(
      {
        part,
        what: 'to know: the same against plain writes in commits of that size: what the emulator takes to ask the rules',
      },
      { measured, baseline: together, unit: 'ms' },
      null,
    ),
  ];
};

const measureCounting = async (): Promise<readonly Row[]> => {
  const app = initializeApp({ projectId: 'demo-bench-ballots' }, 'bench-ballots');
  const db = getFirestore(app);
  const meter = meterOf(db);
  await checkMeter(db, meter);
  await lay(db, ground(true));
  const seal = await sealerFor(key);
  const started = performance.now();
  for (const id of cases) {
    const card = nomination({ code: `GS-2026-${id.toUpperCase()}`, state: 'council', session });
    const slips = members.map(async (uid, nth) => {
      const about = { session, nomination: id, voter: uid };
      const ballot = await seal(about, nth % 4 === 0 ? 'against' : 'for');
      const path = `sessions/${session}/votes/${voteId(id, uid)}`;
      return [path, vote({ nomination: id, by: uid, ballot })] as const;
    });
    await lay(db, { [`nominations/${id}`]: card, ...Object.fromEntries(await Promise.all(slips)) });
  }
  const laidIn = performance.now() - started;
  const half = await meter.during(() => cutShort(db, cases.length));
  const boxes = await db.collectionGroup('boxes').count().get();
  const rest = await meter.during(() => countSession(db, session));
  const counted = (await db.doc(`sessions/${session}`).get()).get('ballot.counted') !== null;
  if (!counted) throw new Error('The session was not counted to its end.');
  return [
    costRow(
      {
        part,
        what: 'counting 200 cases of 15, cut short half-way',
        against: `${boxes.data().count} boxes`,
      },
      half,
    ),
    costRow({ part, what: 'the rest of it, begun anew', against: 'each case once' }, rest),
    {
      part,
      what: 'sealing and laying one slip',
      measured: `${(laidIn / cases.length / members.length).toFixed(1)} ms`,
      against: 'one browser does 200',
      value: '',
      bound: '',
      within: null,
    },
  ];
};

/** Counts until so many commits were made, and dies there. */
const cutShort = async (db: Firestore, commits: number): Promise<void> => {
  const requests = db as unknown as {
    request: (method: string, ...rest: unknown[]) => Promise<unknown>;
  };
  const { request } = requests;
  let made = 0;
  requests.request = (method, ...rest) => {
    if (method === 'commit') made += 1;
    if (made > commits) return Promise.reject(new Error('killed'));
    return request.call(db, method, ...rest);
  };
  await countSession(db, session).catch(() => undefined);
  requests.request = request;
};
