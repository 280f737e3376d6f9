/** A figure from the file that proves it to the page that shows it: sent over a bad line, settled, mended, checked, published, corrected, taken down. */
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { daysAfter } from '#domain/day.ts';
import { Evidence } from '#domain/evidence.ts';
import { files } from '../../web/pages/files/words.ts';
import { truth } from '../../web/pages/truth/words.ts';
import { storyView } from '../../web/words/stories.ts';
import { words } from '../../web/words/words.ts';
import { pdfOf } from '../functions/files-client.ts';
import { must, outcomeAt, putGround, putReadyCase } from '../functions/road.ts';
import { heldSession, issued } from '../functions/road-to-the-public.ts';
import { db, freshId, loadOrganisation, read, until } from '../functions/suite.ts';
import { pngFile, type PickedFile } from './files.ts';
import {
  carriedOut,
  choose,
  fill,
  press,
  pressMove,
  send,
  today,
  typedDay,
  visit,
} from './hands.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { sendCorrection } from './steps/correct.ts';
import { save, saved } from './steps/fill-in.ts';
import { zip } from './word.ts';
import { peopleHere } from './people-here.ts';

const { form, caseView, move } = words;

const people = peopleHere();
let ground = '';
let id = '';
let lost = false;

vi.setConfig({ testTimeout: 180_000 });

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
  id = await putReadyCase(ground);
});

beforeEach(({ onTestFailed }) => {
  if (lost) throw new Error('an earlier step of the road failed');
  onTestFailed(() => {
    lost = true;
  });
});

const mebibyte = 1024 * 1024;
const claimText = 'Mở lớp dạy dệt thổ cẩm';

const file = (name: string, buffer: Buffer): PickedFile => ({
  name,
  mimeType: 'application/pdf',
  buffer,
});

/** Cuts the line the moment the second piece has arrived: its sender never learns of it. Resolves to where pieces began. */
const cutAfterSecondPiece = async (page: Page): Promise<readonly number[]> => {
  const begun: number[] = [];
  await page.route('**/tep/**', async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    const offset = Number(new URL(route.request().url()).searchParams.get('offset'));
    begun.push(offset);
    if (offset !== mebibyte) return route.continue();
    await route.fetch();
    await page.context().setOffline(true);
    return route.abort();
  });
  return begun;
};

const claimGroup = (page: Page) => page.getByRole('group', { name: form.claim(1), exact: true });
const attached = (page: Page, name: string) =>
  claimGroup(page).getByRole('button', { name: `${form.detach} ${name}` });

/** As a hand lets go of it over the field. */
const dropOn = async (page: Page, { name, mimeType, buffer }: PickedFile): Promise<void> => {
  const dropped = await page.evaluateHandle(
    ([called, type, content]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      transfer.items.add(new File([bytes], called, { type }));
      return transfer;
    },
    [name, mimeType, buffer.toString('base64')] as const,
  );
  await claimGroup(page).locator('[data-drop]').dispatchEvent('drop', { dataTransfer: dropped });
};

test('1. three files are sent at once, one dropped; the line breaks in the middle, and only what is missing is sent again', async () => {
  const page = await people.at('can-bo-1');
  await visit(page, `/ho-so/${id}/sua`);
  const begun = await cutAfterSecondPiece(page);
  const long = file('Danh sách lớp dệt.pdf', pdfOf(3 * mebibyte));
  const photo = pngFile('Ảnh lớp dệt.png');
  await claimGroup(page).getByLabel(files.pick, { exact: true }).setInputFiles([long, photo]);
  await page.getByText(files.waiting).waitFor();
  await keep(page, 'evidence-line-lost');
  await expect.poll(() => claimGroup(page).locator('[data-sending=queued]').count()).toBe(1);
  await page.context().setOffline(false);
  await attached(page, long.name).waitFor();
  await attached(page, photo.name).waitFor();
  expect(begun).toEqual([0, mebibyte, 2 * mebibyte, 0]);
  await page.unroute('**/tep/**');

  await dropOn(page, pngFile('Ảnh kéo vào.png'));
  await attached(page, 'Ảnh kéo vào.png').waitFor();
  await save(page);
});

test('1. on a slow line a file shows how much of its first piece has left', async () => {
  const page = await people.at('can-bo-1');
  const line = await page.context().newCDPSession(page);
  const speed = (uploadThroughput: number) =>
    line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  await line.send('Network.enable');
  await speed(128 * 1024);
  const small = file('Giấy một trang.pdf', pdfOf(0.75 * mebibyte));
  await claimGroup(page).getByLabel(files.pick, { exact: true }).setInputFiles(small);
  const share = () =>
    claimGroup(page)
      .locator('[data-sending=sending] progress')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('value'))));
  await expect
    .poll(async () => (await share()).filter((value) => value > 0 && value < 100), {
      interval: 100,
      timeout: 30_000,
    })
    .toHaveLength(1);
  await keep(page, 'evidence-first-piece');
  await speed(-1);
  // A claim holds only so many files: this one makes room for what is tried next.
  await attached(page, small.name).click();
  await attached(page, small.name).waitFor({ state: 'detached' });
  await save(page);
  await line.detach();
});

