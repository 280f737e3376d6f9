/** People at a real browser, and what their pages ask of Firestore. */
import type { Browser, Page, Request, Response } from 'playwright-core';
import { signIn } from '../browser/people.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { readsIn, writesIn } from './rest-reads.ts';

/** A page behind the door, with cookies and storage of its own. */
export const pageOf = async (browser: Browser, uid: DemoUid): Promise<Page> => {
  const context = await browser.newContext({ locale: 'vi-VN' });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  await signIn(page, uid);
  return page;
};

export const addressOf = (path: string): string => `${process.env['GS_HOSTING_URL']}${path}`;

/** How often a page looks for an answer is a matter of how fast a function is; the look that finds it counts. */
const isUnanswered = /"outcome":\s*\{\s*"nullValue"/u;

/** What a page asks Firestore for by itself. */
export interface PageCost {
  readonly reads: number;
  readonly writes: number;
}

/** Documents read and written until nothing more is asked for, catalogues included. */
export const costOf = async (page: Page, path: string, shown: string): Promise<PageCost> => {
  const answers: Promise<number>[] = [];
  let writes = 0;
  const answered = (answer: Response): void => {
    answers.push(
      answer.text().then(
        (body) => (isUnanswered.test(body) ? 0 : readsIn(answer.url(), body)),
        () => 0,
      ),
    );
  };
  const asked = (request: Request): void => {
    writes += writesIn(request.url(), request.postData());
  };
  page.on('response', answered);
  page.on('request', asked);
  await page.goto(addressOf(path));
  await page.locator(shown).first().waitFor();
  await page.waitForLoadState('networkidle');
  page.off('response', answered);
  page.off('request', asked);
  const reads = await Promise.all(answers);
  return { reads: reads.reduce((sum, one) => sum + one, 0), writes };
};
