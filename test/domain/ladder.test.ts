/** Which rung of which task falls into a run, and whom it is told. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { givenSettings, runOf, type Surroundings, type Turn } from '#domain/ladder.ts';
import { heldBy } from '#domain/stand-in.ts';
import type { Task } from '#domain/task.ts';
import { instant } from '../builders/instant.ts';
import { ownUnit, roster, rosterEntry } from '../builders/person.ts';
import { task } from '../builders/task.ts';

const around = (given: Partial<Surroundings> = {}): Surroundings => ({
  calendar: givenCalendar,
  roster: roster(),
  settings: givenSettings,
  standIns: [],
  unreached: new Set(),
  wishes: {},
  hadThisWeek: new Set(),
  ...given,
});
const early = instant('2026-10-01T01:00:00Z');
const open = (given: Partial<Task> = {}): Task =>
  task({ opened: early, due: '2026-12-09', audience: `officer:${ownUnit}`, ...given });

/** "officer bearer" and the like, for the one run of this day. */
const told = (
  today: string,
  one: Task,
  given: Partial<Surroundings> = {},
  after = dayBefore(today),
) =>
  runOf({ after, today }, around(given))
    .rungsOf('t', one)
    .map(({ person, to }) => `${person} ${to}`);
const dayBefore = (day: string): string =>
  new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

test.each([
  ['2026-12-03', [], 'four working days before'],
  ['2026-12-04', ['officer bearer'], 'three working days before'],
  ['2026-12-07', [], 'two working days before'],
  ['2026-12-09', ['officer bearer'], 'on the day'],
  ['2026-12-14', ['officer bearer'], 'three working days late'],
  ['2026-12-16', ['unitHead superior'], 'five working days late'],
  ['2026-12-17', [], 'after that'],
])('on %s a task due on 09/12/2026 tells %j: %s', (today, people) => {
  expect(told(today, open())).toEqual(people);
});

test('a task opened on the day it is due is told by the next run, once', () => {
  const late = open({ opened: instant('2026-12-09T03:00:00Z') });
  expect(told('2026-12-10', late)).toEqual(['officer bearer']);
  expect(told('2026-12-11', late)).toEqual([]);
  expect(told('2026-12-10', open())).toEqual([]);
});

test('a task that is done tells nobody', () => {
  expect(told('2026-12-09', open({ state: 'done' }))).toEqual([]);
});

test('a run that comes late tells what was skipped, each rung by its own key', () => {
  const run = runOf({ after: '2026-12-03', today: '2026-12-14' }, around());
  expect(run.rungsOf('t', open()).map(({ key }) => key)).toEqual([
    't.2026-12-09.bearer-3.officer',
    't.2026-12-09.bearer+0.officer',
    't.2026-12-09.bearer+3.officer',
  ]);
});

test('a task given more time starts its ladder anew', () => {
  const [first] = runOf({ after: '2026-12-08', today: '2026-12-09' }, around()).rungsOf(
    't',
    open(),
  );
  const later = open({ due: '2026-12-18' });
  const [second] = runOf({ after: '2026-12-17', today: '2026-12-18' }, around()).rungsOf(
    't',
    later,
  );
  expect(first?.key).not.toBe(second?.key);
});

test('what falls on a day off is told on the next working day', () => {
  const overTet = open({ due: '2026-02-18' });
  expect(told('2026-02-23', overTet, {}, '2026-02-13')).toEqual(['officer bearer']);
});

describe('five working days late it reaches', () => {
  const superior = (given: Partial<Surroundings>, audience: string) =>
    told('2026-12-16', open({ audience }), given);

  test('the head, where the bearer heads the unit or the unit has no head', () => {
    expect(superior({}, `unitHead:${ownUnit}`)).toEqual(['head superior']);
    const people = roster({ unitHead: rosterEntry({ roles: ['unitHead'], active: false }) });
    expect(superior({ roster: people }, `officer:${ownUnit}`)).toEqual(['head superior']);
  });

  test('a deputy, where the head bears it and heads no unit with another above', () => {
    const people = roster({ unitHead: rosterEntry({ roles: ['unitHead'], unit: 'another' }) });
    expect(superior({ roster: people }, 'head')).toEqual(['deputy superior']);
  });

  test('the next above, where the one in charge gets no mail or is shut out of the case', () => {
    expect(superior({ unreached: new Set(['unitHead']) }, `officer:${ownUnit}`)).toEqual([
      'head superior',
    ]);
    const run = runOf({ after: '2026-12-15', today: '2026-12-16' }, around());
    const walled = run.rungsOf('t', open(), ['unitHead', 'head']);
    expect(walled.map(({ person }) => person)).toEqual(['deputy']);
  });

  test('whoever stands in for one who gets no mail', () => {
    const standIns = [
      { for: 'unitHead', by: 'editor', validFrom: '2026-12-01', validTo: '2026-12-31' },
    ];
    const unreached = new Set(['unitHead']);
    expect(superior({ unreached, standIns }, `officer:${ownUnit}`)).toEqual(['editor superior']);
  });

  test('the bearer again, where nobody else is left', () => {
    const people = { v: 1, people: { head: rosterEntry({ roles: ['head'] }) } } as const;
    expect(superior({ roster: people }, 'head')).toEqual(['head superior']);
  });
});

test('where nobody bears it any more, whoever stands above is told at once', () => {
  const people = roster({ officer: rosterEntry({ active: false }) });
  expect(told('2026-12-09', open(), { roster: people })).toEqual(['unitHead bearer']);
});

