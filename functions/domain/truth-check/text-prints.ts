/** By what a paragraph is found again among all dossiers: numbers that stand for rows of words, from which nothing can be read. */
import * as z from 'zod';
import { longParagraphs, rowsIn, type Field } from './shared-paragraphs.ts';

/** `{track}/{id}/prints/current`: the prints under which a text is kept, so that they can be taken away again; closed to clients. */
export const TextPrints = z.strictObject({ v: z.literal(1), prints: z.array(z.string()) });
export type TextPrints = z.infer<typeof TextPrints>;

/** `textPrints/{print}`: cases, or stories, that hold that row of words; closed to clients. */
export const PrintHolders = z.strictObject({ v: z.literal(1), ids: z.array(z.string()) });
export type PrintHolders = z.infer<typeof PrintHolders>;

/** Tracks whose texts are held against each other, each against its own kind. */
export const printedTracks = ['nominations', 'stories'] as const;
export type PrintedTrack = (typeof printedTracks)[number];

/**
 * Of so many rows beside each other one is kept, the smallest, so that the same words keep the same rows wherever they
 * stand (winnowing: Schleimer, Wilkerson, Aiken 2003). Eight words in common are found for certain.
 */
const beside = 4;

/** Each once, of paragraphs that are long enough to be compared. */
export const printsOf = (track: PrintedTrack, fields: readonly Field[]): readonly string[] => [
  ...new Set(longParagraphs(fields).flatMap(({ text }) => named(track, winnowed(rowsIn(text))))),
];

/** So many prints of a text are looked up at most, and so many of one paragraph. */
const mostOfText = 300;
const mostOfParagraph = 6;

/** By paragraph, its smallest prints: a copy has them too. At most 300 in all, unless there are more paragraphs. */
export const printsToLookUp = (
  track: PrintedTrack,
  fields: readonly Field[],
): readonly (readonly string[])[] => {
  const paragraphs = longParagraphs(fields).slice(0, mostOfText);
  const each = Math.max(1, Math.min(mostOfParagraph, Math.floor(mostOfText / paragraphs.length)));
  return paragraphs.map(({ text }) =>
    named(track, winnowed(rowsIn(text)).toSorted(bySize).slice(0, each)),
  );
};

const named = (track: PrintedTrack, rows: readonly number[]): readonly string[] =>
  rows.map((row) => `${track}.${row.toString(36)}`);

const bySize = (one: number, other: number): number => one - other;

/** Each once. */
const winnowed = (rows: readonly number[]): readonly number[] => {
  const windows = Math.max(1, rows.length - beside + 1);
  const smallest = Array.from({ length: windows }, (_none, at) =>
    Math.min(...rows.slice(at, at + beside)),
  );
  return [...new Set(smallest)];
};

/** A row of words that so many texts hold is a set phrase, and its place is full: a copied paragraph has others besides. */
export const mostHolders = 20;

/** With this one among them, or null where nothing is to be written. */
export const withHolder = (holders: PrintHolders | null, id: string): PrintHolders | null => {
  const ids = holders?.ids ?? [];
  return ids.includes(id) || ids.length >= mostHolders ? null : { v: 1, ids: [...ids, id] };
};

/** Without this one; null where none are left. */
export const withoutHolder = (holders: PrintHolders | null, id: string): PrintHolders | null => {
  const ids = holders?.ids.filter((one) => one !== id) ?? [];
  return ids.length === 0 ? null : { v: 1, ids };
};

const mostOfOne = 3;
const mostOthers = 24;

/** Of each paragraph the three texts that share most of its prints; those that share most of any come first, at most 24. */
export const likelySharers = (
  paragraphs: readonly (readonly string[])[],
  holders: ReadonlyMap<string, PrintHolders>,
  own: string,
): readonly string[] => {
  const best = new Map<string, number>();
  for (const prints of paragraphs)
    for (const [id, shared] of mostShared(prints, holders, own))
      best.set(id, Math.max(shared, best.get(id) ?? 0));
  return [...best]
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostOthers)
    .map(([id]) => id);
};

const mostShared = (
  prints: readonly string[],
  holders: ReadonlyMap<string, PrintHolders>,
  own: string,
): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const id of prints.flatMap((print) => holders.get(print)?.ids ?? []))
    if (id !== own) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one).slice(0, mostOfOne);
};
