/** The column on somebody else's website: a parent page of another origin, with the lines that the page on reuse gives. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profile } from '../builders/story.ts';
import { db, freshId, loadOrganisation, put, until } from '../functions/suite.ts';
import { closeContext } from './chromium.ts';
import { violations } from './looks/axe.ts';
import { site } from './people.ts';
import { peopleHere } from './people-here.ts';
import { desktop, narrow } from './screens.ts';

const people = peopleHere();
const mark = freshId(6);
const slugs = [1, 2, 3].map((nth) => `guong-${mark}-${nth}`);
const titleOf = (slug: string): string => `Người giữ nghề ${slug}`;

let server: Server;
let parent = '';
/** What the parent page holds, by its path. */
const bodies = new Map<string, string>();
/** Where the script of the site says that frames are: the deployed address, unless the functions were told another. */
let named = '';

beforeAll(async () => {
  await loadOrganisation();
  for (const slug of slugs)
    await put(
      `profiles/${slug}`,
      profile({ slug, title: titleOf(slug), publishedOn: '2199-12-31', channels: ['press'] }),
    );
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="vi"><title>Trang của xã</title><body style="margin:0">${bodies.get(request.url ?? '')}`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  parent = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await until('the profiles in the frame', async () => {
    const shown = await (await fetch(`${site}/nhung`)).text();
    return slugs.every((slug) => shown.includes(titleOf(slug)));
  });
  const script = await (await fetch(`${site}/nhung.js`)).text();
  [, named = ''] = /f\.src="([^"]+)\/nhung"/u.exec(script) ?? [];
});
afterAll(async () => {
  server.close();
  await Promise.all(slugs.map((slug) => db.doc(`profiles/${slug}`).delete()));
});

/** A reader of the parent page with this body; the deployed address leads to the site that runs here. */
const reading = async (body: string, given: object = {}): Promise<Page> => {
  const context: BrowserContext = await people.browser.newContext({ viewport: desktop, ...given });
  if (named !== site)
    await context.route(`${named}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: site + pathname + search }) });
    });
  const path = `/${freshId(8)}`;
  bodies.set(path, body);
  const page = await context.newPage();
  await page.goto(parent + path);
  return page;
};

interface Laid {
  readonly shown: number;
  readonly whole: number;
  readonly end: number;
}

/** How high the frame is, how high what it shows, and where that ends, in pixels. */
const laidIn = (frame: FrameLocator): Promise<Laid> =>
  frame.locator('main').evaluate((main) => ({
    shown: document.documentElement.clientHeight,
    whole: document.documentElement.scrollHeight,
    end: Math.round(main.getBoundingClientRect().bottom),
  }));

const script = (more = ''): string => `<script src="${site}/nhung.js"${more}></script>`;
const links = (frame: FrameLocator) => frame.locator('li a');

describe('the small script', () => {
  test.each([
    ['a desk', desktop],
    ['a narrow phone', narrow],
  ])('makes the frame as high as the profiles need at %s', async (_where, viewport) => {
    const laidAnew = async (): Promise<unknown> => {
      const page = await reading(script(), { viewport });
      const frame = page.frameLocator('iframe');
      await links(frame).first().waitFor();
      expect(await links(frame).count()).toBeGreaterThanOrEqual(slugs.length);
      const { shown, whole, end } = await laidIn(frame);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      await closeContext(page.context());
      return { below: whole - shown, left: shown - end, wide };
    };
    // What the script and the frame know of the column may be some seconds apart, for each is kept.
    await expect
      .poll(laidAnew, { timeout: 40_000, interval: 1000 })
      .toEqual({ below: 0, left: 0, wide: viewport.width });
  });

  test('shows one profile where its tag names one, in a frame of one row', async () => {
    const [slug = ''] = slugs;
    const page = await reading(script(` data-guong="${slug}"`));
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: titleOf(slug) }).waitFor();
    expect(await links(frame).count()).toBe(1);
    const { shown, whole, end } = await laidIn(frame);
    expect([whole, end]).toEqual([shown, shown]);
    expect(shown).toBeLessThan(200);
    await closeContext(page.context());
  });
});

describe('the frame without a script', () => {
  test('is the line that the page on reuse gives, and is read, scrolled and left by whoever has no script either', async () => {
    const help = await people.browser.newPage({ javaScriptEnabled: false });
    await help.goto(`${site}/dat-len-trang-khac`);
    const line = await help.locator('#khung').inputValue();
    await help.close();
    // Lower than its rows, as on a page that has little room.
    const low = line.replace(/height:\d+em/u, 'height:8em');
    expect(low).not.toBe(line);
    const page = await reading(low, { javaScriptEnabled: false });
    const frame = page.frameLocator('iframe');
    await links(frame).first().waitFor();
    const { shown, whole } = await laidIn(frame);
    expect(whole).toBeGreaterThan(shown);
    const top = (): Promise<number> =>
      frame.locator('html').evaluate((root) => Math.round(root.scrollTop));
    expect(await top()).toBe(0);
    await page.locator('iframe').hover();
    await page.mouse.wheel(0, 10_000);
    await expect.poll(top).toBe(whole - shown);
    const first = links(frame).first();
    const [opened] = await Promise.all([page.context().waitForEvent('page'), first.click()]);
    await opened.waitForURL(/\/guong\/.*\?tu=nhung$/u);
    expect(page.url()).toContain(parent);
    await closeContext(page.context());
  });

  test('has no barrier', async () => {
    const page = await people.browser.newPage();
    await page.goto(`${site}/nhung`);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

test.each([
  '/',
  '/danh-sach',
  '/tim-kiem',
  `/guong/${slugs[0]}`,
  `/guong/${slugs[0]}/noi-chuyen`,
  '/phat-hien-guong',
  '/dat-len-trang-khac',
  '/khong-co-trang-nay',
  '/app/',
])('no other website frames %s, though it frames /nhung', async (path) => {
  const page = await reading(
    `<iframe name="other" src="${site}${path}"></iframe><iframe name="own" src="${site}/nhung"></iframe>`,
  );
  await links(page.frameLocator('[name=own]')).first().waitFor();
  await expect.poll(() => page.frame('other')?.url()).toBe('chrome-error://chromewebdata/');
  await closeContext(page.context());
});
