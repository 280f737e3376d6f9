/** Every document a local installation starts with, under its path. */
import { seedDocuments } from '#domain/seed.ts';
import { agency, council, criteriaSets, organisations, units } from './agency.ts';
import { demoRoster, people } from './people.ts';
import { secondFactors } from './second-factors.ts';

export type Documents = Readonly<Record<string, object>>;

/** The roster stands first: whoever keeps it afterwards finds it complete. */
export const baseDocuments = (seed = seedDocuments()): Documents => ({
  'directories/roster': demoRoster,
  'directories/organisations': directory(organisations(seed)),
  'directories/units': directory(units(seed)),
  'directories/places': directory(seed.places),
  'directories/levels': directory(seed.levels),
  'settings/agency': agency,
  ...below('cycles', seed.cycles),
  ...below('movements', seed.movements),
  ...below('rulePacks', seed.rulePacks),
  ...Object.fromEntries(criteriaSets(seed).map((set) => [`criteriaSets/${set.id}`, set])),
  'councils/hoi-dong-co-so': council,
  ...below('people', people),
  ...below('secondFactors', secondFactors),
});

const directory = (entries: readonly object[]): object => ({ v: 1, entries });

const below = (collection: string, documents: Documents): Documents =>
  Object.fromEntries(
    Object.entries(documents).map(([id, document]) => [`${collection}/${id}`, document]),
  );
