/** Whom the system has named to sign sees on the case's page that a password alone signs nothing, sets up the second factor there, and signs. */
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { viSecondFactor } from '../../web/words/vi-second-factor.ts';
import { words } from '../../web/words/words.ts';
import { putGround, putReadyCase, stateOf } from '../functions/road.ts';
import { db, loadOrganisation } from '../functions/suite.ts';
import { carriedOut, fill, press, pressMove, send, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const { secondFactor: said } = viSecondFactor;
const signer = 'truong-phong-2';

const people = peopleHere();

beforeAll(async () => {
  await loadOrganisation();
  await db.doc(`secondFactors/${signer}`).delete();
});
afterAll(async () => {
  await db.doc(`secondFactors/${signer}`).delete();
});

test('who signs in the place of head and deputies signs with a second factor only', async () => {
  const ground = (await putGround()).id;
  const id = await putReadyCase(ground, { state: 'decision', signer: `uid:${signer}` });
  const page = await people.at(signer);
  await visit(page, `/ho-so/${id}`);
  await page.getByText(words.move.signerFactor).waitFor();
  expect(await page.locator('#buoc-approve').count()).toBe(0);
  await keep(page, 'signer-asked');

  await page.getByRole('link', { name: words.move.showFactor }).click();
  const secret = (
    await page.locator('p', { hasText: said.secret }).locator('code').innerText()
  ).replaceAll(' ', '');
  const code = new TOTP({ secret }).generate({ timestamp: Date.now() });
  await fill(page, said.firstCode, code);
  await press(page, said.confirm);
  await press(page, said.goOn);

  await page.waitForURL(`**/app/ho-so/${id}`);
  await pressMove(page, 'nominations', 'approve');
  await keep(page, 'signer-approves');
  await send(page, 'nominations', 'approve');
  await carriedOut(page, 'nominations', 'approve', 'signed');
  expect(await stateOf(`nominations/${id}`)).toBe('signed');
  expect(people.errors).toEqual([]);
});
