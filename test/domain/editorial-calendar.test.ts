import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLate, monthOf, monthsAfter, weeksOf } from '#domain/editorial-calendar.ts';
import { secondsUntilGone } from '#domain/gone-page.ts';
import { instant } from '../builders/instant.ts';

it('a month is shown in whole weeks from Monday', () => {
  const weeks = weeksOf('2026-11');
  expect([weeks.length, weeks[0]?.[0], weeks.at(-1)?.at(-1)]).toEqual([
    6,
    '2026-10-26',
    '2026-12-06',
  ]);
  expect(weeksOf('2027-02').map((week) => week[0])).toEqual([
    '2027-02-01',
    '2027-02-08',
    '2027-02-15',
    '2027-02-22',
  ]);
});

it('every month has each of its days once, and a month later and back is the same', () =>
  fc.assert(
    fc.property(fc.integer({ min: 2020 * 12, max: 2100 * 12 }), (months) => {
      const month = monthsAfter('0000-01', months);
      const days = weeksOf(month).flat();
      const own = days.filter((day) => monthOf(day) === month);
      expect([new Set(days).size, own.length >= 28 && own.length <= 31]).toEqual([
        days.length,
        true,
      ]);
      expect(monthsAfter(monthsAfter(month, 7), -7)).toBe(month);
    }),
  ));

it('late is what should be public and is not', () => {
  const late = (planned: string | null, state: 'drafting' | 'published') =>
    isLate({ planned, state }, '2026-11-27');
  expect([
    late('2026-11-26', 'drafting'),
    late('2026-11-27', 'drafting'),
    late('2026-11-26', 'published'),
    late(null, 'drafting'),
  ]).toEqual([true, false, false, false]);
});

it('the time until a page was gone is told in seconds with one digit, or not at all', () => {
  const asked = instant('2026-11-27T02:00:00Z');
  expect([
    secondsUntilGone({ asked, gone: instant('2026-11-27T02:00:03.26Z') }),
    secondsUntilGone({ asked, gone: null }),
  ]).toEqual([3.3, null]);
});
