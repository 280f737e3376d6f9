/** What a reader wishes of their mails, and what guards the way, each against a real SMTP server: what arrives, and what must not. */
import { Timestamp } from 'firebase-admin/firestore';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Mail } from '#domain/mail.ts';
import { givenSettings } from '#domain/ladder.ts';
import { allOff } from '#domain/switches.ts';
import type { Task } from '#domain/task.ts';
import { givenWish, type Wish } from '#domain/wish.ts';
import { openSender, type Sender } from '../../functions/src/mail/smtp.ts';
import { sweep } from '../../functions/src/mail/sweep-mail.ts';
import { remind } from '../../functions/src/reminders/remind.ts';
import { mail } from '../builders/mail.ts';
import { person, rosterEntry } from '../builders/person.ts';
import { task } from '../builders/task.ts';
import { peerSettings } from './peer-settings.ts';
import { type SmtpPeer, startSmtpPeer } from './smtp-peer.ts';
import { db, endApps, freshId, loadOrganisation, put } from './suite.ts';

let peer: SmtpPeer;
let sender: Sender;
let reader: string;
let roster: object | undefined;

/** Hours of a day of November 2027 in Vietnam; the 22nd is a Monday. A day to come, so the running functions leave its mails alone. */
const at = (day: number, hour: number): Timestamp =>
  Timestamp.fromMillis(Date.UTC(2027, 10, day, hour - 7));

const passing = ['mail', 'reminders', 'tasks', 'reminderRuns', 'wishes'] as const;

beforeAll(async () => {
  await loadOrganisation();
  roster = (await db.doc('directories/roster').get()).data();
});
afterAll(async () => {
  if (roster) await db.doc('directories/roster').set(roster);
  for (const path of ['settings/switches', 'settings/reminders']) await db.doc(path).delete();
  await endApps();
});
beforeEach(async () => {
  for (const name of passing) await db.recursiveDelete(db.collection(name));
  for (const path of ['settings/switches', 'settings/reminders', 'breakers/smtp'])
    await db.doc(path).delete();
  reader = freshId(10);
  const unit = `don-vi-${reader}`;
  // To the server of the tests an address that begins with a number would be an order to refuse.
  await put(`people/${reader}`, { ...person({ unit }), email: `thu-${reader}@vidu.example` });
  await db.doc('directories/roster').set({ v: 1, people: { [reader]: rosterEntry({ unit }) } });
  peer = await startSmtpPeer();
  sender = await openSender(peerSettings(peer.address));
});
afterEach(async () => {
  sender.close();
  await peer.stop();
});

const wishing = (wish: Partial<Wish>) => db.doc(`wishes/${reader}`).set({ ...givenWish, ...wish });

/** A letter that tells a step, waiting since then. */
const queued = async (since: Timestamp, kind = 'caseReturned'): Promise<string> => {
  const subject = freshId(8);
  const key = `${kind}.nominations.${subject}.1.${reader}`;
  const about = { kind, subject, person: reader } as const;
  await put(`mail/${key}`, mail({ ...about, queuedAt: since, nextAttemptAt: since }));
  return key;
};
const stored = async (key: string): Promise<Mail> =>
  Mail.parse((await db.doc(`mail/${key}`).get()).data());

const owed = (due: string, given: Partial<Task> = {}): Promise<unknown> =>
  put(
    `tasks/nominations.${freshId(8)}.1.appraise`,
    task({ audience: `uid:${reader}`, due, opened: at(1, 8), ...given }),
  );
/** The morning's run and the sweep after it; the subjects of what has arrived by then. */
const morningOf = async (day: number): Promise<readonly string[]> => {
  await remind(db, at(day, 7));
  await sweep(db, sender, () => at(day, 9));
  return peer.taken.map(({ subject }) => subject);
};

