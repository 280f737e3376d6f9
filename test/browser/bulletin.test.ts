/** The editor composes an issue of the bulletin, orders its items, previews and publishes it; a reader without script reads and prints it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { viBulletins } from '../../web/words/vi-bulletins.ts';
import { profile } from '../builders/story.ts';
import { db, freshId, loadOrganisation, put, read, until } from '../functions/suite.ts';
import { choose, fill, press, visit } from './hands.ts';
import { violations } from './looks/axe.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const { bulletins: said } = viBulletins;
const slug = `guong-${freshId(12)}`;
const title = `Người giữ nghề ${freshId(5)}`;
const [number, year] = [98, 2026];
const id = `${year}-${number}`;

const people = peopleHere();

const forget = async (): Promise<void> => {
  await Promise.all(
    [`profiles/${slug}`, `bulletins/${id}`, `issues/${id}`].map((path) => db.doc(path).delete()),
  );
};

beforeAll(async () => {
  await loadOrganisation();
  await forget();
  await put(`profiles/${slug}`, profile({ slug, title, channels: ['bulletin'] }));
});

afterAll(async () => {
  await forget();
});

test('the editor composes an issue and publishes it', async () => {
  const page = await people.at('bien-tap-1');
  await visit(page, '/ban-tin');
  await fill(page, said.number, String(number));
  await fill(page, said.year, String(year));
  await press(page, said.begin);
  await page.getByRole('heading', { name: `Số ${number} năm ${year}` }).waitFor();

  await fill(page, said.name, 'Những người giữ nghề');
  await fill(page, said.foreword, 'Mời bạn đọc số này.');
  await press(page, said.addNote);
  await fill(page, said.noteTitle, 'Lịch <b>tháng</b> tới');
  await fill(page, said.noteText, 'Ngày hội văn hóa.');
  await choose(page, said.addProfile, title);
  const items = page.locator('[data-item] > legend');
  await page.getByRole('button', { name: `${said.up} ${said.profileItem(title)}` }).click();
  await expect.poll(() => items.first().innerText()).toBe(said.profileItem(title));

  await page.getByText(said.preview).click();
  const preview = page.frameLocator('iframe');
  await preview.getByRole('link', { name: title }).waitFor();
  await keep(page, 'bulletin-composed');
  await press(page, said.publish);
  await page.getByText(said.done.publish).waitFor();
  await page.getByRole('link', { name: said.print }).waitFor();
  await keep(page, 'bulletin-published');
  expect(await read(`issues/${id}`)).toMatchObject({
    profiles: [slug],
    title: 'Những người giữ nghề',
  });
  expect(people.errors).toEqual([]);
});

test('anybody reads it without a script, and takes it along on paper', async () => {
  const context = await people.browser.newContext({ javaScriptEnabled: false, locale: 'vi-VN' });
  const page = await context.newPage();
  await until('the profile in the issue', async () => {
    await page.goto(`${site}/ban-tin/${id}`);
    return (await page.getByRole('link', { name: title }).count()) > 0;
  });
  await page.getByRole('heading', { name: 'Lịch <b>tháng</b> tới' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  await page.screenshot({ path: '.output/screens/bulletin.png', fullPage: true });
  await page.goto(`${site}/ban-tin`);
  await page.getByRole('link', { name: `Số ${number} năm ${year}` }).click();
  const paper = await context.request.get(`${site}/ban-tin/${id}/ban-in.pdf`);
  expect(paper.headers()['content-type']).toBe('application/pdf');
  await context.close();
});

test.each(['/ban-tin', `/ban-tin/${id}`])('%s is free of barriers', async (path) => {
  const page = await people.browser.newPage();
  await page.goto(site + path);
  expect(await violations(page)).toEqual([]);
  await page.close();
});
