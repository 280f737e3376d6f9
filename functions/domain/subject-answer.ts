/** What becomes of a request about the register: checked whole, answered with what to write. Pure. */
import type { Instant } from './day.ts';
import type { Dossier } from './dossier.ts';
import type { Sha256 } from './engine/chain.ts';
import type { Write } from './engine/move-rule.ts';
import type { Nomination } from './nomination.ts';
import type { Person } from './person.ts';
import { described, identityOf, originsOf } from './registering.ts';
import { areApart, type KeptSubject, mostCases, type Subject, withApart } from './subject.ts';
import {
  type SubjectInput,
  subjectInputs,
  type SubjectRefusal,
  type SubjectRequest,
  type SubjectRequestKind,
} from './subject-request.ts';

export interface SubjectFacts {
  /** The request's own id: a new entry gets it as its key. */
  readonly id: string;
  readonly by: string;
  readonly reason: string;
  readonly person: Person | null;
  /** The entries it names that are there, and those these were merged into. */
  readonly subjects: Readonly<Record<string, Subject>>;
  /** Whether the one who asks is shut out of a case of one of them. */
  readonly walled: boolean;
  readonly now: Instant;
}

export interface Answered {
  readonly about: readonly string[];
  readonly writes: readonly Write[];
}

type Answer = SubjectRefusal | Answered;

/** Whoever is shut out of a case of a subject is answered as if they had no right, whatever stands there. */
export const answeredSubject = (
  { kind, input }: Pick<SubjectRequest, 'input'> & { readonly kind: SubjectRequestKind },
  facts: SubjectFacts,
): Answer => {
  const { person, walled } = facts;
  if (person?.active !== true || !person.roles.includes('office') || walled) return 'notYou';
  const parsed = subjectInputs[kind].safeParse(input);
  if (!parsed.success) return 'badInput';
  return (answers[kind] as (given: unknown, known: SubjectFacts) => Answer)(parsed.data, facts);
};

const kept = ({ subjects }: SubjectFacts, key: string): KeptSubject | null => {
  const subject = subjects[key];
  return subject === undefined ? null : { key, subject };
};

/** Both entries, as long as they are there, are two, and stand for themselves. */
const both = (
  facts: SubjectFacts,
  one: string,
  other: string,
): SubjectRefusal | readonly [KeptSubject, KeptSubject] => {
  if (one === other) return 'sameEntry';
  const [first, second] = [kept(facts, one), kept(facts, other)];
  if (first === null || second === null) return 'noSuchSubject';
  if (first.subject.kind !== second.subject.kind) return 'kindsDiffer';
  return [first, second].some(({ subject }) => subject.mergedInto !== null)
    ? 'mergedAlready'
    : [first, second];
};

const change = ({ now }: SubjectFacts, key: string, data: Partial<Subject>): Write => ({
  op: 'update',
  path: `subjects/${key}`,
  data: { ...data, updatedAt: now },
});

/** Cards name the entry that holds now. */
const pointing = (cases: Subject['cases'], subjectKey: string): readonly Write[] =>
  Object.keys(cases).map((id) => ({
    op: 'update',
    path: `nominations/${id}`,
    data: { subjectKey },
  }));

const merge = ({ from, into }: SubjectInput<'merge'>, facts: SubjectFacts): Answer => {
  const pair = both(facts, from, into);
  if (typeof pair === 'string') return pair;
  const [gone, stays] = pair;
  if (areApart(gone, stays)) return 'toldApart';
  const cases = { ...stays.subject.cases, ...gone.subject.cases };
  if (Object.keys(cases).length > mostCases) return 'tooMany';
  const { by, reason, now: at } = facts;
  const apart = withApart(stays.subject.apart, gone.subject.apart);
  return {
    about: [from, into],
    writes: [
      change(facts, from, { mergedInto: into, merge: { into, by, at, reason, reviewed: null } }),
      change(facts, into, { cases, apart: [...apart] }),
      ...pointing(gone.subject.cases, into),
    ],
  };
};

/** The later of two merges in a row is undone first. That they are two is remembered, so that nobody is asked again. */
const undoMerge = ({ subject: key }: SubjectInput<'undoMerge'>, facts: SubjectFacts): Answer => {
  const gone = kept(facts, key);
  if (gone === null) return 'noSuchSubject';
  const into = gone.subject.mergedInto;
  const stays = into === null ? null : kept(facts, into);
  if (into === null || stays === null) return 'notMerged';
  if (stays.subject.mergedInto !== null) return 'mergedOn';
  const joined = Object.entries(stays.subject.cases);
  const came = ([id]: readonly [string, string]): boolean => Object.hasOwn(gone.subject.cases, id);
  // As the joined entry has them: since the merge a case may have left it, or been put to another cycle.
  const own = Object.fromEntries(joined.filter(came));
  const cases = Object.fromEntries(joined.filter((one) => !came(one)));
  const apart = [...withApart(gone.subject.apart, [into])];
  return {
    about: [key, into],
    writes: [
      change(facts, key, {
        mergedInto: null,
        merge: null,
        apart,
        cases: own,
        told: toldIn(own, gone.subject),
      }),
      change(facts, into, { cases, told: toldIn(cases, stays.subject) }),
      ...pointing(own, key),
    ],
  };
};

