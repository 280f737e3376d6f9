/** A case on public notice: posted by the office, read and commented on without script, also on paper, answered, and only then forwarded. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenCalendar, workingDaysFrom } from '#domain/calendar.ts';
import { written } from '#domain/day.ts';
import { allOff } from '#domain/switches.ts';
import { notice as spoken } from '../../web/pages/notice/words.ts';
import { words } from '../../web/words/words.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { putGround, putReadyCase, putSession } from '../functions/road.ts';
import { db, loadOrganisation, put, read } from '../functions/suite.ts';
import { carriedOut, choose, fill, press, pressMove, send, today, visit } from './hands.ts';
import { site } from './people.ts';
import { pressUntil } from './public-form.ts';
import { desktop, keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const workingDays = 3;
const name = 'Thị Ví Dụ Niêm Yết';
const people = peopleHere();
let stranger: Page;

beforeAll(async () => {
  await loadOrganisation();
  await put('settings/switches', { ...allOff, publicNotice: true });
  stranger = await people.browser.newPage({
    viewport: desktop,
    javaScriptEnabled: false,
    locale: 'vi-VN',
  });
});
afterAll(async () => {
  await put('settings/switches', { ...allOff });
});

/** In appraisal, all settled, with a yes to the notice and a session to go to. */
const putAppraised = async (): Promise<{ readonly id: string; readonly title: string }> => {
  const { id: ground } = await putGround();
  const inForce = { validFrom: '2020-01-01', validTo: null };
  await put(
    `rulePacks/${ground}`,
    rulePack({ id: ground, noticeWorkingDays: workingDays, ...inForce }),
  );
  const id = await putReadyCase(ground, {
    state: 'appraisal',
    submittedOn: today(),
    subject: { name, kind: 'individual' },
  });
  await put(`nominations/${id}/claims/thanh-tich-1`, claim({ status: 'verified' }));
  await put(
    `consents/${id}_publication`,
    consent({ nomination: id, scope: 'publication', channels: ['notice'] }),
  );
  const title = `Phiên họp xét ${id}`;
  await putSession(ground, { title });
  return { id, title };
};

const post = async (id: string): Promise<Page> => {
  const page = await people.at('van-phong-1');
  await visit(page, `/ho-so/${id}`);
  await pressMove(page, 'nominations', 'post');
  await choose(page, words.move.keeper, 'Nguyễn Văn Mẫu');
  await choose(page, words.move.otherKeeper, 'Hoàng Văn Ví Dụ');
  await send(page, 'nominations', 'post');
  await carriedOut(page, 'nominations', 'post', 'notice');
  return page;
};

test('from the posting to the council', async () => {
  const { id, title } = await putAppraised();
  const page = await post(id);

  await stranger.goto(`${site}/niem-yet`);
  await stranger.getByRole('link', { name }).click();
  await stranger.waitForURL(/\/niem-yet\/./u);
  const last = workingDaysFrom(givenCalendar, today(), workingDays);
  const shown = await stranger.locator('main').innerText();
  expect(shown).toContain(`từ ngày ${written(today())} đến hết ngày ${written(last)}`);
  const dossier = await read(`nominations/${id}/dossier/current`);
  const told = await read(`nominations/${id}/claims/thanh-tich-1`);
  for (const kept of [dossier?.['summary'], told?.['text'], dossier?.['village']].map(String))
    expect(shown).not.toContain(kept);
  for (const kept of ['Nguyễn Văn Mẫu', 'Hoàng Văn Ví Dụ', '1980'])
    expect(await stranger.content()).not.toContain(kept);
  await keep(stranger, 'public-notice');

  await fill(stranger, 'Ý kiến', 'Việc này có thật, tôi ở cùng thôn.');
  await fill(stranger, 'Họ và tên', 'Bà Minh Họa');
  await stranger.getByLabel('Liên lạc với bạn thế nào?').fill('0900 000 111');
  await pressUntil(
    stranger,
    stranger.getByRole('heading', { name: 'Đã nhận ý kiến' }),
    stranger.getByRole('button', { name: 'Gửi ý kiến', exact: true }),
  );
  const code = await stranger.locator('.code').innerText();

  await visit(page, `/ho-so/${id}`);
  await page.getByText(spoken.enter).click();
  const entering = page.getByRole('form', { name: spoken.enter });
  await fill(entering, spoken.text, 'Có đơn giấy đề nghị xem lại diện tích.');
  await fill(entering, spoken.writer, 'Ông Thí Dụ');
  await fill(entering, spoken.contact, 'Thôn Ví Dụ');
  await press(entering, spoken.enterSend);
  await page.getByText(spoken.entered).waitFor();
  await page.getByText('Có đơn giấy đề nghị xem lại diện tích.').waitFor();
  await keep(page, 'notice-comments');
  // Who posted is neither of the two, though they typed one of the names themselves.
  const article = page.getByRole('region', { name: spoken.comments }).getByRole('article');
  await expect.poll(() => article.count()).toBe(2);
  for (const nth of [0, 1]) {
    await press(article.nth(nth), spoken.author);
    await article.nth(nth).getByText(spoken.notKeeper).waitFor();
  }
  const keeper = await people.at('van-phong-2');
  await visit(keeper, `/ho-so/${id}`);
  const paper = keeper.getByRole('article').filter({ hasText: 'Có đơn giấy' });
  await press(paper, spoken.author);
  await paper.getByText('Ông Thí Dụ · Thôn Ví Dụ').waitFor();

  // A week later.
  await db.doc(`nominations/${id}`).update({ noticeUntil: '2020-01-06' });
  await visit(page, `/ho-so/${id}`);
  await pressMove(page, 'nominations', 'forward');
  await choose(page, words.move.session, title);
  await send(page, 'nominations', 'forward');
  await page.locator('a[href^="#f-comments."]').nth(1).waitFor();
  for (const left of [1, 0]) {
    const open = article.filter({ has: page.locator('form') });
    await fill(open.first(), spoken.answer, 'Đã xác minh tại thôn.');
    await press(open.first(), spoken.send);
    await expect.poll(() => open.count()).toBe(left);
  }
  await visit(page, `/ho-so/${id}`);
  await pressMove(page, 'nominations', 'forward');
  await choose(page, words.move.session, title);
  await send(page, 'nominations', 'forward');
  await carriedOut(page, 'nominations', 'forward', 'council');

  await stranger.goto(`${site}/niem-yet/tra-cuu`);
  await fill(stranger, 'Mã của bạn', code);
  await press(stranger, 'Xem trả lời');
  await stranger.getByText('Đã xác minh tại thôn.').waitFor();
  expect(people.errors).toEqual([]);
});
