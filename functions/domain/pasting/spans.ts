/** Merged cells of a copied table laid out as a grid: what a merge covers keeps its text and is marked. */
import type { Cell, Grid } from './columns.ts';

/** A cell as HTML writes it: once, with how far it reaches. */
export interface Spanning {
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
}

/** No sheet of people is wider; a span beyond it is a slip or an attack. */
const widest = 200;

export const laidOut = (table: readonly (readonly Spanning[])[]): Grid => {
  const grid: Cell[][] = table.map(() => []);
  for (const [at, row] of table.entries()) {
    let place = 0;
    for (const cell of row) {
      while (grid[at]?.[place] !== undefined) place += 1;
      cover(grid, at, place, cell);
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? { text: '', merged: false }));
};

const cover = (grid: Cell[][], at: number, place: number, { text, rows, columns }: Spanning) => {
  const right = Math.min(place + Math.max(1, columns), widest);
  for (const [below, row] of grid.slice(at, at + Math.max(1, rows)).entries())
    for (let column = place; column < right; column += 1)
      row[column] ??= { text, merged: below > 0 || column > place };
};
