/** What people really type, click and lose: text with marks and tags, two clicks at once, a right taken away a second ago. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../web/words/words.ts';
import { viPeople } from '../../web/words/vi-people.ts';
import { claim } from '../builders/claim.ts';
import { historyOf, putGround, putReadyCase } from '../functions/road.ts';
import { loadOrganisation, put, read } from '../functions/suite.ts';
import { nameOf } from './steps/history.ts';
import { fill, press, pressMove, send, stands, textsOf, typedDay, visit } from './hands.ts';
import { keep } from './screens.ts';
import { save } from './steps/fill-in.ts';
import { peopleHere } from './people-here.ts';

const { field, form, general, move } = words;

const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

/** A ready draft of the officer's unit, open in its form. */
const openForm = async (): Promise<{ readonly page: Page; readonly id: string }> => {
  const id = await putReadyCase(ground);
  const page = await people.at('can-bo-1');
  await visit(page, `/ho-so/${id}/sua`);
  return { page, id };
};

describe('text', () => {
  test('tags, scripts and letters in parts are stored composed and shown as the text they are', async () => {
    const { page, id } = await openForm();
    const name = `Điểu <b>Ến</b> & "Mẫu" ${id}`;
    const village = '<script>window.spoilt = true</script>';
    const summary = `Dạy nghề dệt <img src=x onerror="window.spoilt = true"> ở ấp Bù La`;
    await fill(page, form.name, name.normalize('NFD'));
    await fill(page, form.village, village);
    await fill(page, form.summary, summary.normalize('NFD'));
    await save(page);
    await visit(page, `/ho-so/${id}`);
    await keep(page, 'bad-input-tags');

    expect((await read(`nominations/${id}`))?.['subject']).toEqual({ name, kind: 'individual' });
    expect(await read(`nominations/${id}/dossier/current`)).toMatchObject({ village, summary });
    expect(await page.locator('h1').innerText()).toBe(name);
    const shown = (): Promise<string> => page.locator('main').innerText();
    await expect.poll(shown).toContain(village);
    await expect.poll(shown).toContain(summary);
    expect(await page.evaluate(() => 'spoilt' in globalThis)).toBe(false);
  });

  test('of an achievement that names evidence of another case is kept on the page and not stored, and the sentence says how to go on', async () => {
    const id = await putReadyCase(ground);
    const at = `nominations/${id}/claims/thanh-tich-1`;
    const before = claim({ evidence: ['cua-ho-so-khac'] });
    await put(at, before);
    const page = await people.at('can-bo-1');
    await visit(page, `/ho-so/${id}/sua`);
    const typed = page
      .getByRole('group', { name: form.claim(1), exact: true })
      .getByLabel(form.claimText, { exact: true });
    await typed.fill('Dạy nghề dệt cho mười người trong ấp.');
    await page.getByText(words.autosave.strayEvidence).waitFor();
    expect(await read(at)).toMatchObject({ text: before.text, evidence: before.evidence });
    expect(await typed.inputValue()).toBe('Dạy nghề dệt cho mười người trong ấp.');
  });

  test('marks that nobody sees are told of at every field, nothing is stored and nothing typed is lost', async () => {
    const { page, id } = await openForm();
    const before = await read(`nominations/${id}/dossier/current`);
    const visible = page.locator('main :is(textarea, input[type=text], input[type=tel])').filter({
      visible: true,
    });
    const fields = await visible.all();
    const spoilt = '\u202EĐiểu Ến';
    for (const one of fields) await one.fill(spoilt);
    await keep(page, 'bad-input-hidden');
    expect(fields.length).toBeGreaterThan(20);
    const unmarked = async (): Promise<readonly (string | null)[]> => {
      const found = fields.map(async (one) =>
        (await one.getAttribute('aria-invalid')) === 'true' ? [] : [await one.getAttribute('id')],
      );
      return (await Promise.all(found)).flat();
    };
    await expect.poll(unmarked).toEqual([]);

    // A year and a number are asked for as such before anything else.
    await page.locator('#f-birthYear').fill('1980');
    await fill(page, form.value, '12');
    for (const day of await page.getByPlaceholder(field.dayPattern).filter({ visible: true }).all())
      await day.fill(typedDay());
    await press(page, form.save);
    await page.getByRole('alert').filter({ hasText: general.notSaved.hidden }).waitFor();
    expect(await page.getByLabel(form.summary, { exact: true }).inputValue()).toBe(spoilt);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-invalid')))
      .toBe('true');
    expect(await read(`nominations/${id}/dossier/current`)).toEqual(before);
  });

  test('a reason with marks that nobody sees is not sent, and stays in its field', async () => {
    const id = await putReadyCase(ground, { state: 'appraisal' });
    const page = await people.at('van-phong-1');
    await visit(page, `/ho-so/${id}`);
    await pressMove(page, 'nominations', 'suspend');
    await fill(page, move.reason, 'Chờ\u200B xác minh');
    await send(page, 'nominations', 'suspend');
    await page.getByRole('alert').filter({ hasText: move.hidden }).waitFor();
    await keep(page, 'bad-input-reason');
    expect(await page.getByLabel(move.reason, { exact: true }).inputValue()).toContain('xác minh');
    expect(await historyOf('nominations', id)).toEqual([]);
  });
});

