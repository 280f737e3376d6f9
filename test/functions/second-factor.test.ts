/** The second factor on the running function: set up, shown, used up, closed, reset; and what a password alone opens. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TOTP } from 'otpauth';
import { project, region } from '../suite/environment.ts';
import { codeOf, secondFactors } from '../suite/data/second-factors.ts';
import { opens } from '../browser/store.ts';
import {
  db,
  endApps,
  freshId,
  loadOrganisation,
  passwordTokenOf,
  putCase,
  read,
  tokenOf,
  until,
} from './suite.ts';

const address = `${process.env['GS_FUNCTIONS_URL']}/${project}/${region}/secondFactor/xac-thuc`;
const uid = 'pho-giam-doc';

beforeAll(loadOrganisation);
beforeEach(async () => {
  await db.doc(`secondFactors/${uid}`).set(secondFactors[uid] ?? {});
});
afterAll(async () => {
  await db.doc(`secondFactors/${uid}`).set(secondFactors[uid] ?? {});
  await endApps();
});

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const ask = async (what: object, token?: string): Promise<Answer> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token ?? (await passwordTokenOf(uid))}`,
    },
    body: JSON.stringify(what),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
};

const refused = (status: number, code: string): Answer => ({ status, body: { code } });
const now = (): number => Date.now();

describe('a password alone', () => {
  test('opens a decider nothing of the store; with the second factor the same request is answered', async () => {
    expect(await opens(await passwordTokenOf(uid), 'nominations')).toBe(false);
    expect(await opens(await tokenOf(uid), 'nominations')).toBe(true);
  });
});

test('the code of the moment opens a session once, and not a second time', async () => {
  const code = codeOf(uid, now());
  const first = await ask({ do: 'show', code });
  expect([first.status, typeof first.body['token']]).toEqual([200, 'string']);
  expect(await ask({ do: 'show', code })).toEqual(refused(403, 'usedCode'));
});

test('the same code from two browsers at one instant opens one session', async () => {
  const token = await passwordTokenOf(uid);
  const code = codeOf(uid, now());
  const answers = await Promise.all([1, 2, 3].map(() => ask({ do: 'show', code }, token)));
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403, 403]);
});

test('five wrong codes close the door, also to the right one', async () => {
  const wrong = codeOf(uid, now() - 3_600_000);
  const answers: unknown[] = [];
  for (let at = 0; at < 5; at += 1)
    answers.push((await ask({ do: 'show', code: wrong })).body['code']);
  expect(answers).toEqual(['wrongCode', 'wrongCode', 'wrongCode', 'wrongCode', 'closed']);
  expect(await ask({ do: 'show', code: codeOf(uid, now()) })).toEqual(refused(429, 'closed'));
});

test('who has none sets one up, is told the spare codes once, and gets in with one of them', async () => {
  await db.doc(`secondFactors/${uid}`).delete();
  expect(await ask({ do: 'look' })).toEqual({ status: 200, body: { kept: false } });
  const { body: begun } = await ask({ do: 'begin' });
  expect(begun['address']).toContain('otpauth://totp/');
  const secret = String(begun['secret']);
  expect(await ask({ do: 'show', code: '123456' })).toEqual(refused(409, 'none'));
  const code = new TOTP({ secret }).generate({ timestamp: now() });
  const { body: kept } = await ask({ do: 'confirm', code });
  const spare = kept['spare'] as readonly string[];
  expect(spare).toHaveLength(8);
  expect(JSON.stringify(await read(`secondFactors/${uid}`))).not.toContain(spare[0]);
  expect(await ask({ do: 'begin' })).toEqual(refused(409, 'alreadyKept'));
  const [one = ''] = spare;
  expect((await ask({ do: 'show', code: one.toLowerCase() })).status).toBe(200);
  expect(await ask({ do: 'show', code: one })).toEqual(refused(403, 'wrongCode'));
});

test('whoever the system has named to sign instead of head and deputies sets one up as they do', async () => {
  const named = 'truong-phong-1';
  const token = await passwordTokenOf(named);
  expect(await ask({ do: 'begin' }, token)).toEqual(refused(403, 'notNeeded'));
  const id = await putCase({ state: 'decision', signer: `uid:${named}` });
  const { body: begun } = await ask({ do: 'begin' }, token);
  const code = new TOTP({ secret: String(begun['secret']) }).generate({ timestamp: now() });
  const kept = await ask({ do: 'confirm', code }, token);
  expect([kept.status, typeof kept.body['token']]).toEqual([200, 'string']);
  await db.doc(`nominations/${id}`).delete();
  await db.doc(`secondFactors/${named}`).delete();
});

test.each([
  ['somebody who is not signed in', 'x', { do: 'look' }, refused(401, 'notSignedIn')],
  ['somebody who needs none', 'can-bo-1', { do: 'look' }, refused(403, 'notNeeded')],
  ['a code that is none', uid, { do: 'show', code: '12' }, refused(400, 'badInput')],
  ['unknown fields', uid, { do: 'look', also: 1 }, refused(400, 'badInput')],
] as const)('%s is told so', async (_title, who, what, answer) => {
  expect(await ask(what, who === 'x' ? 'x' : await passwordTokenOf(who))).toEqual(answer);
});

test('an administrator resets it by a request that the head is told of', async () => {
  const { v: _v, ...person } = (await read(`people/${uid}`)) ?? {};
  const id = freshId(20);
  await db.doc(`grants/${id}`).set({
    v: 1,
    kind: 'resetFactor',
    uid,
    person,
    reason: 'Mất điện thoại',
    by: 'quan-tri-1',
    at: new Date(),
    outcome: null,
  });
  const outcome = await until('the answer', async () => (await read(`grants/${id}`))?.['outcome']);
  expect(outcome).toMatchObject({ status: 'applied', uid });
  expect(await read(`secondFactors/${uid}`)).toBeNull();
  expect(await read(`people/${uid}`)).toEqual({ v: 1, ...person });
  expect(await read(`mail/grantMade.people.${id}.0.giam-doc`)).not.toBeNull();
});
