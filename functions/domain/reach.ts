/** Whom a reminder reaches: those who bear the task, their superiors, and whoever stands in for either. */
import type { Day } from './day.ts';
import type { Delegation } from './decision.ts';
import { type Audience, peopleOf, type Role, type Roster } from './person.ts';
import { type Standing, withStandIns } from './stand-in.ts';

export interface Around {
  readonly roster: Roster;
  readonly delegations: readonly Delegation[];
  readonly standIns: readonly Standing[];
}

/** The people of an audience, or those above them, on one day; each audience is looked up once. */
export type Reached = (audience: string, to: 'bearer' | 'superior') => readonly string[];

export const reachIn = (around: Around, today: Day): Reached => {
  const known = new Map<string, readonly string[]>();
  return (audience, to) => {
    const key = `${to} ${audience}`;
    const people = known.get(key) ?? reached(audience as Audience, to, around, today);
    known.set(key, people);
    return people;
  };
};

/** Where nobody bears the task any more, whoever stands above does; where nobody stands above, the bearers are told again. */
const reached = (
  audience: Audience,
  to: 'bearer' | 'superior',
  around: Around,
  today: Day,
): readonly string[] => {
  const bearers = besides(peopleOf(audience, around.roster), around, today);
  if (to === 'bearer' && bearers.length > 0) return bearers;
  const above = superiorsOf(audience, bearers, around.roster);
  return above.length > 0 ? besides(above, around, today) : bearers;
};

/** Whoever holds a delegation on the day, or stands in, is told beside the one they answer for. */
const besides = (
  people: readonly string[],
  { delegations, standIns, roster }: Around,
  today: Day,
): readonly string[] =>
  withStandIns(
    people,
    [...delegations.map((held) => ({ ...held, for: held.from, by: held.to })), ...standIns],
    roster,
    today,
  );

/** The heads of the bearers' units, else the head, a deputy, the office; never one of the bearers. */
const superiorsOf = (
  audience: Audience,
  bearers: readonly string[],
  roster: Roster,
): readonly string[] => {
  const units =
    bearers.length > 0 ? bearers.map((uid) => roster.people[uid]?.unit ?? '') : [unitIn(audience)];
  const ofUnits = [...new Set(units)].flatMap((unit) => peopleOf(`unitHead:${unit}`, roster));
  const ranks = [ofUnits, ...top.map((role) => peopleOf(role, roster))];
  const others = ranks.map((rank) => rank.filter((uid) => !bearers.includes(uid)));
  return others.find((rank) => rank.length > 0) ?? [];
};
const top = ['head', 'deputy', 'office'] as const satisfies readonly Role[];

/** The unit of "officer:unit"; an audience without one gives no unit's name. */
const unitIn = (audience: Audience): string => audience.slice(audience.indexOf(':') + 1);
