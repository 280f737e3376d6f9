/** Where words stand in all indexes together. A word that was looked for is not looked up again until the indexes change. */
import { keepAtMost } from '../keep-at-most.ts';
import { entryIn, whereIn, type Standing, type WordIndex } from './word-index.ts';

type LookUp = (index: WordIndex, word: string) => readonly Standing[];

/** For each entry, index by index, the bits of where every one of the words stands; all bits for no words. */
export type Bearing = (words: readonly string[]) => Uint8Array;

/** Of each way of looking up; a byte for each word and entry, so of 20,000 entries at most four megabytes. */
const mostKept = 200;

export function bearing(indexes: readonly WordIndex[], lookUp: LookUp): Bearing {
  const count = indexes.reduce((sum, { entries }) => sum + entries.length, 0);
  /** The longest kept first. */
  const kept = new Map<string, Uint8Array>();
  const bitsOf = (word: string): Uint8Array => {
    const bits = kept.get(word) ?? lookedUp(indexes, count, (index) => lookUp(index, word));
    kept.set(word, bits);
    keepAtMost(mostKept, kept);
    return bits;
  };
  return (words) => {
    const shared = new Uint8Array(count).fill(255);
    for (const word of words) {
      const bits = bitsOf(word);
      for (let at = 0; at < count; at += 1) shared[at] = (shared[at] ?? 0) & (bits[at] ?? 0);
    }
    return shared;
  };
}

const lookedUp = (
  indexes: readonly WordIndex[],
  count: number,
  standingsIn: (index: WordIndex) => readonly Standing[],
): Uint8Array => {
  const bits = new Uint8Array(count);
  let from = 0;
  for (const index of indexes) {
    for (const standing of standingsIn(index)) noteIn(bits, from, standing);
    from += index.entries.length;
  }
  return bits;
};

/** `from` is the place of the index's first entry among those of all. */
const noteIn = (bits: Uint8Array, from: number, standing: Standing): void => {
  for (const one of standing) {
    const place = from + entryIn(one);
    bits[place] = (bits[place] ?? 0) | whereIn(one);
  }
};
