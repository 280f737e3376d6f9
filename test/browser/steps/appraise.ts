/** Step 2: the office settles the claims, returns the case with two items, appraises what comes back and forwards it to a session. */
import type { Page } from 'playwright-core';
import { sessionView } from '../../../web/words/sessions.ts';
import { words } from '../../../web/words/words.ts';
import { carriedOut, choose, fill, press, pressMove, send, typedDay, visit } from '../hands.ts';
import type { Journey } from '../journey.ts';
import { keep } from '../screens.ts';
import { save } from './fill-in.ts';
import { landsOn } from './nominate.ts';

const { caseView, form, move } = words;

/** The office opens the case from its task. */
export const openFromTask = async (journey: Journey): Promise<Page> => {
  const page = await journey.people.at('van-phong-1');
  await visit(page, '/');
  const task = page.getByRole('listitem').filter({ hasText: journey.code });
  await task.getByText(words.tasks['appraise'] ?? '').waitFor();
  await keep(page, 'step-2-tasks');
  await task.getByRole('link').click();
  await page.getByRole('heading', { name: journey.subject.name }).waitFor();
  return page;
};

export const settleClaims = async (journey: Journey): Promise<void> => {
  const page = await openFromTask(journey);
  await settle(page, firstText, 'Hội Liên hiệp Phụ nữ xã Bù Gia Mập');
  await settle(page, secondText, 'Biên bản kiểm tra thực địa của Văn phòng');
  await keep(page, 'step-2-settled');
};

const firstText = 'Dạy nghề dệt thổ cẩm';
const secondText = 'Vận động bà con góp công';

/** Concludes one claim as verified, with the words the public will read as its source. */
const settle = async (page: Page, text: string, source: string): Promise<void> => {
  const claim = page.locator('article[data-claim]', { hasText: text });
  await choose(claim, caseView.settleStatus, words.claimStatuses.verified);
  await choose(claim, caseView.settleHow, words.settledHow.document);
  await fill(claim, caseView.settleSource, source);
  await press(claim, caseView.settle);
  await claim.locator('.badge', { hasText: words.claimStatuses.verified }).waitFor();
};

export const returnedItems = [
  { field: form.summary, text: 'Xin nêu rõ lớp dệt mở từ năm nào.' },
  { field: firstText, text: 'Xin bổ sung danh sách học viên có xác nhận.' },
] as const;

export const returnCase = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('van-phong-1');
  await pressMove(page, 'nominations', 'return');
  await press(page, move.addItem);
  for (const [index, { field, text }] of returnedItems.entries()) {
    const select = page.getByLabel(`${move.itemField} ${index + 1}`, { exact: true });
    const options = await select.locator('option').allInnerTexts();
    await select.selectOption({ label: options.find((label) => label.startsWith(field)) ?? '' });
    await fill(page, `${move.itemText} ${index + 1}`, text);
  }
  await fill(page, move.until, typedDay(10));
  await keep(page, 'step-2-return');
  await send(page, 'nominations', 'return');
  await carriedOut(page, 'nominations', 'return', 'returned');
};

/** Follows each item to its field; resolves to the fields the officer landed on. */
export const seeReturnedItems = async (journey: Journey): Promise<readonly string[]> => {
  const page = await journey.people.at('can-bo-1');
  await visit(page, `/ho-so/${journey.caseId}`);
  await keep(page, 'step-2-returned');
  const asked = page.locator('main .notice', { hasText: caseView.returnedItems });
  const hrefs = await Promise.all(
    returnedItems.map(({ text }) => asked.getByRole('link', { name: text }).getAttribute('href')),
  );
  const fields: string[] = [];
  for (const href of hrefs) fields.push(await landsOn(page, href ?? ''));
  return fields;
};

/** The officer mends both items where the links led. */
export const mendCase = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('can-bo-1');
  await fill(page, form.summary, `${journey.subject.summary} Lớp mở từ năm 2023.`);
  const claim = page.getByRole('group', { name: form.claim(1), exact: true });
  await fill(claim, form.baseline, 'Trước năm 2023 trong xã có 5 người biết dệt');
  await save(page);
  await keep(page, 'step-2-mended');
};

/** Settles again what the officer changed, confirms every criterion of this stage, and marks the appraisal complete. */
export const completeAppraisal = async (journey: Journey): Promise<void> => {
  const page = await openFromTask(journey);
  await settle(page, firstText, 'Hội Liên hiệp Phụ nữ xã Bù Gia Mập');
  for (const criterion of ['H1', 'H2', 'H3', 'H5']) {
    await page
      .locator('#f-criteria')
      .getByLabel(new RegExp(`^${criterion}\\.`, 'u'))
      .selectOption({ label: caseView.met });
    await fill(page, `${caseView.findingNote} (${criterion})`, 'Đã đối chiếu với hồ sơ của xã.');
  }
  await fill(page, caseView.appraisalNote, 'Hồ sơ đầy đủ, đề nghị trình Hội đồng.');
  await page.getByLabel(caseView.appraisalComplete, { exact: true }).check();
  await press(page, caseView.saveAppraisal);
  await page.locator('[data-part=missing]', { hasText: caseView.nothingMissing }).waitFor();
  await keep(page, 'step-2-appraised');
};

/** A session of the council of seven, today, and the case on its agenda. */
export const forwardToSession = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('van-phong-1');
  const title = `Phiên họp xét ${journey.subject.name}`;
  await visit(page, '/hop');
  await press(page, sessionView.create);
  await fill(page, sessionView.name, title);
  await fill(page, sessionView.place, 'Phòng họp số 1');
  await keep(page, 'step-2-new-session');
  await page.locator('form').getByRole('button', { name: sessionView.create }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  journey.session = /hop\/(\w{20})$/u.exec(page.url())?.[1] ?? '';
  await visit(page, `/ho-so/${journey.caseId}`);
  await pressMove(page, 'nominations', 'forward');
  await choose(page, move.session, title);
  await send(page, 'nominations', 'forward');
  await carriedOut(page, 'nominations', 'forward', 'council');
  await keep(page, 'step-2-forwarded');
};
