/** People at their own browsers: each signed in once, each with cookies and storage of their own. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { demoPassword, people, type DemoUid } from '../suite/data/people.ts';
import { words } from '../../web/words/words.ts';
import { closeContext } from './chromium.ts';
import { showSecondFactor } from './second-factor.ts';
import { withSecondFactor } from '../suite/data/second-factors.ts';
import { screen } from './screens.ts';

/** Where Hosting listens. The suite sets it: for tests before they are loaded, for measurements only later. */
const siteNow = (): string => process.env['GS_HOSTING_URL'] ?? '';
export const site = siteNow();

const patience = 60_000;

export interface People {
  readonly browser: Browser;
  /** The page of this person, signed in when first asked for. */
  at(uid: DemoUid): Promise<Page>;
  /** A machine of its own, on which nobody has worked yet. */
  stranger(): Promise<Page>;
  /** What pages threw, with the person who saw it. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

export const peopleIn = (browser: Browser): People => {
  const errors: string[] = [];
  const open = new Map<DemoUid, Promise<Page>>();
  const contexts: BrowserContext[] = [];
  const stranger = async (): Promise<Page> => {
    const context = await browser.newContext({ viewport: screen, locale: 'vi-VN' });
    contexts.push(context);
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    return page;
  };
  const comeIn = async (uid: DemoUid): Promise<Page> => {
    const page = await stranger();
    page.on('pageerror', (error) => errors.push(`${uid}: ${error.message}`));
    await signIn(page, uid);
    return page;
  };
  return {
    browser,
    errors,
    stranger,
    at: (uid) => {
      const page = open.get(uid) ?? comeIn(uid);
      open.set(uid, page);
      return page;
    },
    close: async () => {
      await Promise.all(contexts.map(closeContext));
    },
  };
};

export const signIn = async (page: Page, uid: DemoUid): Promise<void> => {
  await page.goto(`${siteNow()}/app/dang-nhap`);
  await page.getByLabel(words.door.email).fill(people[uid]?.email ?? '');
  await page.getByLabel(words.door.password).fill(demoPassword);
  await page.getByRole('button', { name: words.door.signIn }).click();
  if (withSecondFactor.includes(uid)) await showSecondFactor(page, uid);
  await page.getByRole('heading', { name: words.taskPage.title }).waitFor();
};
