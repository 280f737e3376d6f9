/** In which entries a word stands, and where in each: so a search looks at those alone, however many there are. */
import type { IndexedEntry } from './entry.ts';
import { plainOf, tonedWords } from './words.ts';

/** Bits of where a word stands; all of them where it stands everywhere. */
export const where = { anywhere: 1, headline: 2, place: 4 } as const;
const everywhere = where.anywhere | where.headline | where.place;

/** The entries, by their place in the index, and where in each; as many of the one as of the other. */
interface Standing {
  readonly entries: number[];
  readonly where: number[];
}

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
  const toned = new Map<string, Standing>();
  const plain = new Map<string, Standing>();
  const headlines = entries.map((entry, at) => {
    const headline = tonedWords(`${entry.title} ${entry.name ?? ''}`);
    const place = tonedWords(placeNames(entry).join(' '));
    note(at, { headline, place, anywhere: entry.words.split(' ') }, toned, plain);
    return ` ${headline.join(' ')} `;
  });
  const ordered = [...plain].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    entries,
    headlines,
    toned,
    plainWords: ordered.map(([word]) => word),
    plain: ordered.map(([, standing]) => standing),
  };
}

type Index = Map<string, Standing>;

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

const lay = (at: number, noted: ReadonlyMap<string, number>, into: Index): void => {
  for (const [word, bits] of noted) {
    const standing = into.get(word) ?? { entries: [], where: [] };
    standing.entries.push(at);
    standing.where.push(bits);
    into.set(word, standing);
  }
};

/** For each entry the places in which all of the words stand, written as they are there. */
export const exactly = (index: WordIndex, words: readonly string[]): Uint8Array =>
  common(
    index,
    words.map((word) => [index.toned.get(word) ?? []].flat()),
  );

/** For each entry the places in which a word begins with each of these, marks or none. */
export const beginning = (index: WordIndex, words: readonly string[]): Uint8Array =>
  common(
    index,
    words.map((word) => begunWith(index, word)),
  );

const begunWith = ({ plainWords, plain }: WordIndex, word: string): readonly Standing[] => {
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

/** Of each word any of its standings counts, of the words only what they have in common. */
const common = ({ entries }: WordIndex, words: readonly (readonly Standing[])[]): Uint8Array => {
  if (words.some((standings) => standings.length === 0)) return new Uint8Array(entries.length);
  const [shared = new Uint8Array(entries.length).fill(everywhere), ...others] = words.map(
    (standings) => anyOf(standings, entries.length),
  );
  for (const other of others)
    for (let at = 0; at < shared.length; at += 1) shared[at] = (shared[at] ?? 0) & (other[at] ?? 0);
  return shared;
};

const anyOf = (standings: readonly Standing[], count: number): Uint8Array => {
  const places = new Uint8Array(count);
  for (const { entries, where: bits } of standings)
    for (let at = 0; at < entries.length; at += 1) {
      const entry = entries[at] ?? 0;
      places[entry] = (places[entry] ?? 0) | (bits[at] ?? 0);
    }
  return places;
};
