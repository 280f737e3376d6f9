/** The public site of the demo year as strangers meet it: every address valid, safe, free of barriers, narrow, large, without script, on paper. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { daysAfter } from '#domain/day.ts';
import { Profile } from '#domain/story.ts';
import { plainText } from '#domain/story-text.ts';
import { largestAttachment } from '#domain/suggestion.ts';
import { allOff } from '#domain/switches.ts';
import { askedFor } from '../../functions/src/site/asked.ts';
import { routes } from '../../functions/src/site/answer-to.tsx';
import {
  commentLookUpAddress,
  lookUpAddress,
  noticeAddress,
  suggestAddress,
} from '../../web/site/addresses.ts';
import { publicNotice } from '../builders/public-notice.ts';
import { profile } from '../builders/story.ts';
import { khmerTranslated, publicTranslated } from '../builders/translation.ts';
import { today } from '../functions/road.ts';
import { db, endApps, put, read } from '../functions/suite.ts';
import { launchChromium } from './chromium.ts';
import { violations } from './looks/axe.ts';
import { crawled } from './looks/crawl.ts';
import { pressable, stopsOf, tabTo } from './looks/focus.ts';
import { mistakesIn } from './looks/markup.ts';
import { movingOn } from './looks/motion.ts';
import { looks, notice, profiles } from './looks/public-pages.ts';
import { keptFields, secretsOf, toldIn } from './looks/secrets.ts';
import { site } from './people.ts';
import { pressUntil } from './public-form.ts';
import { desktop, keep, keepNarrowAndPrinted, layOut, narrow } from './screens.ts';

let browser: Browser;
let page: Page;
let withoutScript: Page;
/** For keys and stillness: what moves is asked of it alone. */
let still: Page;
const errors: string[] = [];
const long = 'mot-cau-chuyen-dai';

beforeAll(async () => {
  await put('settings/switches', { ...allOff, publicNotice: true });
  await put(`notices/${notice}`, publicNotice({ postedOn: today(), until: daysAfter(today(), 7) }));
  await put(`profiles/${profiles.told}`, profile({ slug: profiles.told, channels: ['event'] }));
  const translations = [publicTranslated(), khmerTranslated()];
  const { translated } = profiles;
  await put(`profiles/${translated}`, profile({ slug: translated, translations }));
  browser = await launchChromium();
  page = await browser.newPage({ viewport: desktop, locale: 'vi-VN' });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (said) => {
    // A page that is not there is told of as an error of its own.
    if (said.type() === 'error' && !/\b(?:404|410|4\d\d)\b/u.test(said.text()))
      errors.push(said.text());
  });
  const plain = { viewport: desktop, javaScriptEnabled: false, locale: 'vi-VN' };
  withoutScript = await browser.newPage(plain);
  still = await browser.newPage({ viewport: desktop, locale: 'vi-VN' });
});

afterAll(async () => {
  await browser.close();
  await endApps();
});

/** A4 between its margins, in pixels of CSS. */
const a4 = { width: 672, height: 1024 };

const pages = looks.filter(({ file }) => file === undefined);

describe('every answer', () => {
  test.each(looks)(
    'at $name has its status and type, and lets nothing foreign in',
    async (look) => {
      const answer = await fetch(site + (await addressOf(look)), { redirect: 'manual' });
      const { headers } = answer;
      expect([answer.status, headers.get('content-type')?.split(';')[0]]).toEqual([
        look.status ?? 200,
        look.file ?? 'text/html',
      ]);
      expect(headers.get('cache-control')).toMatch(
        look.isLasting === true
          ? /^public, max-age=31536000, immutable$/u
          : /^(?:no-store|public, max-age=0, s-maxage=20)$/u,
      );
      const isFrame = look.at.startsWith('/nhung') && look.file === undefined;
      expectSafe(headers, isFrame ? '*' : "'none'");
    },
  );

  test.each([
    `${suggestAddress}/gui`,
    lookUpAddress,
    `${noticeAddress(notice)}/gui`,
    commentLookUpAddress,
  ])('to a form sent to %s is as safe, and kept nowhere', async (at) => {
    const { headers } = await fetch(site + at, { method: 'POST', body: new FormData() });
    expect(headers.get('cache-control')).toBe('no-store');
    expectSafe(headers, "'none'");
  });

  test('is looked at: the site has no route that none of these addresses leads to', async () => {
    const asked: ReturnType<typeof askedFor>[] = [];
    for (const look of looks) asked.push(askedFor(await addressOf(look)));
    const left: number[] = [];
    for (const [at, route] of routes.entries()) {
      const known = asked.map(async (one) => one !== null && (await route(one)) !== null);
      if (!(await Promise.all(known)).includes(true)) left.push(at);
    }
    expect(left).toEqual([]);
  });
});

