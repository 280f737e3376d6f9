/** What a workbook knows of its cells beside their values: merged ranges, formulas, errors. Laid onto the grid of values, so that no cell is lost in silence. */
import { cellOf, type Cell, type Grid } from './columns.ts';

/** A cell that is more than a value; places count from 0. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  /** "#REF!" where the sheet shows an error, '' elsewhere. */
  readonly error: string;
  /** As Excel writes it, without "="; null where none stands, '' where it is shared with another cell. */
  readonly formula: string | null;
  /** Whether the file holds the value that the formula came to. */
  readonly computed: boolean;
}

/** Both ends belong to it; places count from 0. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetMarks {
  readonly cells: readonly CellMark[];
  readonly merged: readonly MergedRange[];
}

/** No list of people is wider; a range beyond it is a slip or an attack. */
const widest = 200;

/** "AB12" as places from 0; null where it is no address of a cell. */
export const placeOf = (address: string): { row: number; column: number } | null => {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address) ?? [];
  if (letters === '') return null;
  const column = Array.from(letters).reduce(
    (sum, one) => sum * 26 + (one.codePointAt(0) ?? 64) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
};

/** "B2:C5" as its four ends; null where it is no range. */
export const rangeOf = (reference: string): MergedRange | null => {
  const [from, to] = reference.split(':').map(placeOf);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
};

/** The grid of values with what each merge covers, and with a word for each cell that has no value of its own. */
export const withMarks = (values: Grid, { cells, merged }: SheetMarks): Grid => {
  const grid: Cell[][] = values.map((row) => [...row]);
  for (const mark of cells) {
    if (mark.column >= widest) continue;
    const cell = cellAt(grid, mark.row, mark.column);
    put(grid, mark.row, mark.column, marked(cell, mark));
  }
  for (const range of merged) cover(grid, range);
  return grid;
};

const cellAt = (grid: Cell[][], row: number, column: number): Cell =>
  grid[row]?.[column] ?? cellOf('');

const put = (grid: Cell[][], row: number, column: number, cell: Cell): void => {
  while (grid.length <= row) grid.push([]);
  const cells = grid[row] ?? [];
  while (cells.length < column) cells.push(cellOf(''));
  cells[column] = cell;
};

/** A formula whose value the file does not hold reads as the formula itself, as it does where it was pasted. */
const marked = (cell: Cell, { error, formula, computed }: CellMark): Cell => {
  if (error !== '') return cellOf(error);
  if (formula === null) return cell;
  return computed ? { ...cell, computed: true } : cellOf(`=${formula}`);
};

const cover = (grid: Cell[][], { top, left, bottom, right }: MergedRange): void => {
  const { text } = cellAt(grid, top, left);
  const last = Math.min(bottom, grid.length - 1);
  for (let row = top; row <= last; row += 1)
    for (let column = left; column <= Math.min(right, widest - 1); column += 1)
      if (row !== top || column !== left) put(grid, row, column, { text, merged: true });
};
