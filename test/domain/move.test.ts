/** Which buttons a person gets, and what a request may look like. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { movesFor, MoveRequest, Outcome, unmet } from '#domain/move.ts';
import { nominationMoves, nominationStates } from '#domain/nomination-workflow.ts';
import { type Mover, roles } from '#domain/person.ts';
import { applied, moveRequest, refused } from '../builders/move.ts';

const names = (state: string, who: readonly Mover[], ownsIt = true): readonly string[] =>
  movesFor(nominationMoves, state, who, ownsIt).map(({ name }) => name);

describe('in a draft', () => {
  test.each<[string, readonly Mover[], boolean, readonly string[]]>([
    ['an officer of the unit', ['officer'], true, ['submit', 'withdraw']],
    ['an officer of another unit', ['officer'], false, []],
    ['the head of the unit', ['unitHead'], true, ['confirm', 'assign']],
    ['the head of another unit', ['unitHead'], false, []],
    [
      'the office, whose unit it never is',
      ['office'],
      false,
      ['submit', 'withdraw', 'suspend', 'resume', 'assign', 'extend'],
    ],
    [
      'an officer who is also its head',
      ['officer', 'unitHead'],
      true,
      ['confirm', 'submit', 'withdraw', 'assign'],
    ],
    [
      'an officer elsewhere who is also in the office',
      ['officer', 'office'],
      false,
      ['submit', 'withdraw', 'suspend', 'resume', 'assign', 'extend'],
    ],
    ['a member of the council', ['council'], true, []],
    ['nobody', [], true, []],
  ])('%s may do this', (_who, held, ownsIt, expected) => {
    expect(names('draft', held, ownsIt)).toEqual(expected);
  });
});

test('a state decides which of two rows of one name is open', () => {
  expect(names('council', ['office', 'head'])).not.toContain('decline');
  expect(names('appraisal', ['office'])).toContain('decline');
  expect(
    movesFor(nominationMoves, 'decision', ['head'], false).map(({ name, to }) => `${name} → ${to}`),
  ).toEqual([
    'wall → decision',
    'defer → deferred',
    'approve → signed',
    'refuse → declined',
    'sendBack → appraisal',
    'assign → null',
    'extend → null',
  ]);
});

const someState = fc.constantFrom(...nominationStates);
const someRoles = fc.subarray<Mover>([...roles, 'system']);

test('more roles never take a button away', () => {
  fc.assert(
    fc.property(someState, someRoles, someRoles, fc.boolean(), (state, few, more, ownsIt) => {
      const open = new Set(names(state, [...few, ...more], ownsIt));
      expect(names(state, few, ownsIt).filter((name) => !open.has(name))).toEqual([]);
    }),
  );
});

test('whoever does not own a case can do nothing that its owner could not', () => {
  fc.assert(
    fc.property(someState, someRoles, (state, held) => {
      const open = new Set(names(state, held, true));
      expect(names(state, held, false).filter((name) => !open.has(name))).toEqual([]);
    }),
  );
});

test('several roles get the buttons of each of them, in table order', () => {
  fc.assert(
    fc.property(someState, someRoles, fc.boolean(), (state, held, ownsIt) => {
      const rows = new Set(
        held.flatMap((role) => movesFor(nominationMoves, state, [role], ownsIt)),
      );
      expect(movesFor(nominationMoves, state, held, ownsIt)).toEqual(
        nominationMoves.filter((row) => rows.has(row)),
      );
    }),
  );
});

test.each([
  ['an outcome of its own', { outcome: applied() }],
  ['a field nobody knows', { force: true }],
  ['a version below zero', { seen: -1 }],
  ['half a version', { seen: 0.5 }],
  ['a time as text', { at: '2026-11-23' }],
  ['a path in place of a person', { by: 'people/giam-doc' }],
  ['an input that is a list', { input: [] }],
])('a request with %s is none', (_name, change) => {
  expect(MoveRequest.safeParse({ ...moveRequest(), ...change }).success).toBe(false);
});

test('a refusal always has a code, an applied move never', () => {
  expect(Outcome.safeParse({ ...refused(), code: null }).success).toBe(false);
  expect(Outcome.safeParse({ ...applied(), code: 'notYou' }).success).toBe(false);
  expect(Outcome.parse(refused('notYet', [unmet('noClaim', 'claims')])).details).toEqual({
    unmet: [{ code: 'noClaim', field: 'claims', details: {} }],
  });
});
