/** New factors and good deeds (S23–S26, S59): a note as short as a phone call, before any nomination. */
import * as z from 'zod';
import { SubjectKind } from './criteria-set.ts';
import { Day } from './day.ts';
import { moving } from './nomination.ts';
import { newFactorStates } from './track-workflows.ts';
import { filled, Id } from './text.ts';

/** `newFactors/{id}` */
export const NewFactor = z.strictObject({
  v: z.literal(1),
  kind: z.enum(['newFactor', 'goodDeed']),
  subject: z.strictObject({ name: filled(120), kind: SubjectKind }),
  ownerUnit: Id,
  note: filled(2000),
  foundOn: Day,
  state: z.enum(newFactorStates),
  ...moving,
});
export type NewFactor = z.infer<typeof NewFactor>;