describe('quiet hours', () => {
  test('hold a letter back without using up an attempt, and it leaves when they end', async () => {
    await wishing({ quiet: { from: 20, to: 6 } });
    const key = await queued(at(22, 21));
    await sweep(db, sender, () => at(22, 22));
    expect(peer.taken).toEqual([]);
    const { state, attempt, nextAttemptAt } = await stored(key);
    expect([state, attempt, nextAttemptAt.toMillis()]).toEqual(['queued', 0, at(23, 6).toMillis()]);
    await sweep(db, sender, () => Timestamp.fromMillis(at(23, 6).toMillis() + 60_000));
    expect([(await stored(key)).state, peer.taken.length]).toEqual(['sent', 1]);
  });

  test('of somebody else hold nothing back', async () => {
    await db.doc('wishes/somebody-else').set({ ...givenWish, quiet: { from: 0, to: 23 } });
    const key = await queued(at(22, 10));
    await sweep(db, sender, () => at(22, 11));
    expect((await stored(key)).state).toBe('sent');
  });
});

describe('English', () => {
  test.each([
    [true, 'A case was returned to be completed'],
    [false, 'Hồ sơ được trả lại để bổ sung'],
  ])('where it is wished for, and switched on: %s', async (english, title) => {
    await wishing({ language: 'en' });
    await db.doc('settings/switches').set({ ...allOff, english });
    await queued(at(22, 10));
    await sweep(db, sender, () => at(22, 11));
    expect(peer.taken.map(({ subject }) => subject)).toEqual([expect.stringContaining(title)]);
    expect(peer.taken[0]?.html).toContain(`lang="${english ? 'en' : 'vi'}"`);
  });

  test('reaches every line of the digest', async () => {
    await wishing({ language: 'en' });
    await db.doc('settings/switches').set({ ...allOff, english: true });
    await owed('2027-11-22');
    await morningOf(22);
    expect(peer.taken[0]?.text).toContain('Appraise a case');
    expect(peer.taken[0]?.text).not.toContain('Thẩm định');
  });
});

test('whoever is on the suppression list gets nothing, neither digest nor decision, and the others do', async () => {
  await db.doc('settings/reminders').set({ ...givenSettings, stopped: [reader] });
  const key = await queued(at(22, 10));
  await owed('2027-11-22');
  const other = freshId(10);
  await put(`people/${other}`, { ...person(), email: `thu-${other}@vidu.example` });
  await put(`mail/caseReturned.nominations.x.1.${other}`, {
    ...mail({ kind: 'caseReturned', subject: 'x', person: other }),
    queuedAt: at(22, 8),
    nextAttemptAt: at(22, 8),
  });
  await morningOf(22);
  await sweep(db, sender, () => at(22, 11));
  expect(peer.taken.map(({ to }) => to)).toEqual([`thu-${other}@vidu.example`]);
  expect(await stored(key)).toMatchObject({ state: 'suppressed', problem: 'stopped' });
});

test('whoever wishes for fewer letters gets none that only informs, but each that asks, a notice of a session and a result', async () => {
  await wishing({ letters: 'needed', digest: 'overdueOnly' });
  const kinds = ['caseForwarded', 'storyPublished', 'caseReturned', 'caseRecognised'] as const;
  const keys = await Promise.all(kinds.map((kind) => queued(at(22, 10), kind)));
  const meeting = await queued(at(22, 10), 'sessionInvited');
  await sweep(db, sender, () => at(22, 11));
  const fates = await Promise.all(
    [...keys, meeting].map(async (key) => {
      const { state, problem = '' } = await stored(key);
      return `${state} ${problem}`.trim();
    }),
  );
  expect(fates).toEqual(['suppressed notWished', 'suppressed notWished', 'sent', 'sent', 'sent']);
  await wishing({});
  const all = await queued(at(22, 10), 'caseForwarded');
  await sweep(db, sender, () => at(22, 11));
  expect((await stored(all)).state).toBe('sent');
});

