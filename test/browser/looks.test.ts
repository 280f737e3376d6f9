/** Every staff page as it meets people: full, empty, waiting, refused, failed, without a line; seen, kept and free of barriers. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../web/words/words.ts';
import { visit } from './hands.ts';
import { everyLook, violations } from './looks/axe.ts';
import { nothing, pages, type LookedAt, type Seen } from './looks/pages.ts';
import { putNothing, putSomething } from './looks/seen.ts';
import { follow, meetings, met, type Meeting } from './looks/states.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
let seen: Seen;

beforeAll(async () => {
  await putNothing();
});

const settled = (page: Page): Promise<void> =>
  page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });

/** Opens the page and waits for all of its parts. */
const open = async ({ who, at }: LookedAt, held: Seen): Promise<Page> => {
  const page = await people.at(who);
  await visit(page, at(held));
  // Its parts fetch scripts and documents of their own.
  await page.waitForLoadState('networkidle');
  await settled(page);
  return page;
};

describe('before anything was put there', () => {
  test.each(pages.filter((row) => row.canBeEmpty === true))(
    '$name says so, without a barrier',
    async (row) => {
      const page = await open(row, nothing);
      await page.locator('main .empty').first().waitFor();
      await keep(page, `look-${row.name}-empty`);
      expect(await violations(page)).toEqual([]);
    },
  );
});

/** What a page meets is told by a part that all pages share, so each page shows it in one look, and all of them in every one. */
const looksFor = (row: LookedAt) =>
  everyLook.filter((_look, index) => index === pages.indexOf(row) % everyLook.length);

/** Goes from another page of the running application to this one while it meets that, and lets it pass. */
const lookWhen = async (page: Page, row: LookedAt, state: Meeting): Promise<void> => {
  const { says, meet } = met[state];
  const heading = await page.locator('main h1').innerText();
  await follow(page, '/khong-co-trang-nay');
  await page.getByRole('heading', { name: words.notFound.title }).waitFor();
  const pass = await meet(page);
  await follow(page, row.at(seen));
  await page.locator('main').getByText(says).first().waitFor();
  await keep(page, `look-${row.name}-${state}`);
  expect.soft(await violations(page, looksFor(row)), state).toEqual([]);
  await pass();
  if (state === 'refused') await visit(page, row.at(seen));
  if (state === 'failed' || state === 'offline')
    await page.getByRole('button', { name: words.door.again }).first().click();
  await page.getByRole('heading', { level: 1, name: heading }).waitFor();
  await settled(page);
};

describe('with something of everything', () => {
  beforeAll(async () => {
    seen = await putSomething();
  });

  test.each(pages)(
    '$name is shown, and says when it waits, is refused, fails or is cut off, without a barrier; all of it passes',
    async (row) => {
      const page = await open(row, seen);
      await keep(page, `look-${row.name}-full`);
      expect.soft(await violations(page), 'full').toEqual([]);
      for (const state of meetings)
        if (row.never?.[state] === undefined) await lookWhen(page, row, state);
    },
  );
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
