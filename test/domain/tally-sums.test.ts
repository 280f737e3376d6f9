/** Numbers read off a counting sheet either add up or say why they do not. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Count, doesNotAddUp, Tally } from '#domain/tally.ts';
import { allOf, ballot, votes } from '../builders/ballot.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { tally } from '../builders/tally.ts';

test('numbers that add up raise no objection', () => {
  fc.assert(
    fc.property(ballot, ({ count, voters }) => {
      expect(doesNotAddUp(count, voters, rulePack())).toEqual([]);
    }),
  );
});

test.each<[string, Partial<Count>, string[]]>([
  [
    'more came back than went out',
    { returned: 8, valid: 8, for: 8 },
    ['givenOutIsNotReturnedAndMissing'],
  ],
  [
    'one is neither back nor missing',
    { returned: 6, valid: 6, for: 6 },
    ['givenOutIsNotReturnedAndMissing'],
  ],
  ['one is back and missing', { missing: 1 }, ['givenOutIsNotReturnedAndMissing']],
  ['nothing where one is missing', { returned: 6, valid: 6, for: 6, missing: 1 }, []],
  ['valid and invalid are not what came back', { invalid: 1 }, ['validAndInvalidAreNotReturned']],
  ['for and against are not the valid ones', { against: 1 }, ['forAndAgainstAreNotValid']],
  ['more sealed than given out', { sealed: 8 }, ['sealedExceedsGivenOut', 'moreSealedThanAbsent']],
  ['more sealed than absent', { sealed: 1 }, ['moreSealedThanAbsent']],
  ['more ballots than people', { givenOut: 8, missing: 1 }, ['moreBallotsThanPresent']],
])('it is noticed that %s', (_name, change, codes) => {
  const found = doesNotAddUp({ ...votes(7, 0), ...change }, allOf(7), rulePack());
  expect(found.map(({ code }) => code)).toEqual(codes);
});

test('sealed ballots are refused where the pack allows none', () => {
  const found = doesNotAddUp(
    votes(6, 0, 0, 1),
    { eligible: 7, present: 5 },
    rulePack({ absentees: 'none' }),
  );
  expect(found.map(({ code }) => code)).toEqual(['sealedNotAllowed']);
});

test('any single number that is wrong is noticed', () => {
  const broken = fc.constantFrom(
    'returned',
    'missing',
    'valid',
    'invalid',
    'for',
    'against' as const,
  );
  fc.assert(
    fc.property(ballot, broken, fc.integer({ min: 1, max: 9 }), ({ count, voters }, field, by) => {
      expect(
        doesNotAddUp({ ...count, [field]: count[field] + by }, voters, rulePack()),
      ).not.toEqual([]);
    }),
  );
});

test('nobody walled can have voted: ballots never exceed those eligible', () => {
  fc.assert(
    fc.property(ballot, fc.integer({ min: 1, max: 9 }), ({ count, voters }, extra) => {
      const givenOut = voters.eligible + extra;
      for (const sealed of [count.sealed, count.sealed + extra])
        expect(doesNotAddUp({ ...count, givenOut, sealed }, voters, rulePack())).not.toEqual([]);
    }),
  );
});

test.each([
  ['a negative number', { against: -1 }],
  ['half a vote', { for: 6.5 }],
  ['a number as text', { for: '7' }],
  ['a voter', { voter: 'giam-doc' }],
  ['no number of those missing', { missing: undefined }],
])('a tally with %s is refused', (_name, change) => {
  expect(Tally.safeParse({ ...tally(), ...change }).success).toBe(false);
});
