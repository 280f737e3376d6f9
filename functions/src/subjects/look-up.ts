/**
 * Likely duplicates, before a case is begun. Whoever looks has to know the whole name; what comes back says how well it
 * fits, and what every colleague may list. At most 29 reads, and six more for each merge behind one that fits in everything,
 * however large the register is.
 */
import type { DocumentSnapshot, Firestore, Query } from 'firebase-admin/firestore';
import { searchKeyOf } from '#domain/case-keys.ts';
import { Nomination } from '#domain/nomination.ts';
import type { Person } from '#domain/person.ts';
import { type Strength, strengthOf, strengths } from '#domain/subject-matching.ts';
import {
  type Candidate,
  type Found,
  keepsRegister,
  type LookUp,
  type ToldCase,
} from '#domain/subject-told.ts';
import { areApart, exactKeyOf, type KeptSubject, nameKeyOf, Subject } from '#domain/subject.ts';
import { sha256 } from '../moves/reader.ts';
import { readAs } from '../store.ts';
import { followed } from './followed.ts';
import { openCards, toldCase } from './told-cases.ts';

const mostExact = 3;
const mostNear = 6;
const mostShown = 6;
const mostUnsent = 6;

interface Asking {
  readonly uid: string;
  readonly person: Person | null;
}

export const lookUp = async (db: Firestore, asking: Asking, wanted: LookUp): Promise<Found> => {
  const [kept, unsent] = await Promise.all([alike(db, wanted), unsentUnder(db, wanted)]);
  const matches = matched(kept, wanted);
  const cards = await openCards(db, asking.uid, [...new Set(matches.flatMap(toldBy))]);
  return {
    candidates: matches.map((match) => candidate(match, matches, cards, asking)),
    unsent: [...unsent],
  };
};

/** An entry that holds, and the description that was found: its own, or that of one that was merged into it. */
interface Alike {
  readonly kept: KeptSubject;
  readonly as: Subject;
}

interface Match extends Alike {
  readonly strength: Strength;
}

/** The cases that told it and its description: a wall before either hides what was found. */
const toldBy = ({ kept, as }: Alike): readonly string[] => [kept.subject.told, as.told];

/** The strongest first; of the entry itself and of those it is told apart from there is nothing to ask. */
const matched = (found: readonly Alike[], wanted: LookUp): readonly Match[] => {
  const own = found.find(({ kept: { key } }) => key === wanted.besides)?.kept;
  return found
    .filter(
      ({ kept }) => kept.key !== wanted.besides && (own === undefined || !areApart(own, kept)),
    )
    .flatMap((one): readonly Match[] => {
      const strength = strengthOf(wanted, one.as);
      return strength === null ? [] : [{ ...one, strength }];
    })
    .toSorted((one, other) => strengths.indexOf(one.strength) - strengths.indexOf(other.strength))
    .slice(0, mostShown);
};

/**
 * Those that agree in everything, merged ones as what holds for them now, since a case that is sent is put there; then
 * those whose birth year or place does not speak against it.
 */
const alike = async (db: Firestore, wanted: LookUp): Promise<readonly Alike[]> => {
  const register = db.collection('subjects');
  const named = register
    .where('mergedInto', '==', null)
    .where('nameKey', '==', nameKeyOf(wanted.name))
    .where('kind', '==', wanted.kind);
  const [exact, near] = await Promise.all([
    register.where('exactKey', '==', exactKeyOf(wanted, sha256)).limit(mostExact).get(),
    nearTo(named, wanted).limit(mostNear).get(),
  ]);
  const met = [...exact.docs, ...near.docs].flatMap(asKept);
  const ways = await Promise.all(met.map((one) => followed((key) => keptAs(db, key), one)));
  const found = new Map<string, Alike>();
  for (const way of ways) {
    const [{ subject: as }] = way;
    const kept = way.at(-1);
    if (kept?.subject.mergedInto === null && !found.has(kept.key))
      found.set(kept.key, { kept, as });
  }
  return [...found.values()];
};

const keptAs = async (db: Firestore, key: string): Promise<KeptSubject | null> =>
  asKept(await db.doc(`subjects/${key}`).get())[0] ?? null;

const nearTo = (named: Query, { kind, birthYear, place }: LookUp): Query => {
  if (kind === 'individual' && birthYear !== null)
    return named.where('birthYear', 'in', [birthYear - 1, birthYear, birthYear + 1, null]);
  return place === '' ? named : named.where('place', 'in', [place, '']);
};

const asKept = (one: DocumentSnapshot): readonly KeptSubject[] => {
  const subject = readAs(Subject, one);
  return subject === null ? [] : [{ key: one.id, subject }];
};

/** Cards under this very name that have no entry yet: two colleagues may be writing of one person. */
const unsentUnder = async (db: Firestore, { name, kind }: LookUp): Promise<readonly ToldCase[]> => {
  const { docs } = await db
    .collection('nominations')
    .where('search', 'array-contains', searchKeyOf(name))
    .where('subjectKey', '==', null)
    .limit(mostUnsent)
    .get();
  return docs.flatMap((one) => {
    const card = readAs(Nomination, one);
    const named = card?.subject.kind === kind && nameKeyOf(card.subject.name) === nameKeyOf(name);
    return named && card !== null && card.state !== 'withdrawn' ? [toldCase(one.id, card)] : [];
  });
};

/**
 * A wall before a case that told it leaves the name: neither how well it fits nor which case it was. Of a merged entry
 * nothing is told but what was looked for.
 */
const candidate = (
  { kept: { key, subject }, as, strength }: Match,
  all: readonly Match[],
  cards: ReadonlyMap<string, Nomination | null>,
  { person }: Asking,
): Candidate => {
  const shut = toldBy({ kept: { key, subject }, as }).some(
    (id) => (cards.get(id) ?? null) === null,
  );
  const card = shut ? null : (cards.get(subject.told) ?? null);
  const own = card !== null && card.ownerUnit === person?.unit;
  const knows = card !== null && (own || keepsRegister(person));
  const { name, birthYear, place } = as;
  return {
    key,
    strength: card === null ? 'perhaps' : strength,
    name,
    known: knows ? { birthYear, place } : null,
    cases: card === null ? 0 : Object.keys(subject.cases).length,
    latest: card === null ? null : toldCase(subject.told, card),
    apart: all.flatMap(({ kept: other }) =>
      other.key !== key && areApart({ key, subject }, other) ? [other.key] : [],
    ),
  };
};
