/** Mails against a real SMTP server that is down, slow, rude or forgetful, and senders that die. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closedBreaker, isOpen, leaseLength, sentAgain } from '#domain/delivery.ts';
import { Mail } from '#domain/mail.ts';
import { noteBreaker, readBreaker } from '../../functions/src/mail/breaker.ts';
import { type Clock, deliver } from '../../functions/src/mail/deliver.ts';
import { openSender, type Sender } from '../../functions/src/mail/smtp.ts';
import { sweep } from '../../functions/src/mail/sweep-mail.ts';
import { aborted, codeOf } from '../../functions/src/store.ts';
import { instantAt } from '../builders/instant.ts';
import { mail } from '../builders/mail.ts';
import { person } from '../builders/person.ts';
import { session } from '../builders/session.ts';
import { task } from '../builders/task.ts';
import { peerSettings } from './peer-settings.ts';
import { type SmtpPeer, startSmtpPeer } from './smtp-peer.ts';
import { db, endApps, freshId, loadOrganisation, put, until } from './suite.ts';

let peer: SmtpPeer;
let sender: Sender;

beforeAll(loadOrganisation);
afterAll(endApps);
beforeEach(async () => {
  // Mails other tests have left would be swept along.
  await db.recursiveDelete(db.collection('mail'));
  await db.doc('breakers/smtp').delete();
  peer = await startSmtpPeer();
  sender = await openSender(peerSettings(peer.address));
});
afterEach(async () => {
  sender.close();
  await peer.stop();
});

/** Somebody with this address and a mail for them; returns the mail's key. */
const queue = async (address: string | null, given: Partial<Mail> = {}): Promise<string> => {
  const uid = freshId(10);
  await put(`people/${uid}`, { ...person({ unit: 'thu-gui-thu' }), email: address });
  const now = instantAt(noon - 60_000);
  const whole = mail({
    kind: 'caseReturned',
    subject: freshId(8),
    queuedAt: now,
    nextAttemptAt: now,
    ...given,
    person: uid,
  });
  const key = `${whole.kind}.${whole.track}.${whole.subject}.1.${uid}`;
  await put(`mail/${key}`, whole);
  return key;
};

/** A digest for somebody with this address, about one open task. */
const queueDigest = async (address: string): Promise<string> => {
  const key = await queue(address, {
    kind: 'digest',
    track: 'people',
    subject: '2027-11-22',
    code: '',
  });
  const id = freshId(20);
  await put(`tasks/${id}`, task({ subject: freshId(8) }));
  await put(`reminders/${id}`, {
    v: 1,
    task: id,
    person: key.split('.').at(-1),
    to: 'bearer',
    mail: key,
    at: instantAt(noon),
  });
  return key;
};

const stored = async (key: string): Promise<Mail> =>
  Mail.parse((await db.doc(`mail/${key}`).get()).data());
const stateOf = async (key: string): Promise<string> => (await stored(key)).state;
const fateOf = async (key: string): Promise<string> => {
  const { state, problem } = await stored(key);
  return problem === undefined ? state : `${state}: ${problem}`;
};
const copies = (key: string): number =>
  peer.taken.filter(({ messageId }) => messageId === `<${key}@vidu.example>`).length;
/**
 * Noon of a working day in Vietnam: reminders leave at no other time than in the day. A day to come, so that neither
 * the event of its creation nor the sweep takes up a mail before the test does.
 */
const noon = Date.UTC(2027, 10, 22, 5);
const at =
  (millis: number): Clock =>
  () =>
    Timestamp.fromMillis(millis);
const now = at(noon);
const later = at(noon + 2 * leaseLength);

