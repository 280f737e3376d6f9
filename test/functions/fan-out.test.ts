/** What follows from a decision by itself, under bad deliveries: carried to its cases, recognised, told as a story, put on a page. */
import { deleteApp, initializeApp } from 'firebase-admin/app';
import { type DocumentSnapshot, getFirestore, Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenAt } from '#domain/engine/chain.ts';
import { trackNames } from '#domain/tracks.ts';
import { keepIndex } from '../../functions/src/column/keep-index.ts';
import { answer } from '../../functions/src/moves/answer.ts';
import { linkOf, sha256 } from '../builders/chain.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { decision } from '../builders/decision.ts';
import { dossier } from '../builders/dossier.ts';
import { nomination } from '../builders/nomination.ts';
import { story } from '../builders/story.ts';
import { project } from '../rules/client.ts';
import { bringRules } from '../rules/load.ts';
import { layBase, layingIn } from './closing-runs.ts';
import { today } from './road.ts';
import { endApps, freshId } from './suite.ts';

// A project of its own: no trigger hears of it.
const app = initializeApp({ projectId: project }, 'fan-out');
const db = getFirestore(app);
const lay = layingIn(db);

beforeAll(async () => {
  await bringRules();
  await layBase(db);
});
afterAll(async () => {
  await deleteApp(app);
  await endApps();
});

interface World {
  readonly decision: string;
  readonly cases: readonly string[];
}

/** A decision prepared over two cases that wait for it, each with all that its page will need. */
const prepared = async (): Promise<World> => {
  const [id, cases] = [freshId(20), [freshId(8), freshId(8)]];
  await lay({
    [`decisions/${id}`]: decision({ cases }),
    ...Object.fromEntries(
      cases.flatMap((one) => [
        [
          `nominations/${one}`,
          nomination({ code: `GS-2026-${one.toUpperCase()}`, state: 'decision' }),
        ],
        [`nominations/${one}/dossier/current`, dossier()],
        [`nominations/${one}/claims/thanh-tich-1`, claim({ status: 'verified' })],
        [
          `consents/${one}_publication`,
          consent({ nomination: one, scope: 'publication', channels: ['website'] }),
        ],
      ]),
    ),
  });
  return { decision: id, cases };
};

/** Events carry the request as it was when it was made, whatever has become of it since. */
const deliver = async (requests: readonly DocumentSnapshot[]): Promise<void> => {
  for (const request of requests) {
    const [collection, id = ''] = request.ref.path.split('/');
    const track = trackNames.find((name) => name === collection);
    if (track === undefined) throw new Error(`no such track: ${collection}`);
    await answer(db, { track, id, moveId: request.id }, request);
  }
};

/** Asks for a move; gives its event. */
const asked = async (
  path: string,
  move: string,
  by: string,
  input: object,
): Promise<DocumentSnapshot> => {
  const seen: unknown = (await db.doc(path).get()).get('version');
  const request = db.doc(`${path}/moves/${freshId(20)}`);
  await request.create({ move, by, at: Timestamp.now(), seen, input, outcome: null });
  return request.get();
};

/** The events of what the decision has asked of its cases, in their order. */
const carriedIn = async ({ cases }: World): Promise<readonly DocumentSnapshot[]> => {
  const found = await Promise.all(
    cases.map((id) => db.collection(`nominations/${id}/moves`).where('outcome', '==', null).get()),
  );
  return found.flatMap(({ docs }) => docs);
};

type Delivery = (events: readonly DocumentSnapshot[]) => readonly DocumentSnapshot[];
const once: Delivery = (events) => events;
const doubledInReverse: Delivery = (events) => [...events.toReversed(), ...events, ...events];

let number = Date.now() % 900_000;

