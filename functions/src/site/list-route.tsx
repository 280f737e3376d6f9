/** `/danh-sach`: all profiles, chosen by year, place, kind and level, a page at a time. */
import { dayOf, Day } from '#domain/day.ts';
import { Slug } from '#domain/story.ts';
import {
  listAddress,
  parameters,
  type After,
  type ListChoice,
} from '../../../web/site/addresses.ts';
import { kinds, levels, places, type Choice } from '../../../web/site/choices.ts';
import { ListPage } from '../../../web/site/list-page.tsx';
import { page } from './answer.ts';
import { route } from './asked.ts';
import { listProfiles } from './profiles.ts';
import { styleSheet } from './style-sheet.ts';

const pageSize = 20;

export const listRoute = route({
  read: (path, query) => (path === '/danh-sach' ? choiceIn(query) : null),
  address: listAddress,
  answer: async (choice) => {
    const { entries, next } = await listProfiles(choice, pageSize);
    const today = dayOf({ toMillis: () => Date.now() });
    const thisYear = Number(today.slice(0, 4));
    const shown = { choice, entries, next, thisYear, styleSheet };
    return page(200, <ListPage {...shown} />);
  },
});

/** What cannot be read counts as not chosen, so its address leads to the one without it. */
export const choiceIn = (query: URLSearchParams): ListChoice => ({
  year: yearIn(query.get(parameters.year)),
  place: valueIn(places, query.get(parameters.place)),
  kind: valueIn(kinds, query.get(parameters.kind)),
  level: valueIn(levels, query.get(parameters.level)),
  after: afterIn(query.get(parameters.after)),
});

const yearIn = (typed: string | null): number | null =>
  typed !== null && /^(?:19|20|21)\d\d$/u.test(typed) ? Number(typed) : null;

const valueIn = (choices: readonly Choice[], typed: string | null): string | null =>
  choices.find((choice) => choice.name === typed)?.value ?? null;

function afterIn(typed: string | null): After | null {
  const [day, slug, ...rest] = (typed ?? '').split('_');
  const publishedOn = Day.safeParse(day);
  const place = Slug.safeParse(slug);
  if (rest.length > 0 || !publishedOn.success || !place.success) return null;
  return { publishedOn: publishedOn.data, slug: place.data };
}
