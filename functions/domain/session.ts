/** A session of the council (S57), who shut themselves out of which case, and the council's seats. */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { moving } from './nomination.ts';
import { RulePack } from './rule-pack.ts';
import { sessionStates } from './track-workflows.ts';
import { filled, Id, text } from './text.ts';

/** `councils/{id}`: seats with their terms; the agency fixes its composition itself. */
export const Council = z.strictObject({
  v: z.literal(1),
  name: filled(200),
  seats: z.array(
    z.strictObject({
      uid: Id,
      seat: z.enum(['chair', 'viceChair', 'standing', 'member', 'secretary']),
      from: Day,
      to: Day.nullable(),
    }),
  ),
});
export type Council = z.infer<typeof Council>;

/** Those in term on a day. */
export const membersOn = (council: Council, day: Day): readonly string[] =>
  council.seats
    .filter((seat) => seat.from <= day && day <= (seat.to ?? '9999'))
    .map((seat) => seat.uid);

/** `sessions/{id}` */
export const Session = z.strictObject({
  v: z.literal(1),
  title: filled(200),
  council: Id,
  day: Day,
  place: text(200),
  rulePack: Id,
  mode: z.enum(['paper', 'showOfHands', 'online']),
  members: z.array(Id).max(60),
  present: z.array(Id).max(60),
  agenda: z.array(Id).max(300),
  state: z.enum(sessionStates),
  /** The pack it opened under, copied: a later change of rules does not reach it. */
  pack: RulePack.nullable(),
  minutes: z.strictObject({ number: text(60), day: Day, evidence: Id.nullable() }).nullable(),
  ...moving,
});
export type Session = z.infer<typeof Session>;

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
  session: Id,
  ground: WallGround,
  by: Id,
  at: Instant,
});
export type Wall = z.infer<typeof Wall>;

/** `sessions/{sid}/declarations/{uid}`: made before any content opens to the member. */
export const Declaration = z.strictObject({
  v: z.literal(1),
  uid: Id,
  /** The cases it speaks of: one that joins the agenda later stays closed until the member declares again. */
  agenda: z.array(Id).max(300),
  conflicts: z.array(Id).max(300),
  at: Instant,
});
export type Declaration = z.infer<typeof Declaration>;
