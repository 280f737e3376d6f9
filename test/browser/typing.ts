/** Text on its way: where it is typed, what cuts it off, and where it must be found again. */
import type { Locator, Page } from 'playwright-core';
import { story } from '../builders/story.ts';
import { putReadyCase } from '../functions/road.ts';
import { freshId, put, read, until } from '../functions/suite.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { storyView } from '../../web/words/stories.ts';
import { words } from '../../web/words/words.ts';
import { press, visit } from './hands.ts';

/** A document that somebody writes: its page, the field that is typed into, and the text as the server holds it. */
export interface Writing {
  readonly kind: 'nominations' | 'appraisals' | 'stories';
  readonly who: DemoUid;
  readonly label: string;
  readonly page: (id: string) => string;
  readonly path: (id: string) => string;
  readonly field: string;
  /** Of the unit named, or of that of every ready case. */
  readonly begin: (ground: string, unit?: string) => Promise<string>;
}

/** A story of its own, from no case. */
const putStory = async (): Promise<string> => {
  const id = freshId(20);
  await put(`stories/${id}`, story({ source: 'goodDeed', nomination: null, subjectAgreed: null }));
  return id;
};

const ofUnit = (ownerUnit?: string) => (ownerUnit === undefined ? {} : { ownerUnit });

export const nominationText: Writing = {
  kind: 'nominations',
  who: 'can-bo-1',
  label: words.form.summary,
  page: (id) => `/ho-so/${id}/sua`,
  path: (id) => `nominations/${id}/dossier/current`,
  field: 'summary',
  begin: (ground, unit) => putReadyCase(ground, ofUnit(unit)),
};

/** Each appraiser has a text of their own. */
export const appraisalBy = (who: DemoUid): Writing => ({
  kind: 'appraisals',
  who,
  label: words.caseView.appraisalNote,
  page: (id) => `/ho-so/${id}`,
  path: (id) => `nominations/${id}/appraisals/${who}`,
  field: 'note',
  begin: (ground, unit) => putReadyCase(ground, { state: 'appraisal', ...ofUnit(unit) }),
});

export const appraisalText = appraisalBy('van-phong-1');

export const storyText: Writing = {
  kind: 'stories',
  who: 'bien-tap-1',
  label: storyView.body,
  page: (id) => `/bai/${id}`,
  path: (id) => `stories/${id}`,
  field: 'body',
  begin: () => putStory(),
};

export const writings = [nominationText, appraisalText, storyText] as const;

export const fieldOf = (page: Page, { label }: Pick<Writing, 'label'>): Locator =>
  page.getByLabel(label, { exact: true });

export const openWriting = async (page: Page, writing: Writing, id: string): Promise<void> => {
  await visit(page, writing.page(id));
  await fieldOf(page, writing).waitFor();
};

/** How far the text has got, as the page's line beside the button says it. */
export const comesTo = (page: Page, saving: string): Promise<void> =>
  page.locator(`[data-saving=${saving}]`).waitFor();

/** Waits until the server holds this text. */
export const stored = (writing: Writing, id: string, text: string): Promise<true> =>
  until(`“${text}” in ${writing.path(id)}`, async () =>
    (await read(writing.path(id)))?.[writing.field] === text ? true : null,
  );

/** Waits until this machine keeps a text that holds these words. */
export const keptHere = async (page: Page, text: string): Promise<void> => {
  await until(`“${text}” on this machine`, async () => (await keptTexts(page)).includes(text));
};

/** All that this machine keeps, as one text. */
export const keptTexts = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('guong-sang');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('no database')));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const asked = database.transaction('kept').objectStore('kept').getAll();
          asked.addEventListener('success', () => {
            database.close();
            resolve(JSON.stringify(asked.result));
          });
        });
      }),
  );

const commits = /documents:commit/u;

/** From now on nothing that is saved on this page reaches the server; everything else does. */
export const cutOff = (page: Page): Promise<unknown> =>
  page.route(commits, (route) => route.abort('internetdisconnected'));

export const mend = (page: Page): Promise<void> => page.unroute(commits);

/** The text left from earlier is offered, with its words, and taken up. */
export const takeUp = async (page: Page, text: string): Promise<void> => {
  const offer = page.locator('[data-part=left]');
  await offer.getByText(text).waitFor();
  await press(offer, words.autosave.takeUp);
};
