/** Quiet hours, over midnight and within a day, on the clock of Vietnam. */
import { expect, test } from 'vitest';
import { afterAttempt, breakerAfter, closedBreaker } from '#domain/delivery.ts';
import { leavesWindow, quietUntil, Wish } from '#domain/wish.ts';
import { instant } from '../builders/instant.ts';
import { mail } from '../builders/mail.ts';

const at = (hour: string) => instant(`2026-11-23T${hour}:00+07:00`);
const ends = (until: number | null) =>
  until === null ? null : new Date(until + 7 * 3_600_000).toISOString().slice(0, 16);

test.each([
  ['19:59', null],
  ['20:00', '2026-11-24T06:00'],
  ['23:30', '2026-11-24T06:00'],
  ['00:00', '2026-11-23T06:00'],
  ['05:59', '2026-11-23T06:00'],
  ['06:00', null],
])('from 20 to 6, at %s: %s', (hour, until) => {
  expect(ends(quietUntil({ from: 20, to: 6 }, at(hour)))).toBe(until);
});

test.each([
  ['11:59', null],
  ['12:00', '2026-11-23T14:00'],
  ['14:00', null],
])('from 12 to 14, at %s: %s', (hour, until) => {
  expect(ends(quietUntil({ from: 12, to: 14 }, at(hour)))).toBe(until);
});

test('hours that leave the digest no hour of the day are told apart, and those kept from earlier are none', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  for (const from of hours)
    for (const to of hours.filter((hour) => hour !== from)) {
      const free = hours.filter((hour) =>
        from < to ? hour < from || hour >= to : hour < from && hour >= to,
      );
      const leaves = free.some((hour) => hour >= 7 && hour < 20);
      expect([from, to, leavesWindow({ from, to })]).toEqual([from, to, leaves]);
    }
  expect(quietUntil({ from: 6, to: 20 }, at('08:00'))).toBeNull();
});

test('without quiet hours every hour will do', () => {
  expect(quietUntil(null, at('03:00'))).toBeNull();
});

test('a mail that waits for the hour has used up no attempt, and says nothing of the server', () => {
  const until = at('06:00').toMillis();
  const result = { kind: 'quiet', until } as const;
  expect(afterAttempt(mail({ state: 'leased', attempt: 1 }), result, at('05:00'), 0.5)).toEqual({
    state: 'queued',
    attempt: 0,
    nextAttemptAt: until,
    leaseUntil: null,
  });
  expect(breakerAfter({ ...closedBreaker, failures: 2 }, result, at('05:00'))).toBeNull();
});

test('a wish from before there were languages, hours and fewer letters is read as Vietnamese, at any hour, every letter', () => {
  expect(Wish.parse({ v: 1, digest: 'weekly' })).toEqual({
    v: 1,
    digest: 'weekly',
    letters: 'all',
    language: 'vi',
    quiet: null,
  });
});
