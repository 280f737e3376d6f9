/** The simulator tells of each pack what it would decide, and agrees with the count that decides. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOf, simulated } from '#domain/simulation.ts';
import { verdict } from '#domain/tally.ts';
import { allOf, ballot, votes } from '../builders/ballot.ts';
import { rulePack } from '../builders/rule-pack.ts';

const told = (given: ReturnType<typeof simulated>) =>
  given.map(({ pack, wrong, verdict: decided, quorum, whole, needed }) =>
    [
      pack.title,
      decided === null
        ? wrong.map(({ code }) => code).join()
        : `${decided.result} ${decided.reason}`,
      `quorum ${quorum}`,
      `${needed} of ${whole}`,
    ].join(': '),
  );

const packs = [
  rulePack({ title: 'all' }),
  rulePack({ title: 'present', base: 'present' }),
  rulePack({ title: 'valid', base: 'valid', threshold: '1/2' }),
  rulePack({ title: 'strict', threshold: '9/10', absentees: 'none' }),
];

test('two thirds of seven are five, of those present fewer, of the valid ballots fewer still', () => {
  expect(told(simulated(votes(4, 1), { eligible: 7, present: 5 }, packs))).toEqual([
    'all: decline notReached: quorum 5: 5 of 7',
    'present: endorse reached: quorum 5: 4 of 5',
    'valid: endorse reached: quorum 5: 3 of 5',
    'strict: decline notReached: quorum 5: 7 of 7',
  ]);
});

test('six of nine reach two thirds exactly, and one ballot less does not', () => {
  const results = [votes(6, 3), votes(5, 4)].map(
    (count) => told(simulated(count, allOf(9), [rulePack({ title: 'all' })]))[0],
  );
  expect(results).toEqual([
    'all: endorse reached: quorum 6: 6 of 9',
    'all: decline notReached: quorum 6: 6 of 9',
  ]);
});

test('a sealed ballot is refused by the pack that takes none, and only there', () => {
  expect(told(simulated(votes(5, 0, 0, 1), { eligible: 7, present: 4 }, packs))).toEqual([
    'all: defer noQuorum: quorum 5: 5 of 7',
    'present: defer noQuorum: quorum 5: 4 of 5',
    'valid: defer noQuorum: quorum 5: 3 of 5',
    'strict: sealedNotAllowed: quorum 5: 7 of 7',
  ]);
});

test('what is tried out adds up as the secretary would read it', () => {
  expect(countOf({ present: 6, sealed: 1, invalid: 1, inFavour: 4, against: 2 })).toEqual(
    votes(4, 2, 1, 1),
  );
});

test('whatever is tried, it says what closing would decide', () => {
  fc.assert(
    fc.property(ballot, ({ count, voters }) => {
      const [all] = simulated(count, voters, [rulePack()]);
      expect(all?.verdict).toEqual(verdict(count, voters, rulePack()));
    }),
  );
});