describe('of the digest', () => {
  test('one a week comes on Monday with all the week, and only what is overdue in between', async () => {
    await wishing({ digest: 'weekly' });
    await db.doc('reminderRuns/last').set({ v: 1, through: '2027-11-19' });
    await owed('2027-11-24');
    await owed('2027-11-26');
    expect(await morningOf(22)).toEqual(['Nhắc việc: 2 việc']);
    for (const day of [23, 24, 25, 26]) expect(await morningOf(day), `${day}`).toHaveLength(1);
    // Three working days after the 24th.
    await remind(db, at(29, 7));
    await sweep(db, sender, () => at(29, 9));
    expect(peer.taken.map(({ subject }) => subject)).toEqual([
      'Nhắc việc: 2 việc',
      'Nhắc việc: 1 việc, 1 việc quá hạn',
    ]);
  });

  test('whoever opted out is told of their own overdue work alone', async () => {
    await wishing({ digest: 'overdueOnly' });
    await db.doc('reminderRuns/last').set({ v: 1, through: '2027-11-19' });
    await owed('2027-11-23');
    for (const day of [22, 23, 24, 25]) expect(await morningOf(day), `${day}`).toEqual([]);
    expect(await morningOf(26)).toEqual(['Nhắc việc: 1 việc, 1 việc quá hạn']);
  });
});

test('somebody without an address is sent nothing, and the others leave', async () => {
  const key = await queued(at(22, 10));
  await db.doc(`people/${reader}`).update({ email: null });
  await sweep(db, sender, () => at(22, 11));
  expect([await stored(key), peer.taken]).toMatchObject([
    { state: 'suppressed', problem: 'noAddress' },
    [],
  ]);
});

test('a letter that lacks what its template asks for is given up after five attempts, and the others leave', async () => {
  const [broken, whole] = [await queued(at(22, 10)), await queued(at(22, 10))];
  const lacking: Sender = {
    ...sender,
    send: ({ letter, ...outgoing }, deadline) => {
      const { why: _gone, ...rest } = letter;
      const shown = outgoing.key === broken ? (rest as typeof letter) : letter;
      return sender.send({ ...outgoing, letter: shown }, deadline);
    },
  };
  for (let hour = 11; hour < 20; hour += 4) await sweep(db, lacking, () => at(22, hour));
  for (let day = 23; day < 26; day += 1) await sweep(db, lacking, () => at(day, 11));
  expect([await stored(broken), await stored(whole)]).toMatchObject([
    { state: 'dead', problem: 'notPutTogether', attempt: 5 },
    { state: 'sent' },
  ]);
  expect(peer.taken.map(({ messageId }) => messageId)).toEqual([`<${whole}@vidu.example>`]);
});

describe('a server that is not on this machine', () => {
  /** With the library's own certificate, which nobody has signed. */
  const strange = async (hidden: readonly string[]): Promise<number> => {
    const taken: string[] = [];
    const server = new SMTPServer({
      authOptional: true,
      disableReverseLookup: true,
      disabledCommands: [...hidden],
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => {
          taken.push('one');
          done();
        });
      },
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', () => resolve());
    });
    const address = server.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const strict = await openSender({ ...peerSettings(`smtp://127.0.0.1:${port}`), local: false });
    const key = await queued(at(22, 10));
    await sweep(db, strict, () => at(22, 11));
    expect((await stored(key)).state).toBe('queued');
    strict.close();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    return taken.length;
  };

  test('is told nothing if nobody vouches for its certificate', async () => {
    expect(await strange([])).toBe(0);
  });

  test('is told nothing if it offers no encryption', async () => {
    expect(await strange(['STARTTLS'])).toBe(0);
  });
});

test('no more leave in a second than were set', async () => {
  const slow = await openSender({ ...peerSettings(peer.address), rate: 4 });
  for (let count = 0; count < 10; count += 1) await queued(at(22, 10));
  const started = performance.now();
  await sweep(db, slow, () => at(22, 11));
  slow.close();
  expect(peer.taken).toHaveLength(10);
  // Four, four, two: two pauses of a second lie between them.
  expect(performance.now() - started).toBeGreaterThan(1900);
});
