/** What a case or an agenda says stands there as soon as it has come; what may be done waits until everything is known. */
import { beforeAll, expect, test } from 'vitest';
import { words } from '../../web/words/words.ts';
import { dossier } from '../builders/dossier.ts';
import { session } from '../builders/session.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { freshId, loadOrganisation, put, putCase } from '../functions/suite.ts';
import { visit } from './hands.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();

beforeAll(loadOrganisation);

test('the dossier is read while the appraisal is on its way, and no move is offered before it has come', async () => {
  const id = await putReadyCase((await putGround()).id, { state: 'appraisal' });
  const page = await people.at('van-phong-1');
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(
    (address) => address.pathname.endsWith(`${id}:runQuery`),
    async (route) => {
      if (route.request().postData()?.includes('"appraisals"') === true) await held;
      await route.continue();
    },
  );
  await visit(page, `/ho-so/${id}`);
  await page.getByText(dossier().summary).waitFor();
  const actions = page.locator('.case > aside');
  expect(await actions.getByRole('status').innerText()).toContain(words.waiting.loading);
  expect(await page.locator('[id^="buoc-"]').count()).toBe(0);

  come();
  await page.locator('#buoc-return').waitFor();
  // Nothing comes later that would push a move from under the hand.
  expect(await actions.getByText(words.waiting.loading).count()).toBe(0);
  expect(people.errors).toEqual([]);
});

test('an agenda comes by one request for all its cards, and asks for no count before the walls have come', async () => {
  const cases = [await putCase({ state: 'council' }), await putCase({ state: 'council' })];
  const id = freshId(20);
  await put(`sessions/${id}`, session({ state: 'open', agenda: cases }));
  const page = await people.at('van-phong-1');
  let come = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(
    (address) => address.pathname.endsWith(':runQuery'),
    async (route) => {
      if (route.request().postData()?.includes('"walls"') === true) await held;
      await route.continue();
    },
  );
  const cards: string[] = [];
  page.on('request', (request) => {
    const asked = request.postData() ?? '';
    if (cases.some((one) => asked.includes(`/nominations/${one}"`))) cards.push(asked);
  });
  await visit(page, `/hop/${id}`);
  for (const one of cases) await page.locator(`[data-case="${one}"] h3`).first().waitFor();
  expect(await page.locator('[data-case] form').count()).toBe(0);
  expect(cards.length).toBe(1);

  come();
  for (const one of cases) await page.locator(`[data-case="${one}"] form`).waitFor();
  await page.locator('#buoc-close').waitFor();
  expect(people.errors).toEqual([]);
});
