/** Only what was verified is publishable, and a figure is written as it was settled, digit for digit. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Claim, figureOf, isPublishable } from '#domain/claim.ts';
import { claim } from '../builders/claim.ts';

test.each([
  ['unverified', false],
  ['verified', true],
  ['disputed', false],
  ['struck', false],
] as const)('the public may read a claim that is %s: %s', (status, expected) => {
  expect(isPublishable(claim({ status }))).toBe(expected);
});

test('a claim called verified that nobody settled is not published', () => {
  expect(isPublishable(claim({ status: 'verified', settled: null }))).toBe(false);
});

test.each([
  [1234.5, 'kg', '1.234,5 kg'],
  [32, 'người', '32 người'],
  [0, 'vụ', '0 vụ'],
  [-0, 'vụ', '0 vụ'],
  [1_250_000, 'đồng', '1.250.000 đồng'],
  [0.0625, 'ha', '0,0625 ha'],
  [12, '', '12'],
  [null, 'người', ''],
])('%s %s is written %j', (value, unit, expected) => {
  expect(figureOf({ value, unit })).toBe(expected);
});

test('a figure loses no digit on its way to the page', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.integer({ min: 0, max: 6 }),
      (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        const read = figureOf({ value, unit: '' }).replaceAll('.', '').replace(',', '.');
        expect(Number(read)).toBe(value);
      },
    ),
  );
});

test.each([
  ['more evidence than five', { evidence: ['a', 'b', 'c', 'd', 'e', 'f'] }],
  ['no words', { text: ' ' }],
  ['a value that is no number', { value: Number.NaN }],
  ['a value without end', { value: Number.POSITIVE_INFINITY }],
  ['a value as text', { value: '32' }],
  ['a status nobody knows', { status: 'believed' }],
])('a claim with %s is refused', (_name, change) => {
  expect(Claim.safeParse({ ...claim(), ...change }).success).toBe(false);
});
