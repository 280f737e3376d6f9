/** What people really type into the forms of sessions, decisions, stories and accounts: tags, parts of letters, hidden marks, far too much. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { composed } from '#domain/characters.ts';
import { decisionView } from '../../web/words/decisions.ts';
import { sessionView } from '../../web/words/sessions.ts';
import { storyView } from '../../web/words/stories.ts';
import { viPeople } from '../../web/words/vi-people.ts';
import { words } from '../../web/words/words.ts';
import { nomination } from '../builders/nomination.ts';
import { story } from '../builders/story.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put, until } from '../functions/suite.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { candidate, press, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const { peopleView } = viPeople;
const { autosave, general } = words;

const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

interface Opened {
  readonly form: Locator;
  /** The documents that the form has made or changed, by what they hold. */
  readonly stored: () => Promise<readonly object[]>;
}

interface Tried {
  readonly name: string;
  readonly who: DemoUid;
  readonly open: (page: Page) => Promise<Opened>;
  /** The text fields it has, by their ids. */
  readonly fields: readonly string[];
  readonly save: (form: Locator) => Promise<void>;
  /** What it says where the rules refuse what was sent. */
  readonly refused: string;
}

const allIn = async (collection: string): Promise<readonly object[]> =>
  (await db.collection(collection).get()).docs.map((one) => one.data());

const formOf = (page: Page, field: string): Locator =>
  page.locator('form').filter({ has: page.locator(`[id="${field}"]`) });

const forms: readonly Tried[] = [
  {
    name: 'a session',
    who: 'van-phong-1',
    open: async (page) => {
      await visit(page, '/hop');
      await press(page, sessionView.create);
      return { form: formOf(page, 'f-place'), stored: () => allIn('sessions') };
    },
    fields: ['f-title', 'f-place'],
    save: (form) => press(form, sessionView.create),
    refused: general.notSaved.refused,
  },
  {
    name: 'a decision',
    who: 'van-phong-1',
    open: async (page) => {
      const id = await putReadyCase(ground, { state: 'decision' });
      await visit(page, '/quyet-dinh');
      await press(page, decisionView.create);
      await press(page, decisionView.chooseNone);
      await (await candidate(page, new RegExp(`GS-2026-${id.toUpperCase()}`, 'u'))).check();
      return { form: formOf(page, 'f-title'), stored: () => allIn('decisions') };
    },
    fields: ['f-title'],
    save: (form) => press(form, decisionView.create),
    refused: general.notSaved.refused,
  },
  {
    name: 'a story',
    who: 'bien-tap-1',
    open: async (page) => {
      const { decision, snapshot } = nomination({ state: 'recognised' });
      const id = await putReadyCase(ground, { state: 'recognised', decision, snapshot });
      await put(
        `stories/${id}`,
        story({ nomination: id, title: '', lead: '', body: '', slug: '' }),
      );
      await visit(page, `/bai/${id}`);
      const stored = async () => [(await db.doc(`stories/${id}`).get()).data() ?? {}];
      return { form: formOf(page, 'f-body'), stored };
    },
    fields: [
      'f-title',
      'f-slug',
      'f-lead',
      'f-body',
      ...['title', 'steps', 'conditions', 'contact'].map((part) => `f-practice-${part}`),
    ],
    save: (form) => press(form, storyView.save),
    refused: autosave.refused,
  },
  {
    name: 'an account',
    who: 'quan-tri-1',
    open: async (page) => {
      await visit(page, '/nguoi-dung');
      await press(page, peopleView.invite);
      const form = page.getByRole('form', { name: peopleView.kinds.invite });
      await form.getByLabel(peopleView.email, { exact: true }).fill(`${freshId(8)}@vidu.example`);
      await form
        .getByLabel(peopleView.unit, { exact: true })
        .selectOption('sdttg-phong-nghiep-vu-2');
      await form.getByLabel(words.roles.observer, { exact: true }).check();
      // Without the answer, which comes whenever the function has it.
      const stored = async (): Promise<readonly object[]> =>
        (await allIn('grants')).map((one) => ({ ...one, outcome: null }));
      return { form, stored };
    },
    fields: ['grant.name', 'grant.email', 'grant.reason'],
    save: (form) => press(form, general.send),
    refused: general.notSaved.refused,
  },
];

/** An address has a form of its own, which no text fits. */
const addresses = ['f-slug', 'grant.email'];
const textsOf = ({ fields }: Tried): readonly string[] =>
  fields.filter((field) => !addresses.includes(field));

