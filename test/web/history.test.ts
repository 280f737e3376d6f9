/** A history that is longer than a page, and one that several documents tell. */
import { expect, test } from 'vitest';
import { pageSize, readPaged } from '../../web/data/paged.ts';
import type { Listed, Waiting } from '../../web/data/reading.ts';
import { together } from '../../web/pages/history/together.ts';
import { instantAt } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';

type Last = Listed<number>['last'];

/** A list of so many numbers; of the last document of a page only its id is asked for. */
const listOf =
  (total: number, ends = Infinity) =>
  (after: Last): Promise<Waiting<Listed<number>>> => {
    const from = after === null ? 0 : Number(after.id) + 1;
    if (from >= ends) return Promise.resolve({ is: 'refused' } as const);
    const numbers = Array.from({ length: Math.min(pageSize, total - from) }, (_, at) => from + at);
    const items = numbers.map((value) => ({ id: String(value), value }));
    const last = (items.at(-1) ?? null) as Last;
    return Promise.resolve({ is: 'ready', value: { items, broken: [], last } } as const);
  };

test.each([0, 1, pageSize - 1, pageSize, pageSize + 1, 3 * pageSize])(
  'of %i requests is read to its newest, each once and in order',
  async (total) => {
    const read = await readPaged(listOf(total));
    expect(read.is === 'ready' && read.value.items.map(({ value }) => value)).toEqual(
      Array.from({ length: total }, (_, at) => at),
    );
  },
);

test('that breaks off is not shown as the whole', async () => {
  expect(await readPaged(listOf(2 * pageSize, pageSize))).toEqual({ is: 'refused' });
});

test('told by a case, its session and its story is one, in the order of time', () => {
  const told = (id: string, minute: number) => ({
    id,
    value: moveRequest({ move: id, at: instantAt(minute * 60_000) }),
  });
  const lines = together([
    { track: 'nominations', items: [told('forward', 1), told('endorse', 3), told('issue', 5)] },
    { track: 'sessions', items: [told('close', 3), told('sign', 4)] },
    { track: 'stories', items: [told('publish', 9), told('sendToCheck', 7)] },
  ]);
  expect(lines.map(({ track, id }) => `${track} ${id}`)).toEqual([
    'nominations forward',
    'nominations endorse',
    'sessions close',
    'sessions sign',
    'nominations issue',
    'stories sendToCheck',
    'stories publish',
  ]);
});
