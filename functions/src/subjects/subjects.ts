/** `/doi-tuong`: who may be the same (`/tim`), a case's subject (`/ho-so/{case}`), one entry (`/{key}`), merges to review (`/gop`). */
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { Timestamp } from 'firebase-admin/firestore';
import { Person } from '#domain/person.ts';
import { needsSecondFactor } from '#domain/second-factor.ts';
import {
  counted,
  keepsRegister,
  LookUp,
  LookUps,
  mayLookUp,
  mostLookUps,
  type SubjectAskRefusal,
} from '#domain/subject-told.ts';
import { httpEndpoint } from '../http-endpoint.ts';
import { signedIn, type SignedIn } from '../people/signed-in.ts';
import { database, readAs } from '../store.ts';
import { lookUp } from './look-up.ts';
import { historyOf, mergesToReview, subjectFor } from './told.ts';

const statuses: Readonly<Record<SubjectAskRefusal, number>> = {
  notSignedIn: 401,
  notYou: 403,
  noSuchSubject: 404,
  badInput: 400,
  tooOften: 429,
};

const handle = async (request: Request, response: Response): Promise<void> => {
  response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  try {
    const answer = await answerTo(request);
    if (typeof answer === 'string') response.status(statuses[answer]).json({ code: answer });
    else response.json(answer);
  } catch (error) {
    logError('register failed', { reason: error instanceof Error ? error.name : 'unknown' });
    response.status(500).json({ code: 'failed' });
  }
};

const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 40,
  availableMemoryMb: 256,
  timeoutSeconds: 30,
});

export const subjects = Object.assign(handle, { __endpoint: endpoint });

const answerTo = async (request: Request): Promise<object | SubjectAskRefusal> => {
  const who = await signedIn(request);
  if (who === null) return 'notSignedIn';
  const [, first = '', second = ''] =
    /^\/doi-tuong(?:\/([A-Za-z0-9_.-]{1,120}))?(?:\/([0-9a-z]{8}))?\/?$/u.exec(request.path) ?? [];
  if (request.method === 'POST') return first === 'tim' ? found(who, request.body) : 'badInput';
  if (first === 'ho-so') return historyOf(database(), { caseId: second, ...who });
  const person = await personOf(who);
  if (!keepsRegister(person)) return 'notYou';
  return first === 'gop'
    ? mergesToReview(database(), who.uid)
    : subjectFor(database(), who.uid, first || 'none');
};

/** Whoever decides or administers is nobody here on a password alone, as in the security rules. One read. */
const personOf = async ({ uid, secondFactor }: SignedIn): Promise<Person | null> => {
  const stored = await database().doc(`people/${uid}`).get();
  const person = Person.safeParse(stored.data()).data ?? null;
  return person !== null && needsSecondFactor(person.roles) && !secondFactor ? null : person;
};

/** What is typed comes in the body: a name and a birth year belong in no address and no log. */
const found = async (who: SignedIn, body: unknown): Promise<object | SubjectAskRefusal> => {
  const person = await personOf(who);
  if (!mayLookUp(person)) return 'notYou';
  const wanted = LookUp.safeParse(body);
  if (!wanted.success) return 'badInput';
  if (!(await isWithin(who.uid, mostLookUps(person)))) return 'tooOften';
  return lookUp(database(), { uid: who.uid, person }, wanted.data);
};

/** One read and one write. */
const isWithin = (uid: string, most: number): Promise<boolean> => {
  const db = database();
  const hour = Timestamp.now().toDate().toISOString().slice(0, 13);
  return db.runTransaction(async (tx) => {
    const ref = db.doc(`lookUps/${uid}`);
    const count = counted(readAs(LookUps, await tx.get(ref)), hour, most);
    if (count !== null) tx.set(ref, count);
    return count !== null;
  });
};
