/** Criteria for role models (S12, S19, S53): hard ones with the stage that asks for them, scored ones with their points. */
import * as z from 'zod';
import { Day, holdsOn } from './day.ts';
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
  v: z.literal(2),
  id: Id,
  /** The id of the first edition: a new edition replaces the one before it. */
  family: Id,
  version: z.int().min(1),
  /** The set it was drafted from; what that set holds was taken over then and stands here. */
  draftedFrom: Id.nullable(),
  title: filled(200),
  subjects: z.array(SubjectKind).min(1),
  levels: z.array(Id).min(1),
  state: z.enum(['drafted', 'inForce', 'replaced']),
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  hard: z.array(HardCriterion),
  scored: z.array(ScoredCriterion),
  /** What earns how many of a criterion's points, from the lowest band up. */
  anchors: z.array(text(200)),
  passMark: z.int().min(0).max(100).nullable(),
  /** The least share of its points, in per cent, that each scored criterion with a floor must reach. */
  floor: z.int().min(0).max(100).nullable(),
  /** Whom to prefer among equals; gives no points. */
  priorities: text(600),
  note: text(1000),
  /** True for the criteria of the demonstration: the page shows the banner "Dữ liệu minh họa". */
  illustrative: z.boolean(),
  /** Who put it in force, on what paper. */
  issued: z.strictObject({ by: Id, paper: text(500) }).nullable(),
});
export type CriteriaSet = z.infer<typeof CriteriaSet>;

/** Whether it holds on a day: issued, begun, and not replaced or retired before. */
export const isInForceOn = (
  { state, validFrom, validTo }: Pick<CriteriaSet, 'state' | 'validFrom' | 'validTo'>,
  day: Day,
): boolean => state !== 'drafted' && holdsOn({ validFrom, validTo }, day);

/** What stops nothing, whatever its stage: the appraiser says whether it holds, and why not. */
export const warningsIn = (set: CriteriaSet): readonly HardCriterion[] =>
  set.hard.filter(({ kind }) => kind === 'warning');

/** The hard criteria a stage must find met. */
export const hardAt = (set: CriteriaSet, stage: Stage): readonly HardCriterion[] =>
  set.hard.filter((criterion) => criterion.stage === stage && criterion.kind === 'hard');
