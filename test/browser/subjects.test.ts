/** The register in the browser: asked before a case is begun, remembered, merged by the office, reviewed and undone. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { subjectWords as said } from '../../web/pages/subjects/words.ts';
import { words } from '../../web/words/words.ts';
import type { Subject } from '#domain/subject.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { db, freshId, loadOrganisation, read, until } from '../functions/suite.ts';
import { choose, fill, visit } from './hands.ts';
import { putSubject } from './put-subject.ts';
import { keep } from './screens.ts';
import { peopleHere } from './people-here.ts';

const place = 'Xã Bù Gia Mập';

const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

const keyOf = async (given: Partial<Subject>): Promise<string> =>
  (await putSubject(ground, given)).key;

const button = (page: Page, name: string) =>
  page.getByRole('button', { name: new RegExp(`^${name}`, 'u') });

const withReason = async (page: Page, doing: keyof typeof said.doing, reason: string) => {
  await button(page, said.doing[doing]).first().click();
  const form = page.locator(`form[aria-label^="${said.doing[doing]}"]`);
  await fill(form, said.reason, reason);
  await form.getByRole('button', { name: said.doing[doing], exact: true }).click();
};

describe('before a case is begun', () => {
  test('the unit is asked once whether it is the same person, and the answer stays with the case', async () => {
    const name = `Điểu Hỏi ${freshId(5)}`;
    const key = await keyOf({ name });
    const page = await people.at('can-bo-1');
    await visit(page, '/ho-so/moi');
    await fill(page, words.form.name, name);
    await fill(page, words.form.birthYear, '1980');
    await choose(page, words.form.place, place);
    const asked = page.locator(`[data-subject="${key}"]`);
    await asked.getByText(said.strengths.same).waitFor();
    await keep(page, 'subjects-ask');
    await asked.getByRole('button', { name: new RegExp(`^${said.ask.other}`, 'u') }).click();
    await asked.getByText(said.ask.saidOther).waitFor();
    await page.getByRole('button', { name: words.form.create, exact: true }).click();
    await page.waitForURL(/\/ho-so\/[0-9a-z]{8}\/sua$/u);
    const [, id = ''] = /ho-so\/([0-9a-z]{8})\//u.exec(page.url()) ?? [];
    expect(await read(`nominations/${id}/dossier/current`)).toMatchObject({
      birthYear: 1980,
      place: '25222',
      sameness: { [key]: 'other' },
    });
    await page.locator(`[data-subject="${key}"]`).getByText(said.ask.saidOther).waitFor();
    await keep(page, 'subjects-answered');
  });
});

describe('the office', () => {
  test('finds two entries of one person, merges them, has it reviewed, and undoes it', async () => {
    const name = `Điểu Gộp ${freshId(5)}`;
    const one = await keyOf({ name });
    const two = await keyOf({ name, birthYear: 1981 });
    const page = await people.at('van-phong-1');
    await visit(page, '/doi-tuong');
    await fill(page, said.name, name);
    await page.getByRole('button', { name: said.search, exact: true }).click();
    await page.locator(`[data-subject="${two}"]`).waitFor();
    await keep(page, 'subjects-register');
    await page.locator(`[data-subject="${two}"]`).getByRole('link', { name: said.open }).click();
    const like = page.locator(`[data-subject="${one}"]`);
    await like.waitFor();
    await keep(page, 'subjects-entry');

    await withReason(page, 'merge', 'Hai hồ sơ giấy cùng một người');
    await page.locator(`[data-merged="${one}"]`).waitFor();
    await keep(page, 'subjects-merged');
    expect(await read(`subjects/${one}`)).toMatchObject({ mergedInto: two });

    const second = await people.at('van-phong-2');
    await visit(second, '/doi-tuong');
    await second.getByText(name).first().waitFor();
    await keep(second, 'subjects-to-review');
    await visit(second, `/doi-tuong/${two}`);
    await withReason(second, 'reviewMerge', 'Đã đối chiếu hai hồ sơ');
    await until('the review', async () => {
      const merge = (await read(`subjects/${one}`))?.['merge'] as Subject['merge'] | undefined;
      return merge?.reviewed?.by === 'van-phong-2';
    });

    await second.getByText(said.entry.notReviewed).waitFor({ state: 'detached' });
    await withReason(second, 'undoMerge', 'Hai người khác nhau, có giấy xác nhận của xã');
    await second.locator(`[data-merged="${one}"]`).waitFor({ state: 'detached' });
    await second.getByText(said.kinds.undoMerge).first().waitFor();
    await keep(second, 'subjects-undone');
    expect(await read(`subjects/${one}`)).toMatchObject({ mergedInto: null, apart: [two] });
    expect(await second.locator(`[data-subject="${one}"]`).count()).toBe(0);
  });

  test('reads the subject’s history beside the case it appraises', async () => {
    const name = `Điểu Sử ${freshId(5)}`;
    const key = await keyOf({ name });
    const about = { name, kind: 'individual' } as const;
    const id = await putReadyCase(ground, { state: 'appraisal', subject: about, subjectKey: key });

    await db.doc(`subjects/${key}`).update({ [`cases.${id}`]: ground });
    const page = await people.at('van-phong-1');
    await visit(page, `/ho-so/${id}`);
    const history = page.locator('[data-part="subject-history"]');
    await history.getByText(said.history.sameCycle).waitFor();
    await keep(page, 'subjects-history');
    await expect.poll(() => history.locator('li').count()).toBe(1);
    expect(people.errors).toEqual([]);
  });
});
