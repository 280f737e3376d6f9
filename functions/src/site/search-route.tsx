/** `/tim-kiem?q=`: words with or without marks, looked for in every published profile. */
import { composed } from '#domain/characters.ts';
import { searchAddress } from '../../../web/site/addresses.ts';
import { peopleSynonyms } from '../../../web/site/peoples.ts';
import { longestSearch } from '../../../web/site/search-form.tsx';
import { SearchPage } from '../../../web/site/search-page.tsx';
import { page } from './answer.ts';
import { route } from './asked.ts';
import { readColumn } from './column.ts';
import { styleSheet } from './style-sheet.ts';

const mostShown = 30;

export const searchRoute = route({
  read: (path, query) => (path === '/tim-kiem' ? wordsIn(query.get('q') ?? '') : null),
  address: searchAddress,
  answer: async (words) => {
    const found = words === '' ? [] : (await readColumn()).find(words, peopleSynonyms);
    const shown = { words, found: found.slice(0, mostShown), count: found.length, styleSheet };
    return page(200, <SearchPage {...shown} />);
  },
});

/** One space between words, nothing invisible, and no half of a character where it is cut. */
const wordsIn = (typed: string): string =>
  composed(typed)
    .replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
    .slice(0, longestSearch)
    .replaceAll(/\p{Cs}/gu, '')
    .trim();
