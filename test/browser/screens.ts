/** What a step looked like, kept for whoever wants to see it: at desktop and at phone width. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { people } from '../suite/data/people.ts';

const folder = new URL('../../.output/screens/', import.meta.url);
mkdirSync(folder, { recursive: true });

export const desktop = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };
export const narrow = { width: 320, height: 640 };

/** Lays out as well what a page leaves for when a reader comes near it: until then it has no width, and a picture shows it empty. */
export const layOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).contentVisibility === 'auto')
        element.style.contentVisibility = 'visible';
  });

/** What staff work on in this run: a phone in the project of that name, else the office's screen. */
export const screen = process.env['GS_SCREEN'] === 'phone' ? phone : desktop;

/** Keeps the whole page as `{name}-1366.png` and `{name}-390.png`; refuses a page that speaks in codes or overflows a phone. */
export const keep = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState();
  await layOut(page);
  const codes = codesIn(await page.locator('body').innerText());
  if (codes.length > 0) throw new Error(`${name} shows ${codes.join(', ')}`);
  const before = page.viewportSize() ?? desktop;
  await page.setViewportSize(desktop);
  await picture(page, `${name}-1366`);
  await page.setViewportSize(phone);
  await picture(page, `${name}-390`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize(before);
  if (width > phone.width) throw new Error(`${name} is ${width} wide on a phone`);
};

/** Besides, as the narrowest phone shows it, and as a printer: `{name}-320.png` and `{name}.pdf`. */
export const keepNarrowAndPrinted = async (page: Page, name: string): Promise<void> => {
  await page.setViewportSize(narrow);
  await picture(page, `${name}-320`);
  await page.setViewportSize(desktop);
  await page.pdf({ path: new URL(`${name}.pdf`, folder).pathname, preferCSSPageSize: true });
};

/** What follows the reader as they scroll would lie across the middle of a picture of the whole page. */
const picture = async (page: Page, name: string): Promise<void> => {
  const path = new URL(`${name}.png`, folder).pathname;
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
  });
  await page.screenshot({ path, fullPage: true });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[style*=static]'))
      element.style.position = '';
  });
};

const uids = Object.keys(people).join('|');
const code = new RegExp(
  `undefined|\\bNaN\\b|\\[object|\\b(?:${uids})\\b(?!@)|\\bsdttg-[a-z0-9-]+|\\bf-[a-z]+\\b`,
  'gu',
);

/** Ids and slips of the program that no reader should meet; addresses of mail are no ids. */
const codesIn = (text: string): readonly string[] => [...new Set(text.match(code) ?? [])];
