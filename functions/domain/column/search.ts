/** Searching the column: each word somewhere in the profile, with or without marks; exact tones, names and titles first. */
import type { IndexedEntry } from './entry.ts';
import { plainOf, plainWords, tonedWords } from './words.ts';

/** An entry made ready: texts begin and end with a blank, so that a word is found whole or from its beginning. */
export interface Searchable {
  readonly entry: IndexedEntry;
  readonly headline: { readonly toned: string; readonly plain: string };
  readonly place: { readonly toned: string; readonly plain: string };
  readonly all: { readonly toned: string; readonly plain: string };
}

/** `placeNames` are all names, former ones too, under which the entry's place may be looked for. */
export function searchable(entry: IndexedEntry, placeNames: readonly string[]): Searchable {
  const headline = tonedWords(`${entry.title} ${entry.name ?? ''}`);
  const place = tonedWords(placeNames.join(' '));
  const all = [...headline, ...place, ...entry.words.split(' ')];
  return { entry, headline: bothForms(headline), place: bothForms(place), all: bothForms(all) };
}

const bothForms = (words: readonly string[]) => ({
  toned: ` ${words.join(' ')} `,
  plain: ` ${words.map(plainOf).join(' ')} `,
});

/** Names of one people: whoever looks for one of them finds what bears any. Each in plain words. */
export type Synonyms = readonly (readonly string[])[];

const mostWords = 12;

/** `among` stands newest first, and so do those found of one rank. Reads each text once, and sorts nothing. */
export function search(
  among: readonly Searchable[],
  typed: string,
  synonyms: Synonyms,
): readonly IndexedEntry[] {
  const plain = plainWords(typed).slice(0, mostWords);
  if (plain.length === 0) return [];
  const wanted = [plain, ...otherNames(plain, synonyms)].map(begun);
  const toned = tonedWords(typed).slice(0, mostWords);
  const exact = { whole: ` ${toned.join(' ')} `, words: toned.map((word) => ` ${word} `) };
  const byRank: IndexedEntry[][] = Array.from({ length: best + 1 }, () => []);
  for (const one of among) {
    const words = wanted.find((each) => allIn(one.all.plain, each));
    if (words !== undefined) byRank[rankOf(one, exact, words)]?.push(one.entry);
  }
  return byRank.toReversed().flat();
}

/** How words begin in a text. */
const begun = (words: readonly string[]): readonly string[] => words.map((word) => ` ${word}`);

const allIn = (text: string, parts: readonly string[]): boolean =>
  parts.every((part) => text.includes(part));

interface Exact {
  readonly whole: string;
  readonly words: readonly string[];
}

const best = 6;

function rankOf(
  { headline, place, all }: Searchable,
  { whole, words }: Exact,
  beginnings: readonly string[],
): number {
  if (headline.toned.includes(whole)) return best;
  if (allIn(headline.toned, words)) return 5;
  if (allIn(place.toned, words)) return 4;
  if (allIn(all.toned, words)) return 3;
  if (allIn(headline.plain, beginnings)) return 2;
  return allIn(place.plain, beginnings) ? 1 : 0;
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
