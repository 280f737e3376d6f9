/** A session of 200 cases and 15 members: closed on paper by its own move, and listened to by all of them while it is open. */
import { once } from 'node:events';
import { deleteApp as endApp, initializeApp as beginApp } from 'firebase/app';
import {
  connectFirestoreEmulator,
  doc,
  getFirestore as storeOf,
  onSnapshot,
  terminate,
} from 'firebase/firestore';
import { initializeApp } from 'firebase-admin/app';
import {
  type DocumentReference,
  type Firestore,
  getFirestore,
  Timestamp,
} from 'firebase-admin/firestore';
import type { TrackName } from '#domain/tracks.ts';
import { answer } from '../../functions/src/moves/answer.ts';
import { nomination } from '../builders/nomination.ts';
import { onlineSession } from '../builders/online.ts';
import { person } from '../builders/person.ts';
import { declared, session, wall } from '../builders/session.ts';
import { tally } from '../builders/tally.ts';
import { project } from '../suite/environment.ts';
import { lay } from './ground.ts';
import { checkMeter, meterOf } from './meter.ts';
import { costRow, type Row } from './table.ts';

const part = 'sessions';
const members = Array.from({ length: 15 }, (_, nth) => `thanh-vien-${nth}`);
const cases = Array.from({ length: 200 }, (_, nth) => `p${String(nth).padStart(7, '0')}`);
const secretary = 'thu-ky';
const id = 'bench-paper';

export const measureSessions = async (): Promise<readonly Row[]> => [
  ...(await measureClosing()),
  await measureListening(),
];

const peopleHere = Object.fromEntries([
  ...members.map((uid) => [
    `people/${uid}`,
    person({ roles: ['council'], email: `${uid}@vidu.example` }),
  ]),
  [`people/${secretary}`, person({ roles: ['office'], email: `${secretary}@vidu.example` })],
]);

/** Of every tenth case one member is shut out; every fourth is voted down. */
const counted = (nth: number): Readonly<Record<string, object>> => {
  const [nomination_, walled] = [cases[nth] ?? '', nth % 10 === 0];
  const ballots = walled ? 14 : 15;
  const inFavour = nth % 4 === 0 ? 2 : ballots;
  const count = { givenOut: ballots, returned: ballots, valid: ballots, for: inFavour };
  const above = `nominations/${nomination_}`;
  return {
    [above]: nomination({
      code: `GS-2026-${nomination_.toUpperCase()}`,
      state: 'council',
      session: id,
    }),
    [`${above}/tally/current`]: tally({ session: id, ...count, against: ballots - inFavour }),
    ...(walled
      ? { [`${above}/walls/${members[1]}`]: wall({ uid: members[1] ?? '', session: id }) }
      : {}),
  };
};

const measureClosing = async (): Promise<readonly Row[]> => {
  const db = getFirestore(initializeApp({ projectId: 'demo-bench-sessions' }, 'bench-sessions'));
  const meter = meterOf(db);
  await checkMeter(db, meter);
  await lay(db, {
    ...peopleHere,
    [`sessions/${id}`]: session({
      state: 'open',
      members,
      present: members,
      agenda: cases,
      declared: declared(members, cases),
    }),
    ...Object.assign({}, ...cases.map((_, nth) => counted(nth))),
  });
  const request = db.doc(`sessions/${id}/moves/${'c'.repeat(20)}`);
  await request.create({
    move: 'close',
    by: secretary,
    at: Timestamp.now(),
    seen: 0,
    input: { reason: '' },
    outcome: null,
  });
  const closing = await meter.during(() => answered(db, 'sessions', id, request));
  if ((await db.doc(`sessions/${id}`).get()).get('state') !== 'closed')
    throw new Error('The session was not closed.');
  const verdicts = await meter.during(async () => {
    for (const one of cases)
      await answered(db, 'nominations', one, db.doc(`nominations/${one}/moves/closed.${id}`));
  });
  const left = await db.collection('nominations').where('state', '==', 'council').count().get();
  if (left.data().count > 0) throw new Error('A case was left undecided.');
  return [
    costRow(
      { part, what: 'closing 200 cases on paper: the move itself', against: 'one transaction' },
      closing,
    ),
    costRow(
      { part, what: 'the 200 verdicts, answered one by one', against: 'one transaction each' },
      verdicts,
    ),
  ];
};

const answered = async (
  db: Firestore,
  track: TrackName,
  subject: string,
  request: DocumentReference,
): Promise<void> => answer(db, { track, id: subject, moveId: request.id }, await request.get());

const changes = 40;

/** As `web/data/live.ts` listens: every member to the session, its secretary to the turnout besides. */
const measureListening = async (): Promise<Row> => {
  const db = getFirestore(initializeApp({ projectId: project }, 'bench-listening'));
  const held = `sessions/${id}`;
  await lay(db, {
    ...peopleHere,
    [held]: onlineSession({ members, agenda: cases }),
    [`${held}/turnout/current`]: { v: 1, voters: 0 },
  });
  const viewers = [
    ...members.map((uid) => viewerOf(uid, [held])),
    viewerOf(secretary, [held, `${held}/turnout/current`]),
  ];
  await Promise.all(viewers.map(({ hears }) => hears(0)));
  const before = readsOf(viewers);
  for (let nth = 1; nth <= changes; nth += 1) {
    await db.doc(held).update({ version: nth });
    if (nth <= members.length) await db.doc(`${held}/turnout/current`).update({ voters: nth });
  }
  await Promise.all(viewers.map(({ hears }) => hears(changes)));
  const reads = readsOf(viewers) - before;
  await Promise.all(viewers.map(({ leave }) => leave()));
  const told = changes * viewers.length + members.length;
  return {
    part,
    what: `the open page, ${changes} changes and ${viewers.length} viewers`,
    measured: `${reads} reads`,
    against: `${told} changes told to a viewer`,
    value: (reads / told).toFixed(2),
    bound: '<= 1.00 a change and viewer',
    within: reads <= told,
  };
};

interface Viewer {
  readonly reads: () => number;
  /** Resolves once the session's change of this number has arrived, and all that is listened to at least once. */
  readonly hears: (version: number) => Promise<void>;
  readonly leave: () => Promise<void>;
}

const readsOf = (viewers: readonly Viewer[]): number =>
  viewers.reduce((sum, { reads }) => sum + reads(), 0);

const viewerOf = (uid: string, paths: readonly string[]): Viewer => {
  const app = beginApp({ projectId: project, apiKey: 'demo' }, `viewer-${uid}`);
  const store = storeOf(app);
  const [host = '127.0.0.1', port = '0'] = (process.env['FIRESTORE_EMULATOR_HOST'] ?? '').split(
    ':',
  );
  connectFirestoreEmulator(store, host, Number(port), { mockUserToken: { sub: uid } });
  const heard = new EventTarget();
  const held = { reads: 0, version: -1 };
  const stops = paths.map((path) =>
    onSnapshot(doc(store, path), { includeMetadataChanges: false }, (found) => {
      // What the server sent: what comes out of the machine's own memory costs nothing.
      if (found.metadata.fromCache) return;
      held.reads += 1;
      held.version = Math.max(held.version, Number(found.get('version') ?? -1));
      heard.dispatchEvent(new Event('read'));
    }),
  );
  return {
    reads: () => held.reads,
    hears: async (wanted) => {
      while (held.version < wanted || held.reads < paths.length) await once(heard, 'read');
    },
    leave: async () => {
      for (const stop of stops) stop();
      await terminate(store);
      await endApp(app);
    },
  };
};
