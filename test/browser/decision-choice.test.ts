/** The form of a decision shows twenty waiting cases, however many there are; the rest come when they are asked for. */
import { beforeAll, expect, test } from 'vitest';
import { decisionView } from '../../web/words/decisions.ts';
import { words } from '../../web/words/words.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { db, loadOrganisation } from '../functions/suite.ts';
import { candidate, press, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();

beforeAll(loadOrganisation);

test('the office sees twenty waiting cases, twenty more at a press, and chooses all at another', async () => {
  const { id: ground } = await putGround();
  const ids: string[] = [];
  for (let at = 0; at < 25; at += 1)
    ids.push(await putReadyCase(ground, { state: at % 2 === 0 ? 'decision' : 'signed' }));
  const waiting = await db
    .collection('nominations')
    .where('state', 'in', ['decision', 'signed'])
    .get();

  const page = await people.at('van-phong-1');
  await visit(page, '/quyet-dinh');
  await press(page, decisionView.create);
  const boxes = page.getByRole('group', { name: decisionView.candidates }).getByRole('checkbox');
  await boxes.first().waitFor();
  await expect.poll(() => boxes.count()).toBe(20);
  await keep(page, 'decision-twenty');

  // More are shown, and none of them is chosen by that.
  await press(page, words.caseList.more);
  await boxes.nth(20).waitFor();
  expect(await boxes.nth(20).isChecked()).toBe(false);
  expect(await boxes.first().isChecked()).toBe(true);

  // What was chosen before more came stays chosen, and the newest is reached.
  await press(page, decisionView.chooseNone);
  await boxes.first().check();
  const newest = await candidate(
    page,
    new RegExp(`GS-2026-${ids.at(-1)?.toUpperCase() ?? ''}`, 'u'),
  );
  await newest.check();
  await expect.poll(() => boxes.first().isChecked()).toBe(true);

  await visit(page, '/quyet-dinh');
  await press(page, decisionView.create);
  await boxes.first().waitFor();
  await press(page, decisionView.chooseAll);
  await page.getByText(decisionView.allChosen(waiting.size, waiting.size, false)).waitFor();
  expect(await page.getByRole('button', { name: words.caseList.more }).count()).toBe(0);
  expect(people.errors).toEqual([]);
});

test('a link to issue a case that was issued meanwhile leads to the case, and one to a case that waits to a form with it', async () => {
  const { id: ground } = await putGround();
  const issued = await putReadyCase(ground, { state: 'recognised' });
  const waits = await putReadyCase(ground, { state: 'decision' });
  const page = await people.at('van-phong-1');
  await visit(page, `/quyet-dinh?ho-so=${issued}`);
  await page.waitForURL(`**/app/ho-so/${issued}`);
  await visit(page, `/quyet-dinh?ho-so=${waits}`);
  const group = page.getByRole('group', { name: decisionView.candidates });
  const box = group.getByRole('checkbox', { name: new RegExp(waits.toUpperCase(), 'u') });
  await box.waitFor();
  await expect.poll(() => box.isChecked()).toBe(true);
});
