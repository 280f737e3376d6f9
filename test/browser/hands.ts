/** What a person does on a staff page: goes somewhere, fills in a field by its label, presses a move and sees what came of it. */
import type { Locator, Page } from 'playwright-core';
import { written, dayOf, daysAfter, type Day } from '#domain/day.ts';
import type { TrackName } from '#domain/tracks.ts';
import { decisionView } from '../../web/words/decisions.ts';
import { moveWords, stateWords } from '../../web/words/naming.ts';
import { words } from '../../web/words/words.ts';
import { site } from './people.ts';

export const today = (): Day => dayOf({ toMillis: () => Date.now() });

/** A day as it is typed and read: so many days from today. */
export const typedDay = (after = 0): string => written(daysAfter(today(), after));

/** Opens a page of the staff application and waits for its heading. */
export const visit = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${site}/app${path}`);
  await headed(page);
};

/** Follows an entry of the menu; on a phone it is folded under its button. */
export const followMenu = async (page: Page, name: string): Promise<void> => {
  const folded = page.locator('.menu-button[aria-expanded=false]');
  if (await folded.isVisible()) await folded.click();
  const entry = page.locator('nav.menu').getByRole('link', { name, exact: true });
  const rest = page.locator('.menu-rest > button');
  if (!(await entry.isVisible()) && (await rest.isVisible())) await rest.click();
  await entry.click();
};

/** Waits for the page's own heading; until then its place in the menu stands there. */
export const headed = (page: Page): Promise<void> =>
  page.locator('main h1:not([data-stands-in])').waitFor();

export const fill = (place: Page | Locator, label: string, text: string): Promise<void> =>
  place.getByLabel(label, { exact: true }).fill(text);

export const choose = async (
  place: Page | Locator,
  label: string,
  option: string,
): Promise<void> => {
  await place.getByLabel(label, { exact: true }).selectOption({ label: option });
};

export const tick = (group: Locator, label: string): Promise<void> =>
  group.getByLabel(label, { exact: true }).check();

export const press = (place: Page | Locator, name: string): Promise<void> =>
  place.getByRole('button', { name, exact: true }).click();

/** Presses a move's button; a move that asks for something is completed by `send`. */
export const pressMove = (page: Page, track: TrackName, move: string): Promise<void> =>
  press(page, moveWords(track, move));

export const send = (page: Page, track: TrackName, move: string): Promise<void> =>
  press(page, `${words.general.send}: ${moveWords(track, move)}`);

/** Waits until the page says that the move was carried out and shows the state it led to. */
export const carriedOut = async (
  page: Page,
  track: TrackName,
  move: string,
  state: string,
): Promise<void> => {
  const sentence = `${moveWords(track, move)}: ${words.move.applied}`;
  await page.getByRole('status').filter({ hasText: sentence }).waitFor();
  await stands(page, track, state);
};

/** Waits until the page's heading bears this state. */
export const stands = (page: Page, track: TrackName, state: string): Promise<void> =>
  page.locator('h1 + .badge', { hasText: stateWords(track, state) }).waitFor();

/** Loads the page again until it bears this state: what the system does on its own reaches no open page. */
export const comesToStand = async (
  page: Page,
  path: string,
  track: TrackName,
  state: string,
): Promise<void> => {
  const badge = page.locator('h1 + .badge');
  for (const end = Date.now() + 60_000; ;) {
    await visit(page, path);
    await badge.waitFor();
    const shown = await badge.innerText();
    if (shown === stateWords(track, state)) return;
    if (Date.now() > end) throw new Error(`${path} still says “${shown}”`);
  }
};

/** The texts of all that is found, in order. */
export const textsOf = async (found: Locator): Promise<readonly string[]> =>
  (await found.allInnerTexts()).map((text) => text.trim());

/** A case among those a decision can take up, seen after as many presses for more as it takes: the longest waiting come first. */
export const candidate = async (page: Page, name: string | RegExp): Promise<Locator> => {
  const shown = page.getByRole('group', { name: decisionView.candidates });
  await shown.waitFor();
  const found = shown.getByLabel(name);
  while ((await found.count()) === 0) {
    const before = await shown.getByRole('checkbox').count();
    await press(page, words.caseList.more);
    await shown.getByRole('checkbox').nth(before).waitFor();
  }
  return found;
};
