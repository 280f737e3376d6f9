/** A working day without a mouse: from the list to a case, through its fields, to a move. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { daysAfter } from '#domain/day.ts';
import { words } from '../../web/words/words.ts';
import { batch } from '../builders/decision.ts';
import { mail } from '../builders/mail.ts';
import { task } from '../builders/task.ts';
import { historyOf, putGround, putReadyCase } from '../functions/road.ts';
import { freshId, loadOrganisation, put, read } from '../functions/suite.ts';
import { press, textsOf, today, visit } from './hands.ts';
import { desktop, keep } from './screens.ts';
import { comesTo } from './typing.ts';
import { peopleHere } from './people-here.ts';

const { form, move } = words;

const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const held = document.activeElement;
    return held?.id || held?.getAttribute('href') || held?.tagName.toLowerCase() || '';
  });

/** Where the entries of a menu stand that are in sight. */
const topsIn = (nav: Locator): Promise<readonly number[]> =>
  nav
    .locator('> a, > div > button')
    .evaluateAll((entries) => entries.map((one) => Math.round(one.getBoundingClientRect().top)));

/** Goes on with Tab to what bears this id or leads to this address. */
const tabTo = async (page: Page, name: string): Promise<void> => {
  // What has not come yet is not reached, however often one goes round.
  await page.locator(`[id="${name}"], [href="${name}"]`).first().waitFor();
  const passed: string[] = [];
  while (passed.length < 150) {
    await page.keyboard.press('Tab');
    passed.push(await focused(page));
    if (passed.at(-1) === name) return;
  }
  throw new Error(`Tab never comes to ${name}, only to ${passed.join(', ')}`);
};

test('the office comes from the list to a case, notes its finding, saves it and suspends the case', async () => {
  const id = await putReadyCase(ground, { state: 'appraisal' });
  const page = await people.at('van-phong-1');
  await visit(page, '/ho-so');

  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).toBe('#main');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(page)).toBe('main');
  await tabTo(page, `/app/ho-so/${id}`);
  await page.keyboard.press('Enter');
  await page.locator('h1:focus').waitFor();

  await tabTo(page, 'f-note');
  await page.keyboard.type('Đã đối chiếu bản gốc.');
  await keep(page, 'keyboard-note');
  await page.keyboard.press('Control+S');
  await expect
    .poll(async () => (await read(`nominations/${id}/appraisals/van-phong-1`))?.['note'])
    .toContain('Đã đối chiếu bản gốc.');

  const suspend = page.locator('[data-move=suspend]');
  await page.keyboard.press(String(await suspend.getAttribute('aria-keyshortcuts')));
  await page.locator('#m-reason:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-move=suspend]:focus').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('#m-reason:focus').waitFor();
  await page.keyboard.type('Chờ xác minh đơn');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .filter({ hasText: `${words.moves.nominations.suspend}: ${move.applied}` })
    .waitFor();
  await page.locator('aside section:focus').waitFor();
  expect(await historyOf('nominations', id)).toEqual(['suspend']);
});

test('in the form of a case Enter goes from field to field, breaks a line in a long text, and Ctrl+S saves', async () => {
  const id = await putReadyCase(ground);
  const page = await people.at('can-bo-1');
  await visit(page, `/ho-so/${id}/sua`);

  const village = page.getByLabel(form.village, { exact: true });
  await village.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' mới');
  // An Enter that only ends a word being composed (Telex, VNI) goes nowhere.
  await village.evaluate((field) => {
    const composing = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent('keydown', composing));
  });
  await village.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await page.getByLabel(form.occupation, { exact: true }).and(page.locator(':focus')).waitFor();
  const summary = page.getByLabel(form.summary, { exact: true });
  await summary.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Dòng thứ hai.');
  await summary.and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Control+S');
  await comesTo(page, 'saved');
  await keep(page, 'keyboard-saved');
  expect(await read(`nominations/${id}/dossier/current`)).toMatchObject({
    village: expect.stringMatching(/ mới$/u),
    summary: expect.stringMatching(/\nDòng thứ hai\.$/u),
  });
});

test('Ctrl+S saves what is typed of a tờ trình', async () => {
  const id = freshId(20);
  await put(`batches/${id}`, batch({ cases: [], number: '', day: null, signatory: '' }));
  const page = await people.at('can-bo-1');
  await visit(page, `/to-trinh/${id}`);
  await page.locator('#f-number').fill('12/TTr-PNV1');
  await page.keyboard.press('Control+S');
  await expect.poll(async () => (await read(`batches/${id}`))?.['number']).toBe('12/TTr-PNV1');
});

test('the menu of whoever has many pages is one line of the office’s screen; what is not of every day unfolds by the keyboard, and its count stays in sight', async () => {
  await put(`mail/${freshId(20)}`, mail({ state: 'dead', problem: 'refused' }));
  const page = await people.at('van-phong-2');
  await page.setViewportSize(desktop);
  // Still on the page they came in by: leaving it would cut off the question after mails.
  const nav = page.locator('nav.menu');
  const rest = nav.getByRole('button', { name: words.menu.rest });
  const mails = nav.getByRole('link', { name: words.menu.mails });
  await expect.poll(() => textsOf(rest.locator('.count')), { timeout: 120_000 }).toEqual(['1']);
  expect(await rest.getAttribute('title')).toBe(words.taskPage.mailsWaiting(1));
  const tops = await topsIn(nav);
  expect(tops.length).toBeGreaterThan(8);
  expect(new Set(tops).size).toBe(1);
  expect(await mails.isVisible()).toBe(false);

  await rest.focus();
  await page.keyboard.press('Enter');
  await mails.waitFor();
  await keep(page, 'keyboard-menu-unfolded');
  // A phone, of which a picture was taken, has no such button.
  await rest.focus();
  await page.keyboard.press('Escape');
  await mails.waitFor({ state: 'hidden' });
  await page.locator('nav.menu button:focus').waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, '/app/thu');
  await page.keyboard.press('Enter');
  await page.locator('h1:focus', { hasText: words.menu.mails }).waitFor();
  await mails.waitFor({ state: 'hidden' });
  expect(await rest.getAttribute('data-current')).toBe('true');
});

test('so is the head’s, with a count at whatever waits', async () => {
  const waiting = [
    task({ track: 'stories', kind: 'approveStory', audience: 'head' }),
    task({ kind: 'decide', audience: 'head' }),
    task({ track: 'decisions', kind: 'signDecision', audience: 'head' }),
    task({ kind: 'appraise', due: daysAfter(today(), -20) }),
  ];
  await Promise.all(waiting.map((one) => put(`tasks/${freshId(20)}`, one)));
  const page = await people.at('giam-doc');
  await page.setViewportSize(desktop);
  await visit(page, '/');
  const nav = page.locator('nav.menu');
  await expect.poll(() => nav.locator('> a .count').count(), { timeout: 120_000 }).toBe(5);
  expect(new Set(await topsIn(nav)).size).toBe(1);
});

test('on a phone the menu unfolds and leads on by the keyboard', async () => {
  const page = await people.at('van-phong-2');
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, '/');
  const menu = page.getByRole('button', { name: words.menu.label });
  await menu.focus();
  await page.keyboard.press('Enter');
  await tabTo(page, '/app/ho-so');
  await page.keyboard.press('Enter');
  await page.locator('h1:focus', { hasText: words.caseList.title }).waitFor();
  await expect.poll(() => menu.getAttribute('aria-expanded')).toBe('false');
  // All pages stand below one another there.
  await press(page, words.menu.label);
  await page.locator('nav.menu').getByRole('link', { name: words.menu.settings }).waitFor();
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
