/** The card of a case: what staff may list. All content lies in documents below it (architecture §2). */
import * as z from 'zod';
import { mostKeys } from './case-keys.ts';
import { SubjectKind } from './criteria-set.ts';
import { occasions } from './cycle.ts';
import { Day, Instant } from './day.ts';
import { FollowUp } from './follow-up.ts';
import { nominationStates } from './nomination-workflow.ts';
import { Signer } from './signer.ts';
import { SubjectTold } from './telling-subject.ts';
import { filled, Id, text } from './text.ts';

/** What held on the day the case was sent: names that later mergers and renamings must not change. */
export const Snapshot = z.strictObject({
  day: Day,
  organisation: z.string(),
  headTitle: z.string(),
  unit: z.string(),
  place: z.string(),
  cycle: z.string(),
  criteria: z.string(),
  legalBasis: z.string(),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** What every document that moves carries besides its own fields. */
export const moving = {
  version: z.int().min(0),
  seq: z.int().min(0),
  lastHash: z.string(),
  /** Keys of the tasks that are open for it. */
  tasks: z.array(z.string()),
  createdBy: Id,
  createdAt: Instant,
  updatedAt: Instant,
} as const;

/** How the content came in: typed by the unit itself, or by the office from the unit's signed papers. */
export const caseSources = ['screen', 'paper'] as const;

/** Why a notice may be shown: the subject's yes, or what the rule pack names. */
export const noticeBases = ['consent', 'ground'] as const;

/** `nominations/{id}`. The id is eight letters and digits; the code shows it in capitals. */
export const Nomination = z.strictObject({
  v: z.literal(2),
  code: z.string().regex(/^GS-\d{4}-[0-9A-Z]{8}$/u),
  subject: z.strictObject({ name: filled(120), kind: SubjectKind }),
  ownerUnit: Id,
  source: z.enum(caseSources),
  /** The case of an earlier cycle from which this one was begun. */
  copiedFrom: Id.nullable(),
  cycle: Id,
  movement: Id.nullable(),
  occasion: z.enum(occasions),
  level: Id,
  criteriaSet: Id,
  /** By which a person is called, where the unit corrects the guess that lists are sorted by. */
  givenName: text(60).optional(),
  /** What lists are sorted and searched by; a card from before they were kept has none until its next move. */
  sortKey: z.string().max(300).optional(),
  search: z.array(z.string()).max(mostKeys).optional(),
  state: z.enum(nominationStates),
  ...moving,
  /** The unit head's confirmation, and of which version of the content. */
  confirmed: z.strictObject({ by: Id, dossierVersion: z.int(), at: Instant }).nullable(),
  /** The subject's entry in the register, given by the function that takes the case in; says nothing of birth year or place. */
  subjectKey: z.string().nullable(),
  submittedOn: Day.nullable(),
  returnedUntil: Day.nullable(),
  noticeUntil: Day.nullable(),
  /** On what its notice was posted; absent on cards that were posted before it was kept. */
  noticeBasis: z.enum(noticeBases).optional(),
  session: Id.nullable(),
  simplified: z.string().nullable(),
  /** Whether nobody was shut out at its last vote; said from that vote until it goes to a session or round all of them. */
  unwalled: z.boolean().optional(),
  /** Of a simplified case: the session at which it was reported; null before that. */
  reported: Id.nullish(),
  deferredTo: Id.nullable(),
  /** Who signs where the head is shut out, named by the system; absent or null: the head. */
  signer: Signer.nullish(),
  approved: z.strictObject({ by: Id, capacity: text(60), at: Instant }).nullable(),
  decision: z.strictObject({ id: Id, number: z.string(), day: Day }).nullable(),
  suspended: z.strictObject({ by: Id, at: Instant }).nullable(),
  snapshot: Snapshot.nullable(),
  /** Whether lot has fallen on it for a second, independent appraisal; null or absent while nobody has drawn. */
  secondAppraisal: z.boolean().nullish(),
  /** Of a drawn case, who has handed in an appraisal since it was last sent. */
  appraisedBy: z.array(Id).max(2).optional(),
  /** That the subject heard of the result; null from recognition or refusal until then, absent on older cards. */
  subjectTold: SubjectTold.nullish(),
  /** When it ended without recognition; absent on older cards. */
  declinedOn: Day.optional(),
  /** What was proposed of it to higher levels: ids of `submissions`. */
  submissions: z.array(Id).max(20).optional(),
  /** From recognition on; a card that was recognised before it was kept has none until its first check-in. */
  followUp: FollowUp.optional(),
});
export type Nomination = z.infer<typeof Nomination>;