/** Approved, issued, and of the first case a page published; every event of it. */
const carriedThrough = async (
  world: World,
  delivery: Delivery,
): Promise<readonly DocumentSnapshot[]> => {
  const path = `decisions/${world.decision}`;
  const events: DocumentSnapshot[] = [];
  const go = async (some: readonly DocumentSnapshot[]): Promise<void> => {
    events.push(...some);
    await deliver(delivery(some));
  };
  const signing = { capacity: 'GIÁM ĐỐC', delegation: null };
  await go([await asked(path, 'approve', 'giam-doc', signing)]);
  await go(await carriedIn(world));
  number += 1;
  const paper = { day: today(), signatory: 'Nguyễn Văn Mẫu', scan: null };
  await go([await asked(path, 'issue', 'van-phong-1', { ...paper, number: String(number) })]);
  await go(await carriedIn(world));
  const [told = ''] = world.cases;
  const { title, lead, body, subjectAgreed, author } = story();
  const text = { title, lead, body, subjectAgreed, author, slug: `nguoi-giu-nghe-${told}` };
  await db.doc(`stories/${told}`).update(text);
  const version = { textVersion: 1 };
  const of = `stories/${told}`;
  await go([await asked(of, 'sendToCheck', 'bien-tap-1', version)]);
  await go([await asked(of, 'approve', 'giam-doc', version)]);
  await go([await asked(of, 'publish', 'bien-tap-1', { ...version, correction: '' })]);
  return events;
};

/** What became of a document, without ids and times; throws where its chain is broken. */
const resultOf = async (track: string, id: string): Promise<object> => {
  const [doc, moves, tasks, mails] = await Promise.all([
    db.doc(`${track}/${id}`).get(),
    db.collection(`${track}/${id}/moves`).orderBy('seq').get(),
    db.collection('tasks').where('track', '==', track).where('subject', '==', id).get(),
    db.collection('mail').where('track', '==', track).where('subject', '==', id).get(),
  ]);
  const links = moves.docs.map((one) => linkOf(track, id, one.data()));
  expect(brokenAt(links, sha256)).toBeNull();
  return {
    state: doc.get('state'),
    version: doc.get('version'),
    moves: links.map(({ move, seq }) => `${seq} ${move}`),
    tasks: tasks.docs.map((one) => `${one.get('kind')} ${one.get('state')}`).toSorted(),
    mails: mails.docs.map((one) => `${one.get('kind')} ${one.get('person')}`).toSorted(),
  };
};

const allOf = async ({ decision: id, cases }: World): Promise<readonly object[]> => [
  await resultOf('decisions', id),
  ...(await Promise.all(cases.map((one) => resultOf('nominations', one)))),
  ...(await Promise.all(cases.map((one) => resultOf('stories', one)))),
];

test('events of a decision, its cases and their stories that come twice, late and in reverse end as the undisturbed run', async () => {
  const [calm, rough] = [await prepared(), await prepared()];
  await carriedThrough(calm, once);
  const expected = await allOf(calm);
  expect(expected).toMatchObject([
    { state: 'issued', moves: ['1 approve', '2 issue'] },
    { state: 'recognised', moves: ['1 approve', '2 issue'] },
    { state: 'recognised', moves: ['1 approve', '2 issue'] },
    { state: 'published', moves: ['1 sendToCheck', '2 approve', '3 publish'] },
    { state: 'drafting', moves: [], tasks: ['writeStory open'] },
  ]);
  const events = await carriedThrough(rough, doubledInReverse);
  expect(await allOf(rough)).toEqual(expected);
  const slug = `nguoi-giu-nghe-${rough.cases[0]}`;
  const page = (await db.doc(`profiles/${slug}`).get()).data();
  // All of them once more, long after.
  await deliver([...events.toReversed(), ...events]);
  expect(await allOf(rough)).toEqual(expected);
  expect((await db.doc(`profiles/${slug}`).get()).data()).toEqual(page);
});

test('the list of pages follows what stands, whichever event of a page comes last, and however often', async () => {
  const world = await prepared();
  await carriedThrough(world, once);
  const [told = ''] = world.cases;
  const slug = `nguoi-giu-nghe-${told}`;
  const listed = async (): Promise<boolean> => {
    const parts = await db.collection('column').get();
    return parts.docs.some((part) => JSON.stringify(part.data()).includes(slug));
  };
  await keepIndex(db, slug);
  const first = (await db.collection('column').get()).docs.map((one) => one.data());
  await Promise.all([keepIndex(db, slug), keepIndex(db, slug)]);
  expect((await db.collection('column').get()).docs.map((one) => one.data())).toEqual(first);
  expect(await listed()).toBe(true);
  await deliver([await asked(`stories/${told}`, 'withdraw', 'giam-doc', { reason: 'Đổi ý' })]);
  // The event of the withdrawal, and after it the late one of the publishing: both ask what stands now.
  await keepIndex(db, slug);
  await keepIndex(db, slug);
  expect(await listed()).toBe(false);
});
