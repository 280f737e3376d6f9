/** A set of criteria in the browser: read, drafted anew from the one in force, compared with it, issued by the head, retired. */
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { criteria } from '../../web/pages/criteria/words.ts';
import { viSettings } from '../../web/words/vi-settings.ts';
import { words } from '../../web/words/words.ts';
import { putGround } from '../functions/road.ts';
import { db, freshId, loadOrganisation, read, until } from '../functions/suite.ts';
import { choose, fill, press, today, visit } from './hands.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
const title = `Bộ tiêu chí thử ${freshId(6)}`;
const page = '/thiet-lap/tieu-chi';
let ground = '';
let lost = false;

vi.setConfig({ testTimeout: 120_000 });

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
  await db.doc(`criteriaSets/${ground}`).update({ title });
});

beforeEach(({ onTestFailed }) => {
  if (lost) throw new Error('an earlier step failed');
  onTestFailed(() => {
    lost = true;
  });
});

const edition = (version: number): string => `${title} (${criteria.version(version)})`;

test('anybody of staff reads it: what is asked when, and by what it is checked', async () => {
  const officer = await people.at('can-bo-1');
  await visit(officer, page);
  await press(officer, `${criteria.read} ${title}`);
  await officer.getByText('H6').first().waitFor();
  const text = await officer.locator('main').innerText();
  expect(text).toContain(criteria.checks.machine);
  expect(text).toContain(criteria.checks.appraiser);
  expect(await officer.getByRole('button', { name: criteria.draftNew }).count()).toBe(0);
});

test('the office drafts its next edition, is told what is still open, and saves it', async () => {
  const office = await people.at('van-phong-1');
  await visit(office, page);
  await press(office, `${criteria.draftFrom} ${title}`);
  await press(office, criteria.drafting.begin);
  await office.getByText(criteria.problems.noAnchors).waitFor();
  await fill(office, criteria.parts.anchors, '0–50 %: có nêu\n51–100 %: có số liệu xác nhận');
  await office.getByText(criteria.ready).waitFor();
  await fill(office, criteria.parts.passMark, '75');
  await press(office, words.general.save);
  const held = await until('the draft', () => read(`criteriaSets/${ground}.2`));
  expect(held).toMatchObject({ state: 'drafted', passMark: 75, version: 2 });
});

test('the two editions side by side show what is asked otherwise, and nothing else', async () => {
  const office = await people.at('van-phong-1');
  await visit(office, page);
  await press(office, criteria.compare);
  await choose(office, criteria.comparing.one, edition(1));
  await choose(office, criteria.comparing.other, edition(2));
  await office.getByText(criteria.comparing.count(2)).waitFor();
  const changes = office.locator('li', { hasText: criteria.parts.passMark });
  expect([
    await changes.locator('del').innerText(),
    await changes.locator('ins').innerText(),
  ]).toEqual(['70', '75']);
});

const asHead = async (doing: string, input: string): Promise<void> => {
  const head = await people.at('giam-doc');
  await visit(head, page);
  // The newest edition comes first.
  await head
    .getByRole('button', { name: `${doing} ${title}`, exact: true })
    .first()
    .click();
  const form = head.getByRole('form', { name: input });
  await press(form, doing);
  await form.getByRole('alert').filter({ hasText: words.emptyField }).waitFor();
  await fill(form, viSettings.reason, 'Quyết định số 12/QĐ-SDTTG');
  await press(form, doing);
  await head.getByRole('status').filter({ hasText: viSettings.recorded }).waitFor();
};

test('the head issues it on a paper, and it replaces the one before', async () => {
  await asHead(criteria.issue, criteria.issueTitle(title));
  expect(await read(`criteriaSets/${ground}.2`)).toMatchObject({
    state: 'inForce',
    validFrom: today(),
  });
  expect(await read(`criteriaSets/${ground}`)).toMatchObject({ state: 'replaced' });
});

test('the head retires it, and it says until when it holds', async () => {
  await asHead(criteria.retire, criteria.retireTitle(title));
  expect(await read(`criteriaSets/${ground}.2`)).toMatchObject({ validTo: today() });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
