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

export type Among = (chosen: Chosen) => readonly ColumnEntry[];

/** Those that bear everything chosen, in the order of all. A facet is looked through once, when it is first asked for. */
export const among = (entries: readonly ColumnEntry[]): Among => {
  const facets = new Map<FacetName, ReadonlyMap<string, readonly ColumnEntry[]>>();
  const bearing = (facet: FacetName, value: string): readonly ColumnEntry[] => {
    const known = facets.get(facet) ?? byValue(entries, borne[facet]);
    facets.set(facet, known);
    return known.get(value) ?? [];
  };
  return (chosen) => {
    const wanted = facetNames.flatMap((facet) => {
      const value = chosen[facet];
      return value === null ? [] : [{ value, of: borne[facet], found: bearing(facet, value) }];
    });
    const [fewest, ...others] = wanted.toSorted((one, two) => one.found.length - two.found.length);
    if (fewest === undefined) return entries;
    return others.length === 0
      ? fewest.found
      : fewest.found.filter((entry) => others.every(({ of, value }) => of(entry).includes(value)));
  };
};

const byValue = (
  entries: readonly ColumnEntry[],
  of: (entry: ColumnEntry) => readonly string[],
): ReadonlyMap<string, readonly ColumnEntry[]> => {
  const found = new Map<string, ColumnEntry[]>();
  for (const entry of entries)
    for (const value of new Set(of(entry))) {
      const bearing = found.get(value) ?? [];
      bearing.push(entry);
      found.set(value, bearing);
    }
  return found;
};
