/** The count decides as the rule pack says, to the vote. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Count, verdict, type Verdict, type Voters } from '#domain/tally.ts';
import { allOf, ballot, votes } from '../builders/ballot.ts';
import { rulePack } from '../builders/rule-pack.ts';

const said = ({ result, reason }: Verdict): string => `${result}: ${reason}`;

describe('two thirds of those eligible', () => {
  test.each<[string, Count, Voters, string]>([
    ['five of seven', votes(5, 2), allOf(7), 'endorse: reached'],
    ['four of seven', votes(4, 3), allOf(7), 'decline: notReached'],
    ['six of nine', votes(6, 3), allOf(9), 'endorse: reached'],
    ['five of nine', votes(5, 4), allOf(9), 'decline: notReached'],
    ['four of seven, two of them walled', votes(4, 1), allOf(5), 'endorse: reached'],
    ['three of seven, two of them walled', votes(3, 2), allOf(5), 'decline: notReached'],
    [
      'four in the room and one sealed, of seven',
      votes(5, 1, 0, 1),
      { eligible: 7, present: 5 },
      'endorse: reached',
    ],
    ['five for and two invalid', votes(5, 0, 2), allOf(7), 'endorse: reached'],
    [
      'four for and three invalid: an invalid ballot is no vote for',
      votes(4, 0, 3),
      allOf(7),
      'decline: notReached',
    ],
    [
      'four for of five present: the absent count as well',
      votes(4, 1),
      { eligible: 7, present: 5 },
      'decline: notReached',
    ],
    [
      'five present are a quorum of seven',
      votes(5, 0),
      { eligible: 7, present: 5 },
      'endorse: reached',
    ],
    ['four present are none', votes(4, 0), { eligible: 7, present: 4 }, 'defer: noQuorum'],
    [
      'sealed ballots make no quorum',
      votes(7, 0, 0, 3),
      { eligible: 7, present: 4 },
      'defer: noQuorum',
    ],
    ['three for, three against', votes(3, 3), allOf(6), 'decline: tie'],
    ['two left after the walls', votes(2, 0), allOf(2), 'defer: tooFewVoters'],
    ['three left after the walls', votes(3, 0), allOf(3), 'endorse: reached'],
    ['nobody left after the walls', votes(0, 0), allOf(0), 'defer: tooFewVoters'],
    ['two ballots came back', votes(2, 0), allOf(3), 'defer: tooFewVoters'],
  ])('%s', (_name, count, voters, expected) => {
    expect(said(verdict(count, voters, rulePack()))).toBe(expected);
  });
});

describe('other packs', () => {
  test.each<[string, Parameters<typeof rulePack>[0], Count, Voters, string]>([
    [
      'of those present, four of five are enough',
      { base: 'present' },
      votes(4, 1),
      { eligible: 7, present: 5 },
      'endorse: reached',
    ],
    [
      'of those present, whoever sent a sealed ballot counts among them',
      { base: 'present', threshold: '1/2', quorum: '1/2' },
      votes(3, 5, 0, 3),
      { eligible: 8, present: 5 },
      'decline: notReached',
    ],
    [
      'of the valid ballots, four of six with one invalid',
      { base: 'valid' },
      votes(4, 2, 1),
      allOf(7),
      'endorse: reached',
    ],
    [
      'seven tenths of ten: seven',
      { threshold: '7/10' },
      votes(7, 3),
      allOf(10),
      'endorse: reached',
    ],
    [
      'seven tenths of ten: six',
      { threshold: '7/10' },
      votes(6, 4),
      allOf(10),
      'decline: notReached',
    ],
    [
      'nine tenths of seven: only all',
      { threshold: '9/10' },
      votes(6, 1),
      allOf(7),
      'decline: notReached',
    ],
    [
      'a tie is deferred where the pack says so',
      { tieRule: 'deferred' },
      votes(3, 3, 1),
      allOf(7),
      'defer: tie',
    ],
    [
      'half and half is a tie even where half would do',
      { threshold: '1/2' },
      votes(4, 4),
      allOf(8),
      'decline: tie',
    ],
    [
      'five voters are asked for, four are left',
      { minVoters: 5 },
      votes(4, 0),
      allOf(4),
      'defer: tooFewVoters',
    ],
  ])('%s', (_name, change, count, voters, expected) => {
    expect(said(verdict(count, voters, rulePack(change)))).toBe(expected);
  });
});

/** Packs that ask for at least half, as every council does. */
const pack = fc
  .record({
    threshold: fc.constantFrom('1/2', '2/3', '7/10', '9/10', '1/1'),
    quorum: fc.constantFrom('1/2', '2/3', '1/1'),
    base: fc.constantFrom('eligible' as const, 'present' as const, 'valid' as const),
    tieRule: fc.constantFrom('declined' as const, 'deferred' as const),
    minVoters: fc.integer({ min: 1, max: 5 }),
  })
  .map(rulePack);

const order = { decline: 0, defer: 1, endorse: 2 };

/** The same ballot with one vote turned from against to for. */
const turned = (count: Count): Count => ({
  ...count,
  for: count.for + 1,
  against: count.against - 1,
});

test('a case that was endorsed stays so when a vote turns from against to for', () => {
  fc.assert(
    fc.property(ballot, pack, ({ count, voters }, rules) => {
      fc.pre(count.against > 0 && verdict(count, voters, rules).result === 'endorse');
      expect(verdict(turned(count), voters, rules).result).toBe('endorse');
    }),
  );
});

test('where a tie is declined, a vote that turns to for never harms', () => {
  fc.assert(
    fc.property(ballot, pack, ({ count, voters }, rules) => {
      fc.pre(count.against > 0 && rules.tieRule === 'declined');
      const [before, after] = [count, turned(count)].map(
        (one) => verdict(one, voters, rules).result,
      );
      expect(order[after ?? 'decline']).toBeGreaterThanOrEqual(order[before ?? 'endorse']);
    }),
  );
});

test('one more ballot for a case that was endorsed leaves it endorsed', () => {
  fc.assert(
    fc.property(ballot, pack, ({ count, voters }, rules) => {
      fc.pre(verdict(count, voters, rules).result === 'endorse' && count.returned < count.givenOut);
      const more = {
        ...count,
        returned: count.returned + 1,
        valid: count.valid + 1,
        for: count.for + 1,
      };
      expect(verdict(more, voters, rules)).toEqual({ result: 'endorse', reason: 'reached' });
    }),
  );
});

test('a case without a vote for it is never endorsed', () => {
  fc.assert(
    fc.property(ballot, pack, ({ count, voters }, rules) => {
      const none = { ...count, against: count.valid, for: 0 };
      expect(verdict(none, voters, rules).result).not.toBe('endorse');
    }),
  );
});

test('a case that all eligible voted for is always endorsed, if they are enough', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 30 }), pack, (eligible, rules) => {
      expect(verdict(votes(eligible, 0), allOf(eligible), rules).result).toBe('endorse');
    }),
  );
});
