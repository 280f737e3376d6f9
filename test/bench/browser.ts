/** People at a real browser, and what their pages ask of Firestore. */
import type { Browser, Page } from 'playwright-core';
import { signIn } from '../browser/people.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { readsIn } from './rest-reads.ts';

/** A page behind the door, with cookies and storage of its own. */
export const pageOf = async (browser: Browser, uid: DemoUid): Promise<Page> => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await signIn(page, uid);
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
