/** Step 6: somebody without account and without JavaScript finds the profile in the list and reads it. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { site } from '../people.ts';
import { desktop, keep } from '../screens.ts';
import type { Journey } from '../journey.ts';

/** The profile's page, found by way of the list. */
export const readAsAnyone = async (journey: Journey): Promise<Page> => {
  const context = await journey.browser.newContext({
    viewport: desktop,
    locale: 'vi-VN',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${site}/`);
  await keep(page, 'step-6-column');
  const entry = page.locator(`main a[href="/guong/${journey.slug}"]`);
  await expect
    .poll(() => listed(page, entry), { timeout: 60_000, interval: 2_000 })
    .toBeGreaterThan(0);
  await keep(page, 'step-6-list');
  await entry.click();
  await page.locator('article.profile').waitFor();
  await keep(page, 'step-6-profile');
  return page;
};

/** A list may be as old as ten seconds. */
const listed = async (page: Page, entry: Locator): Promise<number> => {
  await page.goto(`${site}/danh-sach`);
  return await entry.count();
};

/** Each figure with the words of the source its footnote leads to. */
export const figuresWithSources = async (
  page: Page,
): Promise<readonly (readonly [figure: string, source: string])[]> => {
  const found: [string, string][] = [];
  for (const figure of await page.locator('.profile .figure').all()) {
    const footnote = figure.locator('xpath=following-sibling::sup[1]/a');
    const place = (await footnote.getAttribute('href')) ?? '';
    found.push([await figure.innerText(), await page.locator(place).innerText()]);
  }
  return found;
};
