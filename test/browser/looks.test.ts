/** Every staff page as it meets people: full, empty, waiting, refused, failed, without a line; seen, kept and free of barriers. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { viSecondFactor } from '../../web/words/vi-second-factor.ts';
import { viStories } from '../../web/words/vi-stories.ts';
import { viTranslations } from '../../web/words/vi-translations.ts';
import { words } from '../../web/words/words.ts';
import { person } from '../builders/person.ts';
import { translation } from '../builders/translation.ts';
import { auth, freshId, loadOrganisation, put } from '../functions/suite.ts';
import { demoPassword } from '../suite/data/people.ts';
import { visit } from './hands.ts';
import { everyLook, violations } from './looks/axe.ts';
import { nothing, pages, type LookedAt, type Seen } from './looks/pages.ts';
import { putPublishedStory, putSomething } from './looks/seen.ts';
import { follow, meetings, met, type Meeting } from './looks/states.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const { translations } = viTranslations;
const people = peopleHere();
let seen: Seen;

beforeAll(loadOrganisation);

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
      await expect.poll(() => page.locator('main .empty').allInnerTexts()).toEqual([]);
      await keep(page, `look-${row.name}-full`);
      expect.soft(await violations(page), 'full').toEqual([]);
      for (const state of meetings)
        if (row.never?.[state] === undefined) await lookWhen(page, row, state);
    },
  );
});

describe('a page that no menu leads to', () => {
  /** Somebody at a machine of their own, up to the password. */
  const atTheDoor = async (email: string): Promise<Page> => {
    const page = await people.stranger();
    await page.goto(`${site}/app/dang-nhap`);
    await page.getByLabel(words.door.email).fill(email);
    await page.getByLabel(words.door.password).fill(demoPassword);
    await page.getByRole('button', { name: words.door.signIn }).click();
    return page;
  };
  const account = async (): Promise<{ readonly uid: string; readonly email: string }> => {
    const email = `${freshId(10)}@vidu.example`;
    const { uid } = await auth.createUser({ email, password: demoPassword });
    return { uid, email };
  };
  const looked = async (page: Page, name: string): Promise<void> => {
    await keep(page, `look-${name}`);
    expect(await violations(page)).toEqual([]);
  };

  test('says without a barrier that there is none at this address', async () => {
    const page = await people.at('van-phong-1');
    await visit(page, '/khong-co-trang-nay');
    await page.getByRole('heading', { name: words.notFound.title }).waitFor();
    await looked(page, 'not-found');
  });

  test('says without a barrier that an account opens nothing', async () => {
    const { email } = await account();
    const page = await atTheDoor(email);
    await page.getByRole('heading', { name: words.noAccount.title }).waitFor();
    await looked(page, 'no-account');
  });

  test('asks without a barrier for the second factor, or for its setting up', async () => {
    const shown = await atTheDoor('giam-doc@vidu.example');
    await shown.getByLabel(viSecondFactor.secondFactor.code).waitFor();
    await looked(shown, 'second-factor');

    const { uid, email } = await account();
    await put(`people/${uid}`, person({ email, roles: ['admin'] }));
    const setUp = await atTheDoor(email);
    await setUp.getByRole('heading', { name: viSecondFactor.secondFactor.setUp }).waitFor();
    await settled(setUp);
    await looked(setUp, 'second-factor-set-up');
  });
});

describe('the desk of language versions, unfolded on the page of its story', () => {
  let published = '';

  beforeAll(async () => {
    published = await putPublishedStory();
  });

  /** The story's page, with the desk opened. */
  const unfold = async (page: Page): Promise<void> => {
    await page.locator('summary', { hasText: viStories.storyView.translations }).click();
  };
  const desk = (page: Page) =>
    page.locator('details', { hasText: viStories.storyView.translations });

  test('says that no version was begun, without a barrier', async () => {
    const page = await people.at('bien-tap-1');
    await visit(page, `/bai/${published}`);
    await unfold(page);
    await page.getByLabel(translations.language, { exact: true }).waitFor();
    const states = await page.getByLabel(translations.language).locator('option').allInnerTexts();
    expect(states.slice(1).every((one) => one.endsWith(`(${translations.states.none})`))).toBe(
      true,
    );
    await keep(page, 'look-translations-empty');
    expect(await violations(page)).toEqual([]);
  });

  test('says so where the page of the story is no longer public', async () => {
    const withdrawn = await putPublishedStory('gone');
    const page = await people.at('bien-tap-1');
    await visit(page, `/bai/${withdrawn}`);
    await unfold(page);
    await desk(page).getByText(translations.notYet).waitFor();
    await keep(page, 'look-translations-gone');
    expect(await violations(page)).toEqual([]);
  });

  test.each(meetings)('says when it meets: %s, without a barrier; it passes', async (state) => {
    const page = await people.at('bien-tap-1');
    await visit(page, `/bai/${published}`);
    await page.waitForLoadState('networkidle');
    const { says, meet } = met[state];
    const pass = await meet(page);
    await unfold(page);
    await desk(page).getByText(says).first().waitFor();
    await keep(page, `look-translations-${state}`);
    expect(await violations(page)).toEqual([]);
    await pass();
    // A refusal stands until the page is asked for again.
    if (state === 'refused') {
      await visit(page, `/bai/${published}`);
      await unfold(page);
    } else if (state !== 'loading')
      await desk(page).getByRole('button', { name: words.door.again }).click();
    await page.getByLabel(translations.language, { exact: true }).waitFor();
  });

  test('is shown with a version in work and what is wrong with it, without a barrier', async () => {
    const page = await people.at('bien-tap-1');
    await put(`stories/${published}/translations/en`, translation({ body: 'The class has 40.' }));
    await visit(page, `/bai/${published}`);
    await unfold(page);
    await page.getByLabel(translations.language, { exact: true }).selectOption('en');
    await desk(page).getByText(translations.faults.looseFigure('40')).waitFor();
    await keep(page, 'look-translations-full');
    expect(await violations(page)).toEqual([]);
  });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
