/** Criteria for role models (S12, S19, S53): hard ones with the stage that asks for them, scored ones with their points. */
import * as z from 'zod';
import { Day } from './day.ts';
import { filled, Id, text } from './text.ts';

export const stages = ['submit', 'appraisal', 'council', 'publish'] as const;
export const Stage = z.enum(stages);
export type Stage = z.infer<typeof Stage>;

export const subjectKinds = ['individual', 'collective', 'household'] as const;
export const SubjectKind = z.enum(subjectKinds);
export type SubjectKind = z.infer<typeof SubjectKind>;

export const HardCriterion = z.strictObject({
  id: Id,
  vi: filled(600),
  en: text(600),
  /** A warning asks for a reason and never stops a case. */
  kind: z.enum(['hard', 'warning']),
  stage: Stage,
  evidence: z.array(text(300)),
});
export type HardCriterion = z.infer<typeof HardCriterion>;

export const ScoredCriterion = z.strictObject({
  id: Id,
  vi: filled(600),
  en: text(600),
  maxPoints: z.int().min(1),
  noFloor: z.boolean(),
  evidence: z.array(text(300)),
});
export type ScoredCriterion = z.infer<typeof ScoredCriterion>;

/** `criteriaSets/{id}`: whole in itself (`extends` is resolved when drafted), never edited once in force. */
export const CriteriaSet = z.strictObject({
  v: z.literal(1),
  id: Id,
  version: z.int().min(1),
  title: filled(200),
  subjects: z.array(SubjectKind).min(1),
  levels: z.array(Id).min(1),
  state: z.enum(['drafted', 'inForce', 'replaced']),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  hard: z.array(HardCriterion),
  scored: z.array(ScoredCriterion),
  anchors: z.array(text(200)),
  passMark: z.int().min(0).max(100).nullable(),
  note: text(1000),
  /** True for the criteria of the demonstration: the page shows the banner "Dữ liệu minh họa". */
  illustrative: z.boolean(),
});
export type CriteriaSet = z.infer<typeof CriteriaSet>;

/** The hard criteria a stage must find met. */
export const hardAt = (set: CriteriaSet, stage: Stage): readonly HardCriterion[] =>
  set.hard.filter((criterion) => criterion.stage === stage && criterion.kind === 'hard');
