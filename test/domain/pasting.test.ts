/** A danh sách trích ngang as it is pasted: which column is which, and what each bad cell is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBirth } from '#domain/pasting/birth.ts';
import { cellOf, headerOf, readAs, type Cell, type Grid } from '#domain/pasting/columns.ts';
import { residenceIn } from '#domain/pasting/places.ts';
import { isBad, remark } from '#domain/pasting/remark.ts';
import { isWanted, readRows, withText, type Reading } from '#domain/pasting/rows.ts';
import type { PastedRow } from '#domain/pasting/rows.ts';
import { place } from '../builders/organisation.ts';

const today = '2026-11-23';
const places = [
  place({ code: '25222', name: 'Bù Gia Mập', fullName: 'Xã Bù Gia Mập' }),
  place({ code: '25405', name: 'Bom Bo', fullName: 'Xã Bom Bo' }),
  place({ code: '25326', name: 'Bình Long', fullName: 'Phường Bình Long' }),
  place({ code: '25327', name: 'Bình Long', fullName: 'Xã Bình Long' }),
];
const movements = [{ id: 'pt-1', title: 'Dân vận khéo' }];

const gridOf = (...rows: readonly (readonly string[])[]): Grid =>
  rows.map((row) => row.map(cellOf));

const under = (text: string): Cell => ({ text, merged: true });

const rowsOf = (grid: Grid, given: Partial<Reading> = {}): readonly PastedRow[] => {
  const { begins, read } = headerOf(grid);
  return readRows(grid, { begins, read, today, places, movements, standing: [], ...given });
};

const remarksOf = (rows: readonly PastedRow[]): readonly (readonly string[])[] =>
  rows.map(({ remarks }) => remarks.map(({ column, code }) => `${column} ${code}`));

describe('the header', () => {
  test.each([
    ['Họ và tên', 'name'],
    ['HO VA TEN', 'name'],
    ['Họ, tên', 'name'],
    ['Tên tập thể, cá nhân', 'name'],
    ['Năm sinh', 'birth'],
    ['Ngày, tháng, năm sinh', 'birth'],
    ['Giới tính', 'gender'],
    ['Dân tộc', 'ethnicity'],
    ['Thành phần dân tộc', 'ethnicity'],
    ['Chức vụ, đơn vị công tác', 'position'],
    ['Nghề nghiệp', 'occupation'],
    ['Nơi ở', 'residence'],
    ['Xã, phường', 'place'],
    ['Thôn, ấp', 'village'],
    ['Lĩnh vực', 'field'],
    ['Tóm tắt thành tích', 'achievement'],
    ['Hình thức đề nghị khen thưởng', 'form'],
    ['Phong trào', 'movement'],
    ['Số CCCD', 'idNumber'],
    ['STT', 'number'],
    ['Trọng lượng', null],
  ] as const)('“%s” is read as %s, composed or in parts, in any case', (title, column) => {
    const forms = [title, title.normalize('NFD'), title.toUpperCase(), ` ${title} :`];
    expect(forms.map(readAs)).toEqual(forms.map(() => column));
  });

  test('stands below the title of the document', () => {
    const grid = gridOf(
      ['DANH SÁCH TRÍCH NGANG'],
      ['Kèm theo Tờ trình số 05'],
      ['STT', 'Họ và tên', 'Năm sinh', 'Ghi'],
      ['1', 'Thị Ví Dụ', '1980', ''],
    );
    const { begins, read } = headerOf(grid);
    expect([begins, read]).toEqual([3, ['number', 'name', 'birth', 'skipped']]);
  });

  test('has a second row where “Nam” and “Nữ” stand below “Năm sinh”', () => {
    const grid = [
      [cellOf('Họ và tên'), cellOf('Năm sinh'), under('Năm sinh'), cellOf('Nơi ở')],
      [under('Họ và tên'), cellOf('Nam'), cellOf('Nữ'), under('Nơi ở')],
      ...gridOf(['Điểu Mẫu', '1970', '', 'Xã Bom Bo'], ['Thị Mẫu', '', '1982', 'Xã Bom Bo']),
    ];
    expect(headerOf(grid).read).toEqual(['name', 'birthMale', 'birthFemale', 'residence']);
    expect(rowsOf(grid).map(({ draft }) => [draft.gender, draft.birthYear])).toEqual([
      ['male', 1970],
      ['female', 1982],
    ]);
  });

  test('names a column once; without it nothing is read', () => {
    expect(headerOf(gridOf(['Họ tên', 'Năm sinh', 'Năm sinh'])).read).toEqual([
      'name',
      'birth',
      'skipped',
    ]);
    expect(headerOf(gridOf(['Thị Ví Dụ', '1980'])).read).toEqual(['skipped', 'skipped']);
  });
});

describe('a day or year of birth', () => {
  test.each([
    ['1968', 1968, '', null],
    ['3/4/23', 2023, '2023-04-03', 'century'],
    ['12/5/68', 1968, '1968-05-12', 'century'],
    ['03041923', 1923, '1923-04-03', null],
    ['3041923', 1923, '1923-04-03', null],
    ['15-7-1980', 1980, '1980-07-15', null],
    ['15.07.1980', 1980, '1980-07-15', null],
    ['15 / 07 / 1980', 1980, '1980-07-15', null],
    ['4/1980', 1980, '', null],
    ["'1980", 1980, '', null],
    ['29221', 1980, '1980-01-01', 'serial'],
    ['29/02/2000', 2000, '2000-02-29', null],
  ] as const)('“%s” is understood', (typed, year, day, guessed) => {
    expect(readBirth(typed, today)).toEqual({ year, day, guessed });
  });

  test.each([
    ['31/02/1980', 'notADay'],
    ['29/02/1900', 'notADay'],
    ['4/31/1980', 'notADay'],
    ['1880', 'yearOutOfRange'],
    ['2027', 'yearOutOfRange'],
    ['24/11/2026', 'yearOutOfRange'],
    ['khoảng 1960', 'notABirth'],
    ['19x0', 'notABirth'],
    ['123', 'notABirth'],
  ] as const)('“%s” is told as %s', (typed, problem) => {
    expect(readBirth(typed, today)).toBe(problem);
  });

  test('every real day is read back from every way of writing it', () => {
    const days = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2026-11-22T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', day = ''] = iso.split('-');
        const ways = [
          `${day}/${month}/${year}`,
          `${Number(day)}/${Number(month)}/${year}`,
          `${day}${month}${year}`,
        ];
        const read = ways.map((way) => readBirth(way, today));
        expect(read).toEqual(ways.map(() => ({ year: Number(year), day: iso, guessed: null })));
      }),
    );
  });
});

describe('where somebody lives', () => {
  test.each([
    ['ấp Bù La, xã Bù Gia Mập', '25222', 'ấp Bù La'],
    ['Thôn 2 - Bom Bo - Đồng Nai', '25405', 'Thôn 2'],
    ['XA BOM BO', '25405', ''],
    ['Xã Bom Bo'.normalize('NFD'), '25405', ''],
    ['P. Bình Long', '25326', ''],
    ['Bình Long', '', 'Bình Long'],
    ['Xã Đăk Ơ, huyện Bù Gia Mập cũ', '', 'Xã Đăk Ơ, huyện Bù Gia Mập cũ'],
  ])('“%s”', (typed, code, village) => {
    expect(residenceIn(typed, places)).toEqual({ place: code, village });
  });
});

const head = ['Họ và tên', 'Năm sinh', 'Nơi ở', 'Thành tích'];

describe('a cell that is wrong is told at its place', () => {
  test.each([
    ['a name is missing', ['', '1980', '', 'x'], ['name nameEmpty']],
    ['a name without letters', ['1980', '1980', '', 'x'], ['name nameNotAName']],
    ['a formula', ['=A2', '1980', '', ''], ['name formula']],
    ['a formula among the facts', ['Thị Mẫu', '=YEAR(B2)', '', ''], ['birth formula']],
    ['an error of the sheet', ['Thị Mẫu', '1980', '#N/A', ''], ['residence errorValue']],
    ['a day that is none', ['Thị Mẫu', '31/02/1980', '', ''], ['birth notADay']],
    ['a mark nobody sees', ['Thị\u200B Mẫu', '1980', '', ''], ['name hiddenCharacters']],
    ['a name too long', ['Thị '.repeat(40), '1980', '', ''], ['name tooLong']],
    ['no birth', ['Thị Mẫu', '', '', ''], ['birth birthMissing']],
    ['no diacritics', ['Dieu Mau', '1980', '', ''], ['name noDiacritics']],
    ['a place unknown', ['Thị Mẫu', '1980', 'Xã Nào Đó', ''], ['residence placeUnknown']],
  ])('%s', (_what, row, expected) => {
    expect(remarksOf(rowsOf(gridOf(head, row)))).toEqual([expected]);
  });

  test('a name under a merged cell stops its row; a commune under one is taken over and told', () => {
    const grid = [
      ...gridOf(head, ['Điểu Mẫu', '1970', 'Xã Bom Bo', '']),
      [under('Điểu Mẫu'), cellOf('1972'), under('Xã Bom Bo'), cellOf('')],
      [cellOf('Thị Mẫu'), cellOf('1974'), under('Xã Bom Bo'), cellOf('')],
    ];
    const rows = rowsOf(grid);
    expect(remarksOf(rows)).toEqual([
      [],
      ['name mergedCell', 'residence mergedValue'],
      ['residence mergedValue'],
    ]);
    expect(rows[2]?.draft.place).toBe('25405');
  });

  test('a list in NFD becomes the same text as one in NFC, and line breaks of achievements stay', () => {
    const row = ['Điểu  Ến', '1980', 'ấp Bù La, xã Bom Bo', 'Việc một\nViệc hai'];
    const [composed, inParts] = [row, row.map((text) => text.normalize('NFD'))].map(
      (one) => rowsOf(gridOf(head, one))[0]?.draft,
    );
    expect(inParts).toEqual(composed);
    expect(composed).toMatchObject({ name: 'Điểu Ến', summary: 'Việc một\nViệc hai' });
  });

  test('what is mended in its cell is read anew', () => {
    const grid = gridOf(head, ['Thị Mẫu', '31/02/1980', '', '']);
    const [row] = rowsOf(withText(grid, 1, 1, '28/02/1980'));
    expect([row?.remarks, row?.draft.birthDate]).toEqual([[], '1980-02-28']);
  });
});

describe('rows', () => {
  test('that are blank, totals, numbers of columns or headings of sections are no people', () => {
    const grid = [
      ...gridOf(
        ['STT', ...head],
        ['(1)', '(2)', '(3)', '(4)', '(5)'],
        ['I', 'Tập thể', '', '', ''],
      ),
      ...gridOf(['1', 'Tổ dệt Ví Dụ', '', '', '']),
      [cellOf('II. Cá nhân'), ...Array.from({ length: 4 }, () => under('II. Cá nhân'))],
      ...gridOf(
        ['2', 'Thị Mẫu', '1980', '', ''],
        ['', '', '', '', ''],
        ['Tổng cộng', '2', '', '', ''],
      ),
    ];
    expect(rowsOf(grid).map(({ at, draft }) => [at, draft.name, draft.kind])).toEqual([
      [3, 'Tổ dệt Ví Dụ', 'collective'],
      [5, 'Thị Mẫu', 'individual'],
    ]);
  });

  test('of one person twice: the second waits for a yes, and has a key of its own', () => {
    const grid = gridOf(head, ['Thị Mẫu', '1980', '', ''], ['THI MAU', '1980', '', '']);
    const [first, second] = rowsOf(grid);
    expect(second?.remarks).toContainEqual(remark('name', 'sameInPaste', { line: 2 }));
    expect(second?.key).toBe(`${first?.key}#2`);
    const wanted = (agreed: ReadonlySet<string>): boolean =>
      second !== undefined && isWanted(second, agreed);
    expect([wanted(new Set()), wanted(new Set([second?.key ?? '']))]).toEqual([false, true]);
  });

  test('of somebody the unit has proposed already wait for a yes; another year of birth is another person', () => {
    const standing = [{ code: 'GS-2026-A1B2C3D4', name: 'Thị Mẫu', birthYear: 1980 }];
    const grid = gridOf(head, ['Thị Mẫu', '1980', '', ''], ['Thị Mẫu', '1981', '', '']);
    expect(remarksOf(rowsOf(grid, { standing }))).toEqual([['name sameInUnit'], []]);
  });

  test('an ethnicity is never read, whatever stands in its column', () => {
    const grid = gridOf(['Họ và tên', 'Năm sinh', 'Dân tộc'], ['Thị Mẫu', '1980', 'S’tiêng']);
    expect(JSON.stringify(rowsOf(grid))).not.toContain('tiêng');
  });

  test('five thousand are read, each once, the good ones whatever stands beside them', () => {
    const many = Array.from({ length: 5000 }, (_none, index) => [
      `Thị Ví Dụ ${index}`,
      index % 10 === 0 ? '31/02/1980' : '1980',
      'xã Bom Bo',
      '',
    ]);
    const rows = rowsOf(gridOf(head, ...many));
    expect(rows.length).toBe(5000);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(5000);
    expect(rows.filter(({ remarks }) => remarks.some(isBad)).length).toBe(500);
  });

  test('whatever is pasted, each row is read or told of, and no name or number is made up', () => {
    const cells = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('Thị Mẫu', '1980', '=A1', '#REF!', '31/02/1980', 'xã Bom Bo', '', 'I', '(1)'),
    );
    const row = fc.array(fc.record({ text: cells, merged: fc.boolean() }), { maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (body) => {
        const grid = [head.map(cellOf), ...body];
        const rows = rowsOf(grid);
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
        for (const { at, draft, remarks } of rows) {
          if (remarks.some(isBad)) continue;
          const name = grid[at]?.[0]?.text ?? '';
          expect(draft.name).toBe(name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim());
          expect(draft.name).not.toBe('');
          expect(draft.summary.length).toBeLessThanOrEqual(1000);
        }
      }),
      { numRuns: 500 },
    );
  });
});
