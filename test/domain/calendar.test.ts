/** The working days of Vietnam from 2023 to 2030, against a calendar library and against what was announced. */
import Holidaying from 'date-holidays';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Calendar,
  calendarOf,
  givenCalendar,
  givenHolidays,
  Holidays,
  isWeekend,
  isWorkingDay,
  lastWorkingDay,
  nextWorkingDay,
  type SpecialDay,
  workingDaysBetween,
  workingDaysFrom,
} from '#domain/calendar.ts';
import { daysAfter } from '#domain/day.ts';
import { taskFor } from '#domain/engine/opened-task.ts';
import given from '#domain/seed/holidays.json' with { type: 'json' };
import { morning } from '../builders/instant.ts';

const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030] as const;
const library = new Holidaying('VN');
const newYear = 'Tết Nguyên đán';

const daysFrom = (from: string, to: string): string[] =>
  from > to ? [] : [from, ...daysFrom(daysAfter(from, 1), to)];
const offBetween = (from: string, to: string): string[] =>
  daysFrom(from, to).filter((day) => !isWorkingDay(givenCalendar, day));
const ofYear = (year: number, lunarNewYear: boolean): string[] =>
  givenHolidays
    .filter(
      ({ day, kind, name }) =>
        day.startsWith(String(year)) && kind === 'holiday' && (name === newYear) === lunarNewYear,
    )
    .map(({ day }) => day);

test('the file fits its schema and is in the order of the days', () => {
  const { entries } = Holidays.parse(given);
  const days = entries.map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].toSorted());
});

describe.each(years)('in %i', (year) => {
  const known = library.getHolidays(year).filter(({ type }) => type === 'public');
  const lunar = known.filter(({ name }) => name.includes('Nguyên Đán'));
  const firstOfLunarYear = lunar.find(({ name }) => !name.includes('Giao thừa'))?.date.slice(0, 10);

  test("the library's fixed holidays and Hùng Kings' day are ours, and one more for National Day", () => {
    const others = known.filter((one) => !lunar.includes(one)).map(({ date }) => date.slice(0, 10));
    const second = ofYear(year, false).filter((day) => !others.includes(day));
    expect([`${year}-09-01`, `${year}-09-03`]).toContain(second.join());
    expect(ofYear(year, false)).toEqual([...others, ...second].toSorted());
  });

  test('the lunar new year has five days in a row, one or two of them before its first', () => {
    const days = ofYear(year, true);
    const [first = ''] = days;
    expect(days).toEqual(daysFrom(first, daysAfter(first, 4)));
    expect([1, 2].map((before) => daysAfter(first, before))).toContain(firstOfLunarYear);
  });

  test('a swap takes a working day and gives a weekend day of the same year', () => {
    const swapped = givenHolidays.filter(
      ({ day, kind }) => day.startsWith(String(year)) && kind !== 'holiday',
    );
    const away = swapped.filter(({ kind }) => kind === 'dayOff').map(({ day }) => isWeekend(day));
    const worked = swapped
      .filter(({ kind }) => kind === 'workday')
      .map(({ day }) => isWeekend(day));
    expect(away).toEqual(worked.map(() => false));
    expect(worked).toEqual(worked.map(() => true));
  });

  test('eleven holidays cost eleven working days, swaps cost none', () => {
    const weekdays = daysFrom(`${year}-01-01`, `${year}-12-31`).filter((day) => !isWeekend(day));
    const worked = daysFrom(`${year}-01-01`, `${year}-12-31`).filter((day) =>
      isWorkingDay(givenCalendar, day),
    );
    expect(worked).toHaveLength(weekdays.length - 11);
  });
});