function expectSafe(headers: Headers, ancestors: string): void {
  const policy = headers.get('content-security-policy');
  expect(policy).toMatch(/^default-src 'none'; /u);
  expect(policy).toContain(`frame-ancestors ${ancestors}`);
  expect(policy).not.toMatch(/unsafe|https?:|data:/u);
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': expect.stringContaining('geolocation=()'),
  });
  expect(headers.get('set-cookie')).toBeNull();
}

/** A photo's address, say, holds what only its page knows. */
async function addressOf({ at, bears }: (typeof looks)[number]): Promise<string> {
  if (bears === undefined) return at;
  const [told = ''] = bears.exec(await (await fetch(site + at)).text()) ?? [];
  return told.replaceAll('&amp;', '&');
}

/** How many pixels further than its width a page reaches. */
const beyond = (shown: Page): Promise<number> =>
  shown.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** What lies under the edge of its own box, where nobody can scroll to it; a line that ends in three dots is short on purpose. */
const cutOff = (shown: Page): Promise<readonly string[]> =>
  shown.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((one) => {
        const { overflowX, textOverflow } = getComputedStyle(one);
        const isClipped = overflowX === 'hidden' || overflowX === 'clip';
        return isClipped && textOverflow !== 'ellipsis' && one.clientWidth > 1;
      })
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.outerHTML.slice(0, 80)),
  );

/** What is read of a page; the buttons that only a script can work are left out. */
const mainText = (shown: Page): Promise<string> =>
  shown.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true);
    if (!(main instanceof HTMLElement)) return '';
    for (const button of main.querySelectorAll('[data-read], [data-copy]')) button.remove();
    return (main.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  });

test('crawlers are led to what they may read, for no function is asked for robots.txt', async () => {
  const answer = await fetch(`${site}/robots.txt`);
  expect(await answer.text()).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/mu);
});

describe('every page', () => {
  test.each(pages)('at $name is valid HTML', async ({ at }) => {
    expect(await mistakesIn(await (await fetch(site + at)).text())).toEqual([]);
  });

  test.each(pages)(
    'at $name has no barrier, and one heading that says what it is',
    async (look) => {
      await page.goto(site + look.at);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).toContain('Gương Sáng');
      await keep(page, `public-${look.name}`);
      await keepNarrowAndPrinted(page, `public-${look.name}`);
      expect(await violations(page)).toEqual([]);
    },
  );

  test.each(pages)(
    'at $name is read without scrolling sideways at 320 px, at 200 % and on paper',
    async ({ at }) => {
      await page.goto(site + at);
      await layOut(page);
      await page.setViewportSize(narrow);
      expect.soft(await beyond(page), '320 px').toBeLessThanOrEqual(0);
      expect.soft(await cutOff(page), '320 px').toEqual([]);
      // Zoomed twice, the page has half the width; twice the letters alone is what some browsers do instead.
      await page.setViewportSize({ width: desktop.width / 2, height: desktop.height / 2 });
      expect.soft(await beyond(page), '200 %').toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 640, height: 960 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect.soft(await beyond(page), 'letters of 200 %').toBeLessThanOrEqual(0);
      expect.soft(await cutOff(page), 'letters of 200 %').toEqual([]);
      await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(a4);
      expect.soft(await beyond(page), 'paper').toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: null });
      await page.setViewportSize(desktop);
    },
  );

  test.each(pages)(
    'at $name is gone through by Tab alone, from one thing to press to the next, each plain to see',
    async ({ at }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await still.emulateMedia({ reducedMotion: 'reduce', colorScheme });
        await still.goto(site + at);
        const stops = await stopsOf(still);
        expect.soft(stops.map(({ name }) => name)).toEqual(await pressable(still));
        expect.soft(stops.filter(({ wrong }) => wrong !== '')).toEqual([]);
      }
    },
  );

  test.each(pages)('at $name asks for less than 5 kB of script', async ({ at }) => {
    const html = await (await fetch(site + at)).text();
    let size = 0;
    for (const [, told = '', within = ''] of html.matchAll(/<script\b([^>]*)>([^<]*)/gu)) {
      if (told.includes('application/ld+json')) continue; // Data, which no browser runs.
      const [, src] = /src="([^"]+)"/u.exec(told) ?? [];
      const text = src === undefined ? within : await (await fetch(site + src)).text();
      size += gzipSync(text).length;
    }
    expect(size).toBeLessThan(5_000);
  });

  test.each(pages)('at $name keeps still for whoever asked for that', async ({ at }) => {
    await still.emulateMedia({ reducedMotion: 'reduce' });
    await still.goto(site + at);
    expect(await movingOn(still)).toEqual([]);
  });

  test.each(pages)(
    'at $name says the same without a script, and offers no dead button',
    async ({ at }) => {
      await page.goto(site + at);
      await withoutScript.goto(site + at);
      // A form's stamp stands in no text.
      expect(await mainText(withoutScript)).toBe(await mainText(page));
      expect(await withoutScript.locator('button:not([type=submit]):visible').count()).toBe(0);
    },
  );
});

