/** The stored documents that the plan's file gives. What the system does not use yet (documents, events, reports) stays in the file. */
import type { Cycle, Movement } from '../cycle.ts';
import { daysAfter } from '../day.ts';
import type { Level, Organisation, Unit } from '../organisation.ts';
import type { RulePack } from '../rule-pack.ts';
import type { PlanFile } from './plan.ts';

type ById<T> = Readonly<Record<string, T>>;

/** The plan asks the grassroots council alone (S57), so every cycle is appraised under its rules. */
const rulePackOfCycles = 'co-so-mac-dinh';

/** `superior` is dropped: no letter or page names the ministry. */
export const organisationsOf = (plan: PlanFile): readonly Organisation[] =>
  plan.organisations.map((entry) => ({
    id: entry.id,
    name: entry.name,
    parent: entry.parent,
    symbol: entry.symbol,
    headTitle: entry.headTitle,
    place: entry.place,
    successor: entry.successor ?? null,
    ...datesOf(entry),
  }));

/** The units the plan names, and after each the one in which it goes on. */
export const unitsOf = (plan: PlanFile): readonly Unit[] =>
  plan.units.flatMap((entry) => {
    const next = plan.organisations.find(({ id }) => id === entry.continuesIn);
    return next?.validFrom === undefined
      ? [{ ...unitOf(entry), ...datesOf(entry) }]
      : [formerUnit(entry, next, next.validFrom), continuedUnit(entry, next, next.validFrom)];
  });

/** `sdttg-van-phong`: the unit in the organisation whose symbol leads its id. */
const continuedId = (unit: { id: string }, organisation: { symbol: string }): string =>
  `${organisation.symbol.toLowerCase()}-${unit.id}`;

type UnitEntry = PlanFile['units'][number];
type OrganisationEntry = PlanFile['organisations'][number];

const unitOf = ({
  id,
  name,
  kind,
  organisation,
}: UnitEntry): Omit<Unit, 'validFrom' | 'validTo'> => ({
  id,
  name,
  kind,
  organisation: organisation ?? null,
  successor: null,
});

const formerUnit = (entry: UnitEntry, next: OrganisationEntry, since: string): Unit => ({
  ...unitOf(entry),
  successor: continuedId(entry, next),
  validFrom: entry.validFrom ?? null,
  validTo: daysAfter(since, -1),
});

const continuedUnit = (entry: UnitEntry, next: OrganisationEntry, since: string): Unit => ({
  ...unitOf(entry),
  id: continuedId(entry, next),
  organisation: next.id,
  validFrom: since,
  validTo: null,
});

export const levelsOf = (plan: PlanFile): readonly Level[] =>
  plan.levels.map(({ id, name, ...dates }) => ({ id, name, ...datesOf(dates) }));

export const cyclesOf = (plan: PlanFile): ById<Cycle> =>
  byId(plan.cycles, ({ title, opens, closes }) => ({
    v: 1,
    title,
    opens,
    closes,
    rulePack: rulePackOfCycles,
  }));

export const movementsOf = (plan: PlanFile): ById<Movement> =>
  byId(plan.movements, ({ title, occasion, opens, closes, basis }) => ({
    v: 1,
    title,
    occasion,
    opens,
    closes,
    basis,
  }));

export const rulePacksOf = (plan: PlanFile): ById<RulePack> =>
  byId(plan.rulePacks, (entry) => ({
    v: 1,
    ...entry,
    title: withoutMark(entry.title),
    substitute: null,
    validTo: null,
  }));

/** "[I]" marks what the plan's reading proposes; in the application that stands in the note, not in a title. */
const withoutMark = (title: string): string => title.replace(/\s*\[I\]$/u, '');

const datesOf = (entry: { validFrom?: string | undefined; validTo?: string | undefined }) => ({
  validFrom: entry.validFrom ?? null,
  validTo: entry.validTo ?? null,
});

const byId = <E extends { readonly id: string }, T>(
  entries: readonly E[],
  documentOf: (entry: E) => T,
): ById<T> => Object.fromEntries(entries.map((entry) => [entry.id, documentOf(entry)]));
