/** The daily run on the real database: told once however often, late or broken off it runs, and left on its day. */
import { type DocumentData, FieldPath, Timestamp } from 'firebase-admin/firestore';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SpecialDay } from '#domain/calendar.ts';
import { digestKey, Reminder } from '#domain/digest.ts';
import { Mail } from '#domain/mail.ts';
import type { Task } from '#domain/task.ts';
import { sweep } from '../../functions/src/mail/sweep-mail.ts';
import { openSender, type Sender } from '../../functions/src/mail/smtp.ts';
import { openFirstTasks } from '../../functions/src/reminders/open-first-tasks.ts';
import { remind } from '../../functions/src/reminders/remind.ts';
import { mail } from '../builders/mail.ts';
import { morning, stored } from '../builders/instant.ts';
import { nomination } from '../builders/nomination.ts';
import { person, rosterEntry } from '../builders/person.ts';
import { report } from '../builders/report.ts';
import { task } from '../builders/task.ts';
import { peerSettings } from './peer-settings.ts';
import { outcomeAt } from './road.ts';
import { type SmtpPeer, startSmtpPeer } from './smtp-peer.ts';
import { db, endApps, freshId, loadOrganisation, put } from './suite.ts';
import { withoutTriggers } from './triggers.ts';

const unit = 'phong-nhac-viec';
const officer = `officer.${freshId(6)}`;
const chief = `chief.${freshId(6)}`;
const dayLong = 86_400_000;
/** A Monday of the year after the builders' documents, eight in the morning: a day to come, so that nobody sends its digests but the test. */
const monday = morning.millis + 52 * 7 * dayLong;
/** Seven in the morning, `days` after Monday, 22 November 2027. */
const at = (days: number): Timestamp => Timestamp.fromMillis(monday - 3_600_000 + days * dayLong);

let roster: DocumentData | undefined;
beforeAll(async () => {
  await loadOrganisation();
  // What earlier tests have created has its task now, so that no late event of it adds one to those counted here.
  await openFirstTasks(db, Timestamp.now());
  roster = (await db.doc('directories/roster').get()).data();
});
afterAll(async () => {
  if (roster) await db.doc('directories/roster').set(roster);
  await endApps();
});

const passing = ['mail', 'reminders', 'tasks', 'reminderRuns', 'wishes'] as const;
const clear = async (): Promise<void> => {
  for (const name of passing) await db.recursiveDelete(db.collection(name));
  for (const path of ['directories/holidays', 'settings/reminders', 'breakers/smtp'])
    await db.doc(path).delete();
};
beforeEach(async () => {
  await clear();
  const people = { [officer]: person({ unit }), [chief]: person({ unit, roles: ['unitHead'] }) };
  for (const [uid, one] of Object.entries(people))
    await db.doc(`people/${uid}`).set({ ...one, email: `${uid}@vidu.example` });
  await put('directories/roster', {
    v: 1,
    people: {
      [officer]: rosterEntry({ unit }),
      [chief]: rosterEntry({ unit, roles: ['unitHead'] }),
    },
  });
});
afterEach(clear);

const open = async (given: Partial<Task> = {}): Promise<string> => {
  const id = `nominations.${freshId(8)}.1.appraise`;
  await put(`tasks/${id}`, task({ audience: `officer:${unit}`, due: '2027-11-22', ...given }));
  return id;
};
const digests = async (): Promise<string[]> => {
  const found = await db.collection('mail').where('kind', '==', 'digest').get();
  return found.docs.map((one) => `${one.id}: ${Mail.parse(one.data()).state}`).toSorted();
};
const reminders = async (): Promise<string[]> => {
  const found = await db.collection('reminders').get();
  return found.docs.map(
    (one) => `${Reminder.parse(one.data()).to} ${Reminder.parse(one.data()).mail}`,
  );
};
const digestOn = (day: string, uid = officer): string => digestKey(day, uid);

test('a run tells what is due, once, however often it comes', async () => {
  const id = await open();
  await open({ due: '2027-12-29' });
  expect(await remind(db, at(0))).toEqual({ tasks: 1, rungs: 1, digests: 1, back: 0 });
  expect(await remind(db, at(0))).toEqual({ tasks: 0, rungs: 0, digests: 0, back: 0 });
  await db.doc('reminderRuns/last').delete();
  await remind(db, at(0));
  expect(await digests()).toEqual([`${digestOn('2027-11-22')}: queued`]);
  expect((await db.doc(`reminders/${id}.2027-11-22.bearer+0.${officer}`).get()).exists).toBe(true);
});