describe('a mail', () => {
  test('arrives as text and HTML, with the case code and a link, and nothing about the person', async () => {
    const key = await queue(`a-${freshId(6)}@vidu.example`);
    expect(await deliver(db, key, sender, closedBreaker, now)).toBe('accepted');
    const [message] = peer.taken;
    expect(await fateOf(key)).toBe('sent');
    expect(message?.subject).toBe('Hồ sơ được trả lại để bổ sung – GS-2026-A1B2C3D4');
    expect(message?.text).toContain('https://guong.example/app/ho-so/');
    expect(message?.html).toContain('<html lang="vi"');
    for (const form of [message?.text, message?.html, message?.subject])
      expect(form).not.toContain(person().name);
  });

  test('whose day has not come is left alone by whoever goes by today’s clock, as the running functions do', async () => {
    const key = await queue('truoc-ngay@vidu.example');
    expect(await deliver(db, key, sender)).toBe('left');
    await sweep(db, sender);
    expect([await stateOf(key), copies(key)]).toEqual(['queued', 0]);
  });

  test.each([
    ['no address', null, {}, 'suppressed: noAddress'],
    ['words for its kind', 'b@vidu.example', { kind: 'neverHeardOf' }, 'dead: noWording'],
  ])('without %s is not sent, and the others leave', async (_title, address, given, fate) => {
    const key = await queue(address, given);
    const other = await queue('other@vidu.example');
    await sweep(db, sender, now);
    expect([await fateOf(key), await stateOf(other)]).toEqual([fate, 'sent']);
    expect(peer.taken).toHaveLength(1);
  });

  test('to somebody who is no longer active, or unknown, is not sent', async () => {
    const key = await queue('gone@vidu.example');
    const uid = (await stored(key)).person;
    await db.doc(`people/${uid}`).update({ active: false });
    await deliver(db, key, sender, closedBreaker, now);
    expect(await fateOf(key)).toBe('suppressed: inactive');
    const unknown = await queue('unknown@vidu.example');
    await db.doc(`people/${(await stored(unknown)).person}`).delete();
    await deliver(db, unknown, sender, closedBreaker, now);
    expect(await fateOf(unknown)).toBe('suppressed: noSuchPerson');
  });

  test.each([
    ['before its @', 'đậu@vidu.example'],
    ['in its domain', 'dau@vídụ.example'],
  ])(
    'to an address with Unicode %s is given up at once, with the reason; the others leave, and so does it once the address is mended',
    async (_place, address) => {
      const keys = [await queue('truoc@vidu.example'), await queue(address)];
      keys.push(await queue('sau@vidu.example'));
      const [, key = ''] = keys;
      await sweep(db, sender, now);
      expect(await Promise.all(keys.map(fateOf))).toEqual(['sent', 'dead: badAddress', 'sent']);
      await db.doc(`people/${(await stored(key)).person}`).update({ email: 'dau@vidu.example' });
      const again = sentAgain(await stored(key), now());
      await db.doc(`mail/${key}`).update({ ...again, nextAttemptAt: now() });
      await deliver(db, key, sender, closedBreaker, now);
      expect([await stateOf(key), keys.map(copies)]).toEqual(['sent', [1, 1, 1]]);
    },
  );

  test('to somebody walled since is not sent, for a case and for its story', async () => {
    const [key, free] = [await queue('walled@vidu.example'), await queue('free@vidu.example')];
    const { subject, person: uid } = await stored(key);
    await db.doc(`nominations/${subject}/walls/${uid}`).set({ v: 1 });
    await sweep(db, sender, now);
    expect([await fateOf(key), await fateOf(free)]).toEqual(['suppressed: walled', 'sent']);
  });

  test.each([
    ['08:30', 'DTSTART:20261202T013000Z'],
    [null, 'DTSTART;VALUE=DATE:20261202'],
  ])('about a session that begins at %s brings it as an appointment', async (hour, begins) => {
    const id = freshId(12);
    await put(`sessions/${id}`, session({ day: '2026-12-02', hour, place: 'Phòng họp; tầng 2' }));
    const key = await queue('hop@vidu.example', {
      kind: 'sessionInvited',
      track: 'sessions',
      subject: id,
      code: '2026-12-02',
    });
    await deliver(db, key, sender, closedBreaker, now);
    const { source = '' } = peer.taken[0] ?? {};
    const lines = source.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        `UID:session-${id}@guong.example`,
        begins,
        String.raw`LOCATION:Phòng họp\; tầng 2`,
      ]),
    );
  });
});

