/** Fills the catalogues of a new installation from the seed; what stands already is left as it is. */
import type { Firestore } from 'firebase-admin/firestore';
import type { Agency } from '#domain/agency.ts';
import { seedDocuments, type Seed } from '#domain/seed.ts';

/** The present organisation of the plan's agency; the administrator changes it in the application. */
const agency: Agency = {
  v: 1,
  organisation: 'sdttg-dong-nai',
  illustrative: false,
  series: 'QD-SDTTG',
};

/** Every document the seed gives, under its path. Criteria sets arrive as drafts: only the agency issues them. */
export const firstDocuments = (seed: Seed = seedDocuments()): Readonly<Record<string, object>> => {
  const directory = (entries: readonly object[]): object => ({ v: 1, entries });
  const collections = {
    cycles: seed.cycles,
    movements: seed.movements,
    rulePacks: seed.rulePacks,
    criteriaSets: seed.criteriaSets,
  };
  return {
    'settings/agency': agency,
    'directories/organisations': directory(seed.organisations),
    'directories/units': directory(seed.units),
    'directories/places': directory(seed.places),
    'directories/levels': directory(seed.levels),
    ...Object.fromEntries(
      Object.entries(collections).flatMap(([collection, documents]) =>
        Object.entries(documents).map(([id, document]) => [`${collection}/${id}`, document]),
      ),
    ),
  };
};

/** Creates what is missing and returns how many documents that were. */
export const fillCatalogues = async (db: Firestore): Promise<number> => {
  const documents = firstDocuments();
  const found = await db.getAll(...Object.keys(documents).map((path) => db.doc(path)));
  const batch = db.batch();
  const missing = found.filter(({ exists }) => !exists);
  for (const { ref } of missing) batch.create(ref, documents[ref.path] ?? {});
  await batch.commit();
  return missing.length;
};
