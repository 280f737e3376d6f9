/** What people set about mails, seen in the mails that then really leave: wishes, the suppression list, "Gửi lại". */
import { Timestamp } from 'firebase-admin/firestore';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { closedBreaker } from '#domain/delivery.ts';
import { digestKey } from '#domain/digest.ts';
import { allOff } from '#domain/switches.ts';
import { deliver } from '../../functions/src/mail/deliver.ts';
import { openSender, type Sender } from '../../functions/src/mail/smtp.ts';
import { remind } from '../../functions/src/reminders/remind.ts';
import { viMails } from '../../web/words/vi-mails.ts';
import { viSettings } from '../../web/words/vi-settings.ts';
import { words } from '../../web/words/words.ts';
import { instantAt } from '../builders/instant.ts';
import { mail } from '../builders/mail.ts';
import { task } from '../builders/task.ts';
import { peerSettings } from '../functions/peer-settings.ts';
import { type SmtpPeer, startSmtpPeer } from '../functions/smtp-peer.ts';
import { db, freshId, loadOrganisation, put, read } from '../functions/suite.ts';
import { people as staff } from '../suite/data/people.ts';
import { choose, press, visit } from './hands.ts';
import { peopleHere } from './people-here.ts';
import { keep } from './screens.ts';

const people = peopleHere();
const reader = 'can-bo-bom-bo';
const address = staff[reader]?.email ?? '';
let peer: SmtpPeer;
let sender: Sender;

beforeAll(async () => {
  await loadOrganisation();
  peer = await startSmtpPeer();
  sender = await openSender(peerSettings(peer.address));
});
beforeEach(async () => {
  await db.doc(`wishes/${reader}`).delete();
  await db.doc('settings/reminders').delete();
  peer.taken.length = 0;
});
afterAll(async () => {
  sender.close();
  await peer.stop();
  for (const path of [`wishes/${reader}`, 'settings/reminders', 'reminderRuns/last'])
    await db.doc(path).delete();
  await put('settings/switches', allOff);
  await db.doc(`people/${reader}`).update({ email: address });
});

/** A week to come, so that nothing else is due in it: Monday is the 22nd of November 2027. */
const at = (day: number, hour: number): Timestamp =>
  Timestamp.fromMillis(Date.UTC(2027, 10, day, hour - 7));

/** A task of the reader's; returns its code. */
const owed = async (due: string): Promise<string> => {
  const subject = freshId(8);
  const code = `GS-2026-${subject.toUpperCase()}`;
  const opened = instantAt(at(1, 8).toMillis());
  const whole = task({ subject, code, due, opened, audience: `uid:${reader}` });
  await put(`tasks/nominations.${subject}.1.appraise`, whole);
  return code;
};

/** The morning's run, and the reader's digest if it made one; gives the mail that arrived. */
const morningOf = async (day: number) => {
  await remind(db, at(day, 7));
  await deliver(db, digestKey(dayOf(at(day, 7)), reader), sender, closedBreaker, () => at(day, 9));
  const arrived = peer.taken.filter(({ to }) => to === address);
  peer.taken.length = 0;
  return arrived;
};

/** A letter to the reader, delivered at this moment if it may be; gives what became of it. */
const letter = async (kind: string, moment: Timestamp, known?: string) => {
  const subject = freshId(8);
  const key = known ?? `${kind}.nominations.${subject}.1.${reader}`;
  const queuedAt = instantAt(at(1, 8).toMillis());
  if (known === undefined)
    await put(
      `mail/${key}`,
      mail({ kind, subject, person: reader, queuedAt, nextAttemptAt: queuedAt }),
    );
  await deliver(db, key, sender, closedBreaker, () => moment);
  const { state, problem } = (await read(`mail/${key}`)) ?? {};
  const arrived = peer.taken.filter(({ messageId }) => messageId.startsWith(`<${key}@`));
  return { key, state, problem, arrived };
};

const said = viSettings.wishes;
const wishes = async (set: (page: Page) => Promise<void>): Promise<Page> => {
  const page = await people.at(reader);
  await visit(page, '/thiet-lap/thu-cua-toi');
  await page.getByRole('form', { name: said.title }).waitFor();
  await set(page);
  await press(page, words.general.save);
  await page.getByRole('status').filter({ hasText: words.general.saved }).waitFor();
  return page;
};

