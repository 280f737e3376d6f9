/** `/xac-thuc`: sets up and takes the second factor, and answers with a session that has shown it. */
import type { Firestore } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import * as z from 'zod';
import { needsSecondFactor, TypedCode, type SecondFactorRefusal } from '#domain/second-factor.ts';
import { Person } from '#domain/person.ts';
import { httpEndpoint } from '../http-endpoint.ts';
import { auth } from '../people/accounts.ts';
import { signedIn } from '../people/signed-in.ts';
import { database, readAs } from '../store.ts';
import { begin, confirm, show, stateOf, type Answered } from './steps.ts';

const Asked = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('look') }),
  z.strictObject({ do: z.literal('begin') }),
  z.strictObject({ do: z.literal('confirm'), code: TypedCode }),
  z.strictObject({ do: z.literal('show'), code: TypedCode }),
]);

const statuses: Readonly<Record<SecondFactorRefusal, number>> = {
  notSignedIn: 401,
  notNeeded: 403,
  badInput: 400,
  none: 409,
  alreadyKept: 409,
  wrongCode: 403,
  usedCode: 403,
  closed: 429,
};

const handle = async (request: Request, response: Response): Promise<void> => {
  response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  if (request.method !== 'POST') {
    response.status(405).set('Allow', 'POST').end();
    return;
  }
  try {
    const answer = await answerTo(request);
    if (typeof answer === 'string') response.status(statuses[answer]).json({ code: answer });
    else response.json(answer);
  } catch (error) {
    logError('second factor failed', { reason: error instanceof Error ? error.name : 'unknown' });
    response.status(500).json({ code: 'failed' });
  }
};

const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 40,
  availableMemoryMb: 256,
  timeoutSeconds: 30,
});

export const secondFactor = Object.assign(handle, { __endpoint: endpoint });

const answerTo = async (request: Request): Promise<Answered> => {
  const who = await signedIn(request);
  if (who === null) return 'notSignedIn';
  const db = database();
  const person = readAs(Person, await db.doc(`people/${who.uid}`).get());
  if (person?.active !== true) return 'notNeeded';
  if (!needsSecondFactor(person.roles) && !(await isToSign(db, who.uid))) return 'notNeeded';
  const asked = Asked.safeParse(request.body);
  if (!asked.success) return 'badInput';
  const at = { db, uid: who.uid, email: person.email ?? '' };
  if (asked.data.do === 'look') return stateOf(at);
  if (asked.data.do === 'begin') return begin(at);
  const answer = await (asked.data.do === 'confirm' ? confirm : show)(at, asked.data.code);
  return typeof answer === 'string' ? answer : { ...answer, token: await tokenFor(who.uid) };
};

/** Named by the system to sign some case, because head and deputies are shut out of it. One read. */
const isToSign = async (db: Firestore, uid: string): Promise<boolean> => {
  const named = db.collection('nominations').where('signer', '==', `uid:${uid}`);
  return !(await named.limit(1).select().get()).empty;
};

/** Signing in with it makes a session whose tokens bear the claim that rules and functions ask for. */
const tokenFor = async (uid: string): Promise<string> =>
  (await auth()).createCustomToken(uid, { secondFactor: true });