describe('a server that answers', () => {
  test('450 is asked again later, and takes it', async () => {
    const key = await queue('450-once-a@vidu.example');
    await sweep(db, sender, now);
    expect(await fateOf(key)).toBe('queued: smtp450');
    await sweep(db, sender, now);
    expect(copies(key)).toBe(0);
    await sweep(db, sender, later);
    expect([await stateOf(key), copies(key)]).toEqual(['sent', 1]);
  });

  test('450 five times has lost the mail to the list of those given up', async () => {
    const key = await queue('450-b@vidu.example');
    for (let round = 1; round <= 6; round += 1)
      await sweep(db, sender, at(noon + round * 4 * 3_600_000));
    const { state, attempt } = await stored(key);
    expect({ state, attempt, copies: copies(key) }).toEqual({
      state: 'dead',
      attempt: 5,
      copies: 0,
    });
  });

  test('421 is spared after a while, and the mail still leaves', async () => {
    const keys = [
      await queue('421-once-a@vidu.example'),
      await queue('421-once-b@vidu.example'),
      await queue('421-once-c@vidu.example'),
    ];
    for (const key of keys) await deliver(db, key, sender, closedBreaker, now);
    expect(await Promise.all(keys.map(fateOf))).toEqual(keys.map(() => 'queued: smtp421'));
    const before = peer.visits();
    await sweep(db, sender, at(noon + 4 * 60_000));
    expect(peer.visits()).toBe(before);
    await sweep(db, sender, later);
    expect(await Promise.all(keys.map(stateOf))).toEqual(keys.map(() => 'sent'));
    expect(keys.map(copies)).toEqual([1, 1, 1]);
  });

  test('550 is not asked again, and the others leave', async () => {
    const key = await queue('550-a@vidu.example');
    const other = await queue('other@vidu.example');
    await sweep(db, sender, now);
    await sweep(db, sender, later);
    expect([await fateOf(key), await stateOf(other)]).toEqual(['dead: smtp550', 'sent']);
  });

  test('nothing, for it is down: nothing is lost, and it leaves once the server is up', async () => {
    const port = Number(new URL(peer.address).port);
    await peer.stop();
    const keys = [await queue('down-a@vidu.example'), await queue('down-b@vidu.example')];
    await sweep(db, sender, now);
    peer = await startSmtpPeer(port);
    await sweep(db, sender, later);
    expect(await Promise.all(keys.map(stateOf))).toEqual(['sent', 'sent']);
    expect(keys.map(copies)).toEqual([1, 1]);
  });

  test('too slowly has perhaps taken it: a decision comes again as the same message, a reminder does not', async () => {
    const decision = await queue('hold-yes-a@vidu.example');
    const reminder = await queueDigest('hold-yes-b@vidu.example');
    await Promise.all([
      deliver(db, decision, sender, closedBreaker, now),
      deliver(db, reminder, sender, closedBreaker, now),
    ]);
    expect(await fateOf(decision)).toBe('queued: noAnswer');
    expect(await fateOf(reminder)).toBe('unknown: noAnswer');
    await sweep(db, sender, later);
    expect([await stateOf(decision), copies(decision)]).toEqual(['sent', 2]);
    expect([await stateOf(reminder), copies(reminder)]).toEqual(['unknown', 1]);
  });

  test('by closing in the middle of the message has not taken it', async () => {
    const key = await queue('cut-a@vidu.example');
    await deliver(db, key, sender, closedBreaker, now);
    expect(await stateOf(key)).toBe('queued');
    expect(copies(key)).toBe(0);
  });

  test('by closing in the middle of the message once takes it later, once, as the same message', async () => {
    const decision = await queue('cut-once-a@vidu.example');
    const reminder = await queueDigest('cut-once-b@vidu.example');
    for (const key of [decision, reminder]) await deliver(db, key, sender, closedBreaker, now);
    expect([await stateOf(decision), peer.taken.length]).toEqual(['queued', 0]);
    await sweep(db, sender, later);
    await sweep(db, sender, at(noon + 4 * leaseLength));
    // Counted by their Message-IDs, which are made of the key.
    expect([await stateOf(decision), copies(decision)]).toEqual(['sent', 1]);
    // A sender that had already handed over all of it cannot know: a reminder is then let go.
    expect([
      ['sent', 1],
      ['unknown', 0],
    ]).toContainEqual([await stateOf(reminder), copies(reminder)]);
  });

  test('with a yes that is lost: a decision comes again as the same message, a reminder does not', async () => {
    const decision = await queue('lost-a@vidu.example');
    const reminder = await queueDigest('lost-b@vidu.example');
    for (const key of [decision, reminder]) await deliver(db, key, sender, closedBreaker, now);
    await sweep(db, sender, later);
    expect([await stateOf(decision), copies(decision)]).toEqual(['sent', 2]);
    expect([await stateOf(reminder), copies(reminder)]).toEqual(['unknown', 1]);
  });
});

