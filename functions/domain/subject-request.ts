/** Requests about entries of the register, by the office alone; a function answers each, once, and both stay as the record. */
import * as z from 'zod';
import { Instant } from './day.ts';
import { filled, Id } from './text.ts';

/** What the office asks, by kind. */
export const subjectInputs = {
  /** `from` is the same subject as `into`: its cases go there. */
  merge: z.strictObject({ from: Id, into: Id }),
  /** A merge was a mistake; the entry is its own again. */
  undoMerge: z.strictObject({ subject: Id }),
  /** A second person has looked at the merge and agrees. */
  reviewMerge: z.strictObject({ subject: Id }),
  tellApart: z.strictObject({ one: Id, other: Id }),
  takeBackApart: z.strictObject({ one: Id, other: Id }),
  /** The case is somebody else's, of the same name: it gets an entry of its own. */
  separate: z.strictObject({ subject: Id, case: Id }),
} as const;
export type SubjectRequestKind = keyof typeof subjectInputs;
export type SubjectInput<K extends SubjectRequestKind> = z.infer<(typeof subjectInputs)[K]>;
export const subjectRequestKinds = Object.keys(subjectInputs) as readonly SubjectRequestKind[];

/** Asked by a correction of a case: the entry follows it. */
export const FollowInput = z.strictObject({ case: Id });

export const subjectRefusals = [
  'badInput',
  'notYou',
  'noSuchSubject',
  'sameEntry',
  'kindsDiffer',
  'mergedAlready',
  'mergedOn',
  'notMerged',
  'toldApart',
  'apartAlready',
  'notApart',
  'ownMerge',
  'reviewedAlready',
  'notItsCase',
  'onlyCase',
  'tooMany',
] as const;
export type SubjectRefusal = (typeof subjectRefusals)[number];

export const SubjectOutcome = z.discriminatedUnion('status', [
  /** `about`: the entries that changed, by which the record is found again. */
  z.strictObject({ status: z.literal('applied'), code: z.null(), about: z.array(Id), at: Instant }),
  z.strictObject({
    status: z.literal('refused'),
    code: z.enum(subjectRefusals),
    about: z.array(Id),
    at: Instant,
  }),
]);
export type SubjectOutcome = z.infer<typeof SubjectOutcome>;

/** `subjectRequests/{id}`, with or without its answer. */
export const SubjectRequest = z.strictObject({
  v: z.literal(1),
  kind: z.enum([...subjectRequestKinds, 'follow']),
  input: z.record(z.string(), z.unknown()),
  reason: filled(500),
  by: Id,
  at: Instant,
  outcome: SubjectOutcome.nullable(),
});
export type SubjectRequest = z.infer<typeof SubjectRequest>;

/** The entries that a request names. */
export const subjectsNamed = ({ input }: Pick<SubjectRequest, 'input'>): readonly string[] =>
  ['from', 'into', 'subject', 'one', 'other'].flatMap((field) => {
    const named = Id.safeParse(input[field]);
    return named.success ? [named.data] : [];
  });
