/** The council's rules as dated data (architecture §4): no number of any law stands in code. */
import * as z from 'zod';
import { Day } from './day.ts';
import { Fraction } from './fraction.ts';
import { filled, Id, text } from './text.ts';

export const simplifiedCases = ['sudden', 'headFound', 'prize'] as const;

/** `rulePacks/{id}` */
export const RulePack = z.strictObject({
  v: z.literal(1),
  id: Id,
  title: filled(200),
  ballot: z.enum(['secret', 'open']),
  mode: z.enum(['paper', 'showOfHands', 'online']),
  quorum: Fraction,
  /** Of whom the threshold is counted: all in term less the walled, those present or voting by sealed ballot, or the valid ballots. */
  base: z.enum(['eligible', 'present', 'valid']),
  minVoters: z.int().min(1),
  threshold: Fraction,
  tieRule: z.enum(['declined', 'deferred']),
  absentees: z.enum(['sealed', 'none']),
  noticeWorkingDays: z.int().min(0),
  /** What allows a notice without the subject's consent; where nothing is named, consent is asked for. */
  noticeGround: text(300).optional(),
  simplifiedCases: z.array(z.enum(simplifiedCases)),
  legalBasis: text(300),
  /** Who signs where head and deputy are both walled. */
  substitute: Id.nullable(),
  validFrom: Day,
  validTo: Day.nullable(),
});
export type RulePack = z.infer<typeof RulePack>;
