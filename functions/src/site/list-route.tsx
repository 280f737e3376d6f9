/** `/danh-sach`: all profiles, chosen by year, place, kind, level, field, people and movement, a page at a time. */
import type { Among } from '#domain/column/facets.ts';
import type { ColumnEntry } from '#domain/column/entry.ts';
import { newestFirst } from '#domain/column/entry.ts';
import type { ColumnHead } from '#domain/column/index-documents.ts';
import { Day } from '#domain/day.ts';
import { Slug } from '#domain/story.ts';
import { Id } from '#domain/text.ts';
import {
  everything,
  listAddress,
  parameters,
  type After,
  type ListChoice,
} from '../../../web/site/addresses.ts';
import { fields, kinds, levels, type Choice } from '../../../web/site/choices.ts';
import { ListPage, type Loosened } from '../../../web/site/list-page.tsx';
import { peoples } from '../../../web/site/peoples.ts';
import { formerPlaces, places } from '../../../web/site/places.ts';
import { page } from './answer.ts';
import { route } from './asked.ts';
import { readColumn, readHead } from './column.ts';
import { origin } from './origin.ts';
import { styleSheet } from './style-sheet.ts';

const pageSize = 20;

export const listRoute = route({
  read: (path, query) => (path === '/danh-sach' ? choiceIn(query) : null),
  address: listAddress,
  answer: async (choice) => {
    const head = await readHead();
    const isFirst = listAddress(choice) === listAddress(everything);
    const shown = isFirst ? firstPage(head) : pageOf((await readColumn()).among, choice);
    return page(
      200,
      <ListPage {...shown} choice={choice} head={head} origin={origin()} styleSheet={styleSheet} />,
    );
  },
});

interface Shown {
  readonly entries: readonly ColumnEntry[];
  readonly count: number;
  readonly next: After | null;
  readonly loosened: readonly Loosened[];
}

/** All it takes stands in the head: one read. */
const firstPage = ({ newest, count }: ColumnHead): Shown => ({
  entries: newest.slice(0, pageSize),
  count,
  next: newest.length > pageSize ? positionOf(newest[pageSize - 1]) : null,
  loosened: [],
});

export function pageOf(among: Among, choice: ListChoice): Shown {
  const chosen = among(choice);
  const { after } = choice;
  const left = after === null ? chosen : chosen.filter((entry) => newestFirst(after, entry) < 0);
  const entries = left.slice(0, pageSize);
  return {
    entries,
    count: chosen.length,
    next: left.length > pageSize ? positionOf(entries.at(-1)) : null,
    loosened: chosen.length > 0 ? [] : loosenedIn(among, choice),
  };
}

/** Where nothing fits: what each choice, let go, would show. */
const loosenedIn = (among: Among, choice: ListChoice): readonly Loosened[] =>
  (Object.keys(parameters) as (keyof typeof parameters)[]).flatMap((name) => {
    if (choice[name] === null) return [];
    const without = { ...choice, [name]: null };
    const count = among(without).length;
    return count === 0 || listAddress(without) === listAddress(everything)
      ? []
      : [{ choice: without, count }];
  });

const positionOf = (entry: ColumnEntry | undefined): After | null =>
  entry === undefined ? null : { publishedOn: entry.publishedOn, slug: entry.slug };

/** What cannot be read counts as not chosen, so its address leads to the one without it. */
export const choiceIn = (query: URLSearchParams): ListChoice => {
  const typed = (name: keyof typeof parameters): string | null => query.get(parameters[name]);
  return {
    year: yearIn(typed('year')),
    place: valueIn([...places, ...formerPlaces], typed('place')),
    kind: valueIn(kinds, typed('kind')),
    level: valueIn(levels, typed('level')),
    field: valueIn(fields, typed('field')),
    people: valueIn(peoples, typed('people')),
    movement: Id.safeParse(typed('movement')).data ?? null,
    after: afterIn(typed('after')),
  };
};

const yearIn = (typed: string | null): string | null =>
  typed !== null && /^(?:19|20|21)\d\d$/u.test(typed) ? typed : null;

const valueIn = (choices: readonly Choice[], typed: string | null): string | null =>
  choices.find((choice) => choice.name === typed)?.value ?? null;

export function afterIn(typed: string | null): After | null {
  const [day, slug, ...rest] = (typed ?? '').split('_');
  const publishedOn = Day.safeParse(day);
  const place = Slug.safeParse(slug);
  if (rest.length > 0 || !publishedOn.success || !place.success) return null;
  return { publishedOn: publishedOn.data, slug: place.data };
}