/** The case that told it last, or another of those it is left with: a wall before one of theirs must hide what it tells. */
const toldIn = (cases: Subject['cases'], { told }: Subject): string =>
  Object.hasOwn(cases, told) ? told : (Object.keys(cases).at(-1) ?? told);

const reviewMerge = (
  { subject: key }: SubjectInput<'reviewMerge'>,
  facts: SubjectFacts,
): Answer => {
  const held = kept(facts, key)?.subject.merge ?? null;
  if (kept(facts, key) === null) return 'noSuchSubject';
  if (held === null) return 'notMerged';
  if (held.by === facts.by) return 'ownMerge';
  if (held.reviewed !== null) return 'reviewedAlready';
  const reviewed = { by: facts.by, at: facts.now };
  return {
    about: [key, held.into],
    writes: [change(facts, key, { merge: { ...held, reviewed } })],
  };
};

const tellApart = ({ one, other }: SubjectInput<'tellApart'>, facts: SubjectFacts): Answer => {
  const pair = both(facts, one, other);
  if (typeof pair === 'string') return pair;
  const [first, second] = pair;
  if (areApart(first, second)) return 'apartAlready';
  const apart = [...withApart(first.subject.apart, [other])];
  return { about: [one, other], writes: [change(facts, one, { apart })] };
};

const takeBackApart = (
  { one, other }: SubjectInput<'takeBackApart'>,
  facts: SubjectFacts,
): Answer => {
  const pair = both(facts, one, other);
  if (typeof pair === 'string') return pair;
  const [first, second] = pair;
  if (!areApart(first, second)) return 'notApart';
  const without = (subject: Subject, key: string): string[] =>
    subject.apart.filter((named) => named !== key);
  return {
    about: [one, other],
    writes: [
      change(facts, one, { apart: without(first.subject, other) }),
      change(facts, other, { apart: without(second.subject, one) }),
    ],
  };
};

/** The new entry is described as the old one: they are namesakes who agreed in everything that was asked. */
const separate = (
  { subject: key, case: id }: SubjectInput<'separate'>,
  facts: SubjectFacts,
): Answer => {
  const held = kept(facts, key);
  if (held === null) return 'noSuchSubject';
  const { subject } = held;
  const { [id]: cycle, ...cases } = subject.cases;
  if (subject.mergedInto !== null) return 'mergedAlready';
  if (cycle === undefined) return 'notItsCase';
  const [left] = Object.keys(cases);
  if (left === undefined) return 'onlyCase';
  const { id: made, now } = facts;
  const fresh: Subject = {
    ...subject,
    told: id,
    cases: { [id]: cycle },
    apart: [key],
    merge: null,
    createdAt: now,
    updatedAt: now,
  };
  return {
    about: [key, made],
    writes: [
      change(facts, key, { cases, ...(subject.told === id ? { told: left } : {}) }),
      { op: 'create', path: `subjects/${made}`, data: fresh },
      ...pointing({ [id]: cycle }, made),
    ],
  };
};

const answers: {
  readonly [K in SubjectRequestKind]: (input: SubjectInput<K>, facts: SubjectFacts) => Answer;
} = { merge, undoMerge, reviewMerge, tellApart, takeBackApart, separate };

/**
 * The entry takes the corrected name and birth year of its case: the one that a merge has closed, where the case was told of
 * that one, so that the one that holds keeps its own. `merged`: closed entries that hold the case.
 */
export const followed = (
  holding: KeptSubject,
  merged: readonly KeptSubject[],
  about: {
    readonly id: string;
    readonly card: Nomination;
    readonly dossier: Dossier | null;
  },
  { now, sha256 }: { readonly now: Instant; readonly sha256: Sha256 },
): Answered => {
  const origins = originsOf(merged);
  const entries = origins.length > 0 ? origins : [holding];
  const identity = identityOf(about.card, about.dossier);
  return {
    about: entries.map(({ key }) => key),
    writes: entries.map(({ key, subject }) => ({
      op: 'update',
      path: `subjects/${key}`,
      data: { ...described(identity, subject, sha256), told: about.id, updatedAt: now },
    })),
  };
};
