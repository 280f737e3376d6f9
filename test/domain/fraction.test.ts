/** Fractions are exact: compared with arithmetic that cannot round. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Fraction, leastOf, reaches } from '#domain/fraction.ts';

const someParts = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 9999 }));
const people = fc.integer({ min: 0, max: 1000 });

test('a part reaches a fraction exactly when whole-number arithmetic says so', () => {
  fc.assert(
    fc.property(people, people, someParts, (part, whole, [above, below]) => {
      const exact = BigInt(part) * BigInt(below) >= BigInt(above) * BigInt(whole);
      expect(reaches(part, whole, `${above}/${below}`)).toBe(exact);
    }),
  );
});

test('the least number that reaches a fraction reaches it, and one less does not', () => {
  fc.assert(
    fc.property(people, someParts, (whole, [above, below]) => {
      const least = leastOf(`${above}/${below}`, whole);
      const exact = (BigInt(above) * BigInt(whole) + BigInt(below) - 1n) / BigInt(below);
      expect(BigInt(least)).toBe(exact);
      expect(reaches(least, whole, `${above}/${below}`)).toBe(true);
      expect(reaches(least - 1, whole, `${above}/${below}`)).toBe(false);
    }),
  );
});

test.each([
  ['2/3', 7, 5],
  ['2/3', 9, 6],
  ['2/3', 5, 4],
  ['7/10', 10, 7],
  ['9/10', 7, 7],
  ['1/2', 7, 4],
  ['1/1', 7, 7],
])('%s of %i takes %i votes', (fraction, whole, votes) => {
  expect(leastOf(fraction, whole)).toBe(votes);
});

test.each(['2/0', '2:3', '0.67', '-1/2', '2/3 ', '', '1/10000'])('%j is no fraction', (typed) => {
  expect(Fraction.safeParse(typed).success).toBe(false);
});
