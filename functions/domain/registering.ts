/** To which entry of the register a case belongs when it is sent: what its unit has said first, then what agrees in everything. */
import type { Dossier } from './dossier.ts';
import type { Context, Write } from './engine/move-rule.ts';
import { type Unmet, unmet } from './move.ts';
import type { Nomination } from './nomination.ts';
import { isPlausible } from './subject-matching.ts';
import {
  exactKeyOf,
  type Identity,
  type KeptSubject,
  mostCases,
  nameKeyOf,
  type Subject,
  withApart,
} from './subject.ts';

/** What was read of the register for one case. */
export interface Register {
  /** The entry that the card names already. */
  readonly own: KeptSubject | null;
  /** The one that the unit calls the same. */
  readonly named: KeptSubject | null;
  /** Those that agree in name, kind, birth year and place, merged ones too; looked for where neither of the others fits. */
  readonly exact: readonly KeptSubject[];
  /** Entries that were met on the way and have been merged, each with the one that holds for it now. */
  readonly merged: readonly MergedSubject[];
}

export interface MergedSubject extends KeptSubject {
  readonly into: KeptSubject;
}

export const emptyRegister: Register = { own: null, named: null, exact: [], merged: [] };

type About = Pick<Nomination, 'subject' | 'cycle' | 'subjectKey'>;

export const identityOf = (
  { subject }: Pick<Nomination, 'subject'>,
  dossier: Pick<Dossier, 'birthYear' | 'place'> | null,
): Identity => ({
  ...subject,
  birthYear: subject.kind === 'individual' ? (dossier?.birthYear ?? null) : null,
  place: dossier?.place ?? '',
});

/** Keys of the entries that the unit has called other people. */
export const others = (dossier: Dossier | null): readonly string[] =>
  Object.entries(dossier?.sameness ?? {}).flatMap(([key, said]) => (said === 'other' ? [key] : []));

/** The key of the entry that the unit calls the same, or ''. */
export const namedIn = (dossier: Dossier | null): string =>
  Object.entries(dossier?.sameness ?? {}).find(([, said]) => said === 'same')?.[0] ?? '';

/** The entry, null for a new one, or those among which somebody must choose. */
export const registered = (
  id: string,
  dossier: Dossier | null,
  about: About,
  { own, named, exact, merged }: Register,
): KeptSubject | null | readonly KeptSubject[] => {
  const identity = identityOf(about, dossier);
  const fits = (one: KeptSubject | null): one is KeptSubject =>
    one !== null &&
    (isAlone(id, one.subject) ||
      [one, ...mergedInto(one, merged)].some(({ subject }) => isPlausible(identity, subject)));
  if (fits(named)) return named;
  const said = others(dossier);
  const isAsked = ({ key }: KeptSubject): boolean => !said.includes(key);
  if (fits(own) && isAsked(own)) return own;
  const holding = exact.filter(isAsked).map((one) => holdingFor(one, merged));
  const left = [...new Map(holding.map((one) => [one.key, one])).values()].filter(isAsked);
  return left.length > 1 ? left : (left[0] ?? null);
};

/** What it was known as before: whoever merged the two has said that either description is this one's. */
const mergedInto = (
  { key }: KeptSubject,
  merged: readonly MergedSubject[],
): readonly KeptSubject[] => merged.filter(({ into }) => into.key === key);

const holdingFor = (one: KeptSubject, merged: readonly MergedSubject[]): KeptSubject =>
  merged.find(({ key }) => key === one.key)?.into ?? one;

/** Nobody else stands behind the entry: what its one case says of it is what it is. */
const isAlone = (id: string, { cases }: Subject): boolean =>
  Object.keys(cases).every((one) => one === id);

/** Namesakes born in one year in one place stay apart: somebody who knows says which of them it is. */
export const unclear = (
  id: string,
  dossier: Dossier | null,
  about: About,
  register: Register,
): readonly Unmet[] => {
  const found = registered(id, dossier, about, register);
  if (isList(found)) return [unmet('whichSubject', 'f-sameness', { count: found.length })];
  const full = found !== null && Object.keys(found.subject.cases).length >= mostCases;
  return full ? [unmet('subjectFull', 'f-sameness')] : [];
};

const isList = (
  found: KeptSubject | null | readonly KeptSubject[],
): found is readonly KeptSubject[] => Array.isArray(found);

