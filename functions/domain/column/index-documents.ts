/**
 * The column's index, `column/{id}`: one head with what the first page shows, and leaves that hold every published
 * profile's entry. A leaf's id is the beginning of a profile's hash, so a full leaf falls in two and the others stay.
 */
import * as z from 'zod';
import { filled, Id } from '../text.ts';
import type { PublishedProfile } from '../story.ts';
import { ColumnEntry, entryOf, IndexedEntry, indexedEntryOf, newestFirst } from './entry.ts';
import { facetNames, facetsOf } from './facets.ts';

export const headId = 'head';
/** More than a page of the list, so that it knows whether another follows. */
export const newestKept = 21;
/** Bytes of a leaf's text before it falls in two; a document may hold a mebibyte. */
export const fullLeaf = 400_000;

const Counts = z.record(z.string(), z.int().min(1));

export const ColumnHead = z.strictObject({
  v: z.literal(1),
  count: z.int().min(0),
  /** Version of each leaf, by its id. */
  leaves: z.record(z.string().regex(/^l[01]*$/u), z.int().min(1)),
  newest: z.array(ColumnEntry),
  /** How many profiles bear each value of what a list may be chosen by. */
  facets: z.strictObject({
    year: Counts,
    place: Counts,
    kind: Counts,
    level: Counts,
    field: Counts,
    people: Counts,
    movement: Counts,
  }),
  /** What the movements are called. */
  movements: z.record(Id, filled(200)),
});
export type ColumnHead = z.infer<typeof ColumnHead>;

/** Its entries are one text: Firestore would index each field of a map, and reads it slower. */
export const ColumnLeaf = z.strictObject({
  v: z.literal(1),
  version: z.int().min(1),
  entries: z.string(),
});
export type ColumnLeaf = z.infer<typeof ColumnLeaf>;

export const emptyHead: ColumnHead = {
  v: 1,
  count: 0,
  leaves: { l: 1 },
  newest: [],
  facets: { year: {}, place: {}, kind: {}, level: {}, field: {}, people: {}, movement: {} },
  movements: {},
};

export const Entries = z.array(IndexedEntry);

export const entriesOf = (leaf: ColumnLeaf | null): readonly IndexedEntry[] =>
  leaf === null ? [] : Entries.parse(JSON.parse(leaf.entries));

/** The leaf in which the profile of this hash (hexadecimal) has its place. */
export function leafFor(head: Pick<ColumnHead, 'leaves'>, hash: string): string {
  const path = `l${bitsOf(hash)}`;
  const found = Object.keys(head.leaves).find((leaf) => path.startsWith(leaf));
  if (found === undefined) throw new Error('the index has no leaf for an address');
  return found;
}

const bitsOf = (hash: string): string =>
  Array.from(hash, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');

export interface Indexed {
  readonly head: ColumnHead;
  /** Leaves to write; null where one has fallen in two. */
  readonly leaves: Readonly<Record<string, ColumnLeaf | null>>;
}

interface Change {
  readonly head: ColumnHead;
  readonly leafId: string;
  readonly leaf: ColumnLeaf | null;
  readonly slug: string;
  /** null once nothing is published at the address. */
  readonly entry: IndexedEntry | null;
  /** The newest profiles as they stand after the change. */
  readonly newest: readonly ColumnEntry[];
  readonly movements: Readonly<Record<string, string>>;
  /** Hexadecimal hash of an address. */
  readonly hashOf: (slug: string) => string;
}

/** The index after one profile was published, corrected or taken back; null where it says so already. */
export function reindexed(change: Change): Indexed | null {
  const { head, slug, entry } = change;
  const before = entriesOf(change.leaf);
  const old = before.find((one) => one.slug === slug) ?? null;
  const newest = change.newest.toSorted(newestFirst).slice(0, newestKept);
  if (same(old, entry) && same(head.newest, newest)) return null;
  const others = before.filter((one) => one.slug !== slug);
  const after = entry === null ? others : [...others, entry];
  const leaves = leavesOf(change, after);
  const { [change.leafId]: _replaced, ...untouched } = head.leaves;
  const written = Object.entries(leaves).flatMap(([id, leaf]) =>
    leaf === null ? [] : [[id, leaf.version] as const],
  );
  return {
    leaves,
    head: {
      ...head,
      count: head.count + after.length - before.length,
      leaves: { ...untouched, ...Object.fromEntries(written) },
      newest,
      facets: counted(head.facets, old, entry),
      movements: { ...head.movements, ...change.movements },
    },
  };
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const leavesOf = (
  { head, leafId, hashOf }: Change,
  entries: readonly IndexedEntry[],
): Indexed['leaves'] => {
  const leaves = parted(leafId, entries, (head.leaves[leafId] ?? 0) + 1, hashOf);
  return leafId in leaves ? leaves : { ...leaves, [leafId]: null };
};

/** One leaf, or as many as it takes for none to be too full. */
function parted(
  id: string,
  entries: readonly IndexedEntry[],
  version: number,
  hashOf: Change['hashOf'],
): Readonly<Record<string, ColumnLeaf>> {
  const text = JSON.stringify(entries);
  if (new TextEncoder().encode(text).length <= fullLeaf || entries.length < 2)
    return { [id]: { v: 1, version, entries: text } };
  const half = (bit: string) =>
    entries.filter(({ slug }) => `l${bitsOf(hashOf(slug))}`.startsWith(id + bit));
  return {
    ...parted(`${id}0`, half('0'), version, hashOf),
    ...parted(`${id}1`, half('1'), version, hashOf),
  };
}

/** The whole index of these profiles, as it would stand had they been published one by one. */
export function indexOf(
  profiles: readonly PublishedProfile[],
  movements: Readonly<Record<string, string>>,
  hashOf: Change['hashOf'],
): { readonly head: ColumnHead; readonly leaves: Readonly<Record<string, ColumnLeaf>> } {
  const leaves = parted('l', profiles.map(indexedEntryOf), 1, hashOf);
  const entries = profiles.map(entryOf).toSorted(newestFirst);
  return {
    leaves,
    head: {
      ...emptyHead,
      count: entries.length,
      leaves: Object.fromEntries(Object.keys(leaves).map((id) => [id, 1])),
      newest: entries.slice(0, newestKept),
      facets: countsOf(entries),
      movements: { ...movements },
    },
  };
}

function counted(
  facets: ColumnHead['facets'],
  old: IndexedEntry | null,
  entry: IndexedEntry | null,
): ColumnHead['facets'] {
  const taken = old === null ? facets : added(facets, old, -1);
  return entry === null ? taken : added(taken, entry, 1);
}

function added(counts: ColumnHead['facets'], entry: ColumnEntry, by: 1 | -1): ColumnHead['facets'] {
  const borne = facetsOf(entry);
  const sums = facetNames.map((facet) => {
    const changed = borne[facet].map((value) => [value, (counts[facet][value] ?? 0) + by] as const);
    const all = Object.entries({ ...counts[facet], ...Object.fromEntries(changed) });
    return [facet, Object.fromEntries(all.filter(([, sum]) => sum > 0))] as const;
  });
  return Object.fromEntries(sums) as ColumnHead['facets'];
}

function countsOf(entries: readonly ColumnEntry[]): ColumnHead['facets'] {
  const sumsOf = facetNames.map((facet) => {
    const sums = new Map<string, number>();
    for (const value of entries.flatMap((entry) => facetsOf(entry)[facet]))
      sums.set(value, (sums.get(value) ?? 0) + 1);
    return [facet, Object.fromEntries(sums)] as const;
  });
  return Object.fromEntries(sumsOf) as ColumnHead['facets'];
}
