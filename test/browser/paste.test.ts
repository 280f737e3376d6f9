/** A danh sách trích ngang pasted as Excel copies it: every bad cell gets its sentence, the good rows become cases, and one paper sends them. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { mostLookUps } from '#domain/subject-told.ts';
import { moveWords } from '../../web/words/naming.ts';
import { batchView } from '../../web/pages/batch/words.ts';
import { pasting } from '../../web/pages/pasting/words.ts';
import { batch } from '../builders/decision.ts';
import { putGround, putReadyCase, stateOf } from '../functions/road.ts';
import { db, freshId, loadOrganisation, put, read } from '../functions/suite.ts';
import { carriedOut, fill, press, pressMove, send, typedDay, visit } from './hands.ts';
import { site } from './people.ts';
import { putSubject } from './put-subject.ts';
import { keep } from './screens.ts';
import { workbook } from './workbook.ts';
import { peopleHere } from './people-here.ts';

const people = peopleHere();
let ground = '';

beforeAll(async () => {
  await loadOrganisation();
  ground = (await putGround()).id;
});

const putBatch = async (): Promise<string> => {
  const id = freshId(20);
  const title = `Tờ trình ${id}`;
  await put(`batches/${id}`, batch({ title, cases: [], number: '', day: null, signatory: '' }));
  return id;
};

/** Puts it on the machine's clipboard and presses the keys. */
const paste = async (page: Page, text: string, html?: string): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
  await page.evaluate(
    async (copied) => {
      const flavours = Object.entries(copied).filter(([, value]) => value !== undefined);
      const blobs = flavours.map(([type, value]) => [type, new Blob([value ?? ''], { type })]);
      await navigator.clipboard.write([
        new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>),
      ]);
    },
    { 'text/plain': text, 'text/html': html },
  );
  await page.locator('#f-paste').click();
  await page.keyboard.press('Control+V');
  await page.getByText(pasting.fromClipboard).waitFor();
};

/** The page of the paper's list, with the cycle of this run chosen. */
const pasted = async (page: Page, id: string, text: string, html?: string): Promise<void> => {
  await visit(page, `/to-trinh/${id}/dan`);
  await paste(page, text, html);
  await page.locator('#f-cycle').selectOption(ground);
  await page.getByRole('heading', { name: pasting.preview }).waitFor();
};

const told = (page: Page, line: number, sentence: string) =>
  page.locator(`tr[data-line="${line}"]`).getByText(sentence, { exact: true }).waitFor();

const stateAt = (page: Page, line: number): Promise<string | null> =>
  page.locator(`tr[data-line="${line}"]`).getAttribute('data-state');

const header = ['STT', 'Họ và tên', 'Năm sinh', 'Dân tộc', 'Nơi ở', 'Thành tích'];

const casesOf = async (id: string): Promise<readonly string[]> =>
  ((await read(`batches/${id}`))?.['cases'] ?? []) as readonly string[];

const namesOf = async (id: string): Promise<readonly string[]> => {
  const cards = await Promise.all((await casesOf(id)).map((one) => read(`nominations/${one}`)));
  return cards.map((card) => String((card?.['subject'] as { name?: string } | undefined)?.name));
};

