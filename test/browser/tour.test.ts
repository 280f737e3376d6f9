/** The five-minute tour of the README, walked: each stop shows what the README promises, to whom it promises it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../../web/words/words.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { launchChromium } from './chromium.ts';
import { stands, visit } from './hands.ts';
import { peopleIn, site, type People } from './people.ts';
import { keep, layOut, screen } from './screens.ts';
import { mayRead } from './store.ts';

let browser: Browser;
let people: People;
let reader: Page;

beforeAll(async () => {
  browser = await launchChromium();
  people = peopleIn(browser);
  reader = await browser.newPage({ viewport: screen, locale: 'vi-VN' });
});
afterAll(async () => {
  await people.close();
  await browser.close();
});

/** A page of the staff application as this person sees it, once its content is there. */
const seenBy = async (uid: DemoUid, path: string): Promise<Page> => {
  const page = await people.at(uid);
  await visit(page, path);
  return page;
};

/** All that the page says, far below its first screen too. */
const textOf = async (page: Page): Promise<string> => {
  await layOut(page);
  return page.locator('main').innerText();
};

/** A public page as anybody reads it; resolves to its status. */
const opened = async (path: string): Promise<number> =>
  (await reader.goto(`${site}${path}`))?.status() ?? 0;

test('stop 1: of one paper of six, one came back with what is missing, and the session decided the others', async () => {
  const session = await seenBy('van-phong-1', '/hop/phien-hai-2026');
  await stands(session, 'sessions', 'closed');
  for (const name of ['Điểu Sơn Mẫu', 'Thị Ngọc Ví Dụ', 'Điểu Bình Giả Định'])
    await session.getByText(name).first().waitFor();
  const outcomes = session.locator('#f-agenda [data-case] .badge');
  const { decision, declined, deferred } = words.states.nominations;
  await expect
    .poll(async () => (await outcomes.allInnerTexts()).toSorted())
    .toEqual([decision, decision, decision, declined, deferred].toSorted());
  await keep(session, 'tour-1-session');

  const returned = await seenBy('can-bo-1', '/ho-so/q1d4y7cs');
  await stands(returned, 'nominations', 'returned');
  await returned.getByText('Phiếu cân chưa có chữ ký của tổ trưởng tổ hợp tác.').first().waitFor();
  await keep(returned, 'tour-1-returned');
});

test('stop 1: who declared a conflict learns nothing of the case, though the other members do', async () => {
  const decided = await seenBy('truong-phong-2', '/ho-so/b8f2j5lu');
  await stands(decided, 'nominations', 'deferred');
  expect(await textOf(decided)).not.toMatch(/thanh thiếu niên|nhà dài|bộ chiêng/u);
  const coming = await seenBy('truong-phong-2', '/ho-so/u8d1b6nc');
  await coming.getByText(words.caseView.walled).waitFor();
  expect(await textOf(coming)).not.toMatch(/cấp cứu|39 chuyến/u);
  await keep(coming, 'tour-1-walled');
  const reads = await seenBy('chu-tich-cong-doan', '/ho-so/u8d1b6nc');
  await reads.getByText('Chở 39 chuyến cấp cứu không lấy tiền').first().waitFor();
  for (const below of ['claims', 'appraisals', 'evidence'])
    for (const id of ['b8f2j5lu', 'u8d1b6nc'])
      expect(await mayRead('truong-phong-2', `nominations/${id}/${below}`), below).toBe(false);
  expect(await mayRead('van-phong-1', 'nominations/b8f2j5lu/claims')).toBe(true);
});

test('stop 2: the struck claim is kept in the file with its reason, and the page does not know it', async () => {
  const file = await seenBy('van-phong-1', '/ho-so/c4w8e2ro');
  await file.getByText('Bản cam kết chỉ có 22 chữ ký').first().waitFor();
  await file.getByText('Sổ bìa xanh, trang 12 đến trang 41').first().waitFor();
  await file.getByText(words.paperEntry.sources.paper, { exact: true }).first().waitFor();
  await file.locator('summary', { hasText: words.form.consents }).click();
  await file.getByText('Thị Giả Định, công chức xã').first().waitFor();
  await keep(file, 'tour-2-file');

  expect(await opened('/guong/nguoi-di-lai-tung-goc-cay-lam-moc-c4w8e2ro')).toBe(200);
  const text = await textOf(reader);
  expect(text).toContain('21 vụ việc');
  expect(text).not.toMatch(/cam kết|60 hộ/u);
  await keep(reader, 'tour-2-page');
});

