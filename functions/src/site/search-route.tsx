/** `/tim-kiem?q=`: words with or without marks, looked for in every published profile. */
import { composed } from '#domain/characters.ts';
import type { ColumnEntry } from '#domain/column/entry.ts';
import { Slug } from '#domain/story.ts';
import { parameters, searchAddress } from '../../../web/site/addresses.ts';
import { peopleSynonyms } from '../../../web/site/peoples.ts';
import { longestSearch } from '../../../web/site/search-form.tsx';
import { SearchPage } from '../../../web/site/search-page.tsx';
import { page } from './answer.ts';
import { route } from './asked.ts';
import { readColumn } from './column.ts';
import { origin } from './origin.ts';
import { styleSheet } from './style-sheet.ts';

const mostShown = 30;

export const searchRoute = route({
  read: (path, query) => (path === '/tim-kiem' ? askedIn(query) : null),
  address: ({ words, after }) => searchAddress(words, after),
  answer: async ({ words, after }) => {
    const shown = { words, after, ...(await foundBy(words, after)), origin: origin(), styleSheet };
    return page(200, <SearchPage {...shown} />);
  },
});

const askedIn = (query: URLSearchParams) => {
  const words = wordsIn(query.get('q') ?? '');
  const after = words === '' ? null : Slug.safeParse(query.get(parameters.after)).data;
  return { words, after: after ?? null };
};

const foundBy = async (words: string, after: string | null) => {
  if (words === '') return partOf([], new Uint32Array(), null);
  const { entries, find } = await readColumn();
  return partOf(entries, find(words, peopleSynonyms), after);
};

/** Of the places found, from the first where the profile to go on after is found no more. */
export const partOf = (
  entries: readonly ColumnEntry[],
  places: Uint32Array,
  after: string | null,
) => {
  const from = after === null ? 0 : places.findIndex((at) => entries[at]?.slug === after) + 1;
  const shown = places.subarray(from, from + mostShown);
  const found = Array.from(shown).flatMap((at) => entries[at] ?? []);
  const isMore = places.length > from + mostShown;
  return { found, count: places.length, next: isMore ? (found.at(-1)?.slug ?? null) : null };
};

/** One space between words, nothing invisible, and no half of a character where it is cut. */
const wordsIn = (typed: string): string =>
  composed(typed)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, longestSearch)
    .replaceAll(/\p{Cs}/gu, '')
    .trim();
