/** How many working days the bearers of tasks have, as the office sets it. */
import { beforeAll, expect, test } from 'vitest';
import { viSettings } from '../../web/words/vi-settings.ts';
import { words } from '../../web/words/words.ts';
import { db, loadOrganisation, read } from '../functions/suite.ts';
import { press, visit } from './hands.ts';
import { peopleHere } from './people-here.ts';
import { keep } from './screens.ts';

const people = peopleHere();
const said = viSettings;

beforeAll(loadOrganisation);

test('the office sets how many working days a kind of task has; what is no such number is refused in words, and the head reads it', async () => {
  const page = await people.at('van-phong-1');
  await visit(page, '/thiet-lap/thoi-han');
  const field = page
    .getByRole('group', { name: words.tracks.nominations })
    .getByLabel(words.tasks.appraise, { exact: true });
  expect(await field.inputValue()).toBe('10');
  await field.fill('251');
  await press(page, words.general.save);
  await page
    .getByRole('alert')
    .filter({ hasText: said.deadlines.notDaysOf(words.tasks.appraise) })
    .waitFor();
  expect(await read('settings/deadlines')).toBeNull();
  await keep(page, 'settings-deadlines-refused');
  await field.fill('15');
  await press(page, words.general.save);
  await page.getByRole('status').filter({ hasText: words.general.saved }).waitFor();
  expect(await read('settings/deadlines')).toEqual({
    v: 1,
    days: { 'nominations.appraise': 15 },
  });
  await keep(page, 'settings-deadlines');
  const head = await people.at('giam-doc');
  await visit(head, '/thiet-lap/thoi-han');
  await head.getByText(said.deadlines.days(15)).waitFor();
  expect(await head.getByRole('textbox').count()).toBe(0);
  await visit(page, '/thiet-lap/thoi-han');
  expect(await field.inputValue()).toBe('15');
  await field.fill('');
  await press(page, words.general.save);
  await page.getByRole('status').filter({ hasText: words.general.saved }).waitFor();
  expect(await read('settings/deadlines')).toEqual({ v: 1, days: {} });
  await db.doc('settings/deadlines').delete();
});

test('no page threw anything on the way', () => {
  expect(people.errors).toEqual([]);
});
