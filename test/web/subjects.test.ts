/** Whom the page asks about, and how agreement is said. */
import { expect, test } from 'vitest';
import type { Candidate } from '#domain/subject-told.ts';
import { toAsk } from '../../web/pages/subjects/to-ask.ts';

const candidate = (key: string, given: Partial<Candidate> = {}): Candidate => ({
  key,
  strength: 'perhaps',
  name: 'Điểu Ví Dụ',
  known: null,
  cases: 1,
  latest: null,
  apart: [],
  ...given,
});
const asked = (all: readonly Candidate[], answers: Record<string, 'same' | 'other'> = {}) =>
  toAsk(all, answers).map(({ key }) => key);

test('a bare namesake is nobody to ask about, unless something was answered of them', () => {
  const all = [candidate('one'), candidate('two', { strength: 'namesake' })];
  expect(asked(all)).toEqual(['one']);
  expect(asked(all, { two: 'other' })).toEqual(['one', 'two']);
});

test('once one is called the same, those told apart from it are not asked about again', () => {
  const all = [
    candidate('one', { apart: ['two'] }),
    candidate('two', { apart: ['one'] }),
    candidate('three'),
  ];
  expect(asked(all)).toEqual(['one', 'two', 'three']);
  expect(asked(all, { one: 'same' })).toEqual(['one', 'three']);
});
