/** On the screen of a case: the office settles each claim by what it was held against, and the unit takes consents back, told first what that brings about. */
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Channel } from '#domain/consent.ts';
import { said } from '../../web/pages/consents/words.ts';
import { truth } from '../../web/pages/truth/words.ts';
import { words } from '../../web/words/words.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { story } from '../builders/story.ts';
import { putGround, makeRecognised, putReadyCase } from '../functions/road.ts';
import { published } from '../functions/road-to-the-public.ts';
import { loadOrganisation, put, read } from '../functions/suite.ts';
import { choose, fill, press, textsOf, visit } from './hands.ts';
import { site } from './people.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();

let ground = '';
beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

const caseView = words.caseView;

test('each claim is settled by document, on site or by a confirmer, and says by which; what is missing is asked for', async () => {
  const id = await putReadyCase(ground, { state: 'appraisal' });
  for (const name of ['thanh-tich-2', 'thanh-tich-3'])
    await put(`nominations/${id}/claims/${name}`, claim({ evidence: [] }));
  const page = await people.at('van-phong-1');
  await visit(page, `/ho-so/${id}`);
  const formOf = (name: string): Locator => page.locator(`[data-claim="${name}"] form`);
  const settle = (name: string): Promise<void> => press(formOf(name), caseView.settle);
  const settledAs = async (name: string, how: keyof typeof words.settledHow, more: string) => {
    const shown = page.locator(`[data-claim="${name}"]`);
    await shown.locator('.badge', { hasText: words.claimStatuses.verified }).waitFor();
    const line = shown.locator('p.hint', { hasText: words.settledHow[how] });
    expect(await line.innerText()).toContain(more);
    return read(`nominations/${id}/claims/${name}`);
  };

  await fill(formOf('thanh-tich-1'), caseView.settleSource, 'Báo cáo của UBND xã');
  await settle('thanh-tich-1');
  expect(await settledAs('thanh-tich-1', 'document', 'Báo cáo của UBND xã')).toMatchObject({
    status: 'verified',
    settled: { how: 'document', source: 'Báo cáo của UBND xã', by: 'van-phong-1' },
  });

  const onSite = formOf('thanh-tich-2');
  await settle('thanh-tich-2');
  await onSite.getByText(truth.settle.noDocument).waitFor();
  await choose(onSite, caseView.settleHow, words.settledHow.onSite);
  await fill(onSite, caseView.settleNote, 'Đã đến lớp học');
  await settle('thanh-tich-2');
  expect(await settledAs('thanh-tich-2', 'onSite', 'Đã đến lớp học')).toMatchObject({
    status: 'verified',
    settled: { how: 'onSite', note: 'Đã đến lớp học' },
  });

  const confirmed = formOf('thanh-tich-3');
  await choose(confirmed, caseView.settleHow, words.settledHow.confirmer);
  await settle('thanh-tich-3');
  await confirmed.getByText(truth.settle.noName).waitFor();
  await fill(confirmed, caseView.settleConfirmer, 'Bà Mẫu, Chủ tịch Hội Phụ nữ xã');
  await settle('thanh-tich-3');
  expect(await settledAs('thanh-tich-3', 'confirmer', 'Bà Mẫu')).toMatchObject({
    status: 'verified',
    settled: { how: 'confirmer', confirmer: 'Bà Mẫu, Chủ tịch Hội Phụ nữ xã' },
  });
  expect(people.errors).toEqual([]);
});

