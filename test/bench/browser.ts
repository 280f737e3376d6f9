/** People at a real browser, and what their pages ask of Firestore. */
import type { Browser, Page } from 'playwright-core';
import { demoPassword } from '../suite/data/people.ts';
import { readsIn } from './rest-reads.ts';

/** A page behind the door, with cookies and storage of its own. */
export const pageOf = async (browser: Browser, uid: string): Promise<Page> => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(addressOf('/app/dang-nhap'));
  await page.getByLabel('Thư điện tử').fill(`${uid}@vidu.example`);
  await page.getByLabel('Mật khẩu').fill(demoPassword);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('heading', { name: 'Việc của tôi' }).waitFor();
  return page;
};

export const addressOf = (path: string): string => `${process.env['GS_HOSTING_URL']}${path}`;

/** Documents read until nothing more is asked for, catalogues included. */
export const readsOf = async (page: Page, path: string, shown: string): Promise<number> => {
  const answers: Promise<number>[] = [];
  const count = (answer: { url(): string; text(): Promise<string> }): void => {
    answers.push(
      answer.text().then(
        (body) => readsIn(answer.url(), body),
        () => 0,
      ),
    );
  };
  page.on('response', count);
  await page.goto(addressOf(path));
  await page.locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
  page.off('response', count);
  const reads = await Promise.all(answers);
  return reads.reduce((sum, one) => sum + one, 0);
};
