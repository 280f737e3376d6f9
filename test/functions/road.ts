/** The main road of a case on the running functions: a case ready to be sent, and the requests that carry it on. */
import { Timestamp } from 'firebase-admin/firestore';
import { dayOf, type Day } from '#domain/day.ts';
import { brokenAt } from '#domain/engine/chain.ts';
import { Outcome } from '#domain/move.ts';
import type { TrackName } from '#domain/tracks.ts';
import { appraisal } from '../builders/appraisal.ts';
import { linkOf, sha256 } from '../builders/chain.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { criteriaSet } from '../builders/criteria-set.ts';
import { cycle } from '../builders/cycle.ts';
import { dossier } from '../builders/dossier.ts';
import { fileEvidence } from '../builders/evidence.ts';
import { nomination } from '../builders/nomination.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { council, session, sevenMembers } from '../builders/session.ts';
import type { Nomination } from '#domain/nomination.ts';
import type { Session } from '#domain/session.ts';
import { people } from '../suite/data/people.ts';
import { db, freshId, put, putCase, read, until } from './suite.ts';

export const today = (): Day => dayOf(Timestamp.now());
const always = { validFrom: '2020-01-01', validTo: null };

/** A cycle, criteria, a pack and a council of this run's own: in force whenever the tests run. */
export const putGround = async (): Promise<{ readonly id: string }> => {
  const id = `thu-${freshId(8)}`;
  const term = (seat: ReturnType<typeof council>['seats'][number]) => ({
    ...seat,
    from: '2020-01-01',
    to: null,
  });
  await put(`rulePacks/${id}`, rulePack({ id, ...always }));
  await put(`criteriaSets/${id}`, criteriaSet({ id, ...always }));
  await put(`cycles/${id}`, cycle({ opens: '2020-01-01', closes: '2099-12-31', rulePack: id }));
  await put(`councils/${id}`, council({ seats: council().seats.map(term) }));
  return { id };
};

/** A draft to which nothing is missing but the confirmation; `given` may place it further along. */
export const putReadyCase = async (
  ground: string,
  given: Partial<Nomination> = {},
): Promise<string> => {
  const id = await putCase({
    cycle: ground,
    criteriaSet: ground,
    subject: { name: `Thị Ví Dụ ${freshId(6)}`, kind: 'individual' },
    ...given,
  });
  const below = `nominations/${id}`;
  const consents = [`${id}_processing`, `${id}_publication`];
  await Promise.all([
    put(`${below}/dossier/current`, dossier({ consents, birthYear: 1980 })),
    put(`${below}/claims/thanh-tich-1`, claim()),
    put(`${below}/evidence/minh-chung-1`, fileEvidence()),
    put(`${below}/appraisals/van-phong-1`, appraisal()),
    put(`consents/${id}_processing`, consent({ nomination: id })),
    put(`consents/${id}_publication`, consent({ nomination: id, scope: 'publication' })),
  ]);
  return id;
};

/** The first task of what was just begun, once its creation has opened it. */
export const taskNamedBy = (path: string): Promise<string> =>
  until(`the first task of ${path}`, async () => {
    const tasks: unknown = (await read(path))?.['tasks'];
    return Array.isArray(tasks) && tasks.length > 0 && String(tasks[0]);
  });

/** The case as the head's decision leaves it, its claim verified, so that a story may be told of it. */
export const makeRecognised = async (id: string): Promise<void> => {
  const { decision, snapshot } = nomination({ state: 'recognised' });
  await db.doc(`nominations/${id}`).update({ state: 'recognised', decision, snapshot });
  await put(`nominations/${id}/claims/thanh-tich-1`, claim({ status: 'verified' }));
};

/** A planned session of the ground's council, today. */
export const putSession = async (ground: string, given: Partial<Session> = {}): Promise<string> => {
  const id = freshId(20);
  await put(
    `sessions/${id}`,
    session({
      council: ground,
      rulePack: ground,
      day: today(),
      agenda: [],
      members: sevenMembers,
      ...given,
    }),
  );
  return id;
};

export interface Ask {
  readonly track?: TrackName;
  readonly id: string;
  readonly move: string;
  readonly by: string;
  readonly input?: object;
  /** Without it: the version as it stands. */
  readonly seen?: number;
  readonly at?: Timestamp;
}

/** Writes a request as a page does; returns its path. */
export const ask = async ({
  track = 'nominations',
  id,
  move,
  by,
  input = {},
  seen,
  at = Timestamp.now(),
}: Ask): Promise<string> => {
  const version = seen ?? Number((await read(`${track}/${id}`))?.['version'] ?? 0);
  const path = `${track}/${id}/moves/${freshId(20)}`;
  await db.doc(path).create({ move, by, at, seen: version, input, outcome: null });
  return path;
};

/** Waits for the answer to a request. */
export const outcomeAt = async (path: string): Promise<Outcome> =>
  Outcome.parse(await until(`an answer to ${path}`, async () => (await read(path))?.['outcome']));

export const moved = async (asked: Ask): Promise<Outcome> => outcomeAt(await ask(asked));

/** Makes a move and insists that it was applied: names all that was missing otherwise. */
export const must = async (asked: Ask): Promise<Outcome> => {
  const outcome = await moved(asked);
  if (outcome.status === 'applied') return outcome;
  const missing = outcome.details.unmet.map(({ code, field }) => `${code} ${field ?? ''}`);
  throw new Error(`${asked.move} was refused: ${outcome.code} ${missing.join(', ')}`);
};

export const stateOf = async (path: string): Promise<unknown> => (await read(path))?.['state'];

/** The names of the applied moves in the order of the chain; throws if the chain is broken or the card names another end. */
export const historyOf = async (track: TrackName, id: string): Promise<string[]> => {
  const found = await db.collection(`${track}/${id}/moves`).get();
  const links = found.docs
    .map((one) => one.data())
    .filter((one) => one['outcome']?.status === 'applied')
    .map((one) => linkOf(track, id, one))
    .toSorted((one, other) => one.seq - other.seq);
  const broken = brokenAt(links, sha256);
  const document = await read(`${track}/${id}`);
  if (broken !== null) throw new Error(`the chain of ${track}/${id} is broken at ${broken}`);
  if (document?.['lastHash'] !== (links.at(-1)?.hash ?? '') || document?.['seq'] !== links.length)
    throw new Error(`${track}/${id} does not end where its chain ends`);
  return links.map(({ move }) => move);
};

/** "kind audience" of the tasks of a document that are open, and of those that are done. */
export const tasksOf = async (id: string): Promise<{ open: string[]; done: string[] }> => {
  const found = await db.collection('tasks').where('subject', '==', id).get();
  const inState = (state: string): string[] =>
    found.docs
      .filter((one) => one.get('state') === state)
      .map((one) => `${one.get('kind')} ${one.get('audience')}`)
      .toSorted();
  return { open: inState('open'), done: inState('done') };
};

/** Who of the demonstration's people was written to, by kind of letter; other tests put people of their own beside them. */
export const mailsOf = async (id: string): Promise<Record<string, string[]>> => {
  const found = await db.collection('mail').where('subject', '==', id).get();
  const mails = found.docs
    .map((one) => ({ kind: String(one.get('kind')), person: String(one.get('person')) }))
    .filter(({ person }) => people[person] !== undefined);
  const kinds = [...new Set(mails.map(({ kind }) => kind))].toSorted();
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      mails
        .filter((one) => one.kind === kind)
        .map(({ person }) => person)
        .toSorted(),
    ]),
  );
};
