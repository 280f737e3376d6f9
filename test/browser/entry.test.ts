/** Entry as people are used to it: from last year's case, from a report, by camera, from paper; and one wrong mark mended. */
import type { Page } from 'playwright-core';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportPaste, photos } from '../../web/words/gathering.ts';
import { amendFields, amending } from '../../web/words/amending.ts';
import { lastYear } from '../../web/words/last-year.ts';
import { entry } from '../../web/words/typing.ts';
import { words } from '../../web/words/words.ts';
import { claim, settlement } from '../builders/claim.ts';
import { dossier } from '../builders/dossier.ts';
import { fileEvidence, paperEvidence } from '../builders/evidence.ts';
import { story } from '../builders/story.ts';
import { historyOf, putGround, putReadyCase, tasksOf } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put, read, tokenOf } from '../functions/suite.ts';
import { pdfFile, pngFile, type PickedFile } from './files.ts';
import { carriedOut, choose, fill, press, pressMove, send, visit } from './hands.ts';
import { site } from './people.ts';
import { keep } from './screens.ts';
import { save } from './steps/fill-in.ts';
import { wordFile } from './word.ts';
import { peopleHere } from './people-here.ts';

const { form, paperEntry, move } = words;

const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

const openForm = async (): Promise<{ readonly page: Page; readonly id: string }> => {
  const id = await putReadyCase(ground);
  const page = await people.at('can-bo-1');
  await visit(page, `/ho-so/${id}/sua`);
  return { page, id };
};

const below = async (path: string): Promise<Readonly<Record<string, unknown>>[]> =>
  (await db.collection(path).get()).docs.map((one) => ({ id: one.id, ...one.data() }));

describe('from last year', () => {
  test('a case is found by name without marks and begun anew without what others found or agreed to', async () => {
    const name = `Điểu Lấy Lại ${freshId(6)}`;
    const earlier = await putReadyCase(ground, {
      state: 'recognised',
      subject: { name, kind: 'individual' },
    });
    const at = `nominations/${earlier}`;
    await put(`${at}/claims/thanh-tich-1`, claim({ status: 'verified', settled: settlement() }));
    await put(
      `${at}/claims/thanh-tich-2`,
      claim({ status: 'struck', settled: settlement(), evidence: [] }),
    );
    const page = await people.at('can-bo-1');
    await visit(page, '/ho-so/moi');
    await page.getByText(lastYear.title, { exact: true }).click();
    await fill(page, lastYear.search, `dieu lay lai ${name.slice(-6)}`);
    const found = page.locator('[data-part=last-year] li');
    await found.filter({ hasText: name }).waitFor();
    await expect.poll(() => found.count()).toBe(1);
    await keep(page, 'entry-last-year-search');
    await found.getByRole('link').click();
    await page.getByText(lastYear.staysBehind).waitFor();
    await choose(page, form.cycle, 'Đợt xét, công nhận điển hình tiên tiến năm 2026');
    await keep(page, 'entry-last-year-take-over');
    await press(page, lastYear.create);
    await page.getByRole('heading', { name: form.title }).waitFor();
    await keep(page, 'entry-last-year-form');

    const id = /ho-so\/(\w{8})\/sua/u.exec(page.url())?.[1] ?? '';
    expect(await read(`nominations/${id}`)).toMatchObject({
      copiedFrom: earlier,
      subject: { name },
      state: 'draft',
      v: 2,
    });
    const claims = await below(`nominations/${id}/claims`);
    expect(claims.map((one) => [one['id'], one['status'], one['settled']])).toEqual([
      ['thanh-tich-1', 'unverified', null],
    ]);
    expect(await read(`nominations/${id}/dossier/current`)).toMatchObject({
      consents: [],
      signedPaper: null,
      summary: dossier().summary,
    });
    expect(await below(`nominations/${id}/evidence`)).toMatchObject([
      {
        kind: 'paper',
        title: fileEvidence().title,
        reference: expect.stringContaining('GS-2026-'),
      },
    ]);
    expect(await below(`nominations/${id}/private`)).toEqual([]);

    await visit(page, `/ho-so/${earlier}`);
    await page.getByRole('link', { name: lastYear.link }).click();
    await choose(page, form.cycle, 'Đợt xét, công nhận điển hình tiên tiến năm 2026');
    await page.getByText(lastYear.already(`GS-2026-${id.toUpperCase()}`)).waitFor();
    await keep(page, 'entry-last-year-already');
    await visit(page, `/ho-so/${id}`);
    await page.getByText(words.caseView.copiedFrom).waitFor();
  });

  test('of somebody who took back the yes to processing nothing is taken', async () => {
    const earlier = await putReadyCase(ground, { state: 'declined' });
    await db.doc(`consents/${earlier}_processing`).update({
      withdrawn: { by: 'van-phong-1', at: new Date(), reason: 'Không muốn nữa' },
    });
    const page = await people.at('can-bo-1');
    await visit(page, `/ho-so/moi?tu=${earlier}`);
    await page.getByText(lastYear.consentWithdrawn).waitFor();
    await keep(page, 'entry-last-year-withdrawn');
    expect(await page.getByRole('button', { name: lastYear.create }).count()).toBe(0);
  });
});

