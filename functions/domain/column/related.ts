/** Which other profiles stand below one: of the same place, field and movement, newest first. */
import { newestFirst, type ColumnEntry } from './entry.ts';

const most = 4;

export const relatedTo = (
  entry: ColumnEntry,
  candidates: readonly ColumnEntry[],
): Readonly<Record<string, string>> => {
  const others = new Map(
    candidates.filter(({ slug }) => slug !== entry.slug).map((one) => [one.slug, one]),
  );
  const nearest = [...others.values()].toSorted(
    (one, other) => nearness(entry, other) - nearness(entry, one) || newestFirst(one, other),
  );
  return Object.fromEntries(nearest.slice(0, most).map(({ slug, title }) => [slug, title]));
};

const nearness = (entry: ColumnEntry, other: ColumnEntry): number =>
  3 * Number(entry.placeCode !== null && entry.placeCode === other.placeCode) +
  2 * other.fields.filter((field) => entry.fields.includes(field)).length +
  Number(entry.movement !== null && entry.movement === other.movement) +
  Number(entry.kind === other.kind);
