/** How long the bearer of a task has: as the office has set it, else as given. */
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { givenCalendar, workingDaysFrom } from '#domain/calendar.ts';
import {
  Deadlines,
  deadlinesOf,
  daysTyped,
  fewestDays,
  givenDeadlines,
  mostDays,
} from '#domain/deadlines.ts';
import {
  followAmendment,
  obligationsIn,
  settableDays,
  type Bearer,
} from '#domain/engine/obligations.ts';
import { openedTask } from '#domain/engine/opened-task.ts';
import { type TrackName, trackNames, tracks } from '#domain/tracks.ts';
import { enDeadlines } from '../../web/words/en-deadlines.ts';
import { viDeadlines } from '../../web/words/vi-deadlines.ts';
import { words } from '../../web/words/words.ts';
import { morning } from '../builders/instant.ts';

const today = '2026-11-23';
const inDays = (count: number): string => workingDaysFrom(givenCalendar, today, count);

/** Everything that any state asks of any document, with the document it is asked of; only cases are suspended. */
const bearersOn = (track: TrackName): readonly Bearer[] => [
  { subjectTold: null, secondAppraisal: true },
  { origin: 'staff' },
  ...(track === 'nominations' ? [{ suspended: {} }] : []),
];
const asked = [
  ...trackNames.flatMap((track) =>
    tracks[track].states.flatMap((state) =>
      bearersOn(track).flatMap((bearer) =>
        obligationsIn(track, state, bearer).map((obligation) => ({ track, bearer, obligation })),
      ),
    ),
  ),
  { track: 'stories' as const, bearer: {}, obligation: followAmendment },
];

const dueOf = ({ track, bearer, obligation }: (typeof asked)[number], deadlines?: Deadlines) =>
  openedTask(obligation, { track, id: 'x', seq: 1 }, bearer, {
    now: morning,
    today,
    calendar: givenCalendar,
    roster: { v: 1, people: {} },
    deadlines,
  }).write.data['due'];

const setting = (days: Readonly<Record<string, number>>): Deadlines => ({ v: 1, days });
const oneOf = (track: TrackName, kind: string) => {
  const found = asked.find((one) => one.track === track && one.obligation.kind === kind);
  if (found === undefined) throw new Error(`Nothing asks ${kind} on ${track}.`);
  return found;
};

describe('a task that opens', () => {
  it('has the days that the office has set for its kind', () => {
    const deadlines = setting({ 'nominations.appraise': 15 });
    expect(dueOf(oneOf('nominations', 'appraise'), deadlines)).toBe(inDays(15));
  });

  it('has the given days where the office has set none, or those of another kind or track', () => {
    const appraise = oneOf('nominations', 'appraise');
    for (const days of [{}, { 'nominations.decide': 15 }, { 'stories.appraise': 15 }])
      expect(dueOf(appraise, setting(days))).toBe(inDays(10));
    expect(dueOf(appraise)).toBe(inDays(10));
  });

  it('is told apart by track where two ask the same: a case and a decision are issued each in its own time', () => {
    const deadlines = setting({ 'decisions.issue': 1 });
    expect(dueOf(oneOf('decisions', 'issue'), deadlines)).toBe(inDays(1));
    expect(dueOf(oneOf('nominations', 'issue'), deadlines)).toBe(inDays(5));
  });

  it('keeps the day its record names, whatever is set', () => {
    const closes = { ...oneOf('nominations', 'mend'), bearer: { returnedUntil: '2026-12-31' } };
    expect(dueOf(closes, setting({ 'nominations.mend': 1 }))).toBe('2026-12-31');
  });
});

test('of any kind and any days within the bounds, exactly the tasks of that kind have those days', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...settableDays),
      fc.integer({ min: fewestDays, max: mostDays }),
      ({ key }, days) => {
        const deadlines = Deadlines.parse(setting({ [key]: days }));
        for (const one of asked) {
          const own = `${one.track}.${one.obligation.kind}` === key;
          expect(dueOf(one, deadlines)).toBe(own ? inDays(days) : dueOf(one));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('every kind that any state asks is offered once, but for those whose day the record names', () => {
  const keys = settableDays.map(({ key }) => key);
  const wanted = asked
    .filter(({ obligation }) => obligation.due === undefined)
    .map(({ track, obligation }) => `${track}.${obligation.kind}`);
  expect(keys.toSorted()).toEqual([...new Set(wanted)].toSorted());
  expect(keys).not.toContain('nominations.mend');
  expect(keys).not.toContain('sessions.openSession');
  expect(settableDays.filter(({ given }) => given < fewestDays || given > mostDays)).toEqual([]);
});

test('each offered kind has its name and its sentence in both languages (mend: web/words/*-deadlines.ts)', () => {
  const keys = settableDays.map(({ key }) => key).toSorted();
  expect(Object.keys(viDeadlines.does).toSorted()).toEqual(keys);
  expect(Object.keys(enDeadlines.does).toSorted()).toEqual(keys);
  expect(settableDays.filter(({ kind }) => !Object.hasOwn(words.tasks, kind))).toEqual([]);
});

describe('what is typed', () => {
  it.each([
    ['15', 15],
    [' 7 ', 7],
    ['1', 1],
    ['250', 250],
    ['', 10],
  ])('%j is %i days', (typed, days) => {
    expect(daysTyped(typed, 10)).toBe(days);
  });

  it.each(['0', '251', '-1', '1,5', '1.5', 'mười', '1e2', '0x1', '1000'])('%j is none', (typed) => {
    expect(daysTyped(typed, 10)).toBeNull();
  });

  it('is stored only where it differs from the given', () => {
    const typed = Object.fromEntries(settableDays.map(({ key, given }) => [key, String(given)]));
    expect(deadlinesOf(settableDays, typed)).toEqual(givenDeadlines);
    expect(deadlinesOf(settableDays, { ...typed, 'nominations.appraise': '15' })).toEqual(
      setting({ 'nominations.appraise': 15 }),
    );
  });
});

test.each([0, 251, 1.5, '5'])('a stored number of %j is not read', (days) => {
  expect(Deadlines.safeParse({ v: 1, days: { 'nominations.appraise': days } }).success).toBe(false);
});
