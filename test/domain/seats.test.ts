/** Seats of the council are dated: who takes one, who leaves it, who sits instead of whom, and what is refused in words. */
import { describe, expect, test } from 'vitest';
import type { InputOf } from '#domain/arrangement.ts';
import type { ArrangingFacts } from '#domain/arranging/arranging.ts';
import { arranged } from '#domain/arranging/arranged.ts';
import { membersOn, type Council, type Seat } from '#domain/session.ts';
import { roster, rosterEntry } from '../builders/person.ts';
import { council } from '../builders/session.ts';
import { arrangingFacts } from './arranging-facts.ts';

const member = rosterEntry({ roles: ['council'] });
const seated: Council = council({
  seats: [
    { uid: 'a', seat: 'chair', from: '2026-01-01', to: '2030-12-31' },
    { uid: 'b', seat: 'member', from: '2026-01-01', to: null },
  ],
});
const known = (given: Partial<ArrangingFacts> = {}): ArrangingFacts =>
  arrangingFacts({
    councils: { hd: seated },
    roster: roster({
      a: member,
      b: member,
      c: member,
      d: member,
      gone: rosterEntry({ roles: ['council'], active: false }),
      other: rosterEntry({ roles: ['officer'] }),
    }),
    ...given,
  });

const take = (given: Partial<InputOf<'takeSeat'>>, at = known()) =>
  arranged(
    {
      kind: 'takeSeat',
      input: {
        council: 'hd',
        uid: 'c',
        seat: 'member',
        from: '2026-12-01',
        to: null,
        insteadOf: null,
        ...given,
      },
    },
    at,
  );
const leave = (given: Partial<InputOf<'leaveSeat'>>, at = known()) =>
  arranged(
    {
      kind: 'leaveSeat',
      input: { council: 'hd', uid: 'b', from: '2026-01-01', lastDay: '2026-11-30', ...given },
    },
    at,
  );
const code = (answer: ReturnType<typeof arranged>): string =>
  'refused' in answer ? answer.refused : 'applied';
const seatsAfter = (answer: ReturnType<typeof arranged>): readonly Seat[] =>
  'refused' in answer ? [] : (answer.writes[0]?.data['seats'] as readonly Seat[]);

describe('taking a seat', () => {
  test('adds a member from that day on, and leaves the others as they are', () => {
    expect(seatsAfter(take({}))).toEqual([
      ...seated.seats,
      { uid: 'c', seat: 'member', from: '2026-12-01', to: null },
    ]);
  });

  test.each<[string, Partial<InputOf<'takeSeat'>>]>([
    ['noSuchCouncil', { council: 'khac' }],
    ['noSuchPerson', { uid: 'gone' }],
    ['noSuchPerson', { uid: 'other' }],
    ['noSuchPerson', { uid: 'stranger' }],
    ['daysReversed', { to: '2026-11-30' }],
    ['sitsAlready', { uid: 'b' }],
    ['seatTaken', { seat: 'chair' }],
    ['applied', { seat: 'chair', from: '2031-01-01' }],
    ['samePerson', { uid: 'c', insteadOf: 'c', to: '2026-12-31' }],
    ['noSeatToFill', { insteadOf: 'd', to: '2026-12-31' }],
    ['noSeatToFill', { insteadOf: 'a', to: '2031-01-01' }],
    ['applied', { insteadOf: 'a', seat: 'chair', to: '2026-12-31' }],
    ['badInput', { from: '2026-02-31' }],
  ])('answers %s', (expected, given) => {
    expect(code(take(given))).toBe(expected);
  });

  test('is the office’s to record', () => {
    expect(code(take({}, known({ by: 'head' })))).toBe('notYou');
  });
});

describe('a substitute', () => {
  const seats = seatsAfter(take({ insteadOf: 'b', to: '2026-12-31' }));
  const now = { ...seated, seats: [...seats] };

  test('is a member on the days named, in the place of the one they sit for', () => {
    expect(membersOn(now, '2026-11-30')).toEqual(['a', 'b']);
    expect(membersOn(now, '2026-12-01')).toEqual(['a', 'c']);
    expect(membersOn(now, '2027-01-01')).toEqual(['a', 'b']);
  });

  test('is one at a time', () => {
    const given = { uid: 'd', insteadOf: 'b', from: '2026-12-15', to: '2027-01-31' } as const;
    expect(code(take(given, known({ councils: { hd: now } })))).toBe('seatTaken');
  });

  test('ends with the member, and leaves no seat that never began', () => {
    const at = known({ councils: { hd: now } });
    expect(seatsAfter(leave({ lastDay: '2026-12-10' }, at))).toEqual([
      seated.seats[0],
      { ...seated.seats[1], to: '2026-12-10' },
      { ...seats[2], to: '2026-12-10' },
    ]);
    expect(seatsAfter(leave({ lastDay: '2026-11-30' }, at))).toEqual([
      seated.seats[0],
      { ...seated.seats[1], to: '2026-11-30' },
    ]);
  });
});

describe('leaving a seat', () => {
  test.each<[string, Partial<InputOf<'leaveSeat'>>]>([
    ['applied', {}],
    ['noSuchCouncil', { council: 'khac' }],
    ['noSuchSeat', { uid: 'c' }],
    ['noSuchSeat', { from: '2025-01-01' }],
    ['notWithin', { lastDay: '2026-11-20' }],
    ['notWithin', { uid: 'a', lastDay: '2030-12-31' }],
  ])('answers %s', (expected, given) => {
    expect(code(leave(given))).toBe(expected);
  });

  test('whose term ended yesterday is no member today', () => {
    const [chair, other] = seated.seats;
    if (chair === undefined || other === undefined) throw new Error('two seats are needed');
    const ended = { ...seated, seats: [chair, { ...other, to: '2026-11-22' }] };
    expect(membersOn(ended, '2026-11-22')).toEqual(['a', 'b']);
    expect(membersOn(ended, '2026-11-23')).toEqual(['a']);
  });
});