describe('rows copied from Excel', () => {
  test('are told of cell by cell, mended in place, and the good ones are created, confirmed and sent', async () => {
    const id = await putBatch();
    const own = freshId(5);
    const name = (what: string): string => `Điểu ${what} ${own}`;
    const html = `<html><body><table>
      <tr><td colspan=6>DANH SÁCH TRÍCH NGANG</td></tr>
      <tr>${header.map((text) => `<td>${text.normalize('NFD')}</td>`).join('')}</tr>
      <tr><td>1</td><td>${name('Ến').normalize('NFD')}</td><td>03041980</td><td>S’tiêng</td><td>ấp Bù La, xã Bù Gia Mập</td><td>Dạy nghề dệt<br>cho thanh niên</td></tr>
      <tr><td>2</td><td>${name('Ngày')}</td><td>31/02/1980</td><td></td><td>xã Bom Bo</td><td></td></tr>
      <tr><td>3</td><td>=B3</td><td>1975</td><td></td><td>xã Bom Bo</td><td></td></tr>
      <tr><td>4</td><td rowspan=2>${name('Gộp')}</td><td>1976</td><td></td><td rowspan=2>xã Bom Bo</td><td></td></tr>
      <tr><td>5</td><td>1977</td><td></td><td></td></tr>
      <tr><td>6</td><td>${name('Ến')}</td><td>1980</td><td></td><td>xã Bom Bo</td><td></td></tr>
      <tr><td>7</td><td>Dieu Mau ${own}</td><td>3/4/70</td><td></td><td>Xã Không Có</td><td></td></tr>
    </table></body></html>`;
    const page = await people.at('can-bo-1');
    await pasted(page, id, 'thay bằng bảng', html);

    const { remarks } = pasting;
    await page.getByText(pasting.ethnicityNote).waitFor();
    await told(page, 4, remarks.notADay({ text: '31/02/1980' }));
    await told(page, 5, remarks.formula());
    await told(page, 7, remarks.mergedCell());
    await told(page, 7, remarks.mergedValue());
    await told(page, 8, remarks.sameInPaste({ line: 3 }));
    await told(page, 9, remarks.noDiacritics());
    await told(page, 9, remarks.centuryGuessed({ day: '03/04/1970' }));
    await told(page, 9, remarks.placeUnknown());
    const states = () => Promise.all([3, 4, 5, 6, 7, 8, 9].map((line) => stateAt(page, line)));
    await expect.poll(states).toEqual(['ready', 'bad', 'bad', 'ready', 'bad', 'hold', 'ready']);
    await keep(page, 'paste-preview');

    await page
      .getByLabel(pasting.edit(pasting.columns.birth, 4), { exact: true })
      .fill('28/02/1980');
    await expect.poll(() => stateAt(page, 4)).toBe('ready');
    await press(page, pasting.create(4));
    await page.getByText(pasting.finished(4)).waitFor();
    await keep(page, 'paste-created');
    expect((await namesOf(id)).toSorted()).toEqual(
      [name('Ến'), name('Ngày'), name('Gộp'), `Dieu Mau ${own}`].toSorted(),
    );
    const [first = ''] = await casesOf(id);
    expect(await read(`nominations/${first}/dossier/current`)).toMatchObject({
      version: 1,
      birthYear: 1980,
      place: '25222',
      village: 'ấp Bù La',
      summary: 'Dạy nghề dệt\ncho thanh niên',
    });
    expect(await read(`nominations/${first}/private/ethnicity`)).toBeNull();

    // What is not created yet stays until another list is pasted. The same rows once more: nothing is created twice.
    await press(page, pasting.another);
    await page.locator('#f-paste').waitFor();
    await pasted(page, id, 'thay bằng bảng', html);
    await expect.poll(() => stateAt(page, 3)).toBe('done');
    await page
      .getByText(pasting.nothing)
      .or(page.getByText(pasting.create(1)))
      .waitFor();

    // A draft that is complete joins, the head confirms, and what is complete goes; the others tell what they lack.
    const ready = await putReadyCase(ground);
    await visit(page, `/to-trinh/${id}`);
    await page.getByText(batchView.add, { exact: true }).first().click();
    await page.locator(`[id="f-add.${ready}"]`).check();
    await press(page, batchView.addChosen(1));
    await page.locator(`[id="f-cases.${ready}"]`).waitFor();
    await keep(page, 'batch-drafting');

    const head = await people.at('truong-phong-1');
    await visit(head, `/to-trinh/${id}`);
    await pressMove(head, 'batches', 'confirm');
    await carriedOut(head, 'batches', 'confirm', 'confirmed');
    await head.locator('.badge', { hasText: batchView.confirmed }).nth(4).waitFor();
    await keep(head, 'batch-confirmed');

    await visit(page, `/to-trinh/${id}`);
    await pressMove(page, 'batches', 'send');
    await fill(page, batchView.number, '05/TTr-PNV1');
    await fill(page, batchView.day, typedDay());
    await fill(page, batchView.signatory, 'Điểu Mẫu');
    await send(page, 'batches', 'send');
    await carriedOut(page, 'batches', 'send', 'sent');
    await page.locator('tbody details').nth(3).waitFor();
    await page.getByText(batchView.stillNote).waitFor();
    await keep(page, 'batch-sent');
    expect(await stateOf(`nominations/${ready}`)).toBe('appraisal');
    expect(await stateOf(`nominations/${first}`)).toBe('draft');
    await page.getByRole('button', { name: moveWords('batches', 'sendRest') }).waitFor();

    const office = await people.at('van-phong-1');
    await visit(office, '/to-trinh');
    await keep(office, 'batches-office');
    await office.getByRole('link', { name: `Tờ trình ${id}` }).click();
    await office.getByText(batchView.gone(1)).waitFor();
  });

  test('five thousand of them are read whole, shown by pages, and three hundred are offered', async () => {
    const id = await putBatch();
    const page = await people.at('can-bo-1');
    const rows = Array.from({ length: 5000 }, (_none, index) =>
      [
        '',
        `Thị Mẫu Số ${index}`,
        index % 10 === 0 ? '31/02/1980' : '1980',
        '',
        'xã Bom Bo',
        '',
      ].join('\t'),
    );
    await pasted(page, id, [header.join('\t'), ...rows].join('\r\n'));
    const { all, bad } = pasting.counts;
    await page.getByRole('button', { name: pasting.counted(all, 5000) }).waitFor();
    await page.getByText(pasting.tooMany('4.500', '300')).waitFor();
    await page.getByText(pasting.pageOf(1, 200)).waitFor();
    await press(page, pasting.counted(bad, 500));
    await page.getByText(pasting.pageOf(1, 20)).waitFor();
    await expect.poll(() => page.locator('tbody tr').count()).toBe(25);
    await page.getByRole('button', { name: pasting.create(300) }).waitFor();
    await keep(page, 'paste-5000');
    expect(await casesOf(id)).toEqual([]);
  });

  test('of somebody whom the register may know wait for a yes; the others are created at once', async () => {
    const id = await putBatch();
    const own = freshId(5);
    const [known, other] = [`Thị Đã Ghi ${own}`, `Thị Chưa Ghi ${own}`];
    // Of an earlier cycle: otherwise the unit's own cases would tell of it.
    const { code } = await putSubject('dot-xet-truoc', {
      name: known,
      birthYear: 1980,
      place: '25222',
    });
    // Somebody who has pasted much within this hour would be told that nobody could be asked.
    await db.doc('lookUps/can-bo-1').delete();
    const page = await people.at('can-bo-1');
    const rows = [known, other].map((name) =>
      ['', name, '1980', '', 'xã Bù Gia Mập', 'Giữ rừng'].join('\t'),
    );
    await pasted(page, id, [header.join('\t'), ...rows].join('\n'));
    await press(page, pasting.create(2));
    await page.getByText(pasting.held(1)).waitFor();
    await told(page, 2, pasting.remarks.inRegister({ code }));
    await expect.poll(() => stateAt(page, 2)).toBe('hold');
    expect(await namesOf(id)).toEqual([other]);
    await keep(page, 'paste-in-register');

    await page.locator('tr[data-line="2"] input[type="checkbox"]').check();
    await press(page, pasting.create(1));
    await page.locator('tr[data-line="2"][data-state="done"]').waitFor();
    expect((await namesOf(id)).toSorted()).toEqual([known, other].toSorted());
  });

  test('are created although nobody could be asked any more in this hour, and that is said', async () => {
    const id = await putBatch();
    const name = `Thị Quá Lượt ${freshId(5)}`;
    const hour = new Date().toISOString().slice(0, 13);
    await db.doc('lookUps/can-bo-1').set({ v: 1, hour, count: mostLookUps(null) });
    const page = await people.at('can-bo-1');
    await pasted(
      page,
      id,
      [header, ['', name, '1980', '', '', '']].map((row) => row.join('\t')).join('\n'),
    );
    await press(page, pasting.create(1));
    await page.getByText(pasting.unasked(1)).waitFor();
    expect(await namesOf(id)).toEqual([name]);
    await db.doc('lookUps/can-bo-1').delete();
  });

  test('are created once although the connection goes half-way', async () => {
    const id = await putBatch();
    const page = await people.at('can-bo-1');
    const own = freshId(6);
    const names = Array.from({ length: 12 }, (_none, index) => `Thị Mất Mạng ${own} ${index}`);
    const rows = names.map((name) => ['', name, '1980', '', 'xã Bom Bo', 'Giữ rừng'].join('\t'));
    await pasted(page, id, [header.join('\t'), ...rows].join('\n'));
    let commits = 0;
    await page.route('**/documents:commit*', async (route) => {
      commits += 1;
      // The second step arrives and its answer is lost: the worst of all cuts.
      if (commits === 2) await route.fetch();
      await (commits === 1 ? route.continue() : route.abort());
    });
    await press(page, pasting.create(12));
    await page
      .getByRole('alert')
      .filter({ hasText: pasting.stopped(5) })
      .waitFor();
    await keep(page, 'paste-offline');
    expect(commits).toBe(2);
    await page.unroute('**/documents:commit*');
    await press(page, pasting.resume);
    await page.getByText(pasting.finished(2)).waitFor();
    expect((await namesOf(id)).toSorted()).toEqual(names.toSorted());
    const stored = await db
      .collection('nominations')
      .where('subject.name', '>=', `Thị Mất Mạng ${own}`)
      .where('subject.name', '<', `Thị Mất Mạng ${own}~`)
      .get();
    expect(stored.size).toBe(12);
  });
});

