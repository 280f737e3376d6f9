/** Between inbox and work: the link of a really sent digest, opened by somebody signed out; and what the case page tells of a really sent letter. */
import { Timestamp } from 'firebase-admin/firestore';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenCalendar, workedOn } from '#domain/calendar.ts';
import { dayOf, daysAfter } from '#domain/day.ts';
import { closedBreaker } from '#domain/delivery.ts';
import { digestKey, digestMail } from '#domain/digest.ts';
import { deliver } from '../../functions/src/mail/deliver.ts';
import { openSender } from '../../functions/src/mail/smtp.ts';
import { words } from '../../web/words/words.ts';
import { dossier } from '../builders/dossier.ts';
import { task } from '../builders/task.ts';
import { peerSettings } from '../functions/peer-settings.ts';
import { must, putGround, putReadyCase } from '../functions/road.ts';
import {
  db,
  endApps,
  freshId,
  loadOrganisation,
  put,
  putCase,
  read,
  until,
} from '../functions/suite.ts';
import { demoPassword, people, type DemoUid } from '../suite/data/people.ts';
import { type MailCatcher, startMailCatcher } from '../suite/mail-catcher.ts';
import { launchChromium } from './chromium.ts';
import { visit } from './hands.ts';
import { violations } from './looks/axe.ts';
import { peopleIn, site } from './people.ts';
import { keep, screen } from './screens.ts';

let browser: Browser;
let catcher: MailCatcher;
const reader = 'van-phong-1';
/** Ten in the morning: at night no reminder leaves. */
const morning = Timestamp.fromMillis(Date.parse(`${dayOf(Timestamp.now())}T03:00:00Z`));
const today = dayOf(morning);

