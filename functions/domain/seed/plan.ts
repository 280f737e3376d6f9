/** `plan.json`: the facts of plan 33/KH-BDT and of the organisation that carries it out, exactly as the file holds them. */
import * as z from 'zod';
import { occasions } from '../cycle.ts';
import { Day } from '../day.ts';
import { Fraction } from '../fraction.ts';
import { simplifiedCases } from '../rule-pack.ts';
import { Id } from '../text.ts';
import { unitKinds } from '../organisation.ts';

const words = z.string().min(1);
/** Clauses of the plan, S1–S66. */
const clauses = z.array(z.string().regex(/^S\d{1,2}$/u));

const OrganisationEntry = z.strictObject({
  id: Id,
  name: words,
  parent: words,
  superior: words,
  symbol: words,
  headTitle: words,
  place: words,
  validFrom: Day.optional(),
  validTo: Day.optional(),
  successor: Id.optional(),
});

const UnitEntry = z.strictObject({
  id: Id,
  name: words,
  kind: z.enum(unitKinds),
  clauses,
  note: words.optional(),
  organisation: Id.optional(),
  validFrom: Day.optional(),
  validTo: Day.optional(),
  /** The organisation in which a unit of the same kind goes on. */
  continuesIn: Id.optional(),
});

const DocumentEntry = z.strictObject({
  number: words,
  date: Day,
  kind: z.enum(['QĐ', 'KH']),
  issuer: words,
  subject: words,
  carriesOut: words.optional(),
  recipients: z.array(words).optional(),
});

const MovementEntry = z.strictObject({
  id: Id,
  title: words,
  occasion: z.enum(occasions),
  opens: Day,
  closes: Day,
  basis: words,
  clauses,
  kind: words,
});

const EventEntry = z.strictObject({
  id: Id,
  title: words,
  year: z.int(),
  kind: z.enum(['nationalHonouring', 'congress', 'conference']),
  clauses,
});

const RulePackEntry = z.strictObject({
  id: Id,
  title: words,
  ballot: z.enum(['secret', 'open']),
  quorum: Fraction,
  base: z.enum(['eligible', 'present', 'valid']),
  threshold: Fraction,
  tieRule: z.enum(['declined', 'deferred']),
  noticeWorkingDays: z.int().min(0),
  simplifiedCases: z.array(z.enum(simplifiedCases)),
  legalBasis: words,
  validFrom: Day,
  minVoters: z.int().min(1),
  absentees: z.enum(['sealed', 'none']),
  mode: z.enum(['paper', 'showOfHands', 'online']),
});

const ReportEntry = z.strictObject({
  id: Id,
  title: words,
  /** Month and day. */
  due: z
    .string()
    .regex(/^\d{2}-\d{2}$/u)
    .optional(),
  everyYears: z.int().min(1).optional(),
  note: words.optional(),
});

export const PlanFile = z.strictObject({
  note: words,
  organisations: z.array(OrganisationEntry),
  units: z.array(UnitEntry),
  council: z.strictObject({
    id: Id,
    name: words,
    clauses,
    meets: z.literal('yearly'),
    termYears: z.int().min(1),
    seats: z.int().min(1),
    note: words,
  }),
  documents: z.array(DocumentEntry),
  movements: z.array(MovementEntry),
  events: z.array(EventEntry),
  motto: words,
  rulePacks: z.array(RulePackEntry),
  levels: z.array(z.strictObject({ id: Id, name: words, validTo: Day.optional() })),
  reporting: z.array(ReportEntry),
  cycles: z.array(z.strictObject({ id: Id, title: words, opens: Day, closes: Day })),
  cyclesNote: words,
  bulletins: z.array(z.strictObject({ id: Id, title: words, period: words.nullable(), clauses })),
});
export type PlanFile = z.infer<typeof PlanFile>;
