/** Two of the office appraise a drawn case apart: neither reads the other's findings, and once both are in the agreement by criterion is shown. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { viAgreement } from '../../web/words/vi-agreement.ts';
import { appraisal, finding } from '../builders/appraisal.ts';
import { claim } from '../builders/claim.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { db, loadOrganisation, put, read } from '../functions/suite.ts';
import { carriedOut, pressMove, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const said = viAgreement.agreement;
const people = peopleHere();

let id = '';

beforeAll(loadOrganisation);

// The sums are of all cases: whoever counts them next finds this one no more.
afterAll(async () => {
  const { docs } = await db.collection('agreements').where('case', '==', id).get();
  await Promise.all(docs.map((one) => one.ref.delete()));
});

const secret = 'Chỉ người thứ nhất viết câu này.';

test('each hands in without reading the other, then both see where they agree, criterion by criterion', async () => {
  const { id: ground } = await putGround();
  id = await putReadyCase(ground, {
    state: 'appraisal',
    secondAppraisal: true,
    appraisedBy: [],
  });
  const below = `nominations/${id}`;
  await put(`${below}/claims/thanh-tich-1`, claim({ status: 'verified' }));
  await put(`${below}/appraisals/van-phong-1`, appraisal({ note: secret }));
  const differing = { ...appraisal().criteria, H2: finding({ met: false, note: 'Chưa rõ.' }) };
  await put(
    `${below}/appraisals/van-phong-2`,
    appraisal({ by: 'van-phong-2', criteria: differing }),
  );

  const first = await people.at('van-phong-1');
  await visit(first, `/ho-so/${id}`);
  await first.getByText(said.ofCase.waiting(0)).waitFor();
  await pressMove(first, 'nominations', 'handIn');
  await carriedOut(first, 'nominations', 'handIn', 'appraisal');
  await first.getByText(said.ofCase.own).waitFor();

  const second = await people.at('van-phong-2');
  await visit(second, `/ho-so/${id}`);
  await second.getByText(said.ofCase.waiting(1)).waitFor();
  await second.getByText(said.ofCase.hand).waitFor();
  expect(await second.locator('main').innerText()).not.toContain(secret);
  await keep(second, 'second-appraisal-sealed');
  await pressMove(second, 'nominations', 'handIn');
  await carriedOut(second, 'nominations', 'handIn', 'appraisal');
  expect(await read(`nominations/${id}`)).toMatchObject({
    appraisedBy: ['van-phong-1', 'van-phong-2'],
  });

  await visit(second, `/ho-so/${id}`);
  const compared = second.locator('[data-part=second-appraisal]');
  await compared.getByText(said.ofCase.both(3, 4)).waitFor();
  await expect
    .poll(() => compared.getByRole('listitem').allInnerTexts())
    .toEqual([expect.stringMatching(/^H2\. /u)]);
  await second.getByText(secret).first().waitFor();
  await keep(second, 'second-appraisal-open');

  await compared.getByRole('link', { name: said.ofCase.page }).click();
  const row = second.locator('tr[data-criterion=H2]');
  await row.getByText(/^\d+ %$/u).waitFor();
  const apart = second.getByRole('region', { name: said.differing }).getByRole('listitem');
  const ours = apart.filter({ has: second.locator(`a[href="/app/ho-so/${id}"]`) });
  await expect.poll(() => ours.locator('.hint').allInnerTexts()).toEqual(['H2']);
  await keep(second, 'second-appraisal-agreement');
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
