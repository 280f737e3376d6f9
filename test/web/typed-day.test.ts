/** Days and numbers as people here type them. */
import { describe, expect, it } from 'vitest';
import { typedDay, typedNumber, writtenNumber } from '../../web/parts/typed-day.ts';

describe('a typed day', () => {
  it.each([
    ['11/04/2023', '2023-04-11'],
    ['3/4/23', '2023-04-03'],
    ['03042023', '2023-04-03'],
    [' 3-4-2023 ', '2023-04-03'],
    ['31.12.2026', '2026-12-31'],
  ])('%s is read day first', (typed, day) => {
    expect(typedDay(typed)).toBe(day);
  });

  it.each(['31/02/2026', '2023-04-11', '11/04', 'hôm nay', ''])('%s is no day', (typed) => {
    expect(typedDay(typed)).toBeNull();
  });
});

describe('a typed number', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1.234', 1234],
    ['12 000', 12_000],
    ['0,75', 0.75],
    ['35', 35],
  ])('%s is read as it is written here', (typed, value) => {
    expect(typedNumber(typed)).toBe(value);
  });

  it.each(['', 'ba', '1,2,3', '12kg'])('%s is none', (typed) => {
    expect(typedNumber(typed)).toBeNull();
  });

  it.each([0, 35, 1234.5, 1_000_000, 0.125])('%d is read back as it was written', (value) => {
    expect(typedNumber(writtenNumber(value))).toBe(value);
  });
});
