/** What a machine keeps of a pasted list. */
import { expect, test } from 'vitest';
import { cellOf, headerOf, type Grid } from '#domain/pasting/columns.ts';
import { withoutNeverRead } from '#domain/pasting/never-read.ts';

const gridOf = (...rows: readonly (readonly string[])[]): Grid =>
  rows.map((row) => row.map(cellOf));

const header = ['Họ và tên', 'Dân tộc', 'Tôn giáo', 'Đảng viên', 'Cột lạ', 'Năm sinh'];

test('holds nobody’s ethnicity, religion or party, and all that may still be matched', () => {
  const grid = gridOf(header, ['Thị Mẫu', 'S’tiêng', 'Không', 'Có', 'Chưa rõ là gì', '1980']);
  expect(withoutNeverRead(grid, headerOf(grid))).toEqual(
    gridOf(header, ['Thị Mẫu', '', '', '', 'Chưa rõ là gì', '1980']),
  );
});

test('holds no column that somebody has called ethnicity', () => {
  const grid = gridOf(header, ['Thị Mẫu', '', '', '', 'S’tiêng', '1980']);
  const { read, ...rest } = headerOf(grid);
  const named = { ...rest, read: read.map((one, at) => (at === 4 ? 'ethnicity' : one)) };
  expect(withoutNeverRead(grid, named)[1]?.[4]?.text).toBe('');
});

test('holds a column that would be left out but is read after all', () => {
  const grid = gridOf(header, ['Thị Mẫu', '', 'xã Bom Bo', '', '', '1980']);
  const { read, ...rest } = headerOf(grid);
  const named = { ...rest, read: read.map((one, at) => (at === 2 ? 'place' : one)) };
  expect(withoutNeverRead(grid, named)[1]?.[2]?.text).toBe('xã Bom Bo');
});

test('holds of a list without header only the columns that somebody has matched', () => {
  const grid = gridOf(['Thị Mẫu', 'S’tiêng', '1980'], ['Điểu Mẫu', 'Mnông', '1975']);
  const { read, ...rest } = headerOf(grid);
  const named = { ...rest, read: read.map((one, at) => (at === 0 ? ('name' as const) : one)) };
  expect(withoutNeverRead(grid, named)).toEqual(gridOf(['Thị Mẫu', '', ''], ['Điểu Mẫu', '', '']));
});