describe('two at once', () => {
  test('of the same move clicked in two browsers one is carried out, the other is told who was faster', async () => {
    const id = await putReadyCase(ground, { state: 'appraisal' });
    const pages = await Promise.all([people.at('van-phong-1'), people.at('van-phong-2')]);
    for (const page of pages) {
      await visit(page, `/ho-so/${id}`);
      await pressMove(page, 'nominations', 'return');
      await fill(page, `${move.itemText} 1`, 'Bổ sung danh sách');
      await fill(page, move.until, typedDay(10));
    }
    await Promise.all(pages.map((page) => send(page, 'nominations', 'return')));
    for (const page of pages) await stands(page, 'nominations', 'returned');

    const answersNow = (): Promise<readonly (readonly string[])[]> =>
      Promise.all(pages.map((page) => textsOf(page.locator('aside .notice').first())));
    const sentence = (answer: string): string => `${words.moves.nominations.return}: ${answer}`;
    await expect
      .poll(async () => (await answersNow()).flat().toSorted())
      .toEqual([sentence(move.applied), sentence(words.refusals.stale)].toSorted());
    const answers = await answersNow();
    const slower = pages[answers.findIndex(([text]) => text === sentence(words.refusals.stale))];
    if (slower) await keep(slower, 'bad-input-slower');
    expect(await historyOf('nominations', id)).toEqual(['return']);
  });
});

describe('a right taken away', () => {
  test('the next click of somebody whose account was closed is refused in words, and nothing moves', async () => {
    const id = await putReadyCase(ground, {
      ownerUnit: 'sdttg-phong-nghiep-vu-2',
      state: 'appraisal',
    });
    const page = await people.at('can-bo-2');
    await visit(page, `/ho-so/${id}`);
    await pressMove(page, 'nominations', 'withdraw');
    await fill(page, move.reason, 'Nhầm đối tượng');

    await setActive('can-bo-2', false);
    await send(page, 'nominations', 'withdraw');
    await page.getByRole('alert').filter({ hasText: move.denied }).waitFor();
    await keep(page, 'bad-input-account-closed');
    expect(await page.getByLabel(move.reason, { exact: true }).inputValue()).toBe('Nhầm đối tượng');
    expect(await historyOf('nominations', id)).toEqual([]);

    await setActive('can-bo-2', true);
  });
});

/** The administrator opens or closes an account on the page of people. */
const setActive = async (uid: 'can-bo-2', active: boolean): Promise<void> => {
  const page = await people.at('quan-tri-1');
  await visit(page, '/nguoi-dung');
  await page.getByRole('button', { name: `${viPeople.peopleView.change} ${nameOf(uid)}` }).click();
  const request = page.getByRole('form', { name: viPeople.peopleView.kinds.change });
  await request.getByLabel(viPeople.peopleView.active, { exact: true }).setChecked(active);
  await fill(request, viPeople.peopleView.reason, 'Đổi công tác');
  if (!active) await keep(page, 'bad-input-closing-an-account');
  await press(request, general.send);
  await request.getByText(viPeople.peopleView.granted).waitFor();
};

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