test('1. a ZIP that calls itself PDF is refused in a sentence, and what was attached stays', async () => {
  const page = await people.at('can-bo-1');
  const zipped = file('Xác nhận.pdf', zip([['a.txt', 'a']]));
  await claimGroup(page).getByLabel(files.pick, { exact: true }).setInputFiles(zipped);
  await page.getByRole('alert').filter({ hasText: files.problems.archive }).waitFor();
  await keep(page, 'evidence-refused');
  await attached(page, 'Danh sách lớp dệt.pdf').waitFor();
  expect(await read(`nominations/${id}/claims/thanh-tich-1`)).toMatchObject({
    evidence: expect.arrayContaining([expect.stringMatching(/^\w{20}$/u)]),
  });
});

test('1. a paper that must not be uploaded is entered by its reference and its day', async () => {
  const page = await people.at('can-bo-1');
  const group = claimGroup(page);
  await fill(group, form.evidenceSource, 'Công an xã');
  await group.getByText(form.paper, { exact: true }).click();
  await fill(group, form.paperTitle, 'Biên bản có nội dung mật');
  await fill(group, form.paperReference, '07/BB-CAX');
  await fill(group, form.paperDay, typedDay(-30));
  await press(group, form.recordPaper);
  await attached(page, 'Biên bản có nội dung mật').waitFor();
  await save(page);
  const papers = await db
    .collection(`nominations/${id}/evidence`)
    .where('reference', '==', '07/BB-CAX')
    .get();
  expect(papers.docs.map((one) => Evidence.parse(one.data()))).toEqual([
    expect.objectContaining({ kind: 'paper', source: 'Công an xã', day: daysAfter(today(), -30) }),
  ]);
});

const sendIn = async (): Promise<void> => {
  const dossier = await read(`nominations/${id}/dossier/current`);
  const input = { dossierVersion: dossier?.['version'] };
  await must({ id, move: 'confirm', by: 'truong-phong-1', input });
  await must({ id, move: 'submit', by: 'can-bo-1', input });
};

const settle = async (page: Page): Promise<void> => {
  const claim = page.locator('article[data-claim]', { hasText: claimText });
  await choose(claim, caseView.settleStatus, words.claimStatuses.verified);
  await choose(claim, caseView.settleHow, words.settledHow.onSite);
  await fill(claim, caseView.settleSource, 'Biên bản kiểm tra tại lớp dệt');
  await press(claim, caseView.settle);
  await claim.locator('.badge', { hasText: words.claimStatuses.verified }).waitFor();
};

test('2. the office sees the photos small, settles the claim and returns the case with an item', async () => {
  await sendIn();
  const page = await people.at('van-phong-1');
  await visit(page, `/ho-so/${id}`);
  const claim = page.locator('article[data-claim]', { hasText: claimText });
  await claim.locator('[data-thumbnail]').first().scrollIntoViewIfNeeded();
  await claim.locator('[data-thumbnail] img').first().waitFor();
  await expect.poll(() => claim.locator('[data-thumbnail]').count()).toBe(2);
  await settle(page);
  await keep(page, 'evidence-settled');
  await pressMove(page, 'nominations', 'return');
  await fill(page, `${move.itemText} 1`, 'Xin nêu rõ lớp dệt mở từ năm nào.');
  await fill(page, move.until, typedDay(10));
  await send(page, 'nominations', 'return');
  await carriedOut(page, 'nominations', 'return', 'returned');
});

test('2. the unit mends and sends again; the office sees what changed, word by word', async () => {
  const unit = await people.at('can-bo-1');
  await visit(unit, `/ho-so/${id}/sua`);
  const summary = unit.getByLabel(form.summary, { exact: true });
  await summary.fill(`${await summary.inputValue()} Lớp mở từ năm 2023.`);
  await save(unit);
  await sendIn();
  const page = await people.at('van-phong-1');
  await visit(page, `/ho-so/${id}`);
  const since = page.locator('[data-part=since-return]');
  await since.locator('ins', { hasText: 'Lớp mở từ năm 2023.' }).waitFor();
  await keep(page, 'evidence-since-return');
});

const slug = `lop-det-${freshId(6)}`;