beforeAll(async () => {
  await loadOrganisation();
  [browser, catcher] = await Promise.all([
    launchChromium(),
    startMailCatcher({ smtp: 0, page: 0 }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await catcher.stop();
  await endApps();
});

/** A case that waits for the office since long, and the digest that says so; returns the case's id. */
const reminded = async (): Promise<string> => {
  const id = await putCase({ state: 'appraisal' });
  await put(`nominations/${id}/dossier/current`, dossier());
  const code = `GS-2026-${id.toUpperCase()}`;
  // Of no day, so that whatever else has reminded this reader today stands in another digest.
  const key = digestKey(`link-${id}`, reader);
  await put(`tasks/nominations.${id}.1.appraise`, task({ subject: id, code, due: '2026-01-05' }));
  await put(`reminders/${id}`, {
    v: 1,
    task: `nominations.${id}.1.appraise`,
    person: reader,
    to: 'bearer',
    mail: key,
    at: morning,
  });
  await put(`mail/${key}`, { ...digestMail(today, reader, morning), subject: `link-${id}` });
  const sender = await openSender({ ...peerSettings(catcher.smtp), site });
  await deliver(db, key, sender, closedBreaker, () => morning);
  sender.close();
  return id;
};

test('the link of a digest leads to its case, by way of the door', async () => {
  const id = await reminded();
  expect(catcher.caught.map(({ to }) => to)).toEqual([people[reader]?.email]);
  const context = await browser.newContext({ viewport: screen, locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${catcher.page}1/html`);
  await keep(page, 'mail-digest');
  await page.emulateMedia({ colorScheme: 'dark' });
  await keep(page, 'mail-digest-dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(catcher.page);
  await page.getByRole('link', { name: 'Nhắc việc: 1 việc, 1 việc quá hạn' }).click();
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: `Thẩm định hồ sơ – GS-2026-${id.toUpperCase()}` })
    .click();
  await page.getByLabel(words.door.email).fill(people[reader]?.email ?? '');
  await page.getByLabel(words.door.password).fill(demoPassword);
  await page.getByRole('button', { name: words.door.signIn }).click();
  await page.getByText(`GS-2026-${id.toUpperCase()}`).first().waitFor();
  expect(new URL(page.url()).pathname).toBe(`/app/ho-so/${id}`);
  // Opening it has done nothing: the task is as open as before.
  expect((await db.doc(`tasks/nominations.${id}.1.appraise`).get()).get('state')).toBe('open');
  await context.close();
});

test('a full digest reads well on a phone and a desk, by day and by night', async () => {
  const id = freshId(8);
  const key = digestKey(`full-${id}`, reader);
  const due = (days: number) => workedOn(givenCalendar, daysAfter(today, days));
  const tasks = [
    task({ subject: `a${id}`, code: `GS-2026-A${id.slice(1).toUpperCase()}`, due: due(-9) }),
    task({ track: 'decisions', subject: `qd${id}`, code: '', kind: 'issue', due: due(-2) }),
    task({ track: 'newFactors', subject: `nt${id}`, code: '', kind: 'nurture', due: due(0) }),
    task({ track: 'batches', subject: `tt${id}`, code: '', kind: 'finishBatch', due: due(2) }),
    task({
      track: 'sessions',
      subject: `ph${id}`,
      code: due(6),
      kind: 'openSession',
      due: due(4),
    }),
  ];
  for (const [index, one] of tasks.entries()) {
    await put(`tasks/full.${id}.${index}`, one);
    await put(`reminders/full.${id}.${index}`, {
      v: 1,
      task: `full.${id}.${index}`,
      person: reader,
      to: index === 0 ? 'superior' : 'bearer',
      mail: key,
      at: morning,
    });
  }
  await put(`mail/${key}`, { ...digestMail(today, reader, morning), subject: `full-${id}` });
  const sender = await openSender({ ...peerSettings(catcher.smtp), site });
  expect(await deliver(db, key, sender, closedBreaker, () => morning)).toBe('accepted');
  sender.close();
  const page = await (await browser.newContext({ viewport: screen })).newPage();
  await page.goto(`${catcher.page}${catcher.caught[0]?.id}/html`);
  expect(await page.locator('.code').allInnerTexts()).toHaveLength(tasks.length);
  await keep(page, 'digest');
  await page.emulateMedia({ colorScheme: 'dark' });
  await keep(page, 'digest-dark');
  // Landmarks are of the page around a letter, which a mail program draws.
  const wrong = (await violations(page)).filter(
    (line) => !/: (landmark-one-main|region) at /u.test(line),
  );
  expect(wrong).toEqual([]);
  await page.context().close();
});

test('the page of a case tells which digests have named it, and to whom they went', async () => {
  const id = await reminded();
  const key = digestKey(`link-${id}`, reader);
  await until('its delivery', () => read(`nominations/${id}/digests/${key}`));
  const staff = peopleIn(browser);
  const page = await staff.at('van-phong-2');
  await visit(page, `/ho-so/${id}`);
  const digests = page.locator('[data-part=digests]');
  await digests.locator('summary').click();
  await digests.locator('li').first().waitFor();
  const lines = await digests.locator('li').allInnerTexts();
  expect(lines.map((line) => line.split(' · ')[0])).toEqual([lineOf(reader, 'sent')]);
  await keep(page, 'case-digests');
  await staff.close();
  expect(staff.errors).toEqual([]);
});

/** The case page's own line about a letter to somebody. */
const lineOf = (uid: DemoUid, state: keyof typeof words.deliveryStates): string =>
  `${people[uid]?.name}: ${words.deliveryStates[state]}`;

test('the page of a case tells of each letter of a step whether it has really left', async () => {
  const id = await putReadyCase((await putGround()).id);
  await must({ id, move: 'confirm', by: 'truong-phong-1', input: { dossierVersion: 1 } });
  await must({ id, move: 'submit', by: 'can-bo-1', input: { dossierVersion: 1 } });
  const keyOf = (uid: DemoUid): string => `caseSubmitted.nominations.${id}.2.${uid}`;
  const mirrored = (uid: DemoUid, state: string) =>
    until(`the letter to ${uid} is ${state}`, async () => {
      const delivery = await read(`deliveries/${keyOf(uid)}`);
      return delivery?.['state'] === state;
    });
  const office = ['chanh-van-phong', 'van-phong-1', 'van-phong-2'] as const;
  for (const uid of office) await mirrored(uid, 'queued');
  const staff = peopleIn(browser);
  const page = await staff.at('van-phong-1');
  const told = async (): Promise<readonly string[]> => {
    await visit(page, `/ho-so/${id}`);
    const mails = page.locator('[data-move-entry=submit] [data-part=mails]');
    await mails.locator('summary').click();
    await mails.locator('li').first().waitFor();
    const lines = await mails.locator('li').allInnerTexts();
    return lines
      .map((line) => line.split(' · ')[0] ?? '')
      .filter((line) => office.some((uid) => line.startsWith(people[uid]?.name ?? '')))
      .toSorted();
  };
  expect(await told()).toEqual(office.map((uid) => lineOf(uid, 'queued')).toSorted());

  const before = catcher.caught.length;
  const sender = await openSender({ ...peerSettings(catcher.smtp), site });
  expect(await deliver(db, keyOf('van-phong-2'), sender)).toBe('accepted');
  sender.close();
  expect(catcher.caught.slice(0, catcher.caught.length - before)).toMatchObject([
    { to: people['van-phong-2']?.email, messageId: `<${keyOf('van-phong-2')}@vidu.example>` },
  ]);
  await mirrored('van-phong-2', 'sent');
  expect(await told()).toEqual(
    [
      lineOf('chanh-van-phong', 'queued'),
      lineOf('van-phong-1', 'queued'),
      lineOf('van-phong-2', 'sent'),
    ].toSorted(),
  );
  await keep(page, 'mail-delivered');
  await staff.close();
  expect(staff.errors).toEqual([]);
});
