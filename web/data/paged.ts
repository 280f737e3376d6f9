/** A whole list, read page by page. */
import type { Listed, Waiting } from './reading.ts';

/** Documents a page. */
export const pageSize = 200;

type Last = Listed<unknown>['last'];

/** `page` reads those after one, or the first. What breaks off is told as it is: half a list would pass for the whole. */
export const readPaged = async <T>(
  page: (after: Last) => Promise<Waiting<Listed<T>>>,
  after: Last = null,
): Promise<Waiting<Listed<T>>> => {
  const read = await page(after);
  if (read.is !== 'ready') return read;
  const { items, broken, last } = read.value;
  if (last === null || items.length + broken.length < pageSize) return read;
  const rest = await readPaged(page, last);
  return rest.is === 'ready'
    ? {
        is: 'ready',
        value: {
          items: [...items, ...rest.value.items],
          broken: [...broken, ...rest.value.broken],
          last: rest.value.last,
        },
      }
    : rest;
};
