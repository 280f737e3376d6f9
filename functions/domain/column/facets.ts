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

export const facetsOf = (entry: ColumnEntry): Facets => ({
  year: [String(entry.year)],
  place: oneOrNone(entry.placeCode),
  kind: [entry.kind],
  level: oneOrNone(entry.level),
  field: entry.fields,
  people: oneOrNone(entry.people),
  movement: oneOrNone(entry.movement),
});

const oneOrNone = (value: string | null): readonly string[] => (value === null ? [] : [value]);

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

export function isChosen(entry: ColumnEntry, chosen: Chosen): boolean {
  const borne = facetsOf(entry);
  return facetNames.every((facet) => {
    const value = chosen[facet];
    return value === null || borne[facet].includes(value);
  });
}
