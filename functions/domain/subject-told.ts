/** What the functions of the register tell whom: the shapes of their answers, and who may ask. */
import * as z from 'zod';
import { PublicHonour } from './credit.ts';
import { SubjectKind } from './criteria-set.ts';
import { Day } from './day.ts';
import { nominationStates } from './nomination-workflow.ts';
import { occasions } from './cycle.ts';
import type { Person } from './person.ts';
import { strengths } from './subject-matching.ts';
import { BirthYear, PlaceCode } from './subject.ts';
import { SubjectOutcome, subjectRequestKinds } from './subject-request.ts';
import { filled, Id } from './text.ts';

/** What somebody types before a case is begun. `besides` is the entry whose likes are looked for. */
export const LookUp = z.strictObject({
  name: filled(120),
  kind: SubjectKind,
  birthYear: BirthYear,
  place: PlaceCode,
  besides: Id.nullable(),
});
export type LookUp = z.infer<typeof LookUp>;

/** Of a case what every colleague may list anyway. */
export const ToldCase = z.strictObject({
  case: Id,
  code: z.string(),
  name: z.string(),
  unit: Id,
  cycle: Id,
  occasion: z.enum(occasions),
  state: z.enum(nominationStates),
  submittedOn: Day.nullable(),
  decision: z.strictObject({ number: z.string(), day: Day }).nullable(),
  /** Handed over after it, the earliest first; told of in a history alone. */
  honours: z.array(PublicHonour),
});
export type ToldCase = z.infer<typeof ToldCase>;

/** Birth year and place where the one who asks may know them; else null, and the strength alone. */
const privately = z.strictObject({ birthYear: BirthYear, place: PlaceCode }).nullable();

export const Candidate = z.strictObject({
  key: Id,
  strength: z.enum(strengths),
  name: z.string(),
  known: privately,
  cases: z.int(),
  latest: ToldCase.nullable(),
  /** Entries of this list that are other people. */
  apart: z.array(Id),
});
export type Candidate = z.infer<typeof Candidate>;

export const Found = z.strictObject({
  candidates: z.array(Candidate),
  /** Cases under this name that the register does not know yet: still being written. */
  unsent: z.array(ToldCase),
});
export type Found = z.infer<typeof Found>;

/** For those who read a case: the other cases of its subject. */
export const ToldHistory = z.strictObject({ key: Id.nullable(), cases: z.array(ToldCase) });
export type ToldHistory = z.infer<typeof ToldHistory>;

const ToldMerge = z.strictObject({
  key: Id,
  into: Id,
  name: z.string(),
  by: Id,
  /** Milliseconds since 1970. */
  at: z.int(),
  reason: z.string(),
  reviewed: z.strictObject({ by: Id, at: z.int() }).nullable(),
  cases: z.array(Id),
});
export type ToldMerge = z.infer<typeof ToldMerge>;

export const ToldSubject = z.strictObject({
  key: Id,
  name: z.string(),
  kind: SubjectKind,
  known: privately,
  mergedInto: Id.nullable(),
  cases: z.array(ToldCase),
  merged: z.array(ToldMerge),
  apart: z.array(z.strictObject({ key: Id, name: z.string() })),
  record: z.array(
    z.strictObject({
      kind: z.enum([...subjectRequestKinds, 'follow']),
      by: Id,
      at: z.int(),
      reason: z.string(),
      status: SubjectOutcome.options[0].shape.status.or(SubjectOutcome.options[1].shape.status),
    }),
  ),
});
export type ToldSubject = z.infer<typeof ToldSubject>;

/** Merges that nobody but their maker has looked at. */
export const ToldMerges = z.array(ToldMerge);

export const subjectAskRefusals = [
  'notSignedIn',
  'notYou',
  'noSuchSubject',
  'badInput',
  'tooOften',
] as const;
export type SubjectAskRefusal = (typeof subjectAskRefusals)[number];

const has = (person: Person | null, ...roles: readonly string[]): boolean =>
  person?.active === true && person.roles.some((role) => roles.includes(role));

export const mayLookUp = (person: Person | null): boolean => has(person, 'officer', 'office');

export const keepsRegister = (person: Person | null): boolean => has(person, 'office');

/** Look-ups an hour: enough for a day's paper of a unit, too few to guess birth years one by one. */
export const mostLookUps = (person: Person | null): number => (keepsRegister(person) ? 300 : 60);

/** `lookUps/{uid}`: how often somebody has looked in this hour. */
export const LookUps = z.strictObject({ v: z.literal(1), hour: z.string(), count: z.int() });

/** The hour as a key, or null where this person has looked often enough in it. */
export const counted = (
  before: z.infer<typeof LookUps> | null,
  hour: string,
  most: number,
): z.infer<typeof LookUps> | null => {
  const count = before?.hour === hour ? before.count : 0;
  return count >= most ? null : { v: 1, hour, count: count + 1 };
};