describe('whom no mail reaches, or who is shut out of the case,', () => {
  test('is told nothing where another bears it as well', () => {
    const people = roster({ 'officer-2': rosterEntry() });
    const given = { roster: people, unreached: new Set(['officer']) };
    expect(told('2026-12-09', open(), given)).toEqual(['officer-2 bearer']);
    const run = runOf({ after: '2026-12-08', today: '2026-12-09' }, around(given));
    expect(run.rungsOf('t', open(), ['officer-2']).map(({ person }) => person)).toEqual([
      'unitHead',
    ]);
  });

  test('leaves it to those above who are not', () => {
    expect(told('2026-12-09', open(), { unreached: new Set(['officer', 'unitHead']) })).toEqual([
      'head bearer',
    ]);
    const run = runOf({ after: '2026-12-08', today: '2026-12-09' }, around());
    const people = (...walled: string[]) =>
      run.rungsOf('t', open(), walled).map(({ person }) => person);
    expect(people('officer')).toEqual(['unitHead']);
    expect(people('officer', 'unitHead', 'head')).toEqual(['deputy']);
  });
});

test('whoever holds a delegation is told as well, for as long as it holds', () => {
  const delegation = {
    v: 1,
    from: 'head',
    to: 'deputy',
    capacity: 'KT.',
    validFrom: '2026-12-01',
    validTo: '2026-12-10',
  } as const;
  const given = { standIns: [heldBy(delegation)] };
  expect(told('2026-12-09', open({ audience: 'head' }), given)).toEqual([
    'head bearer',
    'deputy bearer',
  ]);
  expect(told('2026-12-14', open({ audience: 'head' }), given)).toEqual(['head bearer']);
});

test('and while they are a deputy of one who leads', () => {
  const held = { v: 1, capacity: 'KT.', validFrom: '2026-12-01', validTo: '2026-12-10' } as const;
  const toldBy = (from: string, to: string) =>
    told('2026-12-09', open({ audience: `uid:${from}` }), {
      standIns: [heldBy({ ...held, from, to })],
    });
  expect(toldBy('head', 'deputy')).toEqual(['head bearer', 'deputy bearer']);
  expect(toldBy('head', 'officer')).toEqual(['head bearer']);
  expect(toldBy('officer', 'deputy')).toEqual(['officer bearer']);
});

test('a kind may have a ladder of its own', () => {
  const settings = {
    ...givenSettings,
    kinds: { appraise: [{ workingDays: 1, to: 'superior' as const }] },
  };
  expect(told('2026-12-09', open(), { settings })).toEqual([]);
  expect(told('2026-12-10', open(), { settings })).toEqual(['unitHead superior']);
});

test('who is on the suppression list is told nothing', () => {
  const settings = { ...givenSettings, stopped: ['officer'] };
  expect(told('2026-12-14', open(), { settings })).toEqual([]);
});

describe('by wish', () => {
  const weekly = { wishes: { officer: 'weekly' } } as const;
  const overdueOnly = { wishes: { officer: 'overdueOnly', unitHead: 'overdueOnly' } } as const;

  test('only what is overdue is told', () => {
    expect(told('2026-12-09', open(), overdueOnly)).toEqual([]);
    expect(told('2026-12-14', open(), overdueOnly)).toEqual(['officer bearer']);
    expect(told('2026-12-16', open(), overdueOnly)).toEqual(['unitHead superior']);
  });

  test('the week is told on its first working day, and what is overdue on its own', () => {
    expect(told('2026-12-07', open(), weekly, '2026-12-04')).toEqual(['officer bearer']);
    expect(told('2026-12-09', open(), weekly)).toEqual([]);
    expect(told('2026-12-14', open(), weekly, '2026-12-11')).toEqual(['officer bearer']);
    expect(told('2026-12-17', open({ due: '2026-12-14' }), weekly)).toEqual(['officer bearer']);
  });

  test('what came up within the week is told on its own day', () => {
    const news = open({ opened: instant('2026-12-08T03:00:00Z') });
    expect(told('2026-12-09', news, weekly)).toEqual(['officer bearer']);
  });

  test('the weekly mail comes on Tuesday where Monday is a holiday, or where its run was skipped', () => {
    const due = open({ due: '2026-04-29' });
    expect(told('2026-04-28', due, weekly, '2026-04-24')).toEqual(['officer bearer']);
    expect(told('2026-12-08', open(), weekly, '2026-12-04')).toEqual(['officer bearer']);
  });
});

test('a run reads the tasks due on the days its rungs point to, and no others', () => {
  const days = (turn: Turn, given: Partial<Surroundings> = {}) =>
    runOf(turn, around(given)).dueDays;
  expect(days({ after: '2026-12-08', today: '2026-12-09' })).toEqual([
    '2026-12-02',
    '2026-12-04',
    // From Saturday and Sunday three working days on, and three back, is Wednesday too.
    '2026-12-05',
    '2026-12-06',
    // The day of the last run: a task may have been opened after it, due at once.
    '2026-12-08',
    '2026-12-09',
    '2026-12-12',
    '2026-12-13',
    '2026-12-14',
  ]);
});

test('no task with a rung in the turn lies outside the days that are read', () => {
  const missed: string[] = [];
  for (const wishes of [{}, { officer: 'weekly' }] as const)
    for (let offset = 0; offset < 365; offset += 1) {
      const today = new Date(Date.UTC(2026, 0, 2 + offset)).toISOString().slice(0, 10);
      const run = runOf({ after: dayBefore(today), today }, around({ wishes }));
      for (let due = -20; due <= 20; due += 1) {
        const day = new Date(Date.parse(today) + due * 86_400_000).toISOString().slice(0, 10);
        if (run.rungsOf('t', open({ due: day })).length > 0 && !run.dueDays.includes(day))
          missed.push(`${day} for ${today}`);
      }
    }
  expect(missed).toEqual([]);
});