const fromWord = `<html><head><style>p{margin:0}</style></head><body>
<p class=MsoNormal><b>II. THÀNH TÍCH ĐẠT ĐƯỢC</b></p>
<p class=MsoListParagraph><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>Từ năm 2023 đến
2025, vận động 45 hộ hiến 1.200 m2 đất làm đường liên thôn.</p>
<p class=MsoNormal>Giúp khoảng 30 hộ vay vốn&shy; làm ăn.</p></body></html>`;

/** As the clipboard brings it. */
const paste = (page: Page, html: string): Promise<void> =>
  page.locator('#report-paste').evaluate((area, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
  }, html);

describe('a report', () => {
  test('pasted from Word is split into claims of which only those ticked and mended are taken', async () => {
    const { page, id } = await openForm();
    await page.getByText(reportPaste.title).click();
    await page.locator('#report-paste').waitFor();
    await paste(page, fromWord);
    await page.getByText(reportPaste.found(3)).waitFor();
    expect(await page.locator('#report-paste').inputValue()).toBe(
      [
        'II. THÀNH TÍCH ĐẠT ĐƯỢC',
        'Từ năm 2023 đến 2025, vận động 45 hộ hiến 1.200 m2 đất làm đường liên thôn.',
        'Giúp khoảng 30 hộ vay vốn làm ăn.',
      ].join('\n'),
    );
    await page.getByText(reportPaste.unclear('khoảng 30 hộ')).waitFor();
    for (const number of [2, 3])
      await page
        .getByRole('group', { name: reportPaste.proposal(number), exact: true })
        .getByRole('checkbox')
        .check();
    const third = page.getByRole('group', { name: reportPaste.proposal(3), exact: true });
    await fill(third, form.value, '31');
    await page.locator('#proposal\\.criterion').selectOption({ index: 1 });
    await keep(page, 'entry-report-proposals');
    expect(await below(`nominations/${id}/claims`)).toHaveLength(1);
    await press(page, reportPaste.take(2));
    await page.getByText(reportPaste.taken(2)).waitFor();
    await save(page);
    await keep(page, 'entry-report-taken');

    const claims = await below(`nominations/${id}/claims`);
    const sentence = 'Từ năm 2023 đến 2025, vận động 45 hộ hiến 1.200 m2 đất làm đường liên thôn.';
    expect(claims.slice(1)).toMatchObject([
      { text: sentence, value: 1200, unit: 'm2', period: 'Từ năm 2023 đến 2025' },
      { text: 'Giúp khoảng 30 hộ vay vốn làm ăn.', value: 31, unit: 'hộ' },
    ]);
  });

  test('is read from a .docx, and a file that is none gets a sentence', async () => {
    const { page } = await openForm();
    await page.getByText(reportPaste.title).click();
    await page.locator('#report-file').setInputFiles(pdfFile('bao-cao.docx'));
    await page.getByRole('alert').filter({ hasText: reportPaste.notWord }).waitFor();
    await page
      .locator('#report-file')
      .setInputFiles(wordFile('bao-cao.docx', ['BÁO CÁO', '- Giúp 12 hộ thoát nghèo.']));
    await page.getByText(reportPaste.found(1)).waitFor();
    await page.getByText(reportPaste.figure('12 hộ')).waitFor();
    await keep(page, 'entry-report-docx');
  });
});

describe('days and numbers', () => {
  test('are taken as people type them, and what is none gets a sentence that says how', async () => {
    const { page } = await openForm();
    const leave = (): Promise<void> => page.locator('h1').click();
    const value = page.getByLabel(form.value, { exact: true });
    const { foreign, vague } = entry.numberProblems;
    await value.fill('1,234.5');
    await leave();
    await page.getByText(foreign('1.234,5')).waitFor();
    await keep(page, 'entry-number-foreign');
    await value.fill('khoảng 30');
    await leave();
    await page.getByText(vague('30')).waitFor();
    await value.fill('1,234');
    await page.getByText(entry.readsTwoWays('1,234', '1.234')).waitFor();
    await value.fill('1234.5');
    await leave();
    await expect.poll(() => value.inputValue()).toBe('1.234,5');

    const period = page.getByLabel(form.period, { exact: true });
    await period.fill('2024');
    await leave();
    await expect.poll(() => period.inputValue()).toBe('năm 2024');
    await period.fill('2025-2023');
    await page.getByText(entry.periodReversed).waitFor();

    const born = page.getByLabel(form.birthDate, { exact: true });
    for (const [typed, shown] of [
      ['3/4/68', '03/04/1968'],
      ['03042023', '03/04/2023'],
      ['3/4/23', '03/04/2023'],
    ] as const) {
      await born.fill(typed);
      await leave();
      await expect.poll(() => born.inputValue()).toBe(shown);
    }
    await born.fill('1968');
    await page.getByText(entry.yearIsNotEnough).waitFor();
    await born.fill('31/02/1968');
    await page.getByText(words.field.notADay).waitFor();
    await keep(page, 'entry-days');
  });
});

