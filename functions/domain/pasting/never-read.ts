/** A pasted list without what is never read of it, before a machine keeps it: ethnicity needs a consent of its own, and nobody asked for religion or party. */
import { readAs, type Grid, type Header } from './columns.ts';

/**
 * A column whose title says nothing known stays: it may still be matched. One without any title does not, for nobody knows
 * what it holds; it is kept once somebody has said so.
 */
export const withoutNeverRead = (grid: Grid, { begins, titles, read }: Header): Grid => {
  const closed = read.map((column, place) => {
    const title = titles[place] ?? '';
    return (
      column === 'ethnicity' ||
      (column === 'skipped' &&
        (title === '' || ['skipped', 'ethnicity'].includes(readAs(title) ?? '')))
    );
  });
  return grid.map((row, at) =>
    at < begins ? row : row.map((cell, place) => (closed[place] ? { ...cell, text: '' } : cell)),
  );
};
