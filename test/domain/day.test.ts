/** A day begins at midnight in Vietnam, seven hours before it begins in Greenwich. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Day, dayOf, daysAfter, holdsOn, Instant, written } from '#domain/day.ts';
import { instant, instantAt } from '../builders/instant.ts';

const someMillis = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2060, 0, 1) });
const someDay = someMillis.map((millis) => new Date(millis).toISOString().slice(0, 10));
/** As the calendar of the operating system has it. */
const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });

test.each([
  ['2026-11-22T16:59:59.999Z', '2026-11-22'],
  ['2026-11-22T17:00:00.000Z', '2026-11-23'],
  ['2026-11-23T16:59:59.999Z', '2026-11-23'],
  ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ['2028-02-28T17:00:00.000Z', '2028-02-29'],
])('%s is on %s', (iso, day) => {
  expect(dayOf(instant(iso))).toBe(day);
});

test('the day of an instant is the one on the wall calendar in Ho Chi Minh City', () => {
  fc.assert(
    fc.property(someMillis, (millis) => {
      expect(dayOf(instantAt(millis))).toBe(calendar.format(millis));
    }),
  );
});

test('going forward and back again leads to the same day', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
      expect(daysAfter(daysAfter(day, count), -count)).toBe(day);
    }),
  );
});

test('days are ordered as texts', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 5000 }), (day, count) => {
      expect(day < daysAfter(day, count)).toBe(true);
    }),
  );
});

test('a day that follows leap day or year end is the right one', () => {
  expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
});

test.each([
  '2026-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-11-31',
  '23/11/2026',
  '2026-11-23T00:00',
  '',
  '2026-1-1',
])('%j is no day', (typed) => {
  expect(Day.safeParse(typed).success).toBe(false);
});

test('every day of the calendar is a day', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      expect(Day.parse(day)).toBe(day);
    }),
  );
});

test('letters write the day first', () => {
  expect(written('2023-04-11')).toBe('11/04/2023');
});

test.each([
  ['2025-06-30', false],
  ['2025-07-01', true],
  ['2025-12-31', true],
  ['2026-01-01', false],
])('what is valid from July to December 2025 holds on %s: %s', (day, holds) => {
  expect(holdsOn({ validFrom: '2025-07-01', validTo: '2025-12-31' }, day)).toBe(holds);
});

test('what has no ends always holds', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      expect([holdsOn({ validFrom: null, validTo: null }, day), holdsOn({}, day)]).toEqual([
        true,
        true,
      ]);
    }),
  );
});

test.each([[null], [0], ['2026-11-23'], [{}], [{ toMillis: 5 }]])('%j is no instant', (value) => {
  expect(Instant.safeParse(value).success).toBe(false);
});
