/** Every staff page once more: in English with no Vietnamese word of its own left, and with Tab alone, each stop plain to see. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import holidays from '#domain/seed/holidays.json' with { type: 'json' };
import { enDoor } from '../../web/words/en-door.ts';
import { en } from '../../web/words/en.ts';
import { languageNames } from '../../web/words/language.ts';
import { words } from '../../web/words/words.ts';
import { db, loadOrganisation } from '../functions/suite.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { press, visit } from './hands.ts';
import { pressable, stopsOf } from './looks/focus.ts';
import { pages, type LookedAt, type Seen } from './looks/pages.ts';
import { putSomething } from './looks/seen.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
let seen: Seen;
/** Every text that somebody may have written, the longest first. */
let data: readonly string[] = [];

beforeAll(async () => {
  await loadOrganisation();
  seen = await putSomething();
  await db.doc('settings/switches').set({ english: true }, { merge: true });
  data = [...new Set(await textsBelow())].toSorted((one, other) => other.length - one.length);
});

afterAll(async () => {
  await db.doc('settings/switches').delete();
});

const marked = /[À-ÖØ-öø-ỹ]/u;

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return marked.test(value) ? [value.trim(), ...shownOf(value)] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** A story is shown by paragraphs, and each of them around the figures that stand for its claims. */
const shownOf = (text: string): readonly string[] =>
  text
    .split(/\[\[[^\]]*\]\]|\n/u)
    .map((part) => part.trim())
    .filter((part) => part !== text.trim() && marked.test(part));

/** Of the whole database. */
const textsBelow = async (path?: string): Promise<readonly string[]> => {
  const collections = await (path === undefined ? db : db.doc(path)).listCollections();
  const found = await Promise.all(
    collections.map(async (collection) => {
      const { docs } = await collection.get();
      const below = await Promise.all(docs.map(({ ref }) => textsBelow(ref.path)));
      return [...docs.flatMap((one) => textsIn(one.data())), ...below.flat()];
    }),
  );
  return found.flat();
};

/**
 * What is said on the page, also to those who cannot see it. What the page marks as Vietnamese while it runs is looked at like
 * all else, since it marks whatever has Vietnamese letters, a word of our own too. Left out are two things: an article that
 * was written as Vietnamese, a paper somebody signs or marks by hand; and what stands where no script runs, where nobody could
 * have chosen English.
 */
const piecesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isMeant = (element: Element | null): boolean =>
      element?.closest('article[lang=vi], noscript') != null;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [document.title];
    while (texts.nextNode())
      if (!isMeant(texts.currentNode.parentElement))
        pieces.push(texts.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      if (!isMeant(element))
        for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
          pieces.push(element.getAttribute(name) ?? '');
    return pieces.map((piece) => piece.replaceAll(/\s+/gu, ' ').trim());
  });

/** What stays as it is in English too, each for its reason. */
const stays: readonly string[] = [
  // The names of the product, of the language one may change to, and of the kind of paper, which has no English one.
  words.door.brand,
  languageNames.vi,
  'Tiếng Việt',
  'tờ trình',
  'Tờ trình',
  // Days off have the names that the Government gives them.
  ...new Set(holidays.entries.map(({ name }) => name)),
];

/** A document is called the same in both languages, as on paper: "QĐ-4F7K2M1A". */
const code = /\bQĐ-[0-9A-Z]{8}\b/gu;

const isOurs = (piece: string): boolean =>
  marked.test(
    [...data, ...stays].reduce(
      (left, text) => (text === '' ? left : left.replaceAll(text, ' ')),
      piece.replaceAll(code, ' '),
    ),
  );

const isHere = async (page: Page, { at }: LookedAt): Promise<void> => {
  await visit(page, at(seen));
  // Its parts fetch scripts and documents of their own.
  await page.waitForLoadState('networkidle');
  await page.locator('main [aria-busy=true]').first().waitFor({ state: 'detached' });
};

/** Where they sit, in English, and with nothing that slides before their eyes. */
const inEnglish = async (who: DemoUid): Promise<Page> => {
  const page = await people.at(who);
  if ((await page.locator('html').getAttribute('lang')) === 'en') return page;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await press(page, languageNames.en);
  await page.getByRole('heading', { name: en.taskPage.title }).waitFor();
  await page.getByRole('button', { name: enDoor.signOut }).waitFor();
  return page;
};

/** Whatever keeps what was typed, and lets the browser's own Ctrl+S offer to store the page instead. */
const savesByMouseOnly = (page: Page): Promise<readonly string[]> =>
  page
    .locator('main button[type=submit]:not([aria-keyshortcuts])')
    .filter({ hasText: /^Save/u })
    .allInnerTexts();

describe('every staff page, in English', () => {
  test.each(pages)(
    '$name leaves no word of its own in Vietnamese, Tab alone goes from each thing to press to the next, plain to see, and Ctrl+S presses what saves',
    async (row) => {
      const page = await inEnglish(row.who);
      await isHere(page, row);
      const pieces = await piecesOf(page);
      expect.soft([...new Set(pieces.filter(isOurs))]).toEqual([]);
      const wanted = await pressable(page);
      const stops = await stopsOf(page);
      expect.soft(stops.filter(({ wrong }) => wrong !== '')).toEqual([]);
      expect.soft(stops.map(({ name }) => name)).toEqual(wanted);
      expect(await savesByMouseOnly(page)).toEqual([]);
    },
  );
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
