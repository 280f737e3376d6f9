/** The council's rules as the office uses them: drafted, refused where a fraction is none, tried beside those in force, laid down. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { viCouncil } from '../../web/words/vi-council.ts';
import { words } from '../../web/words/words.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { db, freshId, loadOrganisation, put } from '../functions/suite.ts';
import { fill, press, today, visit } from './hands.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
const said = viCouncil.packs;

beforeAll(loadOrganisation);

/** The result of a set of rules in the simulator. */
const resultUnder = (page: Page, title: string): Promise<string> =>
  page
    .getByRole('region', { name: said.simulator })
    .locator('tr')
    .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
    .locator('td')
    .last()
    .innerText();

test('new rules are drafted, tried beside the old ones on one count, and put in force in their place', async () => {
  const id = `thu-${freshId(8)}`;
  const old = `Quy chế hai phần ba ${id}`;
  const title = `Quy chế chín phần mười ${id}`;
  await put(`rulePacks/${id}`, rulePack({ id, title: old, validFrom: '2026-01-01' }));
  const page = await people.at('van-phong-1');
  await visit(page, '/thiet-lap/quy-che');
  await press(page, `${said.replace} ${old}`);
  const form = page.getByRole('form', { name: said.replaceOf(old) });
  await fill(form, said.title, title);
  await fill(form, said.threshold, '9/8');
  await press(form, words.general.save);
  await form.getByText(said.notAFraction).first().waitFor();
  expect((await db.collection('rulePacks').where('title', '==', title).get()).size).toBe(0);

  await fill(form, said.threshold, '9/10');
  const tried = page.getByRole('region', { name: said.simulator });
  await fill(tried, said.inFavour, '6');
  await fill(tried, said.against, '1');
  // Six of seven are two thirds and not nine tenths.
  await expect.poll(() => resultUnder(page, old)).toContain(words.verdicts.endorse);
  await expect
    .poll(() => resultUnder(page, `${title} (${said.draft})`))
    .toContain(words.verdicts.decline);
  await keep(page, 'rule-packs-tried');

  await press(form, words.general.save);
  await form.getByText(words.general.saved).waitFor();
  const laid = await db.collection('rulePacks').where('title', '==', title).get();
  expect(laid.docs.map((one) => [one.get('threshold'), one.get('validFrom')])).toEqual([
    ['9/10', today()],
  ]);
  expect((await db.doc(`rulePacks/${id}`).get()).get('validTo') < today()).toBe(true);
  await visit(page, '/thiet-lap/quy-che');
  await fill(tried, said.inFavour, '6');
  await fill(tried, said.against, '1');
  await expect.poll(() => resultUnder(page, title)).toContain(words.verdicts.decline);
  // The old ones are no longer among those in force.
  expect(await tried.getByRole('rowheader', { name: old, exact: true }).count()).toBe(0);
  expect(people.errors).toEqual([]);
});
