/** Requests to arrange who signs and answers for whom, who sits in the council, and which units there are; a function answers each, once. */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { unitKinds } from './organisation.ts';
import type { Role } from './person.ts';
import { councilSeats } from './session.ts';
import { signatureForms } from './signature-form.ts';
import { filled, Id } from './text.ts';

const dates = { validFrom: Day, validTo: Day };

/** What is asked, by kind. Who may ask stands in `askers`. */
export const inputs = {
  delegate: z.strictObject({ from: Id, to: Id, form: z.enum(signatureForms), ...dates }),
  endDelegation: z.strictObject({ delegation: Id, lastDay: Day }),
  standIn: z.strictObject({ for: Id, by: Id, ...dates }),
  endStandIn: z.strictObject({ standIn: Id, lastDay: Day }),
  newUnit: z.strictObject({ name: filled(200), kind: z.enum(unitKinds), from: Day }),
  renameUnit: z.strictObject({ unit: Id, name: filled(200), from: Day }),
  closeUnit: z.strictObject({ unit: Id, lastDay: Day }),
  /** Looks only: how much a merger of these units would move. */
  weighMerger: z.strictObject({ units: z.array(Id).min(1).max(10) }),
  /** Into a unit that is there, or into a new one of this name. */
  mergeUnits: z.strictObject({
    units: z.array(Id).min(1).max(10),
    into: Id.nullable(),
    name: z.string(),
    kind: z.enum(unitKinds),
    from: Day,
  }),
  /** Puts a drafted set in force; the edition before it ends the day before. */
  issueCriteria: z.strictObject({ set: Id, from: Day }),
  retireCriteria: z.strictObject({ set: Id, lastDay: Day }),
  /** A member of the council from a day on, for good or instead of somebody who has a seat. */
  takeSeat: z.strictObject({
    council: Id,
    uid: Id,
    seat: z.enum(councilSeats),
    from: Day,
    to: Day.nullable(),
    insteadOf: Id.nullable(),
  }),
  leaveSeat: z.strictObject({ council: Id, uid: Id, from: Day, lastDay: Day }),
} as const;
export type ArrangementKind = keyof typeof inputs;
export type InputOf<K extends ArrangementKind> = z.infer<(typeof inputs)[K]>;
export const arrangementKinds = Object.keys(inputs) as readonly ArrangementKind[];

const ofPeople = ['head', 'office'] as const satisfies readonly Role[];
const ofUnits = ['admin', 'office'] as const satisfies readonly Role[];

/** Who may ask for what; the rules say the same. */
export const askers: Readonly<Record<ArrangementKind, readonly Role[]>> = {
  delegate: ofPeople,
  endDelegation: ofPeople,
  standIn: ofPeople,
  endStandIn: ofPeople,
  newUnit: ofUnits,
  renameUnit: ofUnits,
  closeUnit: ofUnits,
  weighMerger: ofUnits,
  mergeUnits: ofUnits,
  issueCriteria: ['head'],
  retireCriteria: ['head'],
  takeSeat: ['office'],
  leaveSeat: ['office'],
};

export const arrangementRefusals = [
  'badInput',
  'notYou',
  'daysReversed',
  'overAlready',
  'notHead',
  'notDeputy',
  'notOwnName',
  'samePerson',
  'noSuchPerson',
  'onlyOneLeads',
  'twoForms',
  'standsAlready',
  'inACircle',
  'noSuchDelegation',
  'noSuchStandIn',
  'notWithin',
  'noSuchUnit',
  'nameTaken',
  'notYetBegun',
  'beforeUnit',
  'intoItself',
  'stillMoving',
  'stillHas',
  'noSuchSet',
  'notDrafted',
  'notWhole',
  'notInForce',
  'beforeToday',
  'noSuchCouncil',
  'noSuchSeat',
  'seatTaken',
  'sitsAlready',
  'noSeatToFill',
] as const;
export type ArrangementRefusal = (typeof arrangementRefusals)[number];

/** What a sentence needs: names, days, counts. */
const Details = z.record(z.string(), z.union([z.string(), z.number()]));
export type Details = z.infer<typeof Details>;

export const ArrangementOutcome = z.discriminatedUnion('status', [
  /** `made` is the id of what was recorded or changed. */
  z.strictObject({
    status: z.literal('applied'),
    code: z.null(),
    made: z.string(),
    details: Details,
    at: Instant,
  }),
  z.strictObject({
    status: z.literal('refused'),
    code: z.enum(arrangementRefusals),
    made: z.null(),
    details: Details,
    at: Instant,
  }),
]);
export type ArrangementOutcome = z.infer<typeof ArrangementOutcome>;

/** How far a merger has come: what is moved at present, up to which id, and how many so far. */
export const mergerStages = [
  'people',
  'newFactors',
  'batches',
  'consents',
  'nominations',
  'tasks',
] as const;
export type MergerStage = (typeof mergerStages)[number];
export const MergerProgress = z.strictObject({
  stage: z.enum([...mergerStages, 'done']),
  after: z.string(),
  moved: z.record(z.enum(mergerStages), z.int().min(0)),
});
export type MergerProgress = z.infer<typeof MergerProgress>;

const asked = {
  v: z.literal(1),
  kind: z.enum(arrangementKinds),
  input: z.record(z.string(), z.unknown()),
  /** The paper it rests on, or why. */
  reason: filled(500),
  by: Id,
  at: Instant,
};

/** `arrangements/{id}` as it is asked. */
export const ArrangementRequest = z.strictObject({ ...asked, outcome: z.null() });
export type ArrangementRequest = z.infer<typeof ArrangementRequest>;

/** With or without its answer; a merger carries its progress besides. */
export const Arrangement = z.strictObject({
  ...asked,
  outcome: ArrangementOutcome.nullable(),
  progress: MergerProgress.optional(),
});
export type Arrangement = z.infer<typeof Arrangement>;
