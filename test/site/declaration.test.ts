import { readFileSync } from 'node:fs';
import { onRequest } from 'firebase-functions/https';
import { expect, it } from 'vitest';
import { everything } from '../../web/site/addresses.ts';
import { site } from '../../functions/src/site/index.ts';
import { chosenFields, profilesQuery } from '../../functions/src/site/profiles-query.ts';

it('declares itself as the Functions SDK would declare it', () => {
  const byTheSdk = onRequest({ region: 'asia-southeast1', cpu: 1, concurrency: 80 }, () => {});
  expect(JSON.parse(JSON.stringify(site.__endpoint))).toEqual(
    JSON.parse(JSON.stringify(byTheSdk.__endpoint)),
  );
});

interface Index {
  readonly collectionGroup: string;
  readonly fields: readonly { readonly fieldPath: string }[];
}

it('has an index for every set of choices, and no index of profiles without a query', () => {
  const file = new URL('../../firestore.indexes.json', import.meta.url);
  const { indexes } = JSON.parse(readFileSync(file, 'utf8')) as { indexes: readonly Index[] };
  const declared = indexes
    .filter(({ collectionGroup }) => collectionGroup === 'profiles')
    .map(({ fields }) => fields.map((field) => field.fieldPath).join());
  expect(declared.toSorted()).toEqual(everySetOfChoices().map(fieldsOf).toSorted());
});

const sample = { year: 2026, place: '25222', kind: 'household', level: 'province' } as const;

const everySetOfChoices = (): readonly (typeof everything)[] => {
  let sets = [everything];
  for (const name of Object.keys(chosenFields) as (keyof typeof chosenFields)[])
    sets = sets.concat(sets.map((choice) => ({ ...choice, [name]: sample[name] })));
  return sets;
};

function fieldsOf(choice: typeof everything): string {
  const query = profilesQuery(choice, ['title'], 21) as ReturnType<typeof shape>;
  const equal = query.where.compositeFilter.filters.map((one) => one.fieldFilter.field.fieldPath);
  return [...equal, 'publishedOn'].join();
}

declare function shape(): {
  readonly where: {
    readonly compositeFilter: {
      readonly filters: readonly {
        readonly fieldFilter: { readonly field: { readonly fieldPath: string } };
      }[];
    };
  };
};
