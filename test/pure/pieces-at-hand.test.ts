/** What an instance keeps of uploads under way, so that it need not fetch its own pieces back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestChunk, largestFile } from '#domain/evidence.ts';
import { keepAtHand, takeAtHand } from '../../functions/src/files/pieces-at-hand.ts';

test('whatever comes in, no more than one largest file is at hand, the newest pieces first, and each is given once', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: largestChunk }), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(sizes, (all) => {
      for (const [index, size] of all.entries()) keepAtHand(`piece-${index}`, Buffer.alloc(size));
      const given = all.map((_size, index) => takeAtHand(`piece-${index}`)?.length ?? 0);
      const first = given.findIndex((length) => length > 0);
      expect(given.slice(first)).toEqual(all.slice(first));
      const held = given.reduce((sum, length) => sum + length, 0);
      expect(held).toBeLessThanOrEqual(largestFile);
      const withOneMore = first > 0 ? held + (all[first - 1] ?? 0) : Infinity;
      expect(withOneMore).toBeGreaterThan(largestFile);
      expect(all.map((_size, index) => takeAtHand(`piece-${index}`))).toEqual(
        all.map(() => undefined),
      );
    }),
    { numRuns: 50 },
  );
});