const megabyte = 'x'.repeat(1_000_000);

const field = (form: Locator, id: string): Locator => form.locator(`[id="${id}"]`);

/** For each text field, other words in each, so that none is taken for another. */
const hostileIn = (tried: Tried): readonly (readonly [id: string, text: string])[] =>
  textsOf(tried).map((id, nth) => [
    id,
    `<img src=x onerror="window.spoilt = true"> Điểu <b>Ến</b> & mục ${nth + 1}`,
  ]);

/** All that a page shows, and what its fields hold. */
const shownOn = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => {
    const typed = [...main.querySelectorAll<HTMLInputElement>('input, textarea')];
    return [(main as HTMLElement).innerText, ...typed.map(({ value }) => value)].join('\n');
  });

describe.each(forms)('$name', (tried) => {
  test('has no text field but those that are tried here, and each knows where it ends', async () => {
    const page = await people.at(tried.who);
    const { form } = await tried.open(page);
    await field(form, tried.fields[0] ?? '').waitFor();
    const inputs = form.locator(
      ':is(textarea, input[type=text], input[type=email]):not([id="f-hour"], [id^="f-day"])',
    );
    const found = await inputs.evaluateAll((all) =>
      all.map((one) => [one.id, (one as HTMLInputElement).maxLength > 0] as const),
    );
    expect(found).toEqual(tried.fields.map((id) => [id, true]));
  });

  test('with tags, scripts and letters in parts is stored composed and shown as the text it is', async () => {
    const page = await people.at(tried.who);
    const { form, stored } = await tried.open(page);
    const typed = hostileIn(tried);
    for (const [id, text] of typed) await field(form, id).fill(text.normalize('NFD'));
    await tried.save(form);
    const whole = await until(`${tried.name} with all its texts`, async () =>
      (await stored())
        .map((one) => JSON.stringify(one))
        .find((one) => typed.every(([, text]) => one.includes(JSON.stringify(text).slice(1, -1)))),
    );
    expect(whole).toBe(composed(whole));
    await until('all of it on the page', async () => {
      // A field that was typed into holds what was typed; whatever is read again is composed.
      const shown = composed(await shownOn(page));
      return typed.every(([, text]) => shown.includes(text));
    });
    await keep(page, `bad-input-tags-${forms.indexOf(tried) + 1}`);
    expect(await page.evaluate(() => 'spoilt' in globalThis)).toBe(false);
  });

  test('with marks that nobody sees is told of at every field, and nothing is stored', async () => {
    const page = await people.at(tried.who);
    const { form, stored } = await tried.open(page);
    const before = await stored();
    for (const id of textsOf(tried)) await field(form, id).fill('\u202EĐiểu\u200B Ến');
    const marked = (): Promise<readonly (string | null)[]> =>
      Promise.all(textsOf(tried).map((id) => field(form, id).getAttribute('aria-invalid')));
    await expect.poll(marked).toEqual(textsOf(tried).map(() => 'true'));
    await tried.save(form);
    await page.getByRole('alert').filter({ hasText: general.notSaved.hidden }).waitFor();
    expect(await stored()).toEqual(before);
    for (const id of textsOf(tried))
      expect(await field(form, id).inputValue()).toBe('\u202EĐiểu\u200B Ến');
  });

  test('with a text of 1 MB is refused in words, and nothing is stored', async () => {
    const page = await people.at(tried.who);
    const { form, stored } = await tried.open(page);
    const before = await stored();
    for (const id of textsOf(tried)) await field(form, id).fill('Điểu Ến');
    const large = field(form, textsOf(tried)[0] ?? '');
    // What is pasted ends where the field ends; a script of another page would not ask the field.
    await large.fill(megabyte);
    expect(await large.evaluate((one: HTMLInputElement) => one.value.length - one.maxLength)).toBe(
      0,
    );
    await large.evaluate((one: HTMLInputElement, text) => {
      one.value = text;
      one.dispatchEvent(new Event('input', { bubbles: true }));
    }, megabyte);
    await tried.save(form);
    await page.getByRole('alert').filter({ hasText: tried.refused }).waitFor();
    // A story is saved as it is typed: what was typed before the megabyte may stand there.
    const isLarge = (one: object): boolean => JSON.stringify(one).length > 100_000;
    expect((await stored()).filter(isLarge)).toEqual(before.filter(isLarge));
  });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
