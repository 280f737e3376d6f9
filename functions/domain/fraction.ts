/** Exact fractions: two thirds of nine is six, whatever a computer thinks of 0.6667. */
import * as z from 'zod';

export const Fraction = z.string().regex(/^\d{1,4}\/[1-9]\d{0,3}$/u, 'notAFraction');
export type Fraction = z.infer<typeof Fraction>;

const parts = (fraction: Fraction): readonly [number, number] => {
  const [numerator = 0, denominator = 1] = fraction.split('/').map(Number);
  return [numerator, denominator];
};

/** Whether `part` of `whole` reaches the fraction; compared by cross-multiplication, without rounding. */
export const reaches = (part: number, whole: number, fraction: Fraction): boolean => {
  const [numerator, denominator] = parts(fraction);
  return part * denominator >= numerator * whole;
};

/** The smallest whole number that reaches the fraction of `whole`: how many votes it takes. */
export const leastOf = (fraction: Fraction, whole: number): number => {
  const [numerator, denominator] = parts(fraction);
  return Math.floor((numerator * whole + denominator - 1) / denominator);
};
