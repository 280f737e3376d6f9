/** "Thư chưa đến", through the running function. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MailCheckOutcome, type StuckMail } from '#domain/mail-check.ts';
import type { Mail } from '#domain/mail.ts';
import { mail } from '../builders/mail.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const stuck = async (given: Partial<Mail> = {}): Promise<string> => {
  const subject = freshId(8);
  const key = `caseReturned.nominations.${subject}.1.can-bo-1`;
  const problem = 'smtp550';
  const queuedAt = Timestamp.now();
  await put(
    `mail/${key}`,
    mail({ kind: 'caseReturned', subject, state: 'dead', problem, queuedAt, ...given }),
  );
  return key;
};

const check = async (given: object = {}): Promise<MailCheckOutcome> => {
  const id = freshId(20);
  await db
    .doc(`mailChecks/${id}`)
    .create({ v: 1, by: 'van-phong-1', at: Timestamp.now(), outcome: null, ...given });
  return MailCheckOutcome.parse(
    await until('an outcome', async () => (await read(`mailChecks/${id}`))?.['outcome']),
  );
};

const listed = (outcome: MailCheckOutcome): readonly StuckMail[] =>
  outcome.status === 'applied' ? outcome.mails : [];

test('the office is told which mails were given up or lost, and why, the newest first', async () => {
  const keys = [await stuck(), await stuck({ state: 'unknown', problem: 'lost' })];
  await stuck({ state: 'sent' });
  const mails = listed(await check()).slice(0, 2);
  expect(mails.map(({ key, state, problem }) => [key, state, problem])).toEqual([
    [keys[1], 'unknown', 'lost'],
    [keys[0], 'dead', 'smtp550'],
  ]);
});

test('nothing is told of a case that the asker is shut out of, and a colleague still learns of it', async () => {
  const key = await stuck();
  await db.doc(`nominations/${key.split('.')[2]}/walls/van-phong-1`).set({ v: 1 });
  expect(listed(await check()).map((one) => one.key)).not.toContain(key);
  expect(listed(await check({ by: 'van-phong-2' })).map((one) => one.key)).toContain(key);
});

test.each(['can-bo-1', 'giam-doc', 'quan-tri-1', 'nobody-at-all'])(
  '%s is refused, for it is the office that sends again',
  async (by) => {
    expect(await check({ by })).toMatchObject({ status: 'refused', code: 'notYou' });
  },
);

test('what is no question is refused', async () => {
  expect(await check({ more: true })).toMatchObject({ status: 'refused', code: 'badInput' });
});
