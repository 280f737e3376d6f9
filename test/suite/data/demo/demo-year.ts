/** The demo year: every document of it under its path, and the bytes of its files, made by carrying out real moves. */
import { Cycle } from '#domain/cycle.ts';
import { directories } from '#domain/organisation.ts';
import { Roster } from '#domain/person.ts';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { dayOf } from '#domain/day.ts';
import { baseDocuments, type Documents } from '../base.ts';
import {
  councilOfTwoTerms,
  delegations,
  formerPlaces,
  openCycle,
  provinceCycle,
  remotePeople,
  remoteUnit,
} from './organisation.ts';
import { firstTasksOpened } from './first-tasks.ts';
import { foundAgain } from './found-again.ts';
import { bulletinPublished } from './scenarios/bulletin.ts';
import { roadInKhmer, weaversInEnglish } from './scenarios/languages.ts';
import { raisedToHigherLevels, reportPlan, reportsOwed } from './scenarios/raised.ts';
import { walkHistory } from './year/walk-history.ts';
import { walkOpen } from './year/walk-open.ts';
import { worldWith, type World } from './world.ts';

export interface DemoYear {
  readonly documents: Documents;
  readonly files: World['files'];
}

export const demoYear = async (loaded: Date): Promise<DemoYear> => {
  const world = worldWith(organisationOfTheYear(loaded), loaded);
  await walkHistory(world);
  await walkOpen(world);
  await raisedToHigherLevels(world);
  await reportsOwed(world);
  await weaversInEnglish(world);
  await roadInKhmer(world);
  bulletinPublished(world);
  firstTasksOpened(world);
  await foundAgain(world);
  return { documents: Object.fromEntries(world.store), files: world.files };
};

/** The present organisation, and what the past of the demo year needs besides. */
const organisationOfTheYear = (loaded: Date): Documents => {
  const today = dayOf({ toMillis: () => loaded.getTime() });
  const base = baseDocuments();
  const cycle = Cycle.parse(base['cycles/dot-xet-2026']);
  const roster = Roster.parse(base['directories/roster']);
  const remote = Object.entries(remotePeople);
  const entries = remote.map(([uid, { name, roles, unit, active }]) => [
    uid,
    { name, roles, unit, active },
  ]);
  return {
    ...base,
    'directories/roster': {
      ...roster,
      people: { ...roster.people, ...Object.fromEntries(entries) },
    },
    'directories/units': more(directories.units.parse(base['directories/units']), [remoteUnit]),
    'directories/places': more(directories.places.parse(base['directories/places']), formerPlaces),
    'directories/reports': { v: 1, entries: reportPlan },
    'cycles/dot-xet-2026': openCycle(cycle, today),
    'cycles/dot-xet-2027': nextCycle(cycle),
    'cycles/de-nghi-cap-tinh-2026': provinceCycle(today),
    'councils/hoi-dong-co-so': councilOfTwoTerms,
    ...below('people', remotePeople),
    ...below('delegations', delegations),
    ...inForceSince2023(base),
  };
};

const more = (catalogue: { readonly entries: readonly object[] }, added: readonly object[]) => ({
  ...catalogue,
  entries: [...catalogue.entries, ...added],
});

const below = (collection: string, documents: Documents): Documents =>
  Object.fromEntries(
    Object.entries(documents).map(([id, document]) => [`${collection}/${id}`, document]),
  );

const nextCycle = (cycle: Cycle): Cycle => ({
  ...cycle,
  title: cycle.title.replace('2026', '2027'),
  opens: cycle.opens.replace('2026', '2027'),
  closes: cycle.closes.replace('2026', '2027'),
});

/** The sets by which the cases of 2024 and 2025 were appraised were in force then. */
const inForceSince2023 = (base: Documents): Documents =>
  Object.fromEntries(
    Object.entries(base)
      .filter(([path]) => path.startsWith('criteriaSets/'))
      .map(([path, set]) => [path, CriteriaSet.parse(set)] as const)
      .filter(([, { state }]) => state === 'inForce')
      .map(([path, set]) => [path, { ...set, validFrom: '2023-10-01' }]),
  );