/** From and to: the free days in a row that were announced, weekends and days in lieu among them. */
test.each([
  ['2022-12-31', '2023-01-02', 'New Year 2023, Sunday made up for on Monday'],
  ['2023-01-20', '2023-01-26', 'Tết 2023'],
  ['2023-04-29', '2023-05-03', "Hùng Kings' day, 30 April and 1 May 2023"],
  ['2023-09-01', '2023-09-04', 'National Day 2023'],
  ['2024-02-08', '2024-02-14', 'Tết 2024'],
  ['2024-04-27', '2024-05-01', '30 April 2024, with Monday 29 April swapped'],
  ['2024-08-31', '2024-09-03', 'National Day 2024'],
  ['2025-01-25', '2025-02-02', 'Tết 2025'],
  ['2025-04-30', '2025-05-04', '30 April 2025, with Friday 2 May swapped'],
  ['2025-08-30', '2025-09-02', 'National Day 2025'],
  ['2026-01-01', '2026-01-04', 'New Year 2026, with Friday 2 January swapped'],
  ['2026-02-14', '2026-02-22', 'Tết 2026'],
  ['2026-04-25', '2026-04-27', "Hùng Kings' day 2026, Sunday made up for on Monday"],
  ['2026-08-29', '2026-09-02', 'National Day 2026, with Monday 31 August swapped'],
])('from %s to %s nobody works: %s', (from, to) => {
  expect(offBetween(daysAfter(from, -1), daysAfter(to, 1))).toEqual(daysFrom(from, to));
});

test.each(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22'])(
  'Saturday %s is worked for a day given free',
  (day) => {
    expect([isWeekend(day), isWorkingDay(givenCalendar, day)]).toEqual([true, true]);
  },
);

test('what the office edits moves a deadline', () => {
  const flood: SpecialDay = { day: '2026-11-24', kind: 'dayOff', name: 'Lũ', announced: true };
  const edited = calendarOf([...givenHolidays, flood]);
  expect(workingDaysFrom(givenCalendar, '2026-11-23', 1)).toBe('2026-11-24');
  expect(workingDaysFrom(edited, '2026-11-23', 1)).toBe('2026-11-25');
});

test('what the office edits moves the deadline of a task that a move opens', () => {
  const flood: SpecialDay = { day: '2026-11-24', kind: 'dayOff', name: 'Lũ', announced: true };
  const dueUnder = (calendar: Calendar) =>
    taskFor(
      { track: 'nominations', id: 'a1', seq: 1, state: 'decision' },
      {},
      { now: morning, today: '2026-11-23', calendar, roster: { v: 1, people: {} } },
    )?.write.data['due'];
  expect(dueUnder(givenCalendar)).toBe('2026-11-30');
  expect(dueUnder(calendarOf([...givenHolidays, flood]))).toBe('2026-12-01');
});

test('a task that opens after its day is due on the day it opens', () => {
  const toInvite = (day: string) =>
    taskFor(
      { track: 'sessions', id: 's1', seq: 1, state: 'planned' },
      { day },
      { now: morning, today: '2026-11-23', calendar: givenCalendar, roster: { v: 1, people: {} } },
    )?.write.data['due'];
  expect(toInvite('2026-11-24')).toBe('2026-11-23');
  expect(toInvite('2026-12-10')).toBe('2026-12-03');
});

test('with 0 a deadline is the day itself, or the next one that is worked', () => {
  expect(workingDaysFrom(givenCalendar, '2026-11-23', 0)).toBe('2026-11-23');
  expect(workingDaysFrom(givenCalendar, '2026-11-22', 0)).toBe('2026-11-23');
});

test('a deadline over Tết counts no free day', () => {
  expect(workingDaysFrom(givenCalendar, '2026-02-13', 5)).toBe('2026-02-27');
  expect(workingDaysFrom(givenCalendar, '2026-02-27', -5)).toBe('2026-02-13');
});

const someDay = fc
  .integer({ min: Date.UTC(2023, 0, 10), max: Date.UTC(2030, 11, 1) })
  .map((millis) => new Date(millis).toISOString().slice(0, 10));

test('one working day on and back again leads to a working day where one started', () => {
  fc.assert(
    fc.property(someDay, (day) => {
      const next = nextWorkingDay(givenCalendar, day);
      const start = isWorkingDay(givenCalendar, day) ? day : lastWorkingDay(givenCalendar, day);
      expect(lastWorkingDay(givenCalendar, next)).toBe(start);
    }),
  );
});

test('counting on and counting between agree', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
      const reached = workingDaysFrom(givenCalendar, day, count);
      expect(workingDaysBetween(givenCalendar, day, reached)).toBe(count);
      expect(isWorkingDay(givenCalendar, reached)).toBe(true);
    }),
  );
});
