/** "Đôn đốc", through the running function, to the letter in the reader's inbox. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, daysAfter } from '#domain/day.ts';
import { closedBreaker } from '#domain/delivery.ts';
import type { Task } from '#domain/task.ts';
import { urgingKey, UrgingOutcome } from '#domain/urging.ts';
import { answerAsked } from '../../functions/src/urging/urging-requested.ts';
import { deliver } from '../../functions/src/mail/deliver.ts';
import { openSender } from '../../functions/src/mail/smtp.ts';
import { task } from '../builders/task.ts';
import { type MailCatcher, startMailCatcher } from '../suite/mail-catcher.ts';
import { people } from '../suite/data/people.ts';
import { peerSettings } from './peer-settings.ts';
import { db, endApps, freshId, loadOrganisation, put, read, until } from './suite.ts';
import { tomorrowAtTen } from './tomorrow-at-ten.ts';

const [unit, head] = ['xa-bu-gia-map', 'chu-tich-bu-gia-map'];
const today = dayOf(Timestamp.now());
let catcher: MailCatcher;

beforeAll(async () => {
  await loadOrganisation();
  await forget();
  catcher = await startMailCatcher({ smtp: 0, page: 0 });
});
afterAll(async () => {
  await forget();
  await catcher.stop();
  await endApps();
});

/** Tasks and mails of the unit, of this and earlier runs. */
const forget = async (): Promise<void> => {
  const tasks = await db.collection('tasks').where('unit', '==', unit).get();
  const mails = await db.collection('mail').where('kind', '==', 'urging').get();
  await Promise.all([...tasks.docs, ...mails.docs].map(({ ref }) => ref.delete()));
};

const late = async (given: Partial<Task> = {}): Promise<string> => {
  const id = freshId(8);
  const code = `GS-2026-${id.toUpperCase()}`;
  const due = daysAfter(today, -20);
  const whole = task({ subject: id, code, kind: 'mend', audience: `officer:${unit}`, unit, due });
  await put(`tasks/nominations.${id}.1.mend`, { ...whole, ...given });
  return id;
};

const urge = async (units: readonly string[], by = 'van-phong-1'): Promise<string> => {
  const id = freshId(20);
  await db.doc(`urgings/${id}`).create({ v: 1, units, by, at: Timestamp.now(), outcome: null });
  return id;
};
const outcomeOf = async (id: string): Promise<UrgingOutcome> =>
  UrgingOutcome.parse(
    await until('an outcome', async () => (await read(`urgings/${id}`))?.['outcome']),
  );
const urged = async (...asked: Parameters<typeof urge>): Promise<UrgingOutcome> =>
  outcomeOf(await urge(...asked));
const mails = async (): Promise<readonly string[]> =>
  (await db.collection('mail').where('kind', '==', 'urging').get()).docs.map(({ id }) => id);

test('nobody but the office and the head has a unit written to', async () => {
  await late();
  for (const by of ['can-bo-1', 'pho-giam-doc', 'truong-phong-1', 'nobody-at-all'])
    expect((await urged([unit], by)).code).toBe('notYou');
  expect((await urged(['a b'])).code).toBe('badInput');
  expect(await mails()).toEqual([]);
});

test('a unit without overdue work, or with none but what is due today, is not written to', async () => {
  await forget();
  await late({ due: today });
  await late({ state: 'done', closed: Timestamp.now() });
  expect(await urged([unit, 'sdttg-cong-doan'])).toMatchObject({
    units: { [unit]: 'nothingOverdue', 'sdttg-cong-doan': 'nothingOverdue' },
  });
  expect(await mails()).toEqual([]);
});

test('asked twice at once, and delivered twice, one mail goes to the unit’s head', async () => {
  await forget();
  await late();
  const ids = await Promise.all([urge([unit]), urge([unit], 'giam-doc'), urge([unit])]);
  await Promise.all(ids.flatMap((id) => [answerAsked(db, id), answerAsked(db, id)]));
  const outcomes = await Promise.all(ids.map(outcomeOf));
  const answers = outcomes.map(({ units }) => String(units[unit])).toSorted();
  expect(answers).toEqual(['mailed', 'mailedToday', 'mailedToday']);
  expect(await mails()).toEqual([urgingKey(unit, today, head)]);
});

test('the letter names what is overdue as it leaves: no case behind a wall, nothing done since, no name', async () => {
  await forget();
  const [open, walled, done] = [await late(), await late(), await late()];
  await db.doc(`nominations/${walled}/walls/${head}`).set({ v: 1 });
  expect((await urged([unit])).units).toEqual({ [unit]: 'mailed' });
  await db.doc(`tasks/nominations.${done}.1.mend`).update({ state: 'done' });
  const sender = await openSender(peerSettings(catcher.smtp));
  const key = urgingKey(unit, today, head);
  expect(await deliver(db, key, sender, closedBreaker, tomorrowAtTen)).toBe('accepted');
  sender.close();
  const [letter, ...others] = catcher.caught;
  expect(others).toEqual([]);
  expect(letter?.to).toBe(people[head]?.email);
  const source = `${letter?.subject} ${await (await fetch(`${catcher.page}1/html`)).text()}`;
  expect(source).toContain('Đôn đốc: 1 việc quá hạn của đơn vị');
  expect(source).toContain(open.toUpperCase());
  for (const hidden of [walled, done]) expect(source).not.toContain(hidden.toUpperCase());
  expect(source).not.toContain(people[head]?.name);
});
