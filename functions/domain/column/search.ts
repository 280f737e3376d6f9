/** Searching the column: each word somewhere in the profile, with or without marks; exact tones, names and titles first. */
import { newestFirst, type IndexedEntry } from './entry.ts';
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

export function search(
  among: readonly Searchable[],
  typed: string,
  synonyms: Synonyms,
): readonly IndexedEntry[] {
  const plain = plainWords(typed).slice(0, mostWords);
  if (plain.length === 0) return [];
  const toned = tonedWords(typed).slice(0, mostWords);
  const found = new Map<string, { readonly entry: IndexedEntry; readonly rank: number }>();
  for (const words of [plain, ...otherNames(plain, synonyms)])
    for (const one of among)
      if (!found.has(one.entry.slug) && words.every((word) => one.all.plain.includes(` ${word}`)))
        found.set(one.entry.slug, { entry: one.entry, rank: rankOf(one, toned, words) });
  return [...found.values()]
    .toSorted((one, other) => other.rank - one.rank || newestFirst(one.entry, other.entry))
    .map(({ entry }) => entry);
}

function rankOf(
  { headline, place, all }: Searchable,
  toned: readonly string[],
  plain: readonly string[],
): number {
  const exactly = (text: string): boolean => toned.every((word) => text.includes(` ${word} `));
  const about = (text: string): boolean => plain.every((word) => text.includes(` ${word}`));
  if (headline.toned.includes(` ${toned.join(' ')} `)) return 6;
  if (exactly(headline.toned)) return 5;
  if (exactly(place.toned)) return 4;
  if (exactly(all.toned)) return 3;
  if (about(headline.plain)) return 2;
  return about(place.plain) ? 1 : 0;
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
