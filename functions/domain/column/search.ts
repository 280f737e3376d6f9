/** Searching the column: each word somewhere in the profile, with or without marks; exact tones, names and titles first. */
import { newestFirst, type IndexedEntry } from './entry.ts';
import { bearing } from './looked-up.ts';
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
  const all = indexes.flatMap((index) => index.entries);
  const headlines = indexes.flatMap((index) => index.headlines);
  const entries = all.toSorted(newestFirst);
  const newest = new Map(entries.map((entry, place) => [entry, place]));
  const places = Uint32Array.from(all, (entry) => newest.get(entry) ?? 0);
  const written = bearing(indexes, exactly);
  const begun = bearing(indexes, beginning);
  const find = (typed: string, synonyms: Synonyms): Uint32Array => {
    const plain = plainWords(typed).slice(0, mostWords);
    if (plain.length === 0) return new Uint32Array();
    const exact = tonedWords(typed).slice(0, mostWords);
    const stands = written(exact);
    const whole = ` ${exact.join(' ')} `;
    const begins = begun(plain);
    for (const words of otherNames(plain, synonyms)) addWhereNone(begins, begun(words));
    const ranks = new Uint8Array(all.length);
    for (let at = 0; at < all.length; at += 1) {
      const rank = rankOf(stands[at] ?? 0, begins[at] ?? 0);
      const isWhole = rank === inHeadline && headlines[at]?.includes(whole) === true;
      ranks[places[at] ?? 0] = isWhole ? best : rank;
    }
    return byRank(ranks);
  };
  return { entries, find };
}

const addWhereNone = (to: Uint8Array, other: Uint8Array): void => {
  for (let at = 0; at < to.length; at += 1) to[at] ||= other[at] ?? 0;
};

/** The words side by side in the title or name, as typed. */
const best = 7;
/** All of them somewhere in it. */
const inHeadline = 6;

/** How well an entry fits, of where the words stand as typed, and where they begin without marks; 0 where they do not. */
const rankOf = (stands: number, begun: number): number => {
  if (begun === 0) return 0;
  if (has(stands, where.headline)) return inHeadline;
  if (has(stands, where.place)) return 5;
  if (has(stands, where.anywhere)) return 4;
  if (has(begun, where.headline)) return 3;
  return has(begun, where.place) ? 2 : 1;
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
