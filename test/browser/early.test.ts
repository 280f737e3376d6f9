/** What a case says stands there as soon as it has come; what may be done waits until everything is known. */
import { beforeAll, expect, test } from 'vitest';
import { words } from '../../web/words/words.ts';
import { dossier } from '../builders/dossier.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { loadOrganisation } from '../functions/suite.ts';
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
