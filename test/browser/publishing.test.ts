/** The editor's desk: a story planned for a day, seen as it will be published, published, corrected with a note, held against its earlier text, taken off. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { daysAfter, written, type Day } from '#domain/day.ts';
import { monthOf, monthsAfter } from '#domain/editorial-calendar.ts';
import { Views, type Mark } from '#domain/views.ts';
import { measureGone } from '../../functions/src/stories/page-gone.ts';
import { profileAddress } from '../../web/site/addresses.ts';
import { truth } from '../../web/pages/truth/words.ts';
import { storyView } from '../../web/words/stories.ts';
import { words } from '../../web/words/words.ts';
import { consent } from '../builders/consent.ts';
import { story } from '../builders/story.ts';
import { must, putGround, makeRecognised, putReadyCase } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put, read, until } from '../functions/suite.ts';
import {
  carriedOut,
  fill,
  press,
  pressMove,
  send,
  stands,
  today,
  typedDay,
  visit,
} from './hands.ts';
import { violations } from './looks/axe.ts';
import { peopleHere } from './people-here.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { sendCorrection } from './steps/correct.ts';

const people = peopleHere();
const slug = `nguoi-giu-nghe-det-${freshId(6)}`;
const late = freshId(20);
const oldLead = story().lead;
const newLead = 'Chị Thị Ví Dụ mở lớp dạy dệt ở nhà văn hóa của thôn.';
const note = 'Sửa lời dẫn cho đúng nơi mở lớp.';
let id = '';
let lost = false;

beforeAll(async () => {
  await loadOrganisation();
  id = await putReadyCase((await putGround()).id);
  await makeRecognised(id);
  await put(`consents/${id}_publication`, consent({ nomination: id, scope: 'publication' }));
  await put(`stories/${id}`, story({ nomination: id, slug }));
  const overdue = { title: `Bài trễ ${late}`, slug: `bai-tre-${late}` };
  await put(`stories/${late}`, story({ ...overdue, planned: daysAfter(today(), -3) }));
  const input = { textVersion: 1 };
  await must({ track: 'stories', id, move: 'sendToCheck', by: 'bien-tap-1', input });
  await must({ track: 'stories', id, move: 'approve', by: 'giam-doc', input });
});

beforeEach(({ onTestFailed }) => {
  if (lost) throw new Error('an earlier step of the road failed');
  onTestFailed(() => {
    lost = true;
  });
});

const editor = (): Promise<Page> => people.at('bien-tap-1');

const onCalendar = (page: Page, day: Day) =>
  page.locator('[data-part=calendar] td', { has: page.locator(`time[datetime="${day}"]`) });

test('1. a story planned for a day stands on that day of the calendar, and what is late stands below it', async () => {
  const page = await editor();
  const day = daysAfter(today(), 3);
  await visit(page, `/bai/${id}`);
  await fill(page, truth.calendar.planned, typedDay(3));
  await press(page, truth.calendar.save);
  await page.getByRole('button', { name: truth.calendar.clear }).waitFor();

  await visit(page, '/bai');
  await page.getByText(storyView.calendar, { exact: true }).click();
  await page.locator(`[data-late="${late}"]`).waitFor();
  expect(await page.locator(`[data-late="${late}"]`).innerText()).toContain(
    truth.calendar.lateSince(written(daysAfter(today(), -3))),
  );
  // The last days of a month are planned into the next one.
  if (monthOf(day) !== monthOf(today())) await press(page, truth.calendar.after);
  await page.getByText(truth.calendar.month(monthOf(day))).waitFor();
  await onCalendar(page, day).locator(`a[href="/app/bai/${id}"]`).waitFor();
  await keep(page, 'publishing-calendar');
  const deputy = await people.at('pho-giam-doc');
  await visit(deputy, `/bai/${id}`);
  await deputy.getByRole('heading', { name: words.caseView.history }).waitFor();
  expect(await deputy.locator('[data-part=plan]').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await press(page, truth.calendar.after);
  await page.getByText(truth.calendar.month(monthsAfter(monthOf(day), 1))).waitFor();
  expect(await page.locator(`[data-part=calendar] a[href="/app/bai/${id}"]`).count()).toBe(0);
});

/**
 * All that is read, in its order, and where each link leads. "Gương khác" is chosen once the page is public; the suite's
 * functions know the deployed site's address alone.
 */
