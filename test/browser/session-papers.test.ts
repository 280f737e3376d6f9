/** The papers of a session as a printer makes them: one A4 page a case, however much is written, and one sheet to vote on all. */
import { PDFDocument } from 'pdf-lib';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { viCouncil } from '../../web/words/vi-council.ts';
import { claim } from '../builders/claim.ts';
import { dossier } from '../builders/dossier.ts';
import { putGround, putReadyCase, putSession } from '../functions/road.ts';
import { db, loadOrganisation, put } from '../functions/suite.ts';
import { choose, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
const said = viCouncil.papers;

beforeAll(loadOrganisation);

/** Pages, and what size they are: in points, a third of a millimetre. */
const printed = async (page: Page): Promise<readonly string[]> => {
  const paper = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
  return paper
    .getPages()
    .map((one) => `${Math.round(one.getWidth())}×${Math.round(one.getHeight())}`);
};
const a4 = '595×842';

const much = 'Mở lớp dệt thổ cẩm, mỗi lớp hai mươi người học, sau lớp có việc làm ổn định. '.repeat(
  20,
);
const most = (letters: number): string => `${much.slice(0, letters - 1)}.`;

/** As much as a case may hold in each part, and more claims than a page names. */
const filledUp = async (id: string): Promise<void> => {
  const below = `nominations/${id}`;
  const longest = { summary: most(1000), village: most(120), occupation: most(200) };
  await put(`${below}/dossier/current`, dossier({ birthYear: 1980, ...longest }));
  const full = claim({ status: 'verified', text: most(500), value: 123_456.5, unit: most(60) });
  const settled = full.settled === null ? null : { ...full.settled, source: most(300) };
  await Promise.all(
    Array.from({ length: 12 }, (_, nth) =>
      put(`${below}/claims/thanh-tich-${nth + 1}`, {
        ...full,
        settled,
        text: `${nth}${full.text}`,
      }),
    ),
  );
};

test('three cases make three A4 pages, the fullest too, and one sheet is for all of them', async () => {
  const { id: ground } = await putGround();
  const session = await putSession(ground, { state: 'invited' });
  const cases = await Promise.all(
    [1, 2, 3].map(() => putReadyCase(ground, { state: 'council', session })),
  );
  await Promise.all(cases.slice(1).map(filledUp));
  await db.doc(`sessions/${session}`).update({ agenda: cases });
  const page = await people.at('van-phong-1');
  await visit(page, `/hop/${session}/in`);
  await page.locator('.papers .sheet').nth(2).waitFor();
  await keep(page, 'session-papers-cases');
  expect(await printed(page)).toEqual([a4, a4, a4]);

  await choose(page, said.choose, said.kinds.ballot);
  await page.locator('.papers .ballot tbody tr').nth(2).waitFor();
  expect(await page.locator('.papers .sheet').count()).toBe(1);
  expect(await printed(page)).toEqual([a4]);
  expect(people.errors).toEqual([]);
});
