/** New factors and good deeds (S23–S26, S59): a note as short as a phone call, before any nomination; never public. */
import * as z from 'zod';
import { Consent, type PublicField } from './consent.ts';
import { SubjectKind } from './criteria-set.ts';
import { Day, Instant } from './day.ts';
import { moving } from './nomination.ts';
import { newFactorStates } from './track-workflows.ts';
import { filled, Id, text } from './text.ts';

export const factorKinds = ['newFactor', 'goodDeed'] as const;
export type FactorKind = (typeof factorKinds)[number];

/** `newFactors/{id}` */
export const NewFactor = z.strictObject({
  v: z.literal(1),
  kind: z.enum(factorKinds),
  subject: z.strictObject({ name: filled(120), kind: SubjectKind }),
  ownerUnit: Id,
  note: filled(2000),
  /** Code of the commune or ward; '' where it is not known. */
  place: z
    .string()
    .regex(/^(\d{5})?$/u)
    .default(''),
  /** Where exactly, in the finder's words. */
  village: text(200).default(''),
  foundOn: Day,
  /** Noted by staff, or suggested by somebody of the public (S34). */
  origin: z.enum(['staff', 'public']).default('staff'),
  /** Handed by the office to a unit: what waits is that unit's work from then on. */
  referred: z.boolean().optional(),
  /** The case that was made of it. */
  nomination: Id.nullable().default(null),
  state: z.enum(newFactorStates),
  ...moving,
});
export type NewFactor = z.infer<typeof NewFactor>;

/** `newFactors/{id}/plan/{}`: what is still weak, what is done about it, by whom, until when, and since when it is done (S24). */
export const PlanItem = z.strictObject({
  v: z.literal(1),
  weakPoint: filled(300),
  measure: filled(500),
  owner: filled(120),
  due: Day,
  done: Day.nullable(),
  by: Id,
  at: Instant,
});
export type PlanItem = z.infer<typeof PlanItem>;

export const supportKinds = ['material', 'moral', 'technical', 'prize', 'environment'] as const;

/** `newFactors/{id}/support/{}`: what was given, never changed afterwards (S25). */
export const Support = z.strictObject({
  v: z.literal(1),
  kind: z.enum(supportKinds),
  words: filled(500),
  giver: filled(120),
  on: Day,
  by: Id,
  at: Instant,
});
export type Support = z.infer<typeof Support>;

/** What may be told in public of somebody whom no decision names. */
export const factorFields = ['name', 'place', 'village'] as const satisfies readonly PublicField[];

/** `newFactors/{id}/consents/{}`: to publication; never changed, only withdrawn. Its version is that of every consent. */
export const FactorConsent = Consent.pick({
  v: true,
  who: true,
  fields: true,
  languages: true,
  channels: true,
  proof: true,
  witness: true,
  keptAt: true,
  age: true,
  guardian: true,
  childAgreed: true,
  on: true,
  by: true,
  at: true,
  withdrawn: true,
}).extend({
  /** A scan or recording below the note; none in consents from before it could be brought. */
  proofEvidence: Id.nullable().default(null),
});
export type FactorConsent = z.infer<typeof FactorConsent>;

/** As the gates of a story read it. */
export const asConsent = (
  id: string,
  { ownerUnit }: Pick<NewFactor, 'ownerUnit'>,
  given: FactorConsent,
): Consent => ({
  ...given,
  nomination: id,
  ownerUnit,
  scope: 'publication',
  // A note has no photos to show.
  photos: [],
});

/** A factor's code stands in no field, as a case's does: whatever opens its tasks and writes its mails reads it from here. */
export const withCode = <D extends object>(id: string, doc: D): D & { readonly code?: string } =>
  isFactor(doc) ? { ...doc, code: factorCode(id, doc) } : doc;

const isFactor = (doc: object): doc is NewFactor => 'foundOn' in doc;

/** What lists, tasks and mails call it: never its content. */
export const factorCode = (
  id: string,
  { kind, createdAt }: Pick<NewFactor, 'kind' | 'createdAt'>,
): string => {
  const year = new Date(createdAt.toMillis()).getUTCFullYear();
  return `${kind === 'goodDeed' ? 'VT' : 'NT'}-${year}-${id.slice(-8).toUpperCase()}`;
};
