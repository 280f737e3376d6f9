import { expect, test } from 'vitest';
import { keepAtMost } from '#domain/keep-at-most.ts';

test('of more than so many the longest kept goes, and of fewer none', () => {
  const kept = new Map<string, number>();
  for (const [at, word] of ['một', 'hai', 'ba', 'bốn'].entries()) {
    kept.set(word, at);
    keepAtMost(3, kept);
  }
  expect([...kept.keys()]).toEqual(['hai', 'ba', 'bốn']);
});
