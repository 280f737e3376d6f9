import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandsOf,
  isAlike,
  mostInBand,
  photoNamed,
  withoutCase,
  withPhoto,
} from '#domain/file-note.ts';

const likeness = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
const hex = (value: bigint): string => value.toString(16).padStart(16, '0');

describe('the bands of a photo', () => {
  it('are 28, and one of them at least is shared with every photo that looks alike', () => {
    const flips = fc.uniqueArray(fc.nat(63), { maxLength: 6 });
    fc.assert(
      fc.property(likeness, flips, (one, fields) => {
        const other = fields.reduce((value, at) => value ^ (1n << BigInt(at)), one);
        const bands = bandsOf(hex(one));
        expect(isAlike(hex(one), hex(other))).toBe(true);
        expect(new Set(bands).size).toBe(28);
        expect(bandsOf(hex(other)).some((band) => bands.includes(band))).toBe(true);
      }),
    );
  });

  it('name each photo once, take in no more than 400, and let go of a case', () => {
    const photo = { likeness: '0123456789abcdef', case: 'h0s0h0s0', evidence: 'anh1' };
    const first = withPhoto(null, photo);
    expect(first?.photos.map(photoNamed)).toEqual([photo]);
    expect(withPhoto(first, photo)).toBeNull();
    const full = {
      v: 1 as const,
      photos: Array.from({ length: mostInBand }, (_, at) => `a.b.${at}`),
    };
    expect(withPhoto(full, photo)).toBeNull();
    expect(first && withoutCase(first, 'h0s0h0s0')).toBeNull();
    expect(first && withoutCase(first, 'khac0000')).toEqual(first);
  });
});