/**
 * The entry as it is written with the case, and its key for the card. One write; one more where the case leaves another
 * entry, and for each merged one by whose description it came.
 */
export const registering = (
  {
    doc,
    dossier,
    register,
  }: {
    readonly doc: Nomination;
    readonly dossier: Dossier | null;
    readonly register: Register;
  },
  { id, now, sha256 }: Pick<Context, 'id' | 'now' | 'sha256'>,
): { readonly key: string; readonly writes: readonly Write[] } => {
  const found = registered(id, dossier, doc, register);
  const held = found === null || isList(found) ? null : found;
  const key = held?.key ?? `${id}-${doc.seq + 1}`;
  const through = held === null ? [] : cameThrough(held, register);
  const data = {
    ...(through.length > 0
      ? {}
      : { ...described(identityOf(doc, dossier), held?.subject ?? null, sha256), told: id }),
    cases: { ...held?.subject.cases, [id]: doc.cycle },
    apart: withApart(
      held?.subject.apart ?? [],
      others(dossier).filter((one) => one !== key),
    ),
    updatedAt: now,
  };
  const leaves = register.own !== null && register.own.key !== key;
  const left = (
    leaves
      ? [register.own, ...heldMerged(id, register).filter((one) => !through.includes(one))]
      : []
  ).map((one) => leaving(one, id));
  const beginning = { v: 1, mergedInto: null, merge: null, createdAt: now };
  const path = `subjects/${key}`;
  return held === null
    ? { key, writes: [...left, { op: 'create', path, data: { ...beginning, ...data } }] }
    : {
        key,
        writes: [
          ...left,
          { op: 'update', path, data },
          ...through.map(joining(id, { doc, dossier, sha256 }, through)),
        ],
      };
};

/** The merged entries that led to this one: with them its case leaves again, should the merge be undone. */
const cameThrough = (held: KeptSubject, { exact, merged }: Register): readonly KeptSubject[] =>
  exact.some(({ key }) => key === held.key) ? [] : mergedInto(held, merged);

/** Merged entries that hold the case: with the one that holds now it leaves them too, or an undoing would bring it back there. */
const heldMerged = (id: string, { merged }: Register): readonly KeptSubject[] =>
  merged.filter(({ subject }) => Object.hasOwn(subject.cases, id));

/** Of those on one way of merges, whoever no other was merged into: what the case tells is told of that one. */
export const originsOf = (merged: readonly KeptSubject[]): readonly KeptSubject[] =>
  merged.filter(({ key }) => !merged.some(({ subject }) => subject.mergedInto === key));

interface Telling {
  readonly doc: About;
  readonly dossier: Dossier | null;
  readonly sha256: (text: string) => string;
}

const joining =
  (id: string, { doc, dossier, sha256 }: Telling, through: readonly KeptSubject[]) =>
  (one: KeptSubject): Write => ({
    op: 'update',
    path: `subjects/${one.key}`,
    data: {
      cases: { ...one.subject.cases, [id]: doc.cycle },
      ...(originsOf(through).includes(one)
        ? { ...described(identityOf(doc, dossier), one.subject, sha256), told: id }
        : {}),
    },
  });

/** As told last; what was known before and is not told now stays known. */
export const described = (
  told: Identity,
  before: Subject | null,
  sha256: (text: string) => string,
) => {
  const identity: Identity = {
    ...told,
    birthYear: told.birthYear ?? before?.birthYear ?? null,
    place: told.place || (before?.place ?? ''),
  };
  return {
    ...identity,
    nameKey: nameKeyOf(identity.name),
    exactKey: exactKeyOf(identity, sha256),
  };
};

const leaving = ({ key, subject }: KeptSubject, id: string): Write => {
  const { [id]: _left, ...cases } = subject.cases;
  return { op: 'update', path: `subjects/${key}`, data: { cases } };
};

/**
 * Same deed, same cycle (H6): one yearly commendation a cycle, one of each movement. What somebody did in a sudden rescue
 * is no part of a year's work (NĐ 98 art. 4), so the two may stand side by side; the appraiser sees both.
 */
export const isSameDeed = (
  one: Pick<Nomination, 'cycle' | 'occasion' | 'movement'>,
  other: Pick<Nomination, 'cycle' | 'occasion' | 'movement'>,
): boolean =>
  one.cycle === other.cycle &&
  one.occasion === other.occasion &&
  (one.occasion !== 'thematic' || one.movement === other.movement);
