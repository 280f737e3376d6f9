/** Numbers as people here type them, and what is said of those that are none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberProblem, readsTwoWays, typedNumber, writtenNumber } from '#domain/typed-number.ts';

describe('a typed number', () => {
  it.each([
    ['1.234,5', 1234.5],
    ['1.234.567', 1_234_567],
    ['12 000', 12_000],
    ['12\u00A0000', 12_000],
    ['0,75', 0.75],
    ['1.5', 1.5],
    ['1234.5', 1234.5],
    ['-3', -3],
  ])('%s is read as it is written here', (typed, value) => {
    expect(typedNumber(typed)).toBe(value);
  });

  it.each([
    ['1,234.5', 'foreign', '1.234,5'],
    ['1,234,567', 'foreign', '1.234.567'],
    ['khoảng 30', 'vague', '30'],
    ['hơn 1.200', 'vague', '1.200'],
    ['~30', 'vague', '30'],
    ['10-15', 'several', '10'],
    ['15/17', 'several', '15'],
    ['12kg', 'withUnit', '12'],
    ['35%', 'withUnit', '35'],
    ['ba mươi', 'none', ''],
    ['1234.567', 'none', ''],
  ])('%s is none, and it is told why', (typed, is, number) => {
    expect(numberProblem(typed)).toEqual({ is, number });
  });

  it.each(['', '  ', '35', '1.234,5'])('to “%s” there is nothing to object', (typed) => {
    expect(numberProblem(typed)).toBeNull();
  });

  it('only a comma before three digits is worth a question', () => {
    expect(['1,234', '12,500', '0,125', '1,2', '1.234', '1,2345'].filter(readsTwoWays)).toEqual([
      '1,234',
      '12,500',
    ]);
  });

  it('any number is read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 1000 }),
        (n, d) => {
          const value = Number((n / d).toFixed(3));
          expect(typedNumber(writtenNumber(value))).toBe(value);
        },
      ),
    );
  });

  it('whatever is typed is a number, a problem, or nothing, and never two of them', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const given = [
          typedNumber(typed) !== null,
          numberProblem(typed) !== null,
          typed.trim() === '',
        ];
        expect(given.filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});
