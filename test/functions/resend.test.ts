/** "Gửi lại", through the running function. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Mail } from '#domain/mail.ts';
import { ResendOutcome } from '#domain/resend.ts';
import { mail } from '../builders/mail.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const lost = async (given: Partial<Mail> = {}): Promise<string> => {
  const subject = freshId(8);
  const key = `caseReturned.nominations.${subject}.1.can-bo-1`;
  await put(
    `mail/${key}`,
    mail({
      kind: 'caseReturned',
      subject,
      person: 'can-bo-1',
      state: 'dead',
      attempt: 5,
      ...given,
    }),
  );
  return key;
};

const ask = async (key: string, given: object = {}): Promise<string | null> => {
  const id = freshId(20);
  await db
    .doc(`resends/${id}`)
    .create({ v: 1, mail: key, by: 'van-phong-1', at: Timestamp.now(), outcome: null, ...given });
  const outcome = await until('an outcome', async () => (await read(`resends/${id}`))?.['outcome']);
  return ResendOutcome.parse(outcome).code;
};
const stateOf = async (key: string): Promise<string> => Mail.parse(await read(`mail/${key}`)).state;

test.each(['dead', 'unknown'] as const)(
  'the office has a mail sent again that is %s',
  async (state) => {
    const key = await lost({ state });
    expect(await ask(key)).toBeNull();
    expect(await read(`mail/${key}`)).toMatchObject({ state: 'queued', attempt: 0 });
  },
);

test('once more at the same time is refused, for it waits already', async () => {
  const key = await lost();
  const codes = await Promise.all([ask(key), ask(key)]);
  expect(new Set(codes)).toEqual(new Set([null, 'notGivenUp']));
});

test('a mail that was sent is not sent again', async () => {
  const key = await lost({ state: 'sent' });
  expect(await ask(key)).toBe('notGivenUp');
  expect(await stateOf(key)).toBe('sent');
});

test('nobody else may ask, nor whoever is shut out of the case', async () => {
  const key = await lost();
  expect(await ask(key, { by: 'can-bo-1' })).toBe('notYou');
  expect(await ask(key, { by: 'nobody-at-all' })).toBe('notYou');
  const subject = key.split('.')[2] ?? '';
  await db.doc(`nominations/${subject}/walls/van-phong-1`).set({ v: 1 });
  expect(await ask(key)).toBe('notYou');
  expect(await stateOf(key)).toBe('dead');
});

test('what is no key, or no mail, is refused', async () => {
  expect(await ask('../people/giam-doc')).toBe('badInput');
  expect(await ask('none.at.all')).toBe('noSuchMail');
});
