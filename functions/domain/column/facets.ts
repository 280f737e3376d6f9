/** What a list may be chosen by, and the values an entry bears of each. */
import type { ColumnEntry } from './entry.ts';

export const facetNames = [
  'year',
  'place',
  'kind',
  'level',
  'field',
  'people',
  'movement',
] as const;
export type FacetName = (typeof facetNames)[number];
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

const oneOrNone = (value: string | null): readonly string[] => (value === null ? [] : [value]);

const borne: Readonly<Record<FacetName, (entry: ColumnEntry) => readonly string[]>> = {
  year: ({ year }) => [String(year)],
  place: ({ placeCode }) => oneOrNone(placeCode),
  kind: ({ kind }) => [kind],
  level: ({ level }) => oneOrNone(level),
  field: ({ fields }) => fields,
  people: ({ people }) => oneOrNone(people),
  movement: ({ movement }) => oneOrNone(movement),
};

export const facetsOf = (entry: ColumnEntry): Facets => ({
  year: borne.year(entry),
  place: borne.place(entry),
  kind: borne.kind(entry),
  level: borne.level(entry),
  field: borne.field(entry),
  people: borne.people(entry),
  movement: borne.movement(entry),
});

/** Stored values; null where the reader did not choose. */
export type Chosen = Readonly<Record<FacetName, string | null>>;

export const nothingChosen: Chosen = {
  year: null,
  place: null,
  kind: null,
  level: null,
  field: null,
  people: null,
  movement: null,
};

/** Those of the entries that bear everything chosen; asks an entry only about what was chosen. */
export function chosenAmong(
  entries: readonly ColumnEntry[],
  chosen: Chosen,
): readonly ColumnEntry[] {
  const wanted = facetNames.flatMap((facet) => {
    const value = chosen[facet];
    return value === null ? [] : [{ of: borne[facet], value }];
  });
  return entries.filter((entry) => wanted.every(({ of, value }) => of(entry).includes(value)));
}
