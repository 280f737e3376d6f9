/** Mails by the functions as they are registered: a suite of its own, whose functions know a real SMTP server. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mail } from '#domain/mail.ts';
import { mail } from '../builders/mail.ts';
import { person } from '../builders/person.ts';
import type * as Tools from '../functions/suite.ts';
import { type SmtpPeer, startSmtpPeer } from '../functions/smtp-peer.ts';
import { fire, startClock } from '../suite/clock.ts';
import { startSuite, type Suite } from '../suite/emulators.ts';
import { chosenServices } from '../suite/environment.ts';

let peer: SmtpPeer;
let suite: Suite;
/** They find the suite by its variables, so they are loaded once these are set. */
let tools: typeof Tools;

beforeAll(async () => {
  peer = await startSmtpPeer();
  const services = chosenServices('firestore,functions');
  suite = await startSuite({ ports: 'free', services, showPage: false, smtp: peer.address });
  Object.assign(process.env, suite.variables);
  tools = await import('../functions/suite.ts');
});
afterAll(async () => {
  await tools.endApps();
  await suite.stop();
  await peer.stop();
});

const minutes = (count: number): Timestamp => Timestamp.fromMillis(Date.now() + count * 60_000);

/** A letter to somebody; returns its key. */
const write = async (given: Partial<Mail> = {}): Promise<string> => {
  const uid = tools.freshId(10);
  // To the server of the tests an address that begins with a number would be an order to refuse.
  await tools.put(`people/${uid}`, { ...person(), email: `thu-${uid}@vidu.example` });
  const [queuedAt, subject] = [minutes(0), tools.freshId(8)];
  const whole = mail({
    kind: 'caseReturned',
    subject,
    person: uid,
    queuedAt,
    nextAttemptAt: queuedAt,
    ...given,
  });
  const key = `${whole.kind}.${whole.track}.${whole.subject}.1.${uid}`;
  await tools.put(`mail/${key}`, whole);
  return key;
};
const stateOf = async (key: string): Promise<unknown> =>
  (await tools.read(`mail/${key}`))?.['state'];
const becomes = (key: string, state: string): Promise<boolean> =>
  tools.until(`${key} ${state}`, async () => (await stateOf(key)) === state);
const copies = (key: string): number =>
  peer.taken.filter(({ messageId }) => messageId === `<${key}@vidu.example>`).length;

test('a mail that is written leaves by itself, once, and its delivery says so', async () => {
  const key = await write();
  await becomes(key, 'sent');
  expect(copies(key)).toBe(1);
  await tools.until(
    'its delivery',
    async () => (await tools.read(`deliveries/${key}`))?.['state'] === 'sent',
  );
});

test('the schedule takes up what is due again, and what somebody held who died; a reminder of whom nobody knows is not repeated', async () => {
  const { withoutTriggers } = await import('../functions/triggers.ts');
  const since = minutes(-60);
  const held = { state: 'leased', attempt: 1, leaseUntil: since } as const;
  // The events of their creation never come.
  const keys = await withoutTriggers(async () => ({
    due: await write({ attempt: 1, nextAttemptAt: since }),
    held: await write(held),
    digest: await write({ ...held, kind: 'digest', track: 'people' }),
    young: await write({ ...held, leaseUntil: minutes(60) }),
  }));
  expect(Object.values(keys).map(copies)).toEqual([0, 0, 0, 0]);
  await fire('sweepMail');
  const found = Object.entries(keys).map(async ([name, key]) => [
    name,
    await stateOf(key),
    copies(key),
  ]);
  expect(await Promise.all(found)).toEqual([
    ['due', 'sent', 1],
    ['held', 'sent', 1],
    ['digest', 'unknown', 0],
    ['young', 'leased', 0],
  ]);
});

test('the clock that npm start winds runs a schedule in its minute', async () => {
  const { withoutTriggers } = await import('../functions/triggers.ts');
  const key = await withoutTriggers(() => write({ nextAttemptAt: minutes(-60) }));
  const stopping = new AbortController();
  let ahead = 0;
  startClock(stopping.signal, () => Date.now() + ahead);
  ahead = 5 * 60_000;
  await becomes(key, 'sent');
  stopping.abort();
  expect(copies(key)).toBe(1);
});

test('1,000 doubled and shuffled events of 100 mails, four at a time, have each leave once', async () => {
  const { deliverCreated, storedAt, withoutTriggers } = await import('../functions/triggers.ts');
  const keys = await withoutTriggers(() => Promise.all(Array.from({ length: 100 }, () => write())));
  const created = await Promise.all(
    keys.map(async (key) => [`mail/${key}`, await storedAt(`mail/${key}`)] as const),
  );
  const events = Array.from({ length: 10 }, () => created)
    .flat()
    .toSorted(() => Math.random() - 0.5);
  const lanes = Array.from({ length: 4 }, async () => {
    for (let event = events.shift(); event !== undefined; event = events.shift())
      await deliverCreated('deliverMail', ...event);
  });
  await Promise.all(lanes);
  expect(keys.map(copies)).toEqual(keys.map(() => 1));
  expect(await Promise.all(keys.map(stateOf))).toEqual(keys.map(() => 'sent'));
});
