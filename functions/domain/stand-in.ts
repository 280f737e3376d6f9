/** Who answers for whom from day to day: a stand-in, or who holds a delegation, is told what the other is told, and gets no right of theirs. */
import * as z from 'zod';
import { Day, holdsOn, Instant } from './day.ts';
import type { Delegation } from './decision.ts';
import { audiencesOf, type Audience, type Role, type Roster } from './person.ts';
import { Id } from './text.ts';

/** `standIns/{id}`: for whom, by whom, from and to which day, both included. */
export const StandIn = z.strictObject({
  v: z.literal(1),
  for: Id,
  by: Id,
  validFrom: Day,
  validTo: Day,
  recordedBy: Id,
  recordedAt: Instant,
});
export type StandIn = z.infer<typeof StandIn>;

/** What of a stand-in, or of a delegation, counts here; `asks` says which roles both must hold for it to count. */
export type Standing = Pick<StandIn, 'for' | 'by' | 'validFrom' | 'validTo'> & {
  readonly asks?: { readonly for: Role; readonly by: Role };
};

/**
 * Whoever holds a delegation answers for whom it is from, and is told the same for as long as it holds: to its last day,
 * and while the one leads and the other is a deputy.
 */
export const heldBy = ({ from, to, validFrom, validTo }: Delegation): Standing => ({
  for: from,
  by: to,
  validFrom,
  validTo,
  asks: { for: 'head', by: 'deputy' },
});

/** Those that count on the day; nobody who has left answers for anybody. */
const inForce = (standIns: readonly Standing[], roster: Roster, today: Day): readonly Standing[] =>
  standIns.filter(
    (one) =>
      holdsOn(one, today) &&
      roster.people[one.by]?.active === true &&
      (one.asks === undefined ||
        (holds(roster, one.for, one.asks.for) && holds(roster, one.by, one.asks.by))),
  );

const holds = ({ people }: Roster, uid: string, role: Role): boolean =>
  people[uid]?.roles.includes(role) === true;

/** The same people, and whoever stands in for one of them on the day; once each, and nobody who has left. */
export const withStandIns = (
  people: readonly string[],
  standIns: readonly Standing[],
  roster: Roster,
  today: Day,
): readonly string[] => [
  ...new Set([
    ...people,
    ...inForce(standIns, roster, today)
      .filter((standIn) => people.includes(standIn.for))
      .map(({ by }) => by),
  ]),
];

/** `standing/{uid}`: whose tasks a stand-in sees besides their own, until the day ends; laid out anew every day. */
export const StandingFor = z.strictObject({
  v: z.literal(1),
  people: z.array(Id),
  audiences: z.array(z.string()),
  until: Instant,
});
export type StandingFor = z.infer<typeof StandingFor>;

/** By stand-in: for whom they stand in on the day, and the audiences those belong to. */
export const standingOn = (
  standIns: readonly Standing[],
  roster: Roster,
  today: Day,
): Readonly<Record<string, { readonly people: string[]; readonly audiences: Audience[] }>> => {
  const found: Record<string, { people: string[]; audiences: Audience[] }> = {};
  for (const { for: absent, by } of inForce(standIns, roster, today)) {
    const person = roster.people[absent];
    if (person?.active !== true) continue;
    const held = (found[by] ??= { people: [], audiences: [] });
    if (held.people.includes(absent)) continue;
    held.people.push(absent);
    held.audiences = [...new Set([...held.audiences, ...audiencesOf(absent, person)])];
  }
  return found;
};
