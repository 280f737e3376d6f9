/** Points where they are turned on: typed and kept, sealed until one's own are in, given anew once after the discussion. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allOff } from '#domain/switches.ts';
import { viScores } from '../../web/words/vi-scores.ts';
import { words } from '../../web/words/words.ts';
import { scoredCriterion } from '../builders/criteria-set.ts';
import { declared } from '../builders/session.ts';
import { morning } from '../builders/instant.ts';
import { putGround, putReadyCase, putSession } from '../functions/road.ts';
import { db, loadOrganisation, put, read, until } from '../functions/suite.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { fill, followMenu, press, visit } from './hands.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const said = viScores.scoresView;
const criteria = [
  scoredCriterion({ id: 'IC1', vi: 'Kết quả cụ thể', maxPoints: 10 }),
  scoredCriterion({ id: 'IC2', vi: 'Sức lan tỏa', maxPoints: 5 }),
];
const first: DemoUid = 'truong-phong-1';
const second: DemoUid = 'chanh-van-phong';
const walled: DemoUid = 'truong-phong-2';

const people = peopleHere();
let path: string;

beforeAll(async () => {
  await loadOrganisation();
  await put('settings/switches', { ...allOff, scores: true });
  const { id: ground } = await putGround();
  await db.doc(`criteriaSets/${ground}`).update({ scored: criteria });
  const session = await putSession(ground, { state: 'open', title: 'Phiên họp chấm điểm' });
  const id = await putReadyCase(ground, { state: 'council', session, submittedOn: '2026-11-23' });
  await db
    .doc(`sessions/${session}`)
    .update({ agenda: [id], declared: declared([first, second, walled], [id]) });
  await put(`nominations/${id}/walls/${walled}`, {
    v: 1,
    uid: walled,
    session,
    ground: 'sibling',
    by: walled,
    at: morning,
  });
  path = `nominations/${id}`;
});
afterAll(async () => {
  await db.doc('settings/switches').delete();
});

const opened = async (uid: DemoUid): Promise<Page> => {
  const page = await people.at(uid);
  await visit(page, `/ho-so/${path.split('/')[1]}/cham-diem`);
  return page;
};

const give = async (page: Page, points: readonly [number, number]): Promise<void> => {
  for (const [nth, { vi, maxPoints }] of criteria.entries())
    await page
      .getByLabel(said.points(vi, maxPoints), { exact: true })
      .selectOption(String(points[nth]));
};

/** What the table says of a criterion: each member's points, the median and the spread. */
const lineOf = (page: Page, criterion: string): Promise<string[]> =>
  page.getByRole('row').filter({ hasText: criterion }).locator('td').allInnerTexts();

const tableOf = (page: Page) => page.getByRole('region', { name: said.sideBySide }).first();

test('points that were typed are there after the page is loaded anew, and nobody else is shown them', async () => {
  const page = await opened(first);
  await give(page, [8, 4]);
  await until('the draft', async () => (await read(`${path}/scoreDrafts/${first}`))?.['marks']);
  await press(page, said.save);
  await page.locator('[data-saving="saved"]').waitFor();
  await page.reload();
  await page.getByText(said.sealed).waitFor();
  const [label] = criteria.map(({ vi, maxPoints }) => said.points(vi, maxPoints));
  await expect.poll(() => page.getByLabel(label ?? '', { exact: true }).inputValue()).toBe('8');
  const other = await opened(second);
  await other.getByText(said.sealed).waitFor();
  expect(await other.getByLabel(label ?? '', { exact: true }).inputValue()).toBe('');
  expect(await tableOf(other).count()).toBe(0);
});

test('a criterion left out is named, and nothing is handed in', async () => {
  const page = await opened(second);
  await page
    .getByLabel(said.points('Kết quả cụ thể', 10), { exact: true })
    .selectOption({ label: '5' });
  await press(page, said.save);
  await page.locator('[data-saving="saved"]').waitFor();
  await press(page, said.handIn);
  await page.getByText(said.missing('Sức lan tỏa')).waitFor();
  expect(await read(`${path}/scores/${second}`)).toBeNull();
});

test('points handed in open the others’ side by side, with median, spread and severity', async () => {
  const page = await opened(first);
  await press(page, said.handIn);
  await page.getByText(said.handedIn).waitFor();
  const other = await opened(second);
  expect(await tableOf(other).count()).toBe(0);
  await give(other, [5, 4]);
  await press(other, said.handIn);
  await tableOf(other).waitFor();
  await expect
    .poll(async () => new Set((await lineOf(other, 'Kết quả cụ thể')).slice(0, 2)))
    .toEqual(new Set(['5', '8']));
  const [, , median, spread] = await lineOf(other, 'Kết quả cụ thể');
  expect([median, spread]).toEqual(['6,5', '3']);
  const severity = await lineOf(other, said.severity);
  expect(severity.slice(0, 2).toSorted()).toEqual(['-0,8', '0,8']);
  await keep(other, 'scores-side-by-side');
});

test('after the discussion points are given anew once, with a reason, and what they were stays in sight', async () => {
  const page = await opened(second);
  await give(page, [7, 4]);
  await press(page, said.again);
  await page.getByText(said.noReason).waitFor();
  await fill(page, said.reason, 'Đã nghe đại diện xã nói rõ số liệu.');
  // Nothing keeps the reason: leaving asks first.
  await followMenu(page, words.menu.tasks);
  await press(page.getByRole('dialog', { name: words.autosave.leaveTitle }), words.autosave.stay);
  await press(page, said.again);
  await page.getByText(said.before('9')).waitFor();
  await page.getByText('Đã nghe đại diện xã nói rõ số liệu.').waitFor();
  await page.getByRole('button', { name: said.again }).waitFor({ state: 'detached' });
  expect(await read(`${path}/scores/${second}`)).toMatchObject({
    marks: { IC1: 7, IC2: 4 },
    first: { marks: { IC1: 5, IC2: 4 } },
  });
});

test('who is shut out of the case is shown neither the form nor anybody’s points', async () => {
  const page = await people.at(walled);
  await page.goto(`${site}/app/ho-so/${path.split('/')[1]}/cham-diem`);
  await page.getByText(words.waiting.refused).waitFor();
  expect(await page.getByRole('button', { name: said.handIn }).count()).toBe(0);
  expect(await page.getByText('6,5').count()).toBe(0);
  expect(people.errors).toEqual([]);
});
