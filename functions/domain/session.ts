/** A session of the council (S57), who shut themselves out of which case, and the council's seats. */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { moving } from './nomination.ts';
import { RulePack } from './rule-pack.ts';
import { sessionStates } from './track-workflows.ts';
import { filled, Id, text } from './text.ts';

export const councilSeats = ['chair', 'viceChair', 'standing', 'member', 'secretary'] as const;

/** `councils/{id}`: seats with their terms; the agency fixes its composition itself. */
export const Council = z.strictObject({
  v: z.literal(1),
  name: filled(200),
  seats: z.array(
    z.strictObject({
      uid: Id,
      seat: z.enum(councilSeats),
      from: Day,
      to: Day.nullable(),
      /** Whose seat it is otherwise: this person sits in it for these days. */
      insteadOf: Id.optional(),
    }),
  ),
});
export type Council = z.infer<typeof Council>;

export type Seat = Council['seats'][number];

export const isHeldOn = (seat: Seat, day: Day): boolean =>
  seat.from <= day && day <= (seat.to ?? '9999');

/** The seats as they are held on a day: whoever has a substitute that day does not sit beside them. */
export const seatsOn = (council: Council, day: Day): readonly Seat[] => {
  const held = council.seats.filter((seat) => isHeldOn(seat, day));
  const away = held.flatMap(({ insteadOf }) => insteadOf ?? []);
  return held.filter(({ uid, insteadOf }) => insteadOf !== undefined || !away.includes(uid));
};

/** Those in term on a day, substitutes in the place of whom they sit for. */
export const membersOn = (council: Council, day: Day): readonly string[] => [
  ...new Set(seatsOn(council, day).map(({ uid }) => uid)),
];

/** Seats from which a session may be chaired. */
export const chairing = [
  'chair',
  'viceChair',
  'standing',
] as const satisfies readonly Seat['seat'][];

export const Hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'notAnHour');

const coordinate = z.string().regex(/^[A-Za-z0-9_-]{43}$/u);

/** A point on P-256: the half of a session's key pair with which browsers seal slips. */
export const PublicKey = z.strictObject({ x: coordinate, y: coordinate });
export type PublicKey = z.infer<typeof PublicKey>;

/** What an online session carries besides once it has opened. */
export const OnlineBallot = z.strictObject({
  key: PublicKey,
  /** The last day on which slips are taken. */
  until: Day,
  /** Until when each member may vote, in milliseconds: the end of the round or of their term, whichever comes first. */
  voters: z.record(Id, z.int()),
  closed: Instant.nullable(),
  /** When every box was counted, recounted, and the key destroyed. */
  counted: Instant.nullable(),
  /** The case whose stored box is not what its slips say: until that is settled nothing is made known, and the key stays. */
  disputed: Id.optional(),
});
export type OnlineBallot = z.infer<typeof OnlineBallot>;

/** `sessions/{id}` */
export const Session = z.strictObject({
  v: z.literal(1),
  title: filled(200),
  council: Id,
  day: Day,
  /** When it begins on that day, "08:30" by the clock in Vietnam. */
  hour: Hour.nullish(),
  place: text(200),
  /** Who presides; sees why somebody was shut out of a case. */
  chair: Id.nullish(),
  /** Who writes the minutes. */
  secretary: Id.nullish(),
  rulePack: Id,
  mode: z.enum(['paper', 'showOfHands', 'online']),
  members: z.array(Id).max(60),
  present: z.array(Id).max(60),
  agenda: z.array(Id).max(300),
  /**
   * By uid, the cases of which a member has declared, made before any content opens to them: one that joins the agenda
   * later stays closed until they declare again. Of a tie it tells nothing. Empty once the minutes are signed.
   */
  declared: z.record(Id, z.array(Id).max(300)).optional(),
  /** Cases that went by the simplified procedure since the last session, reported at this one. */
  reports: z.array(Id).max(300).optional(),
  state: z.enum(sessionStates),
  /** The pack it opened under, copied: a later change of rules does not reach it. */
  pack: RulePack.nullable(),
  /** Only where the session votes online, from its opening on. */
  ballot: OnlineBallot.optional(),
  minutes: z.strictObject({ number: text(60), day: Day, evidence: Id.nullable() }).nullable(),
  ...moving,
});
export type Session = z.infer<typeof Session>;

/** What a session speaks of: the cases it votes on, and those reported to it, which a vote has passed by. */
export const spokenOf = ({
  agenda,
  reports = [],
}: Pick<Session, 'agenda' | 'reports'>): readonly string[] => [...agenda, ...reports];

/** Whether this member has declared, and of every case on the agenda; one that joined since asks for another declaration. */
export const hasDeclared = (
  { agenda, declared = {} }: Pick<Session, 'agenda' | 'declared'>,
  uid: string,
): boolean => {
  const of = declared[uid];
  return of !== undefined && agenda.every((id) => of.includes(id));
};

/** Grounds of conflict (architecture §4); same unit, superior and nominator are hints only. */
export const wallGrounds = [
  'self',
  'spouse',
  'parent',
  'child',
  'sibling',
  'household',
  'other',
] as const;
export const WallGround = z.enum(wallGrounds);

/** `nominations/{id}/walls/{uid}`: shuts a person out of a case. */
export const Wall = z.strictObject({
  v: z.literal(1),
  uid: Id,
  /** null where it was set on a simplified case before any session spoke of it. */
  session: Id.nullable(),
  ground: WallGround,
  by: Id,
  at: Instant,
});
export type Wall = z.infer<typeof Wall>;
