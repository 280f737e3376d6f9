/** The way from an inbox to the work: the link of a really sent digest, opened by somebody who is signed out. */
import { Timestamp } from 'firebase-admin/firestore';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { closedBreaker } from '#domain/delivery.ts';
import { digestKey, digestMail } from '#domain/digest.ts';
import { deliver } from '../../functions/src/mail/deliver.ts';
import { openSender } from '../../functions/src/mail/smtp.ts';
import { words } from '../../web/words/words.ts';
import { dossier } from '../builders/dossier.ts';
import { task } from '../builders/task.ts';
import { peerSettings } from '../functions/peer-settings.ts';
import { db, endApps, loadOrganisation, put, putCase } from '../functions/suite.ts';
import { demoPassword, people } from '../suite/data/people.ts';
import { type MailCatcher, startMailCatcher } from '../suite/mail-catcher.ts';
import { launchChromium } from './chromium.ts';
import { site } from './people.ts';
import { desktop, keep } from './screens.ts';

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
  const context = await browser.newContext({ viewport: desktop, locale: 'vi-VN' });
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
