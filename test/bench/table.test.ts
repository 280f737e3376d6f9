/** The table's arithmetic: what decides whether a bound is kept. */
import { expect, it } from 'vitest';
import { bytesRow, median, percentile, printed, ratioRow } from './table.ts';
import { readsIn, writesIn } from './rest-reads.ts';

const labels = { part: 'load', what: 'bundle' };

it('a ratio at its bound is kept and one above it is not', () => {
  const at = (measured: number) => ratioRow(labels, { measured, baseline: 100, unit: 'ms' }, 2);
  expect([at(200).within, at(201).within]).toEqual([true, false]);
});

it('a kilobyte has a thousand bytes', () => {
  const of = (bytes: number) => bytesRow({ ...labels, against: '' }, bytes, 30).within;
  expect([of(30_000), of(30_001)]).toEqual([true, false]);
});

it('the median and the 95th percentile are samples that were measured', () => {
  const samples = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect([median(samples), percentile(samples, 0.95), median([7])]).toEqual([10, 19, 7]);
});

it('nothing measured is an error, not a zero', () => {
  expect(() => median([])).toThrow('Nothing was measured.');
});

it('a bound that is not kept stands out, and a number without a bound has no verdict', () => {
  const row = ratioRow(labels, { measured: 3, baseline: 1, unit: 'ms' }, 2);
  const lines = printed([row, { ...row, bound: '', within: null }]).split('\n');
  expect(lines.slice(2)).toEqual([
    '# load',
    'bundle  3 ms      1 ms     3.00x  <= 2.0x  NO',
    'bundle  3 ms      1 ms     3.00x',
  ]);
});

it('an answer of Firestore costs its documents, and one where it has none', () => {
  const root = 'http://h/v1/projects/p/databases/(default)/documents';
  const list = (rows: readonly object[]) => readsIn(`${root}:runQuery`, JSON.stringify(rows));
  expect([
    list([{ document: {} }, { document: {} }]),
    list([{ readTime: '' }]),
    readsIn(`${root}/people/a`, '{"name":""}'),
    readsIn(`${root}:commit`, '{}'),
    readsIn('http://h/app', ''),
  ]).toEqual([2, 1, 1, 0, 0]);
});

it('a commit costs its writes, and nothing else does', () => {
  const root = 'http://h/v1/projects/p/databases/(default)/documents';
  const body = JSON.stringify({ writes: [{}, {}, {}] });
  expect([
    writesIn(`${root}:commit`, body),
    writesIn(`${root}:commit`, null),
    writesIn(`${root}:runQuery`, body),
    writesIn('http://h/tep/a:commit', body),
  ]).toEqual([3, 0, 0, 0]);
});
