/** A good deed from the public's form, without script, to the office's list, and from there to a case; another to a story. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { standings } from '#domain/suggestion.ts';
import { viFactors } from '../../web/words/vi-factors.ts';
import { subjectWords } from '../../web/pages/subjects/words.ts';
import { words } from '../../web/words/words.ts';
import { newFactor } from '../builders/new-factor.ts';
import { putGround } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put, read } from '../functions/suite.ts';
import { closeContext } from './chromium.ts';
import { carriedOut, fill, press, pressMove, send, tick, typedDay, visit } from './hands.ts';
import { site } from './people.ts';
import { pressUntil } from './public-form.ts';
import { putSubject } from './put-subject.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const { factorView } = viFactors;
const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

/** Somebody of the public, without script, suggests this person; resolves to the page that shows the code, and the code. */
const suggest = async (who: string): Promise<{ readonly page: Page; readonly code: string }> => {
  const context = await people.browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
  const page = await context.newPage();
  await page.goto(`${site}/phat-hien-guong`);
  await page.screenshot({ path: '.output/screens/suggest.png', fullPage: true });
  await page.getByLabel('Bạn giới thiệu ai?').fill(who);
  await page.getByLabel('Ở đâu?').fill('Thôn Minh Họa, xã Bù Gia Mập');
  await page.getByLabel('Người đó đã làm gì?').fill('Nấu cơm trưa cho học sinh ở xa.');
  const shown = page.locator('.code');
  await pressUntil(page, shown, page.getByRole('button', { name: 'Gửi lời giới thiệu' }));
  return { page, code: await shown.innerText() };
};

const somebody = (): string => `Bà Thị Ví Dụ ${freshId(5)}`;

describe('what somebody of the public suggests without script', () => {
  test('is asked after by its code', async () => {
    const { page, code } = await suggest(somebody());
    await page.screenshot({ path: '.output/screens/suggested.png', fullPage: true });
    await page.goto(`${site}/phat-hien-guong/tra-cuu`);
    await page.getByLabel('Mã của bạn').fill(code);
    await page.getByRole('button', { name: 'Tra cứu' }).click();
    await page.getByText(standings.identified).waitFor();
    await closeContext(page.context());
  });

  test('is read by the office, which says that a namesake is another, and begins a case of it', async () => {
    const who = somebody();
    await closeContext((await suggest(who)).page.context());
    const { key } = await putSubject(ground, { name: who });
    const page = await people.at('van-phong-1');
    await visit(page, '/nhan-to-moi');
    await keep(page, 'new-factors');
    await page.getByRole('link', { name: who }).click();
    await page.getByText(factorView.noSender).waitFor();
    await page.getByText(factorView.nominating).click();
    await keep(page, 'new-factor');
    const asked = page.locator(`[data-subject="${key}"]`);
    await asked
      .getByRole('button', { name: new RegExp(`^${subjectWords.ask.other}`, 'u') })
      .click();
    await press(page, factorView.nominateNow);
    await carriedOut(page, 'newFactors', 'nominate', 'nominated');
    await page.getByRole('link', { name: factorView.openCase }).click();
    await page.waitForURL(/\/ho-so\/\w{8}$/u);
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    expect(await read(`nominations/${id}/dossier/current`)).toMatchObject({
      village: 'Thôn Minh Họa, xã Bù Gia Mập',
      summary: 'Nấu cơm trưa cho học sinh ở xa.',
      sameness: { [key]: 'other' },
    });
  });
});

describe('an officer', () => {
  test('plans, logs what is given, and asks for a story once there is consent', async () => {
    const id = freshId(20);
    await put(`newFactors/${id}`, newFactor({ kind: 'goodDeed' }));
    const page = await people.at('can-bo-1');
    await visit(page, `/nhan-to-moi/${id}`);
    await pressMove(page, 'newFactors', 'nurture');
    await send(page, 'newFactors', 'nurture');
    await carriedOut(page, 'newFactors', 'nurture', 'nurturing');
    await fill(page, factorView.weakPoint, 'Chưa tính được giá.');
    await fill(page, factorView.measure, 'Lớp ghi sổ.');
    await fill(page, factorView.owner, 'Hội Phụ nữ xã');
    await fill(page, factorView.due, typedDay(30));
    await press(page, factorView.addPlan);
    await page.getByText(factorView.open).waitFor();
    await fill(page, factorView.giver, 'Hội Phụ nữ xã');
    await fill(page, factorView.supportWords, 'Hai khung dệt.');
    await press(page, factorView.addSupport);
    await page.getByText('Hai khung dệt.').waitFor();

    await pressMove(page, 'newFactors', 'tell');
    await send(page, 'newFactors', 'tell');
    // The history tells it last: by then the page has read everything again.
    await page.locator('[data-unmet=noConsentToPublication]').nth(1).waitFor({ state: 'attached' });
    await page.locator('summary', { hasText: factorView.addConsent }).click();
    await tick(page.locator('[id="consent.fields"]'), words.publicFields.name);
    await press(page, factorView.addConsent);
    // On a paper that lies nowhere nobody could check it.
    await page.getByText(factorView.incomplete).waitFor();
    await fill(page, words.form.keptAt, 'Phiếu ngày hôm nay, lưu tại phòng');
    // What was typed of a paper does not stay behind spoken words.
    const proof = page.locator('[id="consent.proof"]');
    await proof.selectOption('spoken');
    await proof.selectOption('paper');
    expect(await page.getByLabel(words.form.keptAt).inputValue()).toBe('');
    await fill(page, words.form.keptAt, 'Phiếu ngày hôm nay, lưu tại phòng');
    await press(page, factorView.addConsent);
    await page.getByText(factorView.withdraw).first().waitFor();
    await send(page, 'newFactors', 'tell');
    await page.getByText(words.move.applied).first().waitFor();
    await keep(page, 'good-deed');
    const story = (await db.doc(`stories/${id}`).get()).data();
    expect(story).toMatchObject({ source: 'goodDeed', newFactor: id, state: 'drafting' });
    expect(people.errors).toEqual([]);
  });
});