test('where nobody asked for stillness, a page scrolls slowly: the test of stillness would see it', async () => {
  await still.emulateMedia({ reducedMotion: 'no-preference' });
  await still.goto(`${site}/`);
  expect(await movingOn(still)).toEqual(['html scrolls slowly']);
});

test('with the keyboard alone one comes from the first page by a search to a profile and into its text', async () => {
  await still.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  await still.goto(`${site}/`);
  await tabTo(still, '[name=q]');
  await still.keyboard.type('khung det');
  await still.keyboard.press('Enter');
  await still.waitForURL(/\/tim-kiem\?q=khung\+det/u);
  await tabTo(still, `a[href^="/guong/${profiles.collective}"]`);
  await still.keyboard.press('Enter');
  await still.waitForURL(new RegExp(`/guong/${profiles.collective}`, 'u'));
  await still.locator('h1', { hasText: 'khung dệt' }).waitFor();
  await still.keyboard.press('Tab');
  await still.locator('.skip:focus').waitFor();
  await still.keyboard.press('Enter');
  await still.locator('main:focus').waitFor();
});

describe('“Sao chép gửi Zalo”', () => {
  /** The text that a reader's own machine holds after the button was pressed. */
  const copiedFrom = async (slug: string): Promise<string> => {
    const context = await browser.newContext({ viewport: desktop, locale: 'vi-VN' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
    const reader = await context.newPage();
    await reader.goto(`${site}/guong/${slug}`);
    await reader.getByRole('button', { name: 'Sao chép gửi Zalo' }).click();
    await reader.getByText('Đã sao chép. Bạn dán vào Zalo là được.').waitFor();
    const text = await reader.evaluate(() => navigator.clipboard.readText());
    await context.close();
    return text;
  };

  const slugs = async (): Promise<readonly string[]> =>
    (await publishedAddresses())
      .map((at) => at.replace('/guong/', ''))
      .filter((slug) => !slug.includes('/'));

  test('copies a short text and the link, the link alone where social networks were not agreed to, and nothing kept from the public', async () => {
    const secrets = await secretsOf();
    const seen = { social: 0, others: 0 };
    for (const slug of await slugs()) {
      const told = Profile.parse(await read(`profiles/${slug}`));
      if (told.status !== 'published') throw new Error(`${slug} is not public`);
      const { title, lead, channels } = told;
      const lines = (await copiedFrom(slug)).split('\n\n');
      const isSocial = channels.includes('social');
      seen[isSocial ? 'social' : 'others'] += 1;
      expect(lines.slice(0, -1)).toEqual(isSocial ? [title, plainText(lead)] : []);
      expect(lines.at(-1)).toMatch(new RegExp(`^https?://[^/]+/guong/${slug}$`, 'u'));
      expect(toldIn(lines.join('\n'), secrets)).toEqual([]);
      expect(lines.join('\n').length).toBeLessThan(600);
    }
    expect(Math.min(seen.social, seen.others)).toBeGreaterThan(0);
  });

  test('selects the text and says what to do where the browser does not let it copy', async () => {
    const reader = await browser.newPage({ viewport: desktop });
    await reader.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await reader.goto(`${site}/guong/${profiles.collective}`);
    await reader.getByRole('button', { name: 'Sao chép gửi Zalo' }).click();
    await reader.getByText(/^Chưa sao chép được\./u).waitFor();
    const selected = await reader.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(await reader.locator('#doan-gui').inputValue());
    await reader.close();
  });
});

describe('“Nghe đọc”', () => {
  /** A machine with these voices; what it is told to say is noted in place of being heard. */
  const heardWith = async (languages: readonly string[]): Promise<Page> => {
    const reader = await browser.newPage({ viewport: desktop });
    await reader.addInitScript((voices) => {
      const said: (readonly string[])[] = [];
      Object.assign(window, { said });
      const voice = {
        speaking: false,
        getVoices: () => voices.map((lang) => ({ lang })),
        addEventListener: () => undefined,
        speak: ({ text, lang }: SpeechSynthesisUtterance) => {
          said.push([text, lang]);
          voice.speaking = true;
        },
        cancel: () => {
          said.push(['stopped']);
          voice.speaking = false;
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: voice });
    }, languages);
    await reader.goto(`${site}/guong/${profiles.collective}`);
    return reader;
  };
  const said = (reader: Page): Promise<readonly (readonly string[])[]> =>
    reader.evaluate(() => (window as unknown as { said: string[][] }).said);

  test('reads title, beginning and every paragraph in Vietnamese, without the numbers of footnotes, and stops when it is asked to', async () => {
    const reader = await heardWith(['en-US', 'vi-VN']);
    await reader.getByRole('button', { name: 'Nghe đọc' }).click();
    const told = Profile.parse(await read(`profiles/${profiles.collective}`));
    if (told.status !== 'published') throw new Error('the profile is not public');
    const texts = [
      told.title,
      plainText(told.lead),
      ...told.paragraphs.map(({ parts }) => plainText(parts)),
    ];
    await expect.poll(() => said(reader)).toEqual(texts.map((text) => [text.trim(), 'vi-VN']));
    await reader.getByRole('button', { name: 'Dừng đọc' }).click();
    await expect.poll(async () => (await said(reader)).at(-1)).toEqual(['stopped']);
    await reader.getByRole('button', { name: 'Nghe đọc' }).waitFor();
    await reader.close();
  });

  test('is not offered where the browser has no Vietnamese voice', async () => {
    const reader = await heardWith(['en-US', 'fr-FR']);
    // Both are offered by the same script: where the one has come, the other would have.
    await reader.locator('[data-copy]').waitFor();
    expect(await reader.locator('[data-read]').isHidden()).toBe(true);
    await reader.close();
  });
});

const compared = (one = '', other = ''): number => one.localeCompare(other);

describe('a crawl of the demo year', () => {
  test('meets no broken link, no mixed language, and nothing that a case keeps from the public', async () => {
    const secrets = await secretsOf();
    const from = ['/', '/niem-yet', '/sitemap.xml', '/du-lieu.json', '/rss.xml', '/feed.json'];
    const { pages: seen, wrong } = await crawled(site, from, secrets);
    expect(wrong).toEqual([]);
    expect(seen.filter((at) => /^\/guong\/[^/]+$/u.test(at)).length).toBeGreaterThan(5);
    expect(seen.filter((at) => at.endsWith('/bao-chi.zip')).length).toBeGreaterThan(0);
  });

  test('has of every kept field something to look for', async () => {
    const fields = new Set((await secretsOf()).map(({ place }) => place.split(' ')[1]));
    expect([...fields].toSorted(compared)).toEqual([...keptFields].toSorted(compared));
  });

  test.each([
    ['0000 251 119', 'gọi 0000.251.119 hoặc'],
    ['0000 251 119', 'tel:0000251119'],
    ['Thầy Giả Định, 0000 251 119', 'số 0000 251 119'],
    ['000012345678', 'CCCD 0000 1234 5678'],
    ['1957-03-09', 'sinh ngày 9/3/1957'],
    ['1957-03-09', 'sinh 09-03-1957'],
    ['1957-03-09', 'ngày 9 tháng 3 năm 1957'],
    ['Bị "nhắc nhở" vì vắng', '<p>Bị &quot;nhắc nhở&quot;\n  vì vắng</p>'],
    ['Bị "nhắc nhở" vì vắng', '{"a":"Bị \\"nhắc nhở\\" vì vắng"}'],
  ])('would find %s in “%s”', (value, text) => {
    expect(toldIn(text, [{ place: 'somewhere', value }])).toEqual(['somewhere']);
  });
});

test('what the database itself hands to everybody keeps the same to itself', async () => {
  const secrets = await secretsOf();
  const told: string[] = [];
  for (const collection of ['profiles', 'column', 'issues'])
    for (const { path } of await db.collection(collection).listDocuments())
      for (const place of toldIn(JSON.stringify(await readAsAnybody(path)), secrets))
        told.push(`${path}: ${place}`);
  expect(told).toEqual([]);
});

const readAsAnybody = async (path: string): Promise<unknown> => {
  const { FIRESTORE_EMULATOR_HOST, GCLOUD_PROJECT } = process.env;
  const home = `http://${FIRESTORE_EMULATOR_HOST}/v1/projects/${GCLOUD_PROJECT}/databases/(default)/documents`;
  const answer = await fetch(`${home}/${path}`);
  if (!answer.ok) throw new Error(`${path} is not public: ${answer.status}`);
  return await answer.json();
};

const publishedAddresses = async (): Promise<readonly string[]> => {
  const map = await (await fetch(`${site}/sitemap.xml`)).text();
  return [...map.matchAll(/<loc>[^<]*(\/guong\/[^<]+)<\/loc>/gu)].map(([, at = '']) => at);
};

/** Sheets it takes, and their size in points. */
const printed = async (at: string): Promise<string> => {
  await page.goto(site + at);
  // A language version has no code of its own to wait for.
  for (const code of await page.locator('.share img').all()) await code.scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  const paper = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  const { width, height } = paper.getPage(0).getSize();
  return `${at}: ${paper.getPageCount()} of ${Math.round(width)} x ${Math.round(height)}`;
};

test('every profile of the demo year is printed on one A4 page, and a story of 600 words too', async () => {
  const paragraph =
    'Mỗi tối thứ bảy chị lại mở cửa nhà văn hóa, dạy các em từng đường chỉ. '.repeat(7);
  await put(
    `profiles/${long}`,
    profile({
      slug: long,
      paragraphs: Array.from({ length: 6 }, () => ({ parts: [{ text: paragraph }] })),
    }),
  );
  const sheets: string[] = [];
  for (const at of [...(await publishedAddresses()), `/guong/${long}`])
    sheets.push(await printed(at));
  await db.doc(`profiles/${long}`).delete();
  expect(sheets.length).toBeGreaterThan(5);
  expect(sheets.filter((sheet) => !sheet.endsWith(': 1 of 595 x 842'))).toEqual([]);
});

test('letters for Khmer are fetched where Khmer is read, and nowhere else', async () => {
  const fetched: string[] = [];
  const reader = await browser.newPage();
  reader.on('request', (asked) => {
    if (/khmer/u.test(asked.url())) fetched.push(asked.url().replace(/^.*\./u, ''));
  });
  const at = `${site}/guong/${profiles.translated}`;
  for (const other of ['', '/en']) await reader.goto(at + other, { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  await reader.goto(`${at}/km`, { waitUntil: 'networkidle' });
  const drawn = (): Promise<boolean> =>
    reader.evaluate(() => document.fonts.check('16px "Noto Sans Khmer"', 'ខ'));
  await expect.poll(drawn).toBe(true);
  expect(fetched).toEqual(['css', 'woff2']);
  await reader.close();
});

describe('a form of the public', () => {
  const answered = async (
    shown: Page,
    path: string,
    typed: Readonly<Record<string, string>>,
  ): Promise<string> => {
    await shown.goto(site + path);
    for (const [name, text] of Object.entries(typed))
      await shown.locator(`[name=${name}]`).fill(text);
    const [answer] = await Promise.all([
      shown.waitForResponse((one) => one.request().method() === 'POST'),
      shown.locator('form.suggestion [type=submit]').click(),
    ]);
    return answer.text();
  };

  test.each([
    [
      'suggestion-back',
      '/phat-hien-guong',
      { who: 'Bà Thị Ví Dụ', where: 'Thôn Mẫu', deed: 'Nấu cơm' },
    ],
    ['look-up-back', '/phat-hien-guong/tra-cuu', { code: 'AAAA-BBBB-CCCC' }],
    ['comment-back', `/niem-yet/${notice}`, { text: 'Đúng.', author: 'Bà Mẫu', contact: '0900' }],
    ['comment-look-up-back', '/niem-yet/tra-cuu', { code: 'AAAA-BBBB-CCCC' }],
  ] as const)(
    'answers at %s in valid HTML, also without a script, and without a barrier',
    async (name, path, typed) => {
      expect(await mistakesIn(await answered(withoutScript, path, typed))).toEqual([]);
      // What looks for barriers is a script itself.
      await answered(page, path, typed);
      await keep(page, `public-${name}`);
      expect(await violations(page)).toEqual([]);
    },
  );

  test('says at once that a file is too large, keeps what was typed, and lets it be sent without that file', async () => {
    const reader = await browser.newPage({ viewport: desktop });
    await reader.goto(`${site}/phat-hien-guong`);
    await reader.locator('[name=who]').fill('Bà Thị Ví Dụ');
    await reader.locator('[name=where]').fill('Thôn Mẫu');
    await reader.locator('[name=deed]').fill('Nấu cơm cho học sinh.');
    const file = reader.locator('[name=file]');
    const photo = (bytes: number) => ({
      name: 'anh.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.alloc(bytes),
    });
    const problem = reader.locator('#file-problem');
    const told = 'Tệp này lớn hơn 8 MB. Xin chọn tệp nhỏ hơn, hoặc gửi không kèm tệp.';
    await file.setInputFiles(photo(largestAttachment + 1));
    await expect
      .poll(async () => [await problem.innerText(), await file.inputValue()])
      .toEqual([told, '']);
    expect(await reader.locator('[name=deed]').inputValue()).toBe('Nấu cơm cho học sinh.');
    await file.setInputFiles(photo(largestAttachment));
    await expect.poll(() => problem.textContent()).toBe('');
    // Whoever chooses wrongly once more, and then cancels the choice, is not locked out.
    await file.setInputFiles(photo(largestAttachment + 1));
    await expect
      .poll(async () => [await problem.innerText(), await file.inputValue()])
      .toEqual([told, '']);
    const [post] = await Promise.all([
      reader.waitForRequest((one) => one.method() === 'POST'),
      reader.locator('form.suggestion [type=submit]').click(),
    ]);
    expect(Number((await post.allHeaders())['content-length'])).toBeLessThan(100_000);
    await reader.close();
  });

  test('comes to the page that says it has arrived, with a code, once it has stood as long as a person types', async () => {
    const typed = { who: 'Bà Thị Ví Dụ', where: 'Thôn Mẫu', deed: 'Nấu cơm cho học sinh.' };
    await answered(page, '/phat-hien-guong', typed);
    const arrived = page.locator('h1', { hasText: 'Đã nhận lời giới thiệu' });
    await pressUntil(page, arrived, page.locator('form.suggestion [type=submit]'));
    await keep(page, 'public-suggestion-arrived');
    expect(await violations(page)).toEqual([]);
    expect(await page.locator('.code').innerText()).toMatch(/^[2-9A-Z-]{14}$/u);
  });
});

test('no page threw an error on the way', () => expect(errors).toEqual([]));
