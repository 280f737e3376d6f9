/** Scores side by side: medians, spreads, who is stricter than the others, and points no criterion gives. */
import { expect, it } from 'vitest';
import { medianOf, sideBySide, wrongMarks } from '#domain/score.ts';
import { criteriaSet } from '../builders/criteria-set.ts';

const [template] = criteriaSet().scored;
if (template === undefined) throw new Error('The builder has no scored criterion.');
const criteria = [
  { ...template, id: 'C1', maxPoints: 20 },
  { ...template, id: 'C2', maxPoints: 10 },
];

it('the median lies in the middle, between two at half of their sum', () => {
  expect([medianOf([]), medianOf([7]), medianOf([9, 1, 4]), medianOf([1, 2, 9, 4])]).toEqual([
    null,
    7,
    4,
    3,
  ]);
});

it('raw points, median, spread and severity stand side by side', () => {
  const marks = { an: { C1: 10, C2: 5 }, binh: { C1: 20, C2: 9 }, chi: { C1: 12, C2: 5 } };
  expect(sideBySide(marks, criteria)).toEqual({
    lines: [
      { criterion: 'C1', raw: { an: 10, binh: 20, chi: 12 }, median: 12, spread: 10 },
      { criterion: 'C2', raw: { an: 5, binh: 9, chi: 5 }, median: 5, spread: 4 },
    ],
    severity: { an: -1, binh: 6, chi: 0 },
    totals: { an: 15, binh: 29, chi: 17 },
  });
});

it('a member who left a criterion out weighs nothing there', () => {
  const { lines, severity } = sideBySide({ an: { C1: 4 }, binh: {} }, criteria);
  expect(lines.map(({ median, spread }) => [median, spread])).toEqual([
    [4, 0],
    [null, 0],
  ]);
  expect(severity).toEqual({ an: 0, binh: 0 });
});

it('points that are missing or more than the criterion gives are named', () => {
  expect(wrongMarks({ C1: 20, C2: 0 }, criteria)).toEqual([]);
  expect(wrongMarks({ C1: 21 }, criteria)).toEqual(['C1', 'C2']);
});

it('points that no criterion gives weigh nothing side by side', () => {
  const honest = { an: { C1: 10, C2: 5 }, binh: { C1: 12, C2: 7 } };
  const forged = { chi: { C1: 100, C2: 11, C9: 50 } };
  const { lines, totals } = sideBySide({ ...honest, ...forged }, criteria);
  expect(lines).toEqual(sideBySide(honest, criteria).lines);
  expect(totals['chi']).toBe(0);
});
