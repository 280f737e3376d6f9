/** Step 1: the unit nominates, is told what is missing, fills it in, confirms and submits. */
import type { Page } from 'playwright-core';
import { words } from '../../../web/words/words.ts';
import { carriedOut, choose, fill, press, pressMove, stands, textsOf, visit } from '../hands.ts';
import type { Journey } from '../journey.ts';
import { keep } from '../screens.ts';
import { save } from './fill-in.ts';

const { form } = words;

/** From the list of cases to a draft. */
export const openCase = async (journey: Journey): Promise<void> => {
  const page = await journey.people.at('can-bo-1');
  const menu = page.getByRole('button', { name: words.menu.label });
  // On a phone it is folded.
  if (await menu.isVisible()) await menu.click();
  await page.getByRole('link', { name: words.menu.cases, exact: true }).click();
  await page.getByRole('link', { name: words.caseList.create }).click();
  await fill(page, form.name, journey.subject.name);
  await choose(page, form.cycle, 'Đợt xét, công nhận điển hình tiên tiến năm 2026');
  await choose(page, form.level, 'Cấp cơ sở');
  await choose(page, form.criteriaSet, 'Cá nhân điển hình tiên tiến cấp cơ sở');
  await keep(page, 'step-1-new');
  await press(page, form.create);
  await page.getByRole('heading', { name: form.title }).waitFor();
  journey.caseId = /ho-so\/(\w{8})\/sua/u.exec(page.url())?.[1] ?? '';
  journey.code = `GS-${new Date().getFullYear()}-${journey.caseId.toUpperCase()}`;
};

/** Saves next to nothing and tries to send it. */
export const submitTooEarly = async (journey: Journey): Promise<Page> => {
  const page = await journey.people.at('can-bo-1');
  await fill(page, form.occupation, journey.subject.occupation);
  await save(page);
  await page.getByRole('link', { name: form.toCase }).click();
  await pressMove(page, 'nominations', 'submit');
  await page.getByRole('alert').filter({ hasText: words.refusals.notYet }).waitFor();
  await stands(page, 'nominations', 'draft');
  return page;
};

interface UnmetItem {
  readonly sentence: string;
  /** Where its link leads, and the field there; null where there is nothing to fill in. */
  readonly href: string | null;
  readonly field: string | null;
}

/** Each unmet item as it is worded. */
export const unmetItems = async (page: Page): Promise<readonly UnmetItem[]> => {
  const items = page.getByRole('alert').locator('li');
  const sentences = await textsOf(items);
  return Promise.all(
    sentences.map(async (sentence, index) => {
      const link = items.nth(index).locator('a');
      const href = (await link.count()) === 0 ? null : await link.getAttribute('href');
      return { sentence, href, field: href?.split('#')[1] ?? null };
    }),
  );
};

/** Follows a link to a field; resolves to the id of what has the focus then. */
export const landsOn = async (page: Page, href: string): Promise<string> => {
  await page.evaluate((to) => location.assign(to), href);
  const field = href.split('#')[1] ?? '';
  await page.waitForFunction((id) => document.activeElement?.id === id, field);
  return field;
};

/** The head of the unit finds the case in the list and confirms what stands there. */
export const confirmCase = async (journey: Journey, picture: string): Promise<void> => {
  const page = await journey.people.at('truong-phong-1');
  await visit(page, '/ho-so');
  await page.getByRole('link', { name: journey.subject.name }).click();
  await pressMove(page, 'nominations', 'confirm');
  await page.getByRole('status').filter({ hasText: words.move.applied }).waitFor();
  await page.getByText(words.caseView.confirmed).first().waitFor();
  await keep(page, picture);
};

export const submitCase = async (journey: Journey, picture: string): Promise<void> => {
  const page = await journey.people.at('can-bo-1');
  await visit(page, `/ho-so/${journey.caseId}`);
  await page.locator('[data-part=missing]', { hasText: words.caseView.nothingMissing }).waitFor();
  await pressMove(page, 'nominations', 'submit');
  await carriedOut(page, 'nominations', 'submit', 'appraisal');
  await keep(page, picture);
};