const secretPlace = 'GPS 11.9804 106.9876';

/** A shot as a phone makes it: a real JPEG with the place in its EXIF. */
const shotOf = async (page: Page, name: string): Promise<PickedFile> => {
  const encoded = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 });
    const pen = canvas.getContext('2d');
    if (pen) Object.assign(pen, { fillStyle: '#8f1d1d' }).fillRect(0, 0, 800, 900);
    return canvas.toDataURL('image/jpeg').split(',')[1] ?? '';
  });
  const jpeg = Buffer.from(encoded, 'base64');
  const exif = Buffer.from(`Exif\0\0${secretPlace}`, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(exif.length + 2);
  const buffer = Buffer.concat([
    jpeg.subarray(0, 2),
    Buffer.from([0xff, 0xe1]),
    length,
    exif,
    jpeg.subarray(2),
  ]);
  return { name, mimeType: 'image/jpeg', buffer };
};

/** The stored bytes, as somebody of the unit brings them to their machine. */
const fileOf = async (caseId: string, evidence: string): Promise<Buffer> => {
  const answer = await fetch(`${site}/tep/${caseId}/${evidence}`, {
    headers: { authorization: `Bearer ${await tokenOf('can-bo-1')}` },
  });
  return Buffer.from(await answer.arrayBuffer());
};

describe('the camera', () => {
  test('several shots are put in order, turned, joined into one PDF without their place, and attached', async () => {
    const { page, id } = await openForm();
    const group = page.getByRole('group', { name: form.claim(1), exact: true });
    await group.getByText(photos.title).click();
    const kept = group.getByLabel(photos.pick, { exact: true });
    const shot = await shotOf(page, 'trang.jpg');
    await kept.setInputFiles([pngFile('mot.png'), shot, pngFile('ba.png')]);
    await group.getByLabel(photos.shoot, { exact: true }).setInputFiles(pngFile('bon.png'));
    const shots = group.locator('.shots li');
    await shots.nth(3).waitFor();
    await shots.nth(1).getByRole('button', { name: photos.turn }).click();
    await shots.nth(1).getByRole('button', { name: photos.up }).click();
    await shots.nth(3).getByRole('button', { name: photos.remove }).click();
    await shots.nth(2).getByRole('button', { name: photos.remove }).click();
    await fill(group, photos.name, 'Giấy xác nhận của xã');
    await keep(page, 'entry-photos');

    await press(group, photos.join(2));
    await group.getByRole('button', { name: `${form.detach} Giấy xác nhận của xã.pdf` }).waitFor();
    await save(page);
    await keep(page, 'entry-photos-attached');

    const stored = (await below(`nominations/${id}/evidence`)).find(
      ({ title }) => title === 'Giấy xác nhận của xã.pdf',
    );
    expect(stored).toMatchObject({ kind: 'file', type: 'application/pdf' });
    const sent = await fileOf(id, String(stored?.['id']));
    const pdf = await PDFDocument.load(sent);
    expect(shot.buffer.includes(secretPlace)).toBe(true);
    expect(sent.includes(secretPlace)).toBe(false);
    // The turned shot stands now, and stands first.
    expect(pdf.getPages().map((one) => one.getWidth() < one.getHeight())).toEqual([true, true]);
  });

  test('one shot alone becomes a PDF of one page', async () => {
    const { page, id } = await openForm();
    const group = page.getByRole('group', { name: form.claim(1), exact: true });
    await group.getByText(photos.title).click();
    await group.getByLabel(photos.shoot, { exact: true }).setInputFiles(pngFile('mot.png'));
    await fill(group, photos.name, 'Giấy một trang');
    await press(group, photos.join(1));
    await group.getByRole('button', { name: `${form.detach} Giấy một trang.pdf` }).waitFor();
    await save(page);
    const stored = (await below(`nominations/${id}/evidence`)).find(
      ({ title }) => title === 'Giấy một trang.pdf',
    );
    const pdf = await PDFDocument.load(await fileOf(id, String(stored?.['id'])));
    expect(pdf.getPageCount()).toBe(1);
  });

  test('what is no picture is named, and the others stay', async () => {
    const { page } = await openForm();
    const group = page.getByRole('group', { name: form.claim(1), exact: true });
    await group.getByText(photos.title).click();
    await group
      .getByLabel(photos.pick, { exact: true })
      .setInputFiles([pngFile('mot.png'), { ...pdfFile('hong.jpg'), mimeType: 'image/jpeg' }]);
    await press(group, photos.join(2));
    await page
      .getByRole('alert')
      .filter({ hasText: photos.notAPicture('hong.jpg') })
      .waitFor();
    await expect.poll(() => group.locator('.shots li').count()).toBe(2);
    await keep(page, 'entry-photos-broken');
  });
});

