/**
 * `subjects/{key}`: the lasting register of individuals, collectives and households, apart from their cases. Functions
 * write and read it; no client does, so nobody can leaf through it. A card names its entry as `subjectKey`.
 */
import * as z from 'zod';
import { searchable } from './case-keys.ts';
import { SubjectKind } from './criteria-set.ts';
import { Instant } from './day.ts';
import type { Sha256 } from './engine/chain.ts';
import { filled, Id } from './text.ts';

/** More cases, or more people they are not, than one subject will ever have. */
export const mostCases = 200;
const mostApart = 200;

export const BirthYear = z.int().min(1900).max(2100).nullable();
/** Code of the commune or ward; '' where it is not known. */
export const PlaceCode = z.string().regex(/^(\d{5})?$/u);

/** Who they are, as far as it tells one from another. */
export const Identity = z.strictObject({
  name: filled(120),
  kind: SubjectKind,
  birthYear: BirthYear,
  place: PlaceCode,
});
export type Identity = z.infer<typeof Identity>;

/** Into which entry this one was merged, by whom and why; `reviewed` by a second person. */
export const Merge = z.strictObject({
  into: Id,
  by: Id,
  at: Instant,
  reason: z.string(),
  reviewed: z.strictObject({ by: Id, at: Instant }).nullable(),
});
export type Merge = z.infer<typeof Merge>;

export const Subject = z.strictObject({
  v: z.literal(1),
  ...Identity.shape,
  /** The case that told this last: whoever is shut out of it is told no birth year and no place. */
  told: Id,
  /** What it is found by: the folded name, and a digest of all four facts. */
  nameKey: z.string().max(120),
  exactKey: z.string(),
  /** By case, its cycle. Those of a merged entry stay here too, so that the merge can be undone. */
  cases: z.record(Id, Id),
  /** Entries that somebody has said are other people. Said of one of the two, it holds for both. */
  apart: z.array(Id).max(mostApart),
  /** As `merge` names it, where searches can ask for it. */
  mergedInto: Id.nullable(),
  merge: Merge.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
});
export type Subject = z.infer<typeof Subject>;

export interface KeptSubject {
  readonly key: string;
  readonly subject: Subject;
}

export const nameKeyOf = (name: string): string => searchable(name).slice(0, 120);

/** The same for whoever agrees in all four facts, marks and capitals of the name aside. */
export const exactKeyOf = ({ name, kind, birthYear, place }: Identity, sha256: Sha256): string =>
  sha256([nameKeyOf(name), kind, birthYear ?? '', place].join('|')).slice(0, 32);

export const areApart = (one: KeptSubject, other: KeptSubject): boolean =>
  one.subject.apart.includes(other.key) || other.subject.apart.includes(one.key);

/** A list of others with some more, each once, the latest kept where there is no more room. */
export const withApart = (apart: readonly string[], more: readonly string[]): readonly string[] =>
  [...new Set([...apart, ...more])].slice(-mostApart);
