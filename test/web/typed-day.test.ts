/** Days and numbers as people here type them. */
import { describe, expect, it } from 'vitest';
import { isReversed, tidyPeriod } from '#domain/typed-period.ts';
import { isLessThanADay, typedDay, typedNumber, writtenNumber } from '../../web/parts/typed-day.ts';

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

describe('a year in two digits', () => {
  it.each([
    ['3/4/68', '2026-11-23', '1968-04-03'],
    ['3/4/25', '2026-11-23', '2025-04-03'],
    ['24/11/26', '2026-11-23', '1926-11-24'],
    ['29/2/00', '2026-11-23', '2000-02-29'],
    ['3/4/68', undefined, '2068-04-03'],
  ])('%s, at the latest on %s, is %s', (typed, latest, day) => {
    expect(typedDay(typed, latest)).toBe(day);
  });
});

describe('a time that is no day', () => {
  it.each(['2023', '4/2023', '04-2023'])('%s asks for the whole day', (typed) => {
    expect([typedDay(typed), isLessThanADay(typed)]).toEqual([null, true]);
  });

  it.each(['31/02/2026', '3/4/23', '03042023', 'hôm nay', ''])('%s does not', (typed) => {
    expect(isLessThanADay(typed)).toBe(false);
  });
});

describe('a period', () => {
  it.each([
    ['2024', 'năm 2024'],
    ['2023-2025', '2023–2025'],
    ['2023 – 2025', '2023–2025'],
    ['03/2024', 'tháng 3/2024'],
    ['từ năm 2023 đến nay', 'từ năm 2023 đến nay'],
    [' giai đoạn 2021-2025 ', 'giai đoạn 2021-2025'],
    ['', ''],
  ])('%s is written %s', (typed, period) => {
    expect(tidyPeriod(typed)).toBe(period);
    expect(tidyPeriod(period)).toBe(period);
  });

  it('that ends before it begins is told of', () => {
    expect(
      ['2025-2023', 'từ năm 2025 đến 2023', '2023–2025', 'năm 2024', '2025 và 2023'].filter(
        isReversed,
      ),
    ).toEqual(['2025-2023', 'từ năm 2025 đến 2023']);
    // A hint may ask once too often; nothing is kept from being sent by it.
    expect(isReversed('đến tháng 6/2026, từ năm 2021')).toBe(true);
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