describe('a wish of one’s own', () => {
  test('of one mail a week: what comes up waits for Monday, what is overdue does not', async () => {
    await wishes((page) => choose(page, said.digest, said.digests.weekly));
    await db.doc('reminderRuns/last').set({ v: 1, through: '2027-11-23' });
    const [overdue, due, next] = [
      await owed('2027-11-19'),
      await owed('2027-11-24'),
      await owed('2027-12-01'),
    ];
    const codesIn = (text = '') => [overdue, due, next].filter((code) => text.includes(code));
    const [wednesday, ...others] = await morningOf(24);
    expect([codesIn(wednesday?.text), others]).toEqual([[overdue], []]);
    for (const day of [25, 26]) expect(await morningOf(day), `${day}`).toEqual([]);
    const [monday] = await morningOf(29);
    expect(codesIn(monday?.text)).toContain(next);
  });

  test('of no reminder but of what is overdue', async () => {
    await wishes((page) => choose(page, said.digest, said.digests.overdueOnly));
    await db.doc('reminderRuns/last').set({ v: 1, through: '2028-02-11' });
    const code = await owed('2028-02-15');
    const runs = [];
    // The 14th of February 2028, a Monday, to the 18th, three working days after it was due.
    for (const day of [106, 107, 108, 109, 110])
      runs.push((await morningOf(day)).map(({ text }) => text.includes(code)));
    expect(runs).toEqual([[], [], [], [], [true]]);
  });

  test('of fewer letters: none comes that only informs, and one that asks does', async () => {
    const page = await wishes((open) => choose(open, said.letters, said.letterWishes.needed));
    await keep(page, 'mail-wishes');
    const informing = await letter('caseForwarded', at(22, 10));
    expect(informing).toMatchObject({ state: 'suppressed', problem: 'notWished', arrived: [] });
    expect((await letter('caseReturned', at(22, 10))).arrived).toHaveLength(1);
  });

  test('of quiet hours: a letter waits for their end', async () => {
    await wishes(async (page) => {
      await page.getByLabel(said.quiet, { exact: true }).check();
      await choose(page, said.from, said.hour(8));
      await choose(page, said.to, said.hour(12));
    });
    const { key, ...quiet } = await letter('caseReturned', at(22, 9));
    expect(quiet).toMatchObject({ state: 'queued', arrived: [] });
    expect(await letter('caseReturned', at(22, 12), key)).toMatchObject({
      state: 'sent',
      arrived: [{ to: address }],
    });
  });

  test('of English, once the agency has it', async () => {
    await put('settings/switches', { ...allOff, english: true });
    await wishes((page) => choose(page, said.language, 'English'));
    const { arrived } = await letter('caseReturned', at(22, 10));
    expect(arrived.map(({ subject }) => subject)).toEqual([
      'A case was returned to be completed – GS-2026-A1B2C3D4',
    ]);
    await put('settings/switches', allOff);
  });
});

test('whom the administrator puts on the list gets no mail, and gets them again once taken off', async () => {
  const list = viSettings.stopped;
  const name = staff[reader]?.name ?? '';
  const admin = await people.at('quan-tri-1');
  await visit(admin, '/thiet-lap/khong-gui-thu');
  await choose(admin, list.add, name);
  await press(admin, words.general.save);
  await admin.getByRole('status').filter({ hasText: words.general.saved }).waitFor();
  await keep(admin, 'mail-stopped');
  expect(await letter('caseReturned', at(22, 10))).toMatchObject({
    state: 'suppressed',
    problem: 'stopped',
    arrived: [],
  });
  await visit(admin, '/thiet-lap/khong-gui-thu');
  await admin.getByRole('listitem').filter({ hasText: name }).getByRole('button').click();
  await press(admin, words.general.save);
  await admin.getByRole('status').filter({ hasText: words.general.saved }).waitFor();
  expect((await letter('caseReturned', at(22, 10))).arrived).toHaveLength(1);
});

describe('“Gửi lại”', () => {
  test.each([
    ['was refused for good', '550-once', 0, viMails.states.dead, { copies: 1 }],
    ['may have arrived, after the last attempt', 'lost', 4, viMails.states.unknown, { copies: 2 }],
  ])(
    'sends a letter that %s under the Message-ID it had',
    async (_why, local, attempt, state, { copies }) => {
      const subject = freshId(8);
      const code = `GS-2026-${subject.toUpperCase()}`;
      const key = `caseReturned.nominations.${subject}.1.${reader}`;
      const queuedAt = instantAt(Date.now() - 60_000);
      const about = { kind: 'caseReturned', subject, code, person: reader } as const;
      await db.doc(`people/${reader}`).update({ email: `${local}-${subject}@vidu.example` });
      await put(`mail/${key}`, mail({ ...about, attempt, queuedAt, nextAttemptAt: queuedAt }));
      await deliver(db, key, sender);
      const office = await people.at('van-phong-1');
      await visit(office, '/thu');
      const line = office.getByRole('listitem').filter({ hasText: code });
      await line.getByText(state, { exact: true }).waitFor();
      await keep(office, `mail-${local}`);
      await line.getByRole('button', { name: viMails.again }).click();
      await line.getByRole('status').filter({ hasText: viMails.answers.applied }).waitFor();
      await deliver(db, key, sender);
      await db.doc(`people/${reader}`).update({ email: address });
      expect((await read(`mail/${key}`))?.['state']).toBe('sent');
      expect(peer.taken.map(({ messageId }) => messageId)).toEqual(
        Array.from({ length: copies }, () => `<${key}@vidu.example>`),
      );
      await visit(office, '/thu');
      await office.getByText(viMails.hint).waitFor();
      await line.waitFor({ state: 'detached' });
    },
  );
});

test('no page threw anything on the way', () => {
  expect(people.errors).toEqual([]);
});
