/** `/nhat-tri`: how often two independent appraisers found the same, told to office and head as sums. */
import { type Firestore } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import {
  Agreement,
  agreedIn,
  differingIn,
  firstPairs,
  type ToldAgreement,
} from '#domain/agreement.ts';
import { httpEndpoint } from '../http-endpoint.ts';
import { signedIn, type SignedIn } from '../people/signed-in.ts';
import { database, readAs } from '../store.ts';
import { personOf } from '../subjects/asked.ts';
import { openCards } from '../subjects/told-cases.ts';

const handle = async (request: Request, response: Response): Promise<void> => {
  response.set({ 'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff' });
  try {
    const who = await signedIn(request);
    const told = who === null ? 'notSignedIn' : await agreementFor(database(), who);
    if (typeof told !== 'string') response.json(told);
    else response.status(told === 'notYou' ? 403 : 401).json({ code: told });
  } catch (error) {
    logError('agreement failed', { reason: error instanceof Error ? error.name : 'unknown' });
    response.status(500).json({ code: 'failed' });
  }
};

const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 40,
  availableMemoryMb: 256,
  timeoutSeconds: 30,
});

export const agreements = Object.assign(handle, { __endpoint: endpoint });

/** What this person is told; `notYou` for whoever does not steer the appraisal. */
export const agreementFor = async (
  db: Firestore,
  who: SignedIn,
): Promise<ToldAgreement | 'notYou'> => ((await mayAsk(db, who)) ? told(db, who.uid) : 'notYou');

const mayAsk = async (db: Firestore, who: SignedIn): Promise<boolean> => {
  const person = await personOf(db, who);
  return person?.active === true && person.roles.some((role) => ['office', 'head'].includes(role));
};

/** The latest so many; a year draws some dozens. */
const mostTold = 300;

/**
 * Without the cases that the one who asks is shut out of: a sum over few tells of each. Three reads a case. Which cases
 * differ is told where the findings are open to the office anyway: both are in.
 */
const told = async (db: Firestore, uid: string): Promise<ToldAgreement> => {
  const { docs } = await db.collection('agreements').orderBy('at', 'desc').limit(mostTold).get();
  const all = docs.flatMap((one) => readAs(Agreement, one) ?? []);
  const cards = await openCards(db, uid, [...new Set(all.map((one) => one.case))]);
  const open = firstPairs(all).filter((one) => cards.get(one.case) != null);
  return {
    cases: open.length,
    criteria: [...agreedIn(open)],
    differing: open.flatMap((one) => {
      const criteria = [...differingIn(one)];
      const code = cards.get(one.case)?.code ?? '';
      return criteria.length === 0 ? [] : [{ case: one.case, code, criteria }];
    }),
  };
};
