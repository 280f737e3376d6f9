/** Views are told apart by the way a reader came, added up in memory, and written seldom. */
import { describe, expect, it } from 'vitest';
import { isProgram, markIn, totalOf, Views, wayOf } from '#domain/views.ts';
import { viewCounter, type Added } from '../../functions/src/site/view-counter.ts';

const home = 'guong.example';

describe('a reader comes', () => {
  it.each([
    ['by a code on paper', 'ma-qr', undefined, 'qr'],
    ['from a frame on another website', 'nhung', 'https://xa.example/', 'embed'],
    ['from a feed', 'nguon-tin', undefined, 'feed'],
    ['from the first page', null, 'https://guong.example/', 'list'],
    ['from the list', null, 'https://guong.example/danh-sach?nam=2026', 'list'],
    ['from the search', null, 'https://guong.example/tim-kiem?q=a', 'search'],
    ['from another profile', null, 'https://guong.example/guong/a', 'other'],
    ['from elsewhere', null, 'https://zalo.example/', 'link'],
    ['from nowhere that is told', null, undefined, 'link'],
    ['from what is no address', null, 'x', 'link'],
    ['by a mark that does not exist', 'constructor', undefined, 'link'],
  ] as const)('%s', (_what, mark, referer, way) => {
    expect(wayOf(markIn(mark), referer, home)).toBe(way);
  });
});

it('programs that say so are no readers', () => {
  const agents = ['Googlebot/2.1', 'facebookexternalhit/1.1', undefined, 'Mozilla/5.0 (Android 9)'];
  expect(agents.map(isProgram)).toEqual([true, true, true, false]);
});

it('all ways together are the total', () => {
  expect(totalOf(Views.parse({ v: 1, ways: { list: 2, qr: 3 } }))).toBe(5);
});

describe('the counter', () => {
  const counted = () => {
    const written: (readonly Added[])[] = [];
    const state = { clock: Date.UTC(2026, 10, 27, 5), isBroken: false };
    const counter = viewCounter(
      600_000,
      (added) => {
        if (state.isBroken) return Promise.reject(new Error('no line'));
        written.push(added);
        return Promise.resolve();
      },
      () => state.clock,
    );
    return { written, state, counter };
  };
  const once = (ways: Added['ways']): Added[] => [{ story: 'bai-1', month: '2026-11', ways }];

  it('writes a thousand views of one story as one, and only when it is time', async () => {
    const { written, state, counter } = counted();
    for (let view = 0; view < 1000; view += 1) counter.opened('bai-1', view < 900 ? 'list' : 'qr');
    state.clock += 599_999;
    await counter.writeIfDue();
    expect(written).toEqual([]);
    state.clock += 1;
    await counter.writeIfDue();
    state.clock += 600_000;
    await counter.writeIfDue();
    expect(written).toEqual([
      once(
        new Map([
          ['list', 900],
          ['qr', 100],
        ]),
      ),
    ]);
  });

  it('keeps what could not be written, beside what came since', async () => {
    const { written, state, counter } = counted();
    counter.opened('bai-1', 'list');
    state.isBroken = true;
    await expect(counter.write()).rejects.toThrow('no line');
    counter.opened('bai-1', 'list');
    state.isBroken = false;
    await counter.write();
    expect(written).toEqual([once(new Map([['list', 2]]))]);
  });

  it('keeps the months apart, as they are in Vietnam', async () => {
    const { written, state, counter } = counted();
    state.clock = Date.UTC(2026, 10, 30, 16, 59);
    counter.opened('bai-1', 'list');
    state.clock += 120_000;
    counter.opened('bai-1', 'list');
    await counter.write();
    expect(written.flat().map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
  });
});
