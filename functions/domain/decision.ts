/** Decisions and batches: papers that join cases (architecture §2). */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { moving } from './nomination.ts';
import { Signer } from './signer.ts';
import { batchStates, decisionStates } from './track-workflows.ts';
import { filled, Id, text } from './text.ts';

/** The most cases that one paper joins. */
export const mostCases = 300;

/** `decisions/{id}`: one decision for many cases. */
export const Decision = z.strictObject({
  v: z.literal(1),
  title: filled(200),
  cases: z.array(Id).min(1).max(mostCases),
  /** As on each of its cases: who signs where the head is shut out of them. */
  signer: Signer.nullish(),
  state: z.enum(decisionStates),
  approved: z.strictObject({ by: Id, capacity: text(60), at: Instant }).nullable(),
  issued: z
    .strictObject({
      series: Id,
      year: z.int(),
      number: z.string(),
      day: Day,
      signatory: text(120),
      scan: Id.nullable(),
    })
    .nullable(),
  ...moving,
});
export type Decision = z.infer<typeof Decision>;

/** A number as the paper bears it: "12/QĐ-SDTTG" (NĐ 30/2020), in every language. */
export const numbered = (number: number, symbol: string): string =>
  symbol === '' ? `${number}/QĐ` : `${number}/QĐ-${symbol}`;

/** `numbers/{series}.{year}.{number}`: taken once; a second decision with the same number is refused. */
export const TakenNumber = z.strictObject({ v: z.literal(1), decision: Id, at: Instant });

/** `batches/{id}`: one tờ trình for many cases of a unit. */
export const Batch = z.strictObject({
  v: z.literal(1),
  ownerUnit: Id,
  title: filled(200),
  number: text(60),
  day: Day.nullable(),
  signatory: text(120),
  minutes: Id.nullable(),
  cases: z.array(Id).max(mostCases),
  state: z.enum(batchStates),
  ...moving,
});
export type Batch = z.infer<typeof Batch>;

/** `delegations/{id}`: by whom, to whom, from and to which day, and the signature form ("KT. GIÁM ĐỐC"). */
export const Delegation = z.strictObject({
  v: z.literal(1),
  from: Id,
  to: Id,
  capacity: filled(60),
  validFrom: Day,
  validTo: Day,
});
export type Delegation = z.infer<typeof Delegation>;
