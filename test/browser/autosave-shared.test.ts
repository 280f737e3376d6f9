/** Nothing that was typed is lost where two tabs or two people write the same: different fields are put together, two texts of one field shown. */
import { beforeAll, describe, expect, test } from 'vitest';
import { words } from '../../web/words/words.ts';
import { putGround, putReadyCase } from '../functions/road.ts';
import { loadOrganisation, put, read } from '../functions/suite.ts';
import { fill, press } from './hands.ts';
import { keep } from './screens.ts';
import {
  appraisalBy,
  appraisalText,
  comesTo,
  cutOff,
  fieldOf,
  keptHere,
  mend,
  nominationText,
  openWriting,
  storyText,
  stored,
  takeUp,
} from './typing.ts';
import { peopleHere } from './people-here.ts';

const { autosave, form } = words;

const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

describe('two tabs of one person', () => {
  test('put together what was typed in different fields', async () => {
    const id = await putReadyCase(ground);
    const first = await people.at('can-bo-1');
    const second = await first.context().newPage();
    await openWriting(first, nominationText, id);
    await openWriting(second, nominationText, id);
    await fill(first, form.village, 'Thôn Đăk Á');
    await comesTo(first, 'saved');
    await second.getByRole('textbox', { name: form.occupation }).fill('Già làng');
    await comesTo(second, 'saved');
    await expect
      .poll(() => second.getByLabel(form.village, { exact: true }).inputValue())
      .toBe('Thôn Đăk Á');
    expect(await read(nominationText.path(id))).toMatchObject({
      village: 'Thôn Đăk Á',
      occupation: 'Già làng',
      version: 3,
    });
    await keep(second, 'autosave-two-tabs');
    await second.close();
  });

  test.each([appraisalText, storyText])(
    '$kind: show both texts where both typed, and keep the chosen one',
    async (writing) => {
      const id = await writing.begin(ground);
      const first = await people.at(writing.who);
      const second = await first.context().newPage();
      await openWriting(first, writing, id);
      await openWriting(second, writing, id);
      await fieldOf(first, writing).fill('Gõ ở cửa sổ thứ nhất');
      await comesTo(first, 'saved');
      await fieldOf(second, writing).fill('Gõ ở cửa sổ thứ hai');
      const apart = second.locator('[data-part=apart]');
      await apart.getByText('Gõ ở cửa sổ thứ nhất').waitFor();
      await apart.getByText('Gõ ở cửa sổ thứ hai').waitFor();
      await keep(second, `autosave-${writing.kind}-apart`);
      expect((await read(writing.path(id)))?.[writing.field]).toBe('Gõ ở cửa sổ thứ nhất');
      await press(apart, autosave.keepMine);
      await stored(writing, id, 'Gõ ở cửa sổ thứ hai');
      await second.close();
    },
  );

  test('the text of a tab that is still open is not offered as left behind', async () => {
    const id = await putReadyCase(ground);
    const first = await people.at('can-bo-1');
    await openWriting(first, nominationText, id);
    await cutOff(first);
    await fill(first, form.village, 'Thôn còn đang gõ');
    await keptHere(first, 'Thôn còn đang gõ');
    const second = await first.context().newPage();
    await openWriting(second, nominationText, id);
    expect(await second.locator('[data-part=left]').count()).toBe(0);
    await second.close();
    await mend(first);
    await press(first, form.save);
    await comesTo(first, 'saved');
  });
});

describe('two people at one case', () => {
  test('the officer and the office on behalf each see both texts, and add claims that stay two', async () => {
    const id = await putReadyCase(ground);
    const officer = await people.at('can-bo-1');
    const office = await people.at('van-phong-1');
    await openWriting(officer, nominationText, id);
    await openWriting(office, nominationText, id);
    for (const [page, text] of [
      [officer, 'của cán bộ'],
      [office, 'của Văn phòng'],
    ] as const) {
      await press(page, form.addClaim);
      const claim = page.getByRole('group', { name: form.claim(2), exact: true });
      await fill(claim, form.claimText, `Thành tích ${text}`);
      await claim.getByLabel(form.criterion, { exact: true }).selectOption({ index: 1 });
      await fill(page, form.summary, `Tóm tắt ${text}`);
      if (page === officer) await comesTo(page, 'saved');
    }
    const apart = office.locator('[data-part=apart]');
    await apart.getByText('Tóm tắt của cán bộ').waitFor();
    await apart.getByText('Tóm tắt của Văn phòng').waitFor();
    await keep(office, 'autosave-two-people');
    // Left and come back to, both texts are still there.
    await office.reload();
    await takeUp(office, 'Tóm tắt của Văn phòng');
    await apart.getByText('Tóm tắt của cán bộ').waitFor();
    await press(apart, autosave.keepTheirs);
    await comesTo(office, 'saved');

    await stored(nominationText, id, 'Tóm tắt của cán bộ');
    const claims = await Promise.all(
      ['thanh-tich-2', 'thanh-tich-3'].map((one) => read(`nominations/${id}/claims/${one}`)),
    );
    expect(claims.map((one) => one?.['text'])).toEqual([
      'Thành tích của cán bộ',
      'Thành tích của Văn phòng',
    ]);
  });

  test('two appraisers of one case each keep a text of their own', async () => {
    const id = await appraisalText.begin(ground);
    for (const who of ['van-phong-1', 'van-phong-2'] as const) {
      const writing = appraisalBy(who);
      const page = await people.at(who);
      await openWriting(page, writing, id);
      await fieldOf(page, writing).fill(`Nhận xét của ${who}`);
      await comesTo(page, 'saved');
    }
    for (const who of ['van-phong-1', 'van-phong-2'] as const)
      await stored(appraisalBy(who), id, `Nhận xét của ${who}`);
  });

  test('a story that another editor saved meanwhile is shown beside one’s own', async () => {
    const id = await storyText.begin(ground);
    const page = await people.at(storyText.who);
    await openWriting(page, storyText, id);
    const before = await read(`stories/${id}`);
    await put(`stories/${id}`, {
      ...before,
      body: 'Lời của biên tập viên khác',
      textVersion: Number(before?.['textVersion']) + 1,
      author: 'truong-phong-tuyen-truyen',
    });
    await fieldOf(page, storyText).fill('Lời của tôi');
    const apart = page.locator('[data-part=apart]');
    await apart.getByText('Lời của biên tập viên khác').waitFor();
    await keep(page, 'autosave-two-editors');
    await press(apart, autosave.keepMine);
    await stored(storyText, id, 'Lời của tôi');
  });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