describe('a sender that is killed', () => {
  const script = fileURLToPath(new URL('deliver-once.ts', import.meta.url));

  /** Runs a delivery in a process of its own and kills it once `there` holds. */
  const killedAt = async (key: string, stopAt: string, there: () => boolean): Promise<void> => {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', script, key, peer.address, stopAt, String(noon)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    await until(`the sender reaches ${stopAt}`, async () => said.includes('here') || there());
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  const places = [
    ['before it sends', 'beforeSending', 'plain', { decision: 1, reminder: 0 }],
    ['while the server has it and has not answered', 'held', 'hold', { decision: 1, reminder: 0 }],
    ['while the answer is on its way', 'held', 'hold-yes', { decision: 2, reminder: 1 }],
    ['after the yes and before its note', 'afterYes', 'plain', { decision: 2, reminder: 1 }],
  ] as const;
  test.each(places)(
    '%s loses no decision and repeats no reminder',
    async (_title, stopAt, address, accepted) => {
      const decision = await queue(`${address}-${freshId(6)}@vidu.example`);
      const reminder = await queueDigest(`${address}-${freshId(6)}@vidu.example`);
      for (const key of [decision, reminder])
        await killedAt(key, stopAt, () => peer.held.includes(`<${key}@vidu.example>`));
      expect([await stateOf(decision), await stateOf(reminder)]).toEqual(['leased', 'leased']);
      await sweep(db, sender, now);
      expect(await stateOf(decision)).toBe('leased');
      await sweep(db, sender, later);
      expect([await stateOf(decision), await stateOf(reminder)]).toEqual(['sent', 'unknown']);
      expect({ decision: copies(decision), reminder: copies(reminder) }).toEqual(accepted);
    },
  );
});

/** So many at once keep the server waiting; an answer that comes late is none that is missing. */
const openPatient = (): Promise<Sender> =>
  openSender({ ...peerSettings(peer.address), patience: { connect: 60_000, answer: 60_000 } });

test('two sweepers at once send every mail once', async () => {
  const keys = await Promise.all(
    Array.from({ length: 40 }, () => queue(`s-${freshId(6)}@vidu.example`)),
  );
  const [first, second] = [await openPatient(), await openPatient()];
  await Promise.all([sweep(db, first, now), sweep(db, second, now)]);
  first.close();
  second.close();
  expect(keys.map(copies)).toEqual(keys.map(() => 1));
});

/** The platform delivers an event again whose handler lost the fight for a document. */
const deliveredAgain = (key: string, events: string[]) => (error: unknown) => {
  if (codeOf(error) !== aborted) throw error;
  events.push(key);
};

test('1,000 doubled and shuffled events send every mail once', async () => {
  const keys = await Promise.all(
    Array.from({ length: 100 }, () => queue(`e-${freshId(6)}@vidu.example`)),
  );
  const events = Array.from({ length: 10 }, () => keys)
    .flat()
    .toSorted(() => Math.random() - 0.5);
  const patient = await openPatient();
  const lanes = Array.from({ length: 16 }, async () => {
    for (let key = events.shift(); key !== undefined; key = events.shift())
      await deliver(db, key, patient, closedBreaker, now).catch(deliveredAgain(key, events));
  });
  await Promise.all(lanes);
  patient.close();
  expect(keys.map(copies)).toEqual(keys.map(() => 1));
}, 180_000);

test('the breaker is one for all: failures noted at once by several count each, and what they open stops every sender', async () => {
  const down = { kind: 'down', problem: 'notReached' } as const;
  // Each knows the breaker as it was before any of them failed.
  await Promise.all([1, 2, 3].map(() => noteBreaker(db, closedBreaker, down, now())));
  const breaker = await readBreaker(db);
  expect([breaker.failures, isOpen(breaker, now())]).toEqual([3, true]);
  const key = await queue('sau-nghi@vidu.example');
  const other = await openSender(peerSettings(peer.address));
  for (const one of [sender, other]) await sweep(db, one, now);
  expect([await stateOf(key), peer.visits()]).toEqual(['queued', 0]);
  await sweep(db, other, later);
  other.close();
  expect([await stateOf(key), (await readBreaker(db)).failures]).toEqual(['sent', 0]);
});

test('a sender keeps to its rate, however many are waiting', async () => {
  const keys = await Promise.all(
    Array.from({ length: 11 }, () => queue(`r-${freshId(6)}@vidu.example`)),
  );
  const patience = { connect: 60_000, answer: 60_000 };
  const slow = await openSender({ ...peerSettings(peer.address), patience, rate: 5 });
  const started = performance.now();
  await sweep(db, slow, now);
  slow.close();
  // Five, a second, five, a second, and the last: never faster, whatever else the machine does.
  expect(performance.now() - started).toBeGreaterThan(1900);
  expect(keys.map(copies)).toEqual(keys.map(() => 1));
});

/** The case of the task that the digest was queued with. */
const subjectOfFirst = async (key: string): Promise<string> => {
  const [told] = (await db.collection('reminders').where('mail', '==', key).get()).docs;
  return String((await db.doc(`tasks/${told?.get('task')}`).get()).get('subject'));
};

test('a line of a digest whose document cannot be read is left out, and stops no other', async () => {
  const key = await queueDigest('digest@vidu.example');
  const broken = freshId(8);
  const code = `GS-2026-${broken.toUpperCase()}`;
  await put(`stories/${broken}`, { v: 1 });
  await put(`tasks/t.${broken}`, task({ track: 'stories', subject: broken, code }));
  await put(`reminders/t.${broken}`, {
    v: 1,
    task: `t.${broken}`,
    person: key.split('.').at(-1),
    to: 'bearer',
    mail: key,
    at: instantAt(noon),
  });
  await deliver(db, key, sender, closedBreaker, now);
  await db.doc(`stories/${broken}`).delete();
  expect((await stored(key)).state).toBe('sent');
  expect(peer.taken[0]?.text).not.toContain(code);
});

test('a digest names what is open when it leaves, without what was done or walled off since', async () => {
  const key = await queueDigest('digest@vidu.example');
  const uid = key.split('.').at(-1) ?? '';
  const first = await subjectOfFirst(key);
  const cases = [freshId(8), freshId(8), freshId(8)];
  const codes = cases.map((id) => `GS-2026-${id.toUpperCase()}`);
  for (const [index, id] of cases.entries()) {
    const state = index === 0 ? 'done' : 'open';
    await put(`tasks/t.${id}`, task({ subject: id, code: codes[index] ?? '', state }));
    await put(`reminders/t.${id}`, {
      v: 1,
      task: `t.${id}`,
      person: uid,
      to: 'bearer',
      mail: key,
      at: instantAt(noon),
    });
  }
  await db.doc(`nominations/${cases[1]}/walls/${uid}`).set({ v: 1 });
  await deliver(db, key, sender, closedBreaker, now);
  const text = peer.taken[0]?.text ?? '';
  expect(codes.map((code) => text.includes(code))).toEqual([false, false, true]);
  // For the pages of the cases: those it named, and not the one of which the reader may know nothing.
  expect(new Set((await stored(key)).named)).toEqual(new Set([first, cases[2]]));
});