describe('from paper', () => {
  test('the office opens a unit’s case from paper and sends it with the signed paper in place of a confirmation', async () => {
    const page = await people.at('van-phong-1');
    await visit(page, '/ho-so/moi');
    await choose(page, form.unit, 'Phòng nghiệp vụ 2');
    await page.getByLabel(paperEntry.check, { exact: true }).check();
    await fill(page, form.name, `Thị Trên Giấy ${freshId(6)}`);
    await keep(page, 'entry-paper-new');
    await press(page, form.create);
    await page.getByRole('heading', { name: form.title }).waitFor();
    await page.getByText(paperEntry.steps, { exact: true }).waitFor();
    await keep(page, 'entry-paper-form');
    const opened = /ho-so\/(\w{8})\/sua/u.exec(page.url())?.[1] ?? '';
    expect(await read(`nominations/${opened}`)).toMatchObject({ source: 'paper' });

    const id = await putReadyCase(ground, { source: 'paper' });
    await visit(page, `/ho-so/${id}/sua`);
    await page.getByRole('link', { name: paperEntry.attach }).click();
    await page.locator('#f-signedPaper').setInputFiles(pdfFile('To trinh co chu ky.pdf'));
    await page.getByText(paperEntry.attached).waitFor();
    await save(page);
    await visit(page, `/ho-so/${id}`);
    await page.getByText(paperEntry.sources.paper).waitFor();
    await pressMove(page, 'nominations', 'submit');
    await carriedOut(page, 'nominations', 'submit', 'appraisal');
    await keep(page, 'entry-paper-sent');
    expect(await historyOf('nominations', id)).toEqual(['submit']);
  });
});

describe('a correction', () => {
  test('of one mark begins from what stands there, shows before and after, and gives the story to its editor', async () => {
    const mark = freshId(6);
    const before = `Điểu Thi Ến ${mark}`;
    const after = `Điểu Thị Ến ${mark}`;
    const id = await putReadyCase(ground, {
      state: 'recognised',
      subject: { name: before, kind: 'individual' },
    });
    const slug = `dieu-thi-en-${mark}`;
    const published = story({ nomination: id, state: 'published', slug });
    await put(`stories/${id}`, {
      ...published,
      published: published.published && { ...published.published, slug },
    });
    await put(`nominations/${id}/evidence/minh-chung-2`, paperEvidence());
    const page = await people.at('van-phong-1');
    await visit(page, `/ho-so/${id}`);
    await pressMove(page, 'nominations', 'amend');
    await choose(page, amending.field, amendFields.name);
    const field = page.getByLabel(amending.after, { exact: true });
    expect(await field.inputValue()).toBe(before);
    await field.fill(after);
    await fill(page, amending.reason, 'Gõ thiếu dấu khi nhập hồ sơ');
    await send(page, 'nominations', 'amend');
    await page.getByText(words.field.required).waitFor();
    await keep(page, 'entry-amend-paper-asked');
    await fill(page, move.paper, 'Văn bản số 15/SDTTG-VP ngày 20/11/2026');
    await send(page, 'nominations', 'amend');
    await page.getByRole('heading', { name: after }).waitFor();
    const told = page.locator('[data-part=amended]');
    await told.waitFor();
    expect([await told.locator('del').innerText(), await told.locator('ins').innerText()]).toEqual([
      'Thi',
      'Thị',
    ]);
    await keep(page, 'entry-amended');

    expect(await historyOf('nominations', id)).toEqual(['amend']);
    expect((await tasksOf(id)).open).toContain('followAmendment editor');
    const editor = await people.at('bien-tap-1');
    await visit(editor, '');
    await editor
      .getByText(words.tasks['followAmendment'] ?? '')
      .first()
      .waitFor();
    await keep(editor, 'entry-amend-task');
  });
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
