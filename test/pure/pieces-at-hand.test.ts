/** What an instance keeps of uploads under way, so that it need not fetch its own pieces back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFile } from '#domain/evidence.ts';
import { keepAtHand, takeAtHand } from '../../functions/src/files/pieces-at-hand.ts';

test('whatever comes in, no more than one largest file is at hand, the newest uploads first, and each is given once', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: largestFile }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(sizes, (all) => {
      for (const [index, of] of all.entries())
        keepAtHand(`upload-${index}`, { of, object: 'a', offset: 0, bytes: Buffer.of(index) });
      const given = all.map((of, index) => takeAtHand(`upload-${index}`, of));
      const isAtHand = given.map(({ laid }) => laid.has('a'));
      const first = isAtHand.indexOf(true);
      expect(isAtHand.slice(first)).toEqual(all.slice(first).map(() => true));
      expect(given.slice(first).map(({ whole }) => whole[0])).toEqual(
        all.map((_of, index) => index).slice(first),
      );
      const held = all.slice(first).reduce((sum, of) => sum + of, 0);
      expect(held).toBeLessThanOrEqual(largestFile);
      const withOneMore = first > 0 ? held + (all[first - 1] ?? 0) : Infinity;
      expect(withOneMore).toBeGreaterThan(largestFile);
      expect(all.map((of, index) => takeAtHand(`upload-${index}`, of).laid.size)).toEqual(
        all.map(() => 0),
      );
    }),
    { numRuns: 50 },
  );
});

test('pieces in whatever order lie where they belong, and only those that came are said to', () => {
  const file = fc.uint8Array({ minLength: 2, maxLength: 200 });
  const cuts = fc.array(fc.nat(), { maxLength: 6 });
  fc.assert(
    fc.property(file, cuts, fc.infiniteStream(fc.boolean()), (bytes, at, comes) => {
      const ends = [...new Set([...at.map((cut) => cut % bytes.length), bytes.length])]
        .filter((end) => end > 0)
        .toSorted((one, other) => one - other);
      const pieces = ends.map((end, index) => ({ from: ends[index - 1] ?? 0, end }));
      const came = pieces.filter(() => comes.next().value === true).toReversed();
      for (const { from, end } of came)
        keepAtHand('one', {
          of: bytes.length,
          object: `${from}`,
          offset: from,
          bytes: Buffer.from(bytes.subarray(from, end)),
        });
      const { whole, laid } = takeAtHand('one', bytes.length);
      expect(whole).toHaveLength(bytes.length);
      expect(laid).toEqual(new Set(came.map(({ from }) => `${from}`)));
      for (const { from, end } of came)
        expect(whole.subarray(from, end)).toEqual(Buffer.from(bytes.subarray(from, end)));
    }),
  );
});

test('of an upload that was given up and begun anew with a longer file nothing is left', () => {
  keepAtHand('again', { of: 2, object: 'old', offset: 0, bytes: Buffer.from('ab') });
  keepAtHand('again', { of: 5, object: 'new', offset: 0, bytes: Buffer.from('cd') });
  const { whole, laid } = takeAtHand('again', 5);
  expect(whole).toHaveLength(5);
  expect([...laid]).toEqual(['new']);
});
