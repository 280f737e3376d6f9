/** Whom a reminder reaches: those who bear the task, their superiors, and whoever stands in for either. */
import type { Day } from './day.ts';
import { type Audience, peopleOf, type Role, type Roster } from './person.ts';
import { type Standing, withStandIns } from './stand-in.ts';

export interface Around {
  readonly roster: Roster;
  /** Delegations among them. */
  readonly standIns: readonly Standing[];
  /** Whom no mail reaches: without an address, or on the suppression list. Their work is told to others. */
  readonly unreached: ReadonlySet<string>;
}

/** The people of an audience, or those above them, on one day; `walled` are shut out of what is to be told. */
export type Reached = (
  audience: string,
  to: 'bearer' | 'superior',
  walled?: readonly string[],
) => readonly string[];

/** Each audience is looked up once; where there are walls, once a case. */
export const reachIn = (around: Around, today: Day): Reached => {
  const known = new Map<string, readonly string[]>();
  return (audience, to, walled = []) => {
    const key = [to, audience, ...walled].join(' ');
    const people =
      known.get(key) ?? reached({ audience: audience as Audience, to, walled }, around, today);
    known.set(key, people);
    return people;
  };
};

interface Sought {
  readonly audience: Audience;
  readonly to: 'bearer' | 'superior';
  readonly walled: readonly string[];
}

/**
 * Where nobody bears the task whom a mail reaches and who is not shut out of the case, whoever stands above does; where
 * nobody stands above, the bearers are told again.
 */
const reached = (
  { audience, to, walled }: Sought,
  around: Around,
  today: Day,
): readonly string[] => {
  const isFree = (uid: string): boolean => !around.unreached.has(uid) && !walled.includes(uid);
  const bearers = besides(peopleOf(audience, around.roster), around, today);
  const told = bearers.filter(isFree);
  if (to === 'bearer' && told.length > 0) return told;
  const ranks = ranksAbove(audience, bearers, around.roster).map((rank) =>
    besides(rank, around, today).filter(isFree),
  );
  return ranks.find((rank) => rank.some((uid) => !bearers.includes(uid))) ?? told;
};

/** Whoever holds a delegation on the day, or stands in, is told beside the one they answer for. */
const besides = (
  people: readonly string[],
  { standIns, roster }: Around,
  today: Day,
): readonly string[] => withStandIns(people, standIns, roster, today);

/** The heads of the bearers' units, the head, the deputies, the office; never one of the bearers. */
const ranksAbove = (
  audience: Audience,
  bearers: readonly string[],
  roster: Roster,
): readonly (readonly string[])[] => {
  const units =
    bearers.length > 0 ? bearers.map((uid) => roster.people[uid]?.unit ?? '') : [unitIn(audience)];
  const ofUnits = [...new Set(units)].flatMap((unit) => peopleOf(`unitHead:${unit}`, roster));
  const ranks = [ofUnits, ...top.map((role) => peopleOf(role, roster))];
  return ranks.map((rank) => rank.filter((uid) => !bearers.includes(uid)));
};
const top = ['head', 'deputy', 'office'] as const satisfies readonly Role[];

/** The unit of "officer:unit"; an audience without one gives no unit's name. */
const unitIn = (audience: Audience): string => audience.slice(audience.indexOf(':') + 1);
