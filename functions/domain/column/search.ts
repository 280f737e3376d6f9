/** Searching the column: each word somewhere in the profile, with or without marks; exact tones, names and titles first. */
import { newestFirst, type IndexedEntry } from './entry.ts';
import { beginning, exactly, where, type WordIndex } from './word-index.ts';
import { plainWords, tonedWords } from './words.ts';

/** Names of one people: whoever looks for one of them finds what bears any. Each in plain words. */
export type Synonyms = readonly (readonly string[])[];

export interface Searched {
  /** All of them, newest first. */
  readonly entries: readonly IndexedEntry[];
  /** The places in `entries` of those that bear every word, best first; newest first of one rank. */
  readonly find: (typed: string, synonyms: Synonyms) => Uint32Array;
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
  const find = (typed: string, synonyms: Synonyms): Uint32Array => {
    const plain = plainWords(typed).slice(0, mostWords);
    if (plain.length === 0) return new Uint32Array();
    const wanted = [plain, ...otherNames(plain, synonyms)];
    const exact = tonedWords(typed).slice(0, mostWords);
    const ranks = new Uint8Array(entries.length);
    for (const one of ordered) {
      const found = ranksIn(one.index, exact, wanted);
      for (let at = 0; at < found.length; at += 1) ranks[one.places[at] ?? 0] = found[at] ?? 0;
    }
    return byRank(ranks);
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
  for (let at = 0; at < toned.length; at += 1) {
    const [places = 0, begun = 0] = [toned[at], plain[at]];
    toned[at] =
      begun > 0 && has(places, where.headline) && index.headlines[at]?.includes(whole) === true
        ? best
        : rankOf(places, begun);
  }
  return toned;
}

/** Of where the words stand as typed, and where they begin without marks. */
const rankOf = (places: number, begun: number): number => {
  if (begun === 0) return 0;
  if (has(places, where.headline)) return 6;
  if (has(places, where.place)) return 5;
  if (has(places, where.anywhere)) return 4;
  if (has(begun, where.headline)) return 3;
  return has(begun, where.place) ? 2 : 1;
};

/** For each entry what the first says that says anything. */
const firstOf = ([first = new Uint8Array(), ...others]: readonly Uint8Array[]): Uint8Array => {
  for (const other of others)
    for (let at = 0; at < first.length; at += 1) first[at] ||= other[at] ?? 0;
  return first;
};

const has = (places: number, bit: number): boolean => (places & bit) !== 0;

/** Counted first and laid out once, as numbers: a word that stands everywhere costs a page no more than a rare one. */
function byRank(ranks: Uint8Array): Uint32Array {
  const next = new Uint32Array(best + 1);
  for (const rank of ranks) next[rank] = (next[rank] ?? 0) + 1;
  let before = 0;
  for (let rank = best; rank > 0; rank -= 1) {
    const count = next[rank] ?? 0;
    next[rank] = before;
    before += count;
  }
  const found = new Uint32Array(before);
  for (let place = 0; place < ranks.length; place += 1) {
    const rank = ranks[place] ?? 0;
    if (rank === 0) continue;
    const at = next[rank] ?? 0;
    found[at] = place;
    next[rank] = at + 1;
  }
  return found;
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