test('two runs at once tell everything once', async () => {
  for (let count = 0; count < 30; count += 1) await open();
  await Promise.all([remind(db, at(0)), remind(db, at(0))]);
  expect(await digests()).toHaveLength(1);
  expect(await reminders()).toHaveLength(30);
});

test("what a run noted before it died, without a digest, is told by the next day's", async () => {
  const id = await open();
  const other = await open({ code: 'GS-2026-TOLD' });
  await remind(db, at(0));
  await db.doc(`mail/${digestOn('2027-11-22')}`).delete();
  await db.doc('reminderRuns/last').set({ v: 1, through: '2027-11-19' });
  // This one was told by a digest that was made.
  const told = digestOn('2027-11-22', 'another');
  await db
    .doc(`mail/${told}`)
    .set(
      stored(mail({ kind: 'digest', track: 'people', state: 'sent' }), (millis) =>
        Timestamp.fromMillis(millis),
      ),
    );
  const rung = (of: string) => db.doc(`reminders/${of}.2027-11-22.bearer+0.${officer}`);
  await rung(other).update({ mail: told });
  await remind(db, at(1));
  expect(await digests()).toContain(`${digestOn('2027-11-23')}: queued`);
  expect((await rung(id).get()).get('mail')).toBe(digestOn('2027-11-23'));
  expect((await rung(other).get()).get('mail')).toBe(told);
});

test('what is new when a run goes on that died after a digest was made is told by the next day’s, and nothing twice', async () => {
  const early = await open();
  await remind(db, at(0));
  await db.doc(`mail/${digestOn('2027-11-22')}`).update({ state: 'sent' });
  await db.doc('reminderRuns/last').set({ v: 1, through: '2027-11-19' });
  const late = await open();
  expect(await remind(db, at(0))).toEqual({ tasks: 2, rungs: 0, digests: 0, back: 0 });
  await remind(db, at(1));
  expect(await digests()).toEqual([
    `${digestOn('2027-11-22')}: sent`,
    `${digestOn('2027-11-23')}: queued`,
  ]);
  const mailOf = async (id: string): Promise<unknown> =>
    (await db.doc(`reminders/${id}.2027-11-22.bearer+0.${officer}`).get()).get('mail');
  expect([await mailOf(early), await mailOf(late)]).toEqual([
    digestOn('2027-11-22'),
    digestOn('2027-11-23'),
  ]);
  expect(await remind(db, at(1))).toEqual({ tasks: 0, rungs: 0, digests: 0, back: 0 });
});

test('a run after two that were skipped tells what they would have', async () => {
  await open({ due: '2027-11-23' });
  await open({ due: '2027-11-24' });
  await remind(db, at(0));
  expect(await remind(db, at(3))).toEqual({ tasks: 2, rungs: 2, digests: 1, back: 0 });
});

test('on a Sunday, and on a day the office has made a holiday, nobody is told; the next working day tells it', async () => {
  await open({ due: '2027-11-21' });
  expect(await remind(db, at(-1))).toEqual({ tasks: 0, rungs: 0, digests: 0, back: 0 });
  const flood: SpecialDay = { day: '2027-11-22', kind: 'dayOff', name: 'Nghỉ lũ', announced: true };
  await db.doc('directories/holidays').set({ v: 1, entries: [flood] });
  expect(await remind(db, at(0))).toEqual({ tasks: 0, rungs: 0, digests: 0, back: 0 });
  expect(await remind(db, at(1))).toEqual({ tasks: 1, rungs: 1, digests: 1, back: 0 });
});

test('five working days late the superior is told, and the officer no more', async () => {
  await open({ due: '2027-11-15' });
  await remind(db, at(0));
  expect(await reminders()).toEqual([`superior ${digestOn('2027-11-22', chief)}`]);
});

test('past a superior without an address, or shut out of the case, the next above is told', async () => {
  const director = `director.${freshId(6)}`;
  const entry = rosterEntry({ unit: 'lanh-dao', roles: ['head'] });
  await db.doc('directories/roster').update(new FieldPath('people', director), entry);
  const subject = freshId(8);
  await open({ due: '2027-11-15', subject });
  const wall = db.doc(`nominations/${subject}/walls/${chief}`);
  await wall.set({ v: 1 });
  await remind(db, at(0));
  expect(await reminders()).toEqual([`superior ${digestOn('2027-11-22', director)}`]);
  await wall.delete();
  await open({ due: '2027-11-16' });
  await db.doc(`people/${chief}`).update({ email: null });
  await remind(db, at(1));
  expect(await reminders()).toContain(`superior ${digestOn('2027-11-23', director)}`);
});