test('a claim is disputed or struck with a reason only, which then stands beside it', async () => {
  const id = await putReadyCase(ground, { state: 'appraisal' });
  const path = `nominations/${id}/claims/thanh-tich-1`;
  const page = await people.at('van-phong-1');
  await visit(page, `/ho-so/${id}`);
  const shown = page.locator('[data-claim="thanh-tich-1"]');
  const form = shown.locator('form');
  const settleAs = async (status: 'disputed' | 'struck', reason: string): Promise<void> => {
    const before = await read(path);
    await choose(form, caseView.settleStatus, words.claimStatuses[status]);
    await fill(form, caseView.settleNote, '');
    await press(form, caseView.settle);
    await form.getByText(truth.settle.noReason).waitFor();
    expect(await read(path), `${status} without a reason`).toEqual(before);
    await fill(form, caseView.settleNote, reason);
    await press(form, caseView.settle);
    await shown.locator('.badge', { hasText: words.claimStatuses[status] }).waitFor();
    await shown.locator('p.hint', { hasText: reason }).waitFor();
    expect(await read(path)).toMatchObject({
      status,
      settled: { note: reason, by: 'van-phong-1' },
    });
  };
  await settleAs('disputed', 'Danh sách của xã ghi 13 hộ');
  await shown.locator('summary', { hasText: caseView.settle }).click();
  await settleAs('struck', 'Xã đã rút số liệu này');
  expect(people.errors).toEqual([]);
});

/** A page that rests on the first consent; two more let the press use it, the second of them the bulletin, too. */
const publicCase = async (): Promise<{ readonly id: string; readonly slug: string }> => {
  const id = await putReadyCase(ground);
  await makeRecognised(id);
  const given = (name: string, channels: Channel[]) =>
    put(`consents/${id}_${name}`, consent({ nomination: id, scope: 'publication', channels }));
  await given('publication', ['website', 'event']);
  await given('publication_2', ['press']);
  await given('publication_3', ['press', 'bulletin']);
  await put(`stories/${id}`, story({ nomination: id, subjectAgreed: null }));
  return { id, slug: await published(id) };
};

/** Opens the form at the consent in that place of the list; resolves to what asks it what it announces, done and left. */
const announcing = async (
  page: Page,
  nth: number,
): Promise<() => Promise<readonly (readonly string[])[]>> => {
  const line = page.locator('[data-part=consents] > li').nth(nth);
  await press(line, said.withdraw);
  const form = line.getByRole('form', { name: said.withdraw });
  await form.getByRole('button', { name: said.confirm }).waitFor();
  return () => announcedIn(form);
};

const announcedIn = async (form: Locator): Promise<readonly (readonly string[])[]> => {
  const lists = await form.locator('ul').all();
  return Promise.all(lists.map((list) => textsOf(list.locator('li'))));
};

const confirm = async (page: Page, nth: number): Promise<void> => {
  const line = page.locator('[data-part=consents] > li').nth(nth);
  await fill(line, said.reason, 'Gia đình đổi ý');
  await press(line, said.confirm);
  await line.getByText(said.withdrawn).waitFor();
};

test('a consent is taken back after its effects were told, and just these come about', async () => {
  const { id, slug } = await publicCase();
  const channels = async () => (await read(`profiles/${slug}`))?.['channels'];
  expect(await channels()).toEqual(['bulletin', 'press', 'event']);
  const page = await people.at('can-bo-1');
  await visit(page, `/ho-so/${id}`);
  await page.locator('summary', { hasText: words.form.consents }).click();

  // Another one covers what the press was given: nothing ends, and nothing is announced.
  await expect.poll(await announcing(page, 2)).toEqual([]);
  await confirm(page, 2);
  await expect.poll(await announcing(page, 3)).toEqual([
    [said.done.bulletinUse, said.done.pressUse],
    [said.remaining.bulletin, said.remaining.press],
  ]);
  expect(await channels()).toEqual(['bulletin', 'press', 'event']);
  await confirm(page, 3);
  await expect.poll(channels).toEqual(['event']);

  const now = await announcing(page, 1);
  await expect
    .poll(async () => {
      const [done, left] = await now();
      return [done?.[0], left];
    })
    .toEqual([said.done.publicPage, [said.remaining.event]]);
  await confirm(page, 1);
  const statusOf = async () => (await fetch(`${site}/guong/${slug}`)).status;
  await expect.poll(statusOf, { timeout: 60_000 }).toBe(410);
  expect(people.errors).toEqual([]);
});
