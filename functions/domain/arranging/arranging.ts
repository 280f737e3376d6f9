/** What an arrangement is decided on, and what may come of it. */
import type { ArrangementRefusal, Details, MergerProgress } from '../arrangement.ts';
import type { CriteriaSet } from '../criteria-set.ts';
import type { Day, Instant } from '../day.ts';
import type { Delegation } from '../decision.ts';
import type { Write } from '../engine/move-rule.ts';
import type { Organisation, Unit } from '../organisation.ts';
import type { Roster } from '../person.ts';
import type { Council } from '../session.ts';
import type { StandIn } from '../stand-in.ts';

/** What units hold: active people, all cases and those of them that are not over, new factors and papers. */
export interface Held {
  readonly people: number;
  readonly cases: number;
  readonly live: number;
  readonly others: number;
}

export interface ArrangingFacts {
  /** The request's own id: what it makes gets it as its id. */
  readonly id: string;
  readonly by: string;
  /** The paper it rests on, or why. */
  readonly reason: string;
  readonly roster: Roster;
  readonly units: readonly Unit[];
  readonly organisation: Organisation | null;
  /** Those that are not over yet, by id. */
  readonly delegations: Readonly<Record<string, Delegation>>;
  readonly standIns: Readonly<Record<string, StandIn>>;
  /** The council that the request names, by its id. */
  readonly councils: Readonly<Record<string, Council>>;
  /** Units out of which a merger is still moving. */
  readonly moving: readonly string[];
  /** What the units named hold together. */
  readonly held: Held;
  /** All sets by id where criteria are asked about; else none. */
  readonly criteriaSets: Readonly<Record<string, CriteriaSet>>;
  readonly now: Instant;
  readonly today: Day;
}

export type Arranged =
  | { readonly refused: ArrangementRefusal; readonly details: Details }
  | {
      readonly made: string;
      readonly details: Details;
      readonly writes: readonly Write[];
      readonly progress?: MergerProgress;
    };

export const refused = (code: ArrangementRefusal, details: Details = {}): Arranged => ({
  refused: code,
  details,
});

export const nameOf = (roster: Roster, uid: string): string => roster.people[uid]?.name ?? uid;

/** Whether two spans of days, both ends included, share a day. */
export const overlap = (
  one: { readonly validFrom: Day; readonly validTo: Day },
  other: { readonly validFrom: Day; readonly validTo: Day },
): boolean => one.validFrom <= other.validTo && other.validFrom <= one.validTo;
