/** `/tim-kiem?q=`: words with or without marks, looked for in the newest profiles. */
import { SearchedProfile } from '#domain/profile-entry.ts';
import { composed } from '#domain/characters.ts';
import { folded } from '#domain/text.ts';
import { everything, searchAddress } from '../../../web/site/addresses.ts';
import { longestSearch } from '../../../web/site/search-form.tsx';
import { SearchPage } from '../../../web/site/search-page.tsx';
import { page } from './answer.ts';
import { route } from './asked.ts';
import { newestProfiles, parsed } from './profiles.ts';
import { styleSheet } from './style-sheet.ts';

const searched = 200;
const mostShown = 30;
const keptFor = 20_000;

export const searchRoute = route({
  read: (path, query) => (path === '/tim-kiem' ? wordsIn(query.get('q') ?? '') : null),
  address: searchAddress,
  answer: async (words) => {
    const profiles = words === '' ? [] : await newest();
    const found = matching(profiles, words);
    const shown = {
      words,
      found: found.slice(0, mostShown),
      more: found.length > mostShown,
      lookedThrough: profiles.length < searched ? null : searched,
      styleSheet,
    };
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

/** Every word somewhere in the profile; those whose title or name has the words as typed, marks included, come first. */
export function matching(
  profiles: readonly SearchedProfile[],
  words: string,
): readonly SearchedProfile[] {
  const wanted = folded(words)
    .split(' ')
    .filter((word) => word !== '');
  if (wanted.length === 0) return [];
  const found = profiles.filter(({ search }) => wanted.every((word) => search.includes(word)));
  const typed = words.toLowerCase();
  const isExact = ({ title, subject }: SearchedProfile): boolean =>
    `${title} ${subject.name ?? ''}`.toLowerCase().includes(typed);
  return [...found.filter(isExact), ...found.filter((profile) => !isExact(profile))];
}

let kept: {
  readonly until: number;
  readonly profiles: Promise<readonly SearchedProfile[]>;
} | null = null;

/** Read once in a while and not for every search: a flood of searches costs no more than one. */
async function newest(): Promise<readonly SearchedProfile[]> {
  if (kept === null || kept.until < Date.now()) {
    kept = { until: Date.now() + keptFor, profiles: readNewest() };
    kept.profiles.catch(() => (kept = null));
  }
  return await kept.profiles;
}

async function readNewest(): Promise<readonly SearchedProfile[]> {
  const rows = await newestProfiles(SearchedProfile, everything, searched);
  return rows.flatMap((row) => parsed(SearchedProfile, row) ?? []);
}
