/** The first filling of an installation: the documents that the seed's files give, each valid under its own schema. */
import type { CriteriaSet } from './criteria-set.ts';
import type { Cycle, Movement } from './cycle.ts';
import type { Level, Organisation, Place, Unit } from './organisation.ts';
import type { RulePack } from './rule-pack.ts';
import { CriteriaFile } from './seed/criteria.ts';
import { EthnicGroupsFile } from './seed/ethnic-groups.ts';
import { criteriaSetsOf } from './seed/from-criteria.ts';
import {
  cyclesOf,
  levelsOf,
  movementsOf,
  organisationsOf,
  rulePacksOf,
  unitsOf,
} from './seed/from-plan.ts';
import { PlacesFile, placesOf } from './seed/places.ts';
import { PlanFile } from './seed/plan.ts';
import criteriaJson from './seed/criteria.json' with { type: 'json' };
import ethnicGroupsJson from './seed/ethnic-groups.json' with { type: 'json' };
import placesJson from './seed/places.json' with { type: 'json' };
import planJson from './seed/plan.json' with { type: 'json' };

type ById<T> = Readonly<Record<string, T>>;

export interface Seed {
  readonly organisations: readonly Organisation[];
  readonly units: readonly Unit[];
  readonly places: readonly Place[];
  readonly levels: readonly Level[];
  readonly cycles: ById<Cycle>;
  readonly movements: ById<Movement>;
  readonly rulePacks: ById<RulePack>;
  readonly criteriaSets: ById<CriteriaSet>;
}

/** Throws where a file holds anything its schema does not know. */
export const seedFiles = () => ({
  plan: PlanFile.parse(planJson),
  places: PlacesFile.parse(placesJson),
  criteria: CriteriaFile.parse(criteriaJson),
  ethnicGroups: EthnicGroupsFile.parse(ethnicGroupsJson),
});

export const seedDocuments = ({ plan, places, criteria } = seedFiles()): Seed => ({
  organisations: organisationsOf(plan),
  units: unitsOf(plan),
  places: placesOf(places),
  levels: levelsOf(plan),
  cycles: cyclesOf(plan),
  movements: movementsOf(plan),
  rulePacks: rulePacksOf(plan),
  criteriaSets: criteriaSetsOf(criteria),
});