test('stop 3: the rescue is public, and no picture and no name of the children is', async () => {
  const file = await seenBy('van-phong-1', '/ho-so/r9u5s3no');
  await file.getByText('không công bố: người giám hộ chưa đồng ý').first().waitFor();
  await file.getByText(words.moves.nominations.fastTrack).first().waitFor();
  await file.getByText('KT. GIÁM ĐỐC').first().waitFor();
  await keep(file, 'tour-3-file');

  expect(await opened('/guong/soi-day-vong-ben-suoi-dak-a-r9u5s3no')).toBe(200);
  expect(await textOf(reader)).toContain('2 em nhỏ');
  // The square with the page's address is no picture of anybody.
  expect(await reader.locator('main img:not([src$="/ma-qr.svg"]), main picture').count()).toBe(0);
  await keep(reader, 'tour-3-page');
});

test('stop 4: the page of the weaving group tells who learned from it, and stands in English beside', async () => {
  const path = '/guong/nhung-khung-det-duoi-mot-mai-nha-o-bu-vi-du-d6t1v8hm';
  expect(await opened(`${path}/en`)).toBe(200);
  expect(await reader.locator('html').getAttribute('lang')).toBe('en');
  await keep(reader, 'tour-4-english');
  expect(await opened(path)).toBe(200);
  const text = await textOf(reader);
  expect(text).toContain('2 tổ dệt');
  expect(text).toContain('Biên bản kiểm tra thực tế'.toLowerCase());
  // A group of its own name, and the certificate by its number.
  expect(text).toContain('Tổ dệt thôn Bù Thí Dụ');
  expect(text).toContain('15/QĐ-SDTTG');
  await keep(reader, 'tour-4-page');
});

test('stop 5: the old letterhead stands, and the successor unit goes on with the case', async () => {
  expect(await opened('/guong/di-hoc-chu-deu-moi-duoc-cam-chieng-n2e7b4km')).toBe(200);
  expect(await textOf(reader)).toContain('của Ban Dân tộc tỉnh Bình Phước');
  await keep(reader, 'tour-5-page');

  const file = await seenBy('can-bo-1', '/ho-so/n2e7b4km');
  await stands(file, 'nominations', 'recognised');
  await file.getByText('Nghệ nhân ưu tú, già làng').first().waitFor();
  expect(await mayRead('can-bo-1', 'nominations/n2e7b4km/claims')).toBe(true);
  expect(await mayRead('can-bo-2', 'nominations/n2e7b4km/claims')).toBe(false);
  await keep(file, 'tour-5-file');
});

test('stop 6: the corrected figure bears its note', async () => {
  expect(await opened('/guong/con-duong-cua-ap-soc-minh-hoa-x3g6l9du')).toBe(200);
  const text = await textOf(reader);
  expect(text).toContain('38 hộ');
  expect(text).not.toContain('45 hộ');
  expect(text).toContain('bài đăng lần đầu nêu số hộ đăng ký hiến đất');
  await keep(reader, 'tour-6-corrected');
});

test('stop 6: where a consent was withdrawn a neutral page stands, and no list or search knows it', async () => {
  expect(await opened('/guong/thung-sach-sau-yen-xe-may-w1p5z8ta')).toBe(410);
  expect(await reader.locator('body').innerText()).not.toMatch(/Thí Dụ|Thùng sách|điểm trường/u);
  await keep(reader, 'tour-6-gone');
  for (const path of ['/', '/danh-sach', '/tim-kiem?q=thung+sach']) {
    expect(await opened(path)).toBe(200);
    expect(await textOf(reader)).not.toContain('Thùng sách');
  }
});

test('on the way: the head sees what waits to be signed, and the public column shows the year', async () => {
  const head = await seenBy('giam-doc', '');
  await head.getByText('GS-2026-V7K2M4QA').first().waitFor();
  await keep(head, 'tour-head');
  const cases = await seenBy('van-phong-1', '/ho-so');
  await cases.getByText('Thị Lan Ví Dụ').first().waitFor();
  await keep(cases, 'tour-cases');
  expect(await opened('/')).toBe(200);
  await keep(reader, 'tour-column');
  expect(people.errors).toEqual([]);
});
