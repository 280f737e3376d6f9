/** English as a switch: turned on by the administrator, chosen by each person on their machine, and given back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enDoor } from '../../web/words/en-door.ts';
import { en } from '../../web/words/en.ts';
import { languageNames } from '../../web/words/language.ts';
import { words } from '../../web/words/words.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { db, loadOrganisation } from '../functions/suite.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { press, textsOf, visit } from './hands.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
let id = '';

beforeAll(async () => {
  await loadOrganisation();
  id = await putReadyCase((await putGround()).id, { state: 'appraisal' });
});

afterAll(async () => {
  await db.doc('settings/switches').delete();
});

const sentences = (catalogue: unknown): readonly string[] => {
  if (typeof catalogue === 'string') return [catalogue];
  return typeof catalogue === 'object' && catalogue !== null
    ? Object.values(catalogue).flatMap(sentences)
    : [];
};

const vietnamese = new Set(sentences(words).filter((text) => /[À-ÖØ-öø-ỹ]/u.test(text)));

/** Every piece of text on the page, and what is said only to those who cannot see it. */
const piecesOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const pieces: string[] = [];
    while (texts.nextNode()) pieces.push(texts.currentNode.textContent ?? '');
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      for (const name of ['aria-label', 'placeholder', 'title'])
        pieces.push(element.getAttribute(name) ?? '');
    return pieces.map((piece) => piece.trim());
  });

const leftIn = async (page: Page): Promise<readonly string[]> =>
  (await piecesOf(page)).filter((piece) => vietnamese.has(piece) && piece !== words.door.brand);

const speaksEnglish = async (uid: DemoUid): Promise<Page> => {
  const page = await people.at(uid);
  await visit(page, '/');
  if ((await page.locator('html').getAttribute('lang')) !== 'en') {
    await press(page, languageNames.en);
    await page.getByRole('heading', { name: en.taskPage.title }).waitFor();
  }
  return page;
};

describe('English', () => {
  test('is offered to nobody until the administrator turns it on', async () => {
    const page = await people.at('quan-tri-1');
    await visit(page, '/thiet-lap');
    expect(await page.getByRole('button', { name: languageNames.en, exact: true }).count()).toBe(0);
    const one = page.locator('[data-switch=english]');
    await one.getByRole('button').click();
    await one.getByRole('status').waitFor();
    await visit(page, '/');
    await page.getByRole('button', { name: languageNames.en, exact: true }).waitFor();
  });

  test('marks what stays Vietnamese, so that it is read out as such', async () => {
    const page = await speaksEnglish('van-phong-1');
    await visit(page, `/ho-so/${id}`);
    await page.locator('h1[lang=vi]').waitFor();
    expect(await page.locator('h2[lang=vi]').count()).toBe(0);
  });

  test('stays with the machine after signing out, and is given back at the door', async () => {
    const page = await speaksEnglish('can-bo-1');
    await press(page, enDoor.signOut);
    await page.getByRole('heading', { name: enDoor.signIn }).waitFor();
    await expect.poll(() => leftIn(page)).toEqual([]);
    await keep(page, 'english-door');
    await press(page, languageNames.vi);
    await page.getByRole('heading', { name: words.door.signIn }).waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('vi');
    await expect
      .poll(() => textsOf(page.getByRole('button', { name: languageNames.en })))
      .toEqual([languageNames.en]);
  });

  test('asks before it takes the place of a page with unsaved text', async () => {
    const page = await people.at('can-bo-2');
    await page.goto(`${site}/app/ho-so/moi`);
    await page.getByLabel(words.form.name, { exact: true }).fill('Nông Văn Ví Dụ');
    const asked = page.waitForEvent('dialog');
    const pressed = press(page, languageNames.en);
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await pressed;
    expect(await page.getByLabel(words.form.name, { exact: true }).inputValue()).toBe(
      'Nông Văn Ví Dụ',
    );
  });

  test('breaks no page', () => {
    expect(people.errors).toEqual([]);
  });
});
