/** Searching the column: each word somewhere in the profile, with or without marks; exact tones, names and titles first. */
import { newestFirst, type IndexedEntry } from './entry.ts';
import { beginning, exactly, where, type WordIndex } from './word-index.ts';
import { plainWords, tonedWords } from './words.ts';

/** Names of one people: whoever looks for one of them finds what bears any. Each in plain words. */
export type Synonyms = readonly (readonly string[])[];

export interface Searched {
  /** All of them, newest first. */
  readonly entries: readonly IndexedEntry[];
  /** Those that bear every word, best first; newest first of one rank. */
  readonly find: (typed: string, synonyms: Synonyms) => readonly IndexedEntry[];
}

const mostWords = 12;

/** What stands in these indexes, put in order once for every search. */
export function searched(indexes: readonly WordIndex[]): Searched {
  const entries = indexes.flatMap((index) => index.entries).toSorted(newestFirst);
  const places = new Map(entries.map((entry, at) => [entry, at]));
  const ordered = indexes.map((index) => ({
    index,
    places: index.entries.map((entry) => places.get(entry) ?? 0),
  }));
  const find = (typed: string, synonyms: Synonyms): readonly IndexedEntry[] => {
    const plain = plainWords(typed).slice(0, mostWords);
    if (plain.length === 0) return [];
    const wanted = [plain, ...otherNames(plain, synonyms)];
    const exact = tonedWords(typed).slice(0, mostWords);
    const ranks = new Uint8Array(entries.length);
    for (const one of ordered) {
      const found = ranksIn(one.index, exact, wanted);
      for (let at = 0; at < found.length; at += 1) ranks[one.places[at] ?? 0] = found[at] ?? 0;
    }
    return byRank(entries, ranks);
  };
  return { entries, find };
}

const best = 7;

/** For each entry of an index how well it fits; 0 where it does not. */
function ranksIn(
  index: WordIndex,
  exact: readonly string[],
  wanted: readonly (readonly string[])[],
): Uint8Array {
  const toned = exactly(index, exact);
  const whole = ` ${exact.join(' ')} `;
  const plain = firstOf(wanted.map((words) => beginning(index, words)));
  return toned.map((places, at) => {
    const begun = plain[at] ?? 0;
    if (begun === 0) return 0;
    if (has(places, where.headline))
      return index.headlines[at]?.includes(whole) === true ? best : 6;
    if (has(places, where.place)) return 5;
    if (has(places, where.anywhere)) return 4;
    if (has(begun, where.headline)) return 3;
    return has(begun, where.place) ? 2 : 1;
  });
}

/** For each entry what the first says that says anything. */
const firstOf = ([first = new Uint8Array(), ...others]: readonly Uint8Array[]): Uint8Array => {
  for (const other of others)
    for (let at = 0; at < first.length; at += 1) first[at] ||= other[at] ?? 0;
  return first;
};

const has = (places: number, bit: number): boolean => (places & bit) !== 0;

function byRank(entries: readonly IndexedEntry[], ranks: Uint8Array): readonly IndexedEntry[] {
  const found: IndexedEntry[][] = Array.from({ length: best + 1 }, () => []);
  for (let at = 0; at < ranks.length; at += 1) {
    const [rank = 0, entry] = [ranks[at], entries[at]];
    if (rank > 0 && entry !== undefined) found[rank]?.push(entry);
  }
  return found.toReversed().flat();
}

/** The same words with another name of the people they speak of. */
function otherNames(words: readonly string[], synonyms: Synonyms): readonly (readonly string[])[] {
  const typed = ` ${words.join(' ')} `;
  return synonyms.flatMap((names) => {
    const spoken = names.find((name) => typed.includes(` ${name} `));
    if (spoken === undefined) return [];
    return names
      .filter((name) => name !== spoken)
      .map((name) => typed.replace(` ${spoken} `, ` ${name} `).trim().split(' '));
  });
}
