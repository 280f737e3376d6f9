/** Lists of people, factors, tờ trình, decisions, stories and sessions: searched without diacritics, narrowed, and found again as they were left. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchable } from '#domain/case-keys.ts';
import { documentCode } from '#domain/document-code.ts';
import { worklists } from '../../web/words/worklists.ts';
import { words } from '../../web/words/words.ts';
import { batch, decision } from '../builders/decision.ts';
import { newFactor } from '../builders/new-factor.ts';
import { session } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { db, freshId, loadOrganisation, put } from '../functions/suite.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { fill, followMenu, press, visit } from './hands.ts';
import { findLine, loseLine } from './line.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
const tail = freshId(5);
/** Two of each kind bear these names; the second one is in another state. */
const names = [`Điểu Mẫu ${tail}`, `Điều Khác ${tail}`] as const;
const typed = `dieu mau ${tail}`;

interface Searched {
  readonly path: string;
  readonly menu: keyof typeof words.menu;
  readonly who: DemoUid;
  /** Of the one that is called as `names` says first, and of the other. */
  readonly states: readonly [string, string];
  readonly put: (name: string, state: string) => Promise<unknown>;
}

const lists: readonly Searched[] = [
  {
    path: '/nhan-to-moi',
    menu: 'newFactors',
    who: 'van-phong-1',
    states: ['identified', 'closed'],
    put: (name, state) => {
      const subject = { name, kind: 'individual' } as const;
      return put(
        `newFactors/${freshId(20)}`,
        newFactor({ subject, state: state === 'closed' ? 'closed' : 'identified' }),
      );
    },
  },
  {
    path: '/to-trinh',
    menu: 'batches',
    who: 'van-phong-1',
    states: ['drafting', 'sent'],
    put: (title, state) =>
      put(
        `batches/${freshId(20)}`,
        batch({ title, cases: [], state: state === 'sent' ? 'sent' : 'drafting' }),
      ),
  },
  {
    path: '/quyet-dinh',
    menu: 'decisions',
    who: 'van-phong-1',
    states: ['prepared', 'signed'],
    put: (title, state) =>
      put(
        `decisions/${freshId(20)}`,
        decision({ title, state: state === 'signed' ? 'signed' : 'prepared' }),
      ),
  },
  {
    path: '/bai',
    menu: 'stories',
    who: 'bien-tap-1',
    states: ['drafting', 'checking'],
    put: (title, state) =>
      put(
        `stories/${freshId(20)}`,
        story({ title, state: state === 'checking' ? 'checking' : 'drafting' }),
      ),
  },
  {
    path: '/hop',
    menu: 'sessions',
    who: 'van-phong-1',
    states: ['planned', 'closed'],
    put: (title, state) =>
      put(
        `sessions/${freshId(20)}`,
        session({ title, state: state === 'closed' ? 'closed' : 'planned' }),
      ),
  },
];

beforeAll(async () => {
  await loadOrganisation();
  for (const { states, put: putOne } of lists)
    for (const [at, name] of names.entries()) await putOne(name, states[at] ?? '');
});

const putDecision = (id: string) => put(`decisions/${id}`, decision({ title: 'Quyết định Mẫu' }));
const putBatch = (id: string) => put(`batches/${id}`, batch({ title: 'Tờ trình Mẫu', cases: [] }));

const shown = (page: Page) => page.locator('main .plain-list a', { hasText: tail }).allInnerTexts();
/** On a phone what narrows is folded under its button. */
const narrowTo = async (page: Page, state: string): Promise<void> => {
  const folded = page.locator('.fold-button[aria-expanded=false]');
  if (await folded.isVisible()) await folded.click();
  await page.locator('#state').selectOption(state);
};
const search = (page: Page) => page.getByLabel(worklists.lists.search);

