/** What a workbook knows of its cells beside their values. */
import { expect, test } from 'vitest';
import { cellOf, headerOf, type Grid } from '#domain/pasting/columns.ts';
import { isBad } from '#domain/pasting/remark.ts';
import { readRows } from '#domain/pasting/rows.ts';
import { placeOf, rangeOf, withMarks, type CellMark } from '#domain/pasting/sheet-marks.ts';

const gridOf = (...rows: readonly (readonly string[])[]): Grid =>
  rows.map((row) => row.map(cellOf));

const mark = (given: Partial<CellMark>): CellMark => ({
  row: 0,
  column: 0,
  error: '',
  formula: null,
  computed: false,
  ...given,
});

test('an address is a place from 0, and what is none is null', () => {
  expect(['A1', 'Z2', 'AA10', '$B$3', 'XFD1048576', '', 'A', '1', 'A1:B2'].map(placeOf)).toEqual([
    { row: 0, column: 0 },
    { row: 1, column: 25 },
    { row: 9, column: 26 },
    { row: 2, column: 1 },
    { row: 1_048_575, column: 16_383 },
    null,
    null,
    null,
    null,
  ]);
  expect(['B2:C5', 'B2', 'x:y'].map(rangeOf)).toEqual([
    { top: 1, left: 1, bottom: 4, right: 2 },
    null,
    null,
  ]);
});

test('a merge covers what lies below and beside its first cell, as where it was pasted', () => {
  const values = gridOf(['Điểu Mẫu', '1970'], ['', '1971']);
  const merged = [{ top: 0, left: 0, bottom: 1, right: 0 }];
  expect(withMarks(values, { cells: [], merged })).toEqual([
    [cellOf('Điểu Mẫu'), cellOf('1970')],
    [{ text: 'Điểu Mẫu', merged: true }, cellOf('1971')],
  ]);
});

test('a merge of whole columns ends with the list, and one of whole rows where no list is wider', () => {
  const values = gridOf(['Tiêu đề'], ['', 'x']);
  const whole = [{ top: 0, left: 0, bottom: 1_048_575, right: 16_383 }];
  const grid = withMarks(values, { cells: [], merged: whole });
  expect([grid.length, ...grid.map((row) => row.length)]).toEqual([2, 200, 200]);
});

test('a cell without a value of its own reads as its formula or its error, also beyond the last value', () => {
  const cells = [
    mark({ row: 0, column: 1, formula: 'A1&B1' }),
    mark({ row: 0, column: 2, formula: 'YEAR(A1)', computed: true }),
    mark({ row: 2, column: 1, error: '#REF!', formula: 'B9', computed: true }),
  ];
  expect(withMarks(gridOf(['a', '', '1980']), { cells, merged: [] })).toEqual([
    [cellOf('a'), cellOf('=A1&B1'), { text: '1980', merged: false, computed: true }],
    [],
    [cellOf(''), cellOf('#REF!')],
  ]);
});

test('the value of a formula is taken and told; a formula without one stops its row', () => {
  const values = gridOf(['Họ và tên', 'Năm sinh'], ['Thị Mẫu', '1980'], ['Thị Ví Dụ', '']);
  const cells = [
    mark({ row: 1, column: 1, formula: 'YEAR(D2)', computed: true }),
    mark({ row: 2, column: 1, formula: 'YEAR(D3)' }),
  ];
  const grid = withMarks(values, { cells, merged: [] });
  const { begins, read } = headerOf(grid);
  const lookup = { today: '2026-11-23', places: [], movements: [], standing: [] };
  const rows = readRows(grid, { begins, read, ...lookup });
  expect(
    rows.map(({ draft, remarks }) => [draft.birthYear, remarks.map(({ code }) => code)]),
  ).toEqual([
    [1980, ['formulaValue']],
    [null, ['formula']],
  ]);
  expect(rows.map(({ remarks }) => remarks.some(isBad))).toEqual([false, true]);
});