/** The council and the head are other tests' affair: the requests alone carry the case to its decision. */
const recognise = async (): Promise<void> => {
  const session = await heldSession(ground, id);
  await outcomeAt(`nominations/${id}/moves/closed.${session}`);
  await issued(id);
  await until('the story', () => read(`stories/${id}`));
};

test('3. praise without a source is found; the editor keeps it for a reason, and the head reads both before approving', async () => {
  await recognise();
  const page = await people.at('bien-tap-1');
  await visit(page, `/bai/${id}`);
  await fill(page, storyView.name, 'Lớp dệt của thôn');
  await fill(page, storyView.slug, slug);
  await fill(page, storyView.lead, 'Tối nào lớp dệt cũng sáng đèn.');
  const body = page.getByLabel(storyView.body, { exact: true });
  await body.fill('Bà là người dệt giỏi nhất tỉnh. Lớp đã dạy nghề cho ');
  await page
    .locator('li[data-claim]', { hasText: claimText })
    .getByRole('button', { name: storyView.insert })
    .click();
  await press(page, storyView.save);
  await saved(page);
  const finding = page.locator('[data-finding=superlative]');
  await finding.waitFor();
  await fill(
    page.locator('[data-finding=superlative]'),
    truth.check.reason,
    'Giải nhất hội thi dệt.',
  );
  await press(finding, truth.check.kept);
  await finding.locator('[data-answer=kept]').waitFor();
  await keep(page, 'evidence-checked');
  await press(page, storyView.saveAgreed);
  await page.getByText(/Đồng ý với bản \d+/u).waitFor();
  await pressMove(page, 'stories', 'sendToCheck');
  await carriedOut(page, 'stories', 'sendToCheck', 'checking');

  const head = await people.at('giam-doc');
  await visit(head, `/bai/${id}`);
  await head
    .locator('[data-finding=superlative]')
    .getByText(truth.check.answeredKept('Giải nhất hội thi dệt.'))
    .waitFor();
  await pressMove(head, 'stories', 'approve');
  await carriedOut(head, 'stories', 'approve', 'approved');
});

/** The public page without account and script, once it says so. */
const publicPage = async (says: (html: string) => boolean): Promise<string> =>
  until('the public page', async () => {
    const html = await (await fetch(`${site}/guong/${slug}`)).text();
    return says(html) && html;
  });

test('4. the page shows the figure with its source; corrected, it says what was corrected', async () => {
  const page = await people.at('bien-tap-1');
  await visit(page, `/bai/${id}`);
  await pressMove(page, 'stories', 'publish');
  await carriedOut(page, 'stories', 'publish', 'published');
  const first = await publicPage((html) => html.includes('Lớp dệt của thôn'));
  expect(first).toMatch(/32 người<\/b><sup>/u);
  expect(first).toContain('Theo biên bản kiểm tra tại lớp dệt');

  await pressMove(page, 'stories', 'correct');
  await fill(page, move.reason, 'Chưa rõ giải của hội thi');
  await send(page, 'stories', 'correct');
  await page.locator('h1 + .badge').waitFor();
  const body = page.getByLabel(storyView.body, { exact: true });
  await body.fill((await body.inputValue()).replace('giỏi nhất tỉnh', 'được bà con tin'));
  await sendCorrection(page);
  expect(await publicPage(() => true)).toContain('giỏi nhất tỉnh');
  const textVersion = (await read(`stories/${id}`))?.['textVersion'];
  await must({ track: 'stories', id, move: 'approve', by: 'giam-doc', input: { textVersion } });

  await visit(page, `/bai/${id}`);
  await pressMove(page, 'stories', 'publish');
  await fill(page, move.correction, 'Bỏ lời khen chưa có nguồn.');
  await send(page, 'stories', 'publish');
  await carriedOut(page, 'stories', 'publish', 'published');
  const second = await publicPage((html) => html.includes('Bỏ lời khen chưa có nguồn.'));
  expect(second).not.toContain('giỏi nhất tỉnh');
  await keep(page, 'evidence-corrected');
});

test('5. taken down, a neutral page stands in its place', async () => {
  const page = await people.at('giam-doc');
  await visit(page, `/bai/${id}`);
  await pressMove(page, 'stories', 'withdraw');
  await fill(page, move.reason, 'Người được giới thiệu đề nghị gỡ.');
  await send(page, 'stories', 'withdraw');
  await carriedOut(page, 'stories', 'withdraw', 'withdrawn');
  const gone = await publicPage((html) => !html.includes('Lớp dệt của thôn'));
  await expect.poll(async () => (await fetch(`${site}/guong/${slug}`)).status).toBe(410);
  expect(gone).not.toContain(String((await db.doc(`nominations/${id}`).get()).get('subject.name')));
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
