/** An achievement as a claim that evidence backs and a named person settles (S31, architecture §3). */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { filled, Id, text } from './text.ts';

export const claimStatuses = ['unverified', 'verified', 'disputed', 'struck'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** How a claim was settled, by whom, when; `source` are the words the public page shows. */
export const Settlement = z.strictObject({
  by: Id,
  at: Instant,
  how: z.enum(['document', 'onSite', 'confirmer']),
  confirmer: text(200),
  source: text(300),
  on: Day,
  note: text(1000),
});
export type Settlement = z.infer<typeof Settlement>;

/** `nominations/{id}/claims/{claimId}` */
export const Claim = z.strictObject({
  v: z.literal(1),
  text: filled(1000),
  metric: text(200),
  /** A number; what cannot be counted has none. */
  value: z.number().nullable(),
  unit: text(60),
  period: text(100),
  baseline: text(200),
  criterion: Id,
  evidence: z.array(Id).max(5),
  status: z.enum(claimStatuses),
  settled: Settlement.nullable(),
  by: Id,
  at: Instant,
});
export type Claim = z.infer<typeof Claim>;

/** Whether the public may read it. A struck, disputed or unsettled claim never can. */
export const isPublishable = (claim: Claim): boolean =>
  claim.status === 'verified' && claim.settled !== null;

/** Verified by a document, and none is named: nobody could look at what it was held against. */
export const lacksDocument = ({
  status,
  settled,
  evidence,
}: Pick<Claim, 'status' | 'settled' | 'evidence'>): boolean =>
  status === 'verified' && settled?.how === 'document' && evidence.length === 0;

/** Every digit that was settled: a rounded figure would be another figure. */
const digits = new Intl.NumberFormat('vi-VN', {
  maximumFractionDigits: 20,
  signDisplay: 'negative',
});

/** The figure as Vietnamese is written: 1234.5 with unit "kg" → "1.234,5 kg". */
export const figureOf = (claim: Pick<Claim, 'value' | 'unit'>): string =>
  claim.value === null ? '' : `${digits.format(claim.value)} ${claim.unit}`.trim();
