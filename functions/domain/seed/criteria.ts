/** `criteria.json`: the proposed criteria (S12, S19, S53), exactly as the file holds them. */
import * as z from 'zod';
import { Stage } from '../criteria-set.ts';
import { Day } from '../day.ts';
import { Id } from '../text.ts';

const words = z.string().min(1);

const HardEntry = z.strictObject({
  id: Id,
  vi: words,
  en: words,
  kind: z.enum(['hard', 'warning']),
  maxPoints: z.null(),
  evidence: z.array(words),
  appliesTo: z.array(words),
  sources: z.array(words),
  stage: Stage,
});

const ScoredEntry = z.strictObject({
  id: Id,
  vi: words,
  en: words,
  kind: z.literal('scored'),
  maxPoints: z.int().min(1),
  evidence: z.array(words),
  sources: z.array(words),
  noFloor: z.boolean().optional(),
});

/** Several values stand in one text, divided by "|". */
const choices = (one: string) => z.string().regex(new RegExp(`^(${one})(\\|(${one}))*$`, 'u'));

const SetEntry = z.strictObject({
  id: Id,
  vi: words,
  subject: choices('individual|collective|household'),
  level: z.union([z.literal('any'), choices('grassroots|province|central')]),
  extends: Id.optional(),
  /** Ids of `hardCommon`. */
  hard: z.array(Id),
  hardExtra: z.array(HardEntry).optional(),
  scored: z.array(ScoredEntry).optional(),
  passMark: z.int().min(0).max(100).nullable(),
  floorRule: words.optional(),
  anchors: z.array(words).optional(),
  flags: z.array(z.strictObject({ id: Id, vi: words, en: words })).optional(),
  variants: z.array(z.strictObject({ id: Id, vi: words, requires: z.array(Id) })).optional(),
  note: words.optional(),
  sources: z.array(words).optional(),
});

export const CriteriaFile = z.strictObject({
  version: words,
  validFrom: Day.nullable(),
  note: words,
  hardCommon: z.array(HardEntry),
  sets: z.array(SetEntry),
  priorities: z.strictObject({ vi: words, sources: z.array(words), note: words }),
});
export type CriteriaFile = z.infer<typeof CriteriaFile>;
