/** Lists of work: how pressing, by whom, and the numbers of the board. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarOf, givenCalendar } from '#domain/calendar.ts';
import { daysAfter } from '#domain/day.ts';
import { boardOf, byBearers, grouped, pressingOf, stepOf } from '#domain/worklist.ts';
import { taskWords } from '#domain/mail-wording/tasks.ts';
import { person } from '../builders/person.ts';
import { task } from '../builders/task.ts';

const monday = '2026-11-23';
const entry = (id: string, given: Parameters<typeof task>[0] = {}) => ({ id, value: task(given) });

describe('how pressing a task is', () => {
  test.each([
    ['2026-11-20', 'overdue'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'soon'],
    ['2026-11-30', 'soon'],
    ['2026-12-01', 'later'],
  ])('due on %s, it is %s on Monday 23 November', (due, pressing) => {
    expect(pressingOf({ due }, monday, givenCalendar)).toBe(pressing);
  });

  test('what is due on a day off is due on the next working day, and not overdue before it is over', () => {
    expect(pressingOf({ due: '2026-11-22' }, '2026-11-22', givenCalendar)).toBe('today');
    expect(pressingOf({ due: '2026-11-21' }, monday, givenCalendar)).toBe('today');
    expect(pressingOf({ due: '2026-11-21' }, '2026-11-24', givenCalendar)).toBe('overdue');
    const flood = calendarOf([{ day: monday, kind: 'dayOff', name: 'Lũ', announced: true }]);
    expect(pressingOf({ due: monday }, '2026-11-24', flood)).toBe('today');
  });

  test('every task stands in exactly one group, the most pressing groups and the earliest days first', () => {
    const due = fc.integer({ min: -40, max: 40 }).map((days) => daysAfter(monday, days));
    fc.assert(
      fc.property(fc.array(due, { maxLength: 20 }), (days) => {
        const tasks = days.map((one, at) => entry(`t${at}`, { due: one }));
        const groups = grouped(tasks, monday, givenCalendar);
        const listed = groups.flatMap((group) => group.tasks.map(({ value }) => value.due));
        expect(listed).toEqual(days.toSorted());
        expect(groups.every((group) => group.tasks.length > 0)).toBe(true);
      }),
    );
  });
});

test('a unit’s tasks stand with those who bear them, whoever has the oldest first', () => {
  const people = {
    mot: person({ roles: ['officer'], unit: 'don-vi' }),
    hai: person({ roles: ['officer'], unit: 'don-vi' }),
  };
  const roster = {
    v: 1,
    people: Object.fromEntries(
      Object.entries(people).map(([uid, { v: _v, email: _email, ...one }]) => [uid, one]),
    ),
  } as const;
  const tasks = [
    entry('a', { audience: 'officer:don-vi', due: '2026-11-25' }),
    entry('b', { audience: 'uid:hai', due: '2026-11-20' }),
    entry('c', { audience: 'officer:don-vi', due: '2026-11-24' }),
    entry('d', { audience: 'editor', due: '2026-12-24' }),
  ];
  const shown = byBearers(tasks, roster).map((group) => [
    group.people,
    group.tasks.map(({ id }) => id),
  ]);
  expect(shown).toEqual([
    [['hai'], ['b']],
    [
      ['hai', 'mot'],
      ['c', 'a'],
    ],
    [[], ['d']],
  ]);
});

describe('the board', () => {
  test('counts by unit and step, names the oldest, and puts whoever has most first', () => {
    const rows = boardOf([
      task({ unit: 'a', kind: 'mend', due: '2026-11-10' }),
      task({ unit: 'b', kind: 'appraise', due: '2026-11-02' }),
      task({ unit: 'b', kind: 'holdSession', due: '2026-11-01' }),
      task({ unit: 'b', kind: 'appraise', due: '2026-11-03' }),
      task({ unit: 'c', kind: 'mendDocument', due: '2026-11-09' }),
    ]);
    expect(rows).toEqual([
      { unit: 'b', count: 3, oldest: '2026-11-01', steps: { appraise: 2, council: 1 } },
      { unit: 'c', count: 1, oldest: '2026-11-09', steps: {} },
      { unit: 'a', count: 1, oldest: '2026-11-10', steps: { nominate: 1 } },
    ]);
  });

  test('loses no task', () => {
    const some = fc.record({
      unit: fc.constantFrom('', 'a', 'b'),
      kind: fc.constantFrom(...Object.keys(taskWords)),
    });
    fc.assert(
      fc.property(fc.array(some), (given) => {
        const rows = boardOf(given.map((one) => task(one)));
        expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        expect(new Set(rows.map(({ unit }) => unit)).size).toBe(rows.length);
      }),
    );
  });

  test('knows the step of every kind of task but of a report and of a document that cannot be read', () => {
    const without = Object.keys(taskWords).filter((kind) => stepOf({ kind }) === null);
    expect(without).toEqual(['report', 'mendDocument']);
  });
});