test('what can be told to nobody who bears it is told to the next above who is not shut out of the case', async () => {
  const director = `director.${freshId(6)}`;
  const entry = rosterEntry({ unit: 'lanh-dao', roles: ['head'] });
  await db.doc('directories/roster').update(new FieldPath('people', director), entry);
  const subject = freshId(8);
  for (const uid of [officer, chief])
    await db.doc(`nominations/${subject}/walls/${uid}`).set({ v: 1 });
  await open({ subject });
  await remind(db, at(0));
  expect(await reminders()).toEqual([`bearer ${digestOn('2027-11-22', director)}`]);
  await open({ due: '2027-11-23' });
  await db.doc(`people/${officer}`).update({ email: null });
  await remind(db, at(1));
  expect(await reminders()).toContain(`bearer ${digestOn('2027-11-23', chief)}`);
});

test('a task is asked back from whom could not be given it, though no event has told, once in a run and its repeats', async () => {
  const [id, kind] = [freshId(20), 'report'];
  const key = `reports.${id}.1.${kind}`;
  // The office’s work, which an editor has by name.
  const given = { track: 'reports', subject: id, kind, audience: 'uid:bien-tap-1' } as const;
  await put(`tasks/${key}`, task({ ...given, due: '2027-11-22' }));
  await put(`reports/${id}`, report({ tasks: [key] }));
  expect(await remind(db, at(0))).toMatchObject({ tasks: 1, back: 1 });
  await db.doc('reminderRuns/last').delete();
  await remind(db, at(0));
  const asked = await db.collection(`reports/${id}/moves`).get();
  expect(asked.docs.map((one) => one.id)).toEqual([`handBack.${key}.${at(0).toMillis()}`]);
  expect((await outcomeAt(`reports/${id}/moves/${asked.docs[0]?.id}`)).status).toBe('applied');
});

test('a task that cannot be read stops nobody', async () => {
  await db.doc('tasks/broken').set({ v: 1, state: 'open', due: '2027-11-22' });
  await open();
  expect(await remind(db, at(0))).toEqual({ tasks: 2, rungs: 1, digests: 1, back: 0 });
});

test('whoever had the mail of the week from a run that broke off gets no second one, but what is overdue', async () => {
  await db.doc(`wishes/${officer}`).set({ v: 1, digest: 'weekly' });
  await open();
  await remind(db, at(0));
  expect(await reminders()).toEqual([`bearer ${digestOn('2027-11-22')}`]);
  await db.doc(`mail/${digestOn('2027-11-22')}`).update({ state: 'sent' });
  await db.doc('reminderRuns/last').set({ v: 1, through: '2027-11-19' });
  await open({ due: '2027-11-25' });
  const late = await open({ due: '2027-11-18' });
  await remind(db, at(1));
  const told = await db.collection('reminders').where('mail', '==', digestOn('2027-11-23')).get();
  expect(told.docs.map((one) => one.get('task'))).toEqual([late]);
});

test('a wish of one mail a week is kept', async () => {
  await db.doc(`wishes/${officer}`).set({ v: 1, digest: 'weekly' });
  await open({ due: '2027-11-24', opened: Timestamp.fromMillis(monday - 10 * dayLong) });
  await db.doc('reminderRuns/last').set({ v: 1, through: '2027-11-19' });
  expect((await remind(db, at(0))).rungs).toBe(1);
  expect((await remind(db, at(2))).rungs).toBe(0);
});

test('through the running schedule, the suite counts as production would', async () => {
  const { fire } = await import('../suite/clock.ts');
  await open();
  await fire('remindDaily', at(0).toDate());
  expect(await reminders()).toEqual([`bearer ${digestOn('2027-11-22')}`]);
});

