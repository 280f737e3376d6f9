import { expect, test } from 'vitest';
import { dueAmong } from '../suite/clock.ts';
import { isDue } from '../suite/schedules.ts';

/** 07:00 on Monday 23 November 2026 in Vietnam. */
const monday7 = new Date('2026-11-23T00:00:20Z');
const later = (minutes: number): Date => new Date(monday7.getTime() + minutes * 60_000);
const in7 = (when: string) => ({ name: 'daily', when, timeZone: 'Asia/Ho_Chi_Minh' });

test.each([
  ['every day 07:00', true],
  ['0 7 * * *', true],
  ['0 7 * * 1-5', true],
  ['0 7 * * 0', false],
  ['0 7 1 * *', false],
  ['0 7 1 * 1', true],
  ['0 7,19 23 11 *', true],
  ['every day 19:00', false],
  ['every 5 minutes', true],
])('%s at 07:00 on a Monday', (when, due) => {
  expect(isDue(in7(when), monday7)).toBe(due);
});

test('a notation the clock does not know is refused, not ignored', () => {
  expect(() => isDue(in7('0 7 * * mon'), monday7)).toThrow(
    'cannot read the schedule "0 7 * * mon"',
  );
});

test('an interval counts from the hour', () => {
  const due = [0, 1, 5, 9, 10].filter((n) => isDue(in7('every 5 minutes'), later(n)));
  expect(due).toEqual([0, 5, 10]);
});

test('what fell due several times while the machine slept runs once, with its last time', () => {
  const passed = Array.from({ length: 13 }, (_, n) => later(n));
  expect(dueAmong([in7('every 5 minutes'), in7('every day 23:00')], passed)).toEqual([
    { name: 'daily', at: later(10) },
  ]);
});