test('a workbook is opened without Excel, its days as days', async () => {
  const id = await putBatch();
  const page = await people.at('can-bo-1');
  await visit(page, `/to-trinh/${id}/dan`);
  const rows = [
    ['Họ và tên', 'Ngày sinh'],
    ['Thị Sổ', { day: 29_221 }],
  ];
  await page.locator('#f-file').setInputFiles(workbook('danh-sach.xlsx', rows));
  await page.getByText(pasting.fromFile('danh-sach.xlsx')).waitFor();
  await page.locator('tr[data-line="2"]').getByText('01/01/1980').waitFor();

  await press(page, pasting.another);
  const spoilt = {
    name: 'hong.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from('PK nothing'),
  };
  await page.locator('#f-file').setInputFiles(spoilt);
  await page.getByRole('alert').filter({ hasText: pasting.problems.notASheet }).waitFor();
  await keep(page, 'paste-source');
});

test('a workbook tells of its merged cells, formulas and errors cell by cell, and its good rows stay', async () => {
  const id = await putBatch();
  const page = await people.at('can-bo-1');
  await visit(page, `/to-trinh/${id}/dan`);
  const rows = [
    ['DANH SÁCH TRÍCH NGANG'],
    ['STT', 'Họ và tên', 'Năm sinh', 'Nơi ở'].map((title) => title.normalize('NFD')),
    [{ formula: 'ROW()-2', value: '1' }, 'Điểu Ến'.normalize('NFD'), '1980', 'xã Bom Bo'],
    ['2', 'Thị Công Thức', { formula: 'YEAR(F4)', value: '1981' }, ''],
    ['3', { formula: 'F5&G5' }, '1982', 'xã Bù Gia Mập'],
    ['4', 'Thị Lỗi Ô', { error: '#REF!' }, 'xã Bom Bo'],
    ['5', 'Thị Gộp Ô', '31/02/1980', 'xã Bom Bo'],
    ['6', '', '1985', 'xã Bom Bo'],
    ['7', 'ĐIỂU ẾN', '1980', 'xã Bom Bo'],
  ];
  const merged = ['A1:D1', 'D3:D4', 'B7:B8'];
  await page.locator('#f-file').setInputFiles(workbook('gop-o.xlsx', rows, merged));
  await page.getByText(pasting.fromFile('gop-o.xlsx')).waitFor();
  await page.locator('#f-cycle').selectOption(ground);

  const { remarks } = pasting;
  await told(page, 4, remarks.formulaValue());
  await told(page, 4, remarks.mergedValue());
  await told(page, 5, remarks.formula());
  await told(page, 6, remarks.errorValue({ text: '#REF!' }));
  await told(page, 7, remarks.notADay({ text: '31/02/1980' }));
  await told(page, 8, remarks.mergedCell());
  await told(page, 9, remarks.sameInPaste({ line: 3 }));
  const states = await Promise.all([3, 4, 5, 6, 7, 8, 9].map((line) => stateAt(page, line)));
  expect(states).toEqual(['ready', 'ready', 'bad', 'bad', 'bad', 'bad', 'hold']);
  await keep(page, 'paste-workbook');
});

test('a workbook of five thousand rows is read whole, its bad cells told', async () => {
  const id = await putBatch();
  const page = await people.at('can-bo-1');
  await visit(page, `/to-trinh/${id}/dan`);
  const rows = Array.from({ length: 5000 }, (_none, index) => [
    `Thị Sổ Số ${index}`.normalize('NFD'),
    index % 10 === 0 ? '31/02/1980' : { formula: `YEAR(D${index + 2})`, value: '1980' },
  ]);
  const file = workbook('nam-nghin.xlsx', [['Họ và tên', 'Năm sinh'], ...rows]);
  await page.locator('#f-file').setInputFiles(file);
  await page.getByText(pasting.found(5000, pasting.fromFile('nam-nghin.xlsx'))).waitFor();
  const { bad, note } = pasting.counts;
  await page.getByRole('button', { name: pasting.counted(bad, 500) }).waitFor();
  await page.getByRole('button', { name: pasting.counted(note, 4500) }).waitFor();
});

test('no page threw an error on the way', () => expect(people.errors).toEqual([]));
