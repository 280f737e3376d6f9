/** In which entries a word stands, and where in each: so a search looks at those alone, however many there are. */
import type { IndexedEntry } from './entry.ts';
import { plainOf, tonedWords } from './words.ts';

/** Bits of where a word stands. */
export const where = { anywhere: 1, headline: 2, place: 4 } as const;

/** A number for each entry in which the word stands: the entry's place in the index, and in the last bits where it stands there. */
export type Standing = readonly number[];
const bitsOfWhere = 3;
export const entryIn = (one: number): number => one >>> bitsOfWhere;
export const whereIn = (one: number): number => one & ((1 << bitsOfWhere) - 1);

/** Over some of the profiles. */
export interface WordIndex {
  readonly entries: readonly IndexedEntry[];
  /** Titles and names with their tones, word by word; each begins and ends with a blank. */
  readonly headlines: readonly string[];
  readonly toned: ReadonlyMap<string, Standing>;
  /** Words without marks, in the order in which a beginning is looked up. */
  readonly plainWords: readonly string[];
  readonly plain: readonly Standing[];
}

/** `placeNames` are all names, former ones too, under which an entry's place may be looked for. */
export function wordIndex(
  entries: readonly IndexedEntry[],
  placeNames: (entry: IndexedEntry) => readonly string[],
): WordIndex {
  const toned: Index = new Map();
  const plain: Index = new Map();
  const headlines = entries.map((entry, at) => {
    const headline = tonedWords(`${entry.title} ${entry.name ?? ''}`);
    const place = tonedWords(placeNames(entry).join(' '));
    note(at, { headline, place, anywhere: entry.words.split(' ') }, toned, plain);
    return ` ${headline.join(' ')} `;
  });
  const ordered = [...plain].toSorted(([one], [other]) => (one < other ? -1 : 1));
  // Most words are rare: a list that may still grow would take more than all that is in it.
  return {
    entries,
    headlines,
    toned: new Map([...toned].map(([word, standing]) => [word, standing.slice()])),
    plainWords: ordered.map(([word]) => word),
    plain: ordered.map(([, standing]) => standing.slice()),
  };
}

type Index = Map<string, number[]>;

const note = (
  at: number,
  words: Readonly<Record<keyof typeof where, readonly string[]>>,
  toned: Index,
  plain: Index,
): void => {
  const noted = { toned: new Map<string, number>(), plain: new Map<string, number>() };
  for (const [place, bit] of Object.entries(where) as [keyof typeof where, number][])
    for (const word of words[place]) {
      add(noted.toned, word, bit | where.anywhere);
      add(noted.plain, plainOf(word), bit | where.anywhere);
    }
  lay(at, noted.toned, toned);
  lay(at, noted.plain, plain);
};

const add = (to: Map<string, number>, word: string, bits: number): void => {
  to.set(word, (to.get(word) ?? 0) | bits);
};

const lay = (at: number, words: ReadonlyMap<string, number>, into: Index): void => {
  for (const [word, bits] of words) {
    const standing = into.get(word) ?? [];
    standing.push((at << bitsOfWhere) | bits);
    into.set(word, standing);
  }
};

/** Of a word as it is written. */
export const exactly = ({ toned }: WordIndex, word: string): readonly Standing[] => {
  const standing = toned.get(word);
  return standing === undefined ? [] : [standing];
};

/** Of every word that begins so, marks or none. */
export const beginning = ({ plainWords, plain }: WordIndex, word: string): readonly Standing[] => {
  const from = firstFrom(plainWords, word);
  let until = from;
  while (plainWords[until]?.startsWith(word) === true) until += 1;
  return plain.slice(from, until);
};

/** Where the first word stands that does not come before this one. */
const firstFrom = (ordered: readonly string[], word: string): number => {
  let [from, until] = [0, ordered.length];
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((ordered[middle] ?? '') < word) from = middle + 1;
    else until = middle;
  }
  return from;
};