test('a piece of the morning’s mending that fails stops no other and no reminding, and its run fails, so that it comes again', async () => {
  const { fire } = await import('../suite/clock.ts');
  await open();
  // Of what was thrown away the tasks are looked for; no document can have such an id.
  const broken = 'tasks/sessions.broken.0.inviteSession';
  await db.doc(broken).set({ track: 'sessions', subject: 'a/b', state: 'open', due: '2028-11-22' });
  const begun = freshId(8);
  await withoutTriggers(() => put(`nominations/${begun}`, nomination({ ownerUnit: unit })));
  await expect(fire('mendDaily', at(0).toDate())).rejects.toThrow('mendDaily failed with 500');
  // What comes after it was done.
  expect((await db.doc(`nominations/${begun}`).get()).get('tasks')).toHaveLength(1);
  await fire('remindDaily', at(0).toDate());
  expect(await reminders()).toEqual([`bearer ${digestOn('2027-11-22')}`]);
  await db.doc(broken).delete();
  await fire('mendDaily', at(0).toDate());
  expect(await digests()).toEqual([expect.stringContaining(digestOn('2027-11-22'))]);
});

test('a task of which several rungs have come up since the last run is one line of the digest', async () => {
  const peer: SmtpPeer = await startSmtpPeer();
  const sender: Sender = await openSender(peerSettings(peer.address));
  await open({ code: 'GS-2026-TWICE123' });
  await db.doc('reminderRuns/last').set({ v: 1, through: '2027-11-16' });
  await remind(db, at(0));
  expect(await reminders()).toHaveLength(2);
  await sweep(db, sender, () => Timestamp.fromMillis(at(0).toMillis() + 60_000));
  sender.close();
  await peer.stop();
  expect(peer.taken[0]?.subject).toBe('Nhắc việc: 1 việc');
  expect(peer.taken[0]?.text.match(/TWICE123/gu)).toHaveLength(1);
});

test('a digest that could not leave on its day is told by the next one, once', async () => {
  const peer: SmtpPeer = await startSmtpPeer();
  const sender: Sender = await openSender(peerSettings(peer.address));
  await open({ code: 'GS-2026-LEFTOVER' });
  await remind(db, at(0));
  await open({ code: 'GS-2026-TUESDAY1', due: '2027-11-23' });
  await remind(db, at(1));
  expect(await digests()).toEqual([
    `${digestOn('2027-11-22')}: suppressed`,
    `${digestOn('2027-11-23')}: queued`,
  ]);
  await sweep(db, sender, () => Timestamp.fromMillis(at(1).toMillis() + 60_000));
  sender.close();
  await peer.stop();
  expect(peer.taken).toHaveLength(1);
  expect(peer.taken[0]?.subject).toBe('Nhắc việc: 2 việc, 1 việc quá hạn');
  expect(peer.taken[0]?.text).toMatch(/LEFTOVER[^]*TUESDAY1/u);
});

test('a digest that is refused at first leaves at its second try, once, and says what is open by then', async () => {
  const peer: SmtpPeer = await startSmtpPeer();
  const sender: Sender = await openSender(peerSettings(peer.address));
  await db.doc(`people/${officer}`).update({ email: `450-once-${officer}@vidu.example` });
  await open({ code: 'GS-2026-STILLOPN' });
  const done = await open({ code: 'GS-2026-DONESOON' });
  await remind(db, at(0));
  const minutesOn = (minutes: number) => () =>
    Timestamp.fromMillis(at(0).toMillis() + minutes * 60_000);
  await sweep(db, sender, minutesOn(1));
  expect([await digests(), peer.taken]).toEqual([[`${digestOn('2027-11-22')}: queued`], []]);
  await db.doc(`tasks/${done}`).update({ state: 'done', closed: at(0) });
  await sweep(db, sender, minutesOn(120));
  await sweep(db, sender, minutesOn(240));
  sender.close();
  await peer.stop();
  expect(await digests()).toEqual([`${digestOn('2027-11-22')}: sent`]);
  expect(peer.taken.map(({ subject }) => subject)).toEqual(['Nhắc việc: 1 việc']);
  expect(peer.taken[0]?.text).toContain('STILLOPN');
  expect(peer.taken[0]?.text).not.toContain('DONESOON');
  await remind(db, at(1));
  expect(await digests()).toHaveLength(1);
});

test('what a digest was to say that died of a passing problem, the next one says; a refusal for good stays one', async () => {
  await open();
  await remind(db, at(0));
  const died = db.doc(`mail/${digestOn('2027-11-22')}`);
  await died.update({ state: 'dead', problem: 'smtp450' });
  await remind(db, at(1));
  expect(await digests()).toEqual([
    `${digestOn('2027-11-22')}: suppressed`,
    `${digestOn('2027-11-23')}: queued`,
  ]);
  await db.doc(`mail/${digestOn('2027-11-23')}`).update({ state: 'dead', problem: 'smtp550' });
  await remind(db, at(2));
  expect(await digests()).toHaveLength(2);
});