const readIn = (body: string): Promise<readonly string[]> =>
  inABlankPage(async (page) => {
    await page.setContent(body.replaceAll(/https?:\/\/[^/"<\s]+/gu, ''));
    return page.evaluate(() => {
      for (const part of document.querySelectorAll('.related, script, style')) part.remove();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) found.push(walker.currentNode.textContent?.trim() ?? '');
      const links = [...document.links].map((link) => link.getAttribute('href') ?? '');
      return [document.title, ...found.filter(Boolean), ...links];
    });
  });

const inABlankPage = async <T>(work: (page: Page) => Promise<T>): Promise<T> => {
  const page = await people.browser.newPage();
  try {
    return await work(page);
  } finally {
    await page.close();
  }
};

const previewed = async (page: Page): Promise<readonly string[]> => {
  const frame = page.locator('.exact iframe');
  await frame.waitFor();
  return readIn((await frame.getAttribute('srcdoc')) ?? '');
};

const openPreview = (page: Page): Promise<void> =>
  page.locator('summary', { hasText: storyView.exact }).click();

/** The public page without account and script, once it says so. */
const publicPage = (says: string): Promise<string> =>
  until(`the page that says ${says}`, async () => {
    const html = await (await fetch(`${site}/guong/${slug}`)).text();
    return html.includes(says) && html;
  });

test('2. what is seen before is, to the letter, what is public after', async () => {
  const page = await editor();
  await visit(page, `/bai/${id}`);
  await openPreview(page);
  const before = await previewed(page);
  expect(before).toContain('Người giữ nghề dệt ở Bù Gia Mập');
  await keep(page, 'publishing-preview');
  expect((await fetch(`${site}/guong/${slug}`)).status).toBe(404);
  await pressMove(page, 'stories', 'publish');
  await carriedOut(page, 'stories', 'publish', 'published');
  expect(await readIn(await publicPage(slug))).toEqual(before);
  // What is public is planned for no day any more.
  await page.locator('[data-part=plan]').waitFor({ state: 'detached' });
});

/** What is left of a comparison without what was put in, or taken out, and without the words that tell of either. */
const textWithout = (part: Locator, which: 'ins' | 'del'): Promise<string> =>
  part.locator('p').evaluate((element, left) => {
    const copy = element.cloneNode(true);
    if (copy instanceof HTMLElement)
      for (const one of copy.querySelectorAll(`${left}, .visually-hidden`)) one.remove();
    return copy.textContent ?? '';
  }, which);

test('3. a correction is written while the page stands as it was, and is held against what was published', async () => {
  const page = await editor();
  await visit(page, `/bai/${id}`);
  await pressMove(page, 'stories', 'correct');
  await fill(page, words.move.reason, 'Lớp mở ở nhà văn hóa');
  await send(page, 'stories', 'correct');
  await stands(page, 'stories', 'drafting');
  await fill(page, storyView.lead, newLead);
  await sendCorrection(page);
  expect(await publicPage(slug)).not.toContain('nhà văn hóa');

  const textVersion = (await read(`stories/${id}`))?.['textVersion'];
  await must({ track: 'stories', id, move: 'approve', by: 'giam-doc', input: { textVersion } });
  await visit(page, `/bai/${id}`);
  await page.locator('summary', { hasText: storyView.versions }).click();
  const changed = page.locator('[data-changed]');
  await changed.first().waitFor();
  await expect.poll(() => changed.count()).toBe(1);
  const lead = page.getByRole('region', { name: storyView.lead });
  expect(await textWithout(lead, 'ins')).toBe(oldLead);
  expect(await textWithout(lead, 'del')).toBe(newLead);
  await keep(page, 'publishing-versions');
  expect(await violations(page)).toEqual([]);
});

test('4. the note is asked for, seen in the preview while it is typed, and public with the new text', async () => {
  const page = await editor();
  await openPreview(page);
  await pressMove(page, 'stories', 'publish');
  await send(page, 'stories', 'publish');
  await page.getByText(words.field.required).first().waitFor();
  await fill(page, words.move.correction, note);
  await page.frameLocator('.exact iframe').getByText(note).waitFor();
  const before = await previewed(page);
  await keep(page, 'publishing-correction');
  await send(page, 'stories', 'publish');
  await carriedOut(page, 'stories', 'publish', 'published');
  const after = await readIn(await publicPage(note));
  expect(after).toEqual(before);
  expect(after).toContain(newLead);
  expect(after).not.toContain(oldLead);
});

/** As who scans the code, or clicks in another website's frame. */
const opens = (mark: Mark): Promise<void> =>
  inABlankPage(async (page) => {
    await page.goto(`${site}${profileAddress(slug, mark)}`);
    await page.locator('h1').waitFor();
  });

test('5. the desk tells how often the page was opened, and by which ways', async () => {
  for (const mark of ['ma-qr', 'nhung', 'ma-qr'] as const) await opens(mark);
  const { ways } = await until('all three views are written', async () => {
    // Each instance writes what it has counted with a later request of its own: several at once, so that none is passed over.
    await Promise.all(Array.from({ length: 8 }, () => fetch(`${site}/guong/${slug}`)));
    const { data } = Views.safeParse(await read(`stories/${id}/reach/views`));
    const { qr = 0, embed = 0 } = data?.ways ?? {};
    return qr + embed >= 3 && data;
  });
  const page = await editor();
  await visit(page, `/bai/${id}`);
  await page.locator('summary', { hasText: storyView.views }).click();
  const part = page.locator('[data-part=views]');
  await part.waitFor();
  expect([ways.qr, ways.embed]).toEqual([2, 1]);
  await expect
    .poll(() => part.innerText())
    .toMatch(new RegExp(`${truth.views.ways.qr}\\s+2\\s`, 'u'));
  const told = await part.innerText();
  expect(told).toMatch(new RegExp(`${truth.views.ways.embed}\\s+1\\s`, 'u'));
  expect(told).toMatch(new RegExp(`${truth.views.total}\\s+\\d+\\s`, 'u'));
  expect(told).not.toContain(truth.views.ways.feed);
  await keep(page, 'publishing-views');
  expect(await violations(page)).toEqual([]);
});

test('6. taken off, a neutral page of status 410 stands there, and the desk tells after how many seconds', async () => {
  const page = await editor();
  await visit(page, `/bai/${id}`);
  await pressMove(page, 'stories', 'withdraw');
  await fill(page, words.move.reason, 'Người được giới thiệu đề nghị gỡ.');
  await send(page, 'stories', 'withdraw');
  await carriedOut(page, 'stories', 'withdraw', 'withdrawn');
  const gone = await publicPage('Bài này không còn đăng');
  await expect.poll(async () => (await fetch(`${site}/guong/${slug}`)).status).toBe(410);
  expect(gone).not.toMatch(/Ví Dụ|nghề dệt|nhà văn hóa|đề nghị gỡ/u);
  // The trigger would measure at the deployed site's address, which is not here.
  const { docs } = await db.collection(`stories/${id}/moves`).where('move', '==', 'withdraw').get();
  for (const one of docs)
    await measureGone(db, { story: id, moveId: one.id, asked: one.get('at'), site });
  await visit(page, `/bai/${id}`);
  const told = page.locator('[data-part=withdrawals] li');
  await told.first().waitFor();
  expect(await told.first().innerText()).toMatch(/: sau [\d.,]+ giây trang công khai trả lời/u);
  const { places } = truth.withdrawals;
  for (const place of ['lists', 'search', 'feeds'] as const)
    expect(await page.locator(`[data-place=${place}]`).innerText()).toMatch(
      new RegExp(`^${places[place]}: không còn sau [\\d.,]+ giây\\.$`, 'u'),
    );
  await keep(page, 'publishing-gone');
  expect(await violations(page)).toEqual([]);
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