describe('a list', () => {
  test.each(lists)('at $path is searched, narrowed and found again', async (one) => {
    const page = await people.at(one.who);
    await visit(page, one.path);
    await expect.poll(() => shown(page)).toHaveLength(2);
    await fill(page, worklists.lists.search, typed);
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toEqual([names[0]]);
    // Whoever goes on typing does so where they were.
    await expect
      .poll(() => search(page).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await keep(page, `filtered-${one.menu}`);

    // Both: what is searched for stays while it is narrowed.
    await narrowTo(page, one.states[1]);
    await page.getByText(worklists.lists.nothing).waitFor();
    await visit(page, '');
    await followMenu(page, words.menu[one.menu]);
    await page.getByText(worklists.lists.nothing).waitFor();
    await expect.poll(() => search(page).inputValue()).toBe(typed);

    await press(page, worklists.cases.reset);
    await expect.poll(() => shown(page)).toHaveLength(2);
    await narrowTo(page, one.states[1]);
    await expect.poll(() => shown(page)).toEqual([names[1]]);
    await press(page, worklists.cases.reset);
  });

  test('longer than its first part brings its older entries when asked, and says so where there is no line', async () => {
    const page = await people.at('van-phong-1');
    /** So many sessions are read at once. */
    const part = 50;
    const ids = Array.from({ length: part + 1 }, () => freshId(20));
    await Promise.all(
      ids.map((id, at) =>
        put(`sessions/${id}`, session({ title: `Cuộc họp dài ${at}`, day: '2019-05-06' })),
      ),
    );
    await visit(page, '/hop');
    const rows = page.locator('main .plain-list > li');
    const more = page.getByRole('button', { name: worklists.lists.more, exact: true });
    await more.waitFor();
    expect(await rows.count()).toBe(part);
    await loseLine(page);
    await more.click();
    await page.locator('main').getByText(words.waiting.offline).waitFor();
    expect(await rows.count()).toBe(part);
    await findLine(page);
    await more.click();
    await expect.poll(() => rows.count(), { timeout: 30_000 }).toBeGreaterThan(part);
    await page.locator('main').getByText(words.waiting.offline).waitFor({ state: 'detached' });
    await Promise.all(ids.map((id) => db.doc(`sessions/${id}`).delete()));
  });

  test('of decisions or tờ trình finds the one that bears a code', async () => {
    const page = await people.at('van-phong-1');
    for (const [track, path, putOne] of [
      ['decisions', '/quyet-dinh', putDecision],
      ['batches', '/to-trinh', putBatch],
    ] as const) {
      const id = freshId(20);
      await putOne(id);
      await visit(page, path);
      await fill(page, worklists.lists.search, documentCode(track, id));
      await page.keyboard.press('Enter');
      await expect
        .poll(() =>
          page
            .locator('main .plain-list a')
            .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
        )
        .toEqual([`/app${path}/${id}`]);
      await press(page, worklists.cases.reset);
    }
  });

  test('of people is searched by name without diacritics and narrowed by what they do', async () => {
    const page = await people.at('quan-tri-1');
    await visit(page, '/nguoi-dung');
    const rows = page.locator('main table.stack').first().locator('tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    await narrowTo(page, 'editor');
    await expect.poll(() => rows.count()).toBeLessThan(all);
    const editors = await rows.allInnerTexts();
    expect(editors.length).toBeGreaterThan(0);
    for (const row of editors) expect(row).toContain(words.roles.editor);
    await press(page, worklists.cases.reset);
    const sought = 'Đỗ Văn Minh Họa';
    await fill(page, worklists.lists.search, searchable(sought));
    await page.keyboard.press('Enter');
    await expect.poll(() => rows.count()).toBe(1);
    await expect.poll(() => rows.first().innerText()).toContain(sought);
    await fill(page, worklists.lists.search, 'khong co ai');
    await page.keyboard.press('Enter');
    await page.getByText(worklists.lists.nothing).waitFor();
    await keep(page, 'filtered-people');
  });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
