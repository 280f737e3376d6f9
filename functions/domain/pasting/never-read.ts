/** A pasted list without what is never read of it, before a machine keeps it: ethnicity needs a consent of its own, and nobody asked for religion or party. */
import { readAs, type Grid, type Header } from './columns.ts';

/** Columns that nobody has named yet stay: they may still be matched. */
export const withoutNeverRead = (grid: Grid, { begins, titles, read }: Header): Grid => {
  const closed = read.map(
    (column, place) =>
      column === 'ethnicity' ||
      (column === 'skipped' &&
        ['skipped', 'ethnicity'].includes(readAs(titles[place] ?? '') ?? '')),
  );
  return grid.map((row, at) =>
    at < begins ? row : row.map((cell, place) => (closed[place] ? { ...cell, text: '' } : cell)),
  );
};
