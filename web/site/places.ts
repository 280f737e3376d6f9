/** Communes and wards by code, with the names of what went into them: a reader may know a place by either. */
import placesFile from '#domain/seed/places.json' with { type: 'json' };
import { slugOf } from '#domain/slug.ts';
import type { Choice } from './choices.ts';

const inOrder = new Intl.Collator('vi');

/** Today's, in the order of a dictionary; the address names them by code. */
export const places: readonly Choice[] = placesFile.units
  .map(({ code, fullName }) => ({ name: code, value: code, words: fullName }))
  .toSorted((one, other) => inOrder.compare(one.words, other.words));

/** Former ones under an address of their own, which leads to the unit they went into. */
export const formerPlaces: readonly Choice[] = placesFile.formerUnits
  .map(({ fullName, district, successor }) => ({
    name: slugOf(fullName, district),
    value: successor,
    words: `${fullName} (${district})`,
  }))
  .toSorted((one, other) => inOrder.compare(one.words, other.words));

const former = new Map<string, readonly string[]>();
for (const { fullName, district, successor } of placesFile.formerUnits)
  former.set(successor, [...(former.get(successor) ?? []), fullName, district]);

/** Every name under which a place may be looked for. */
export const namesOfPlace = (code: string | null, name: string | null): readonly string[] => [
  ...(name === null ? [] : [name]),
  ...((code === null ? undefined : former.get(code)) ?? []),
];
