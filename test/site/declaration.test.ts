import { readFileSync } from 'node:fs';
import { onRequest } from 'firebase-functions/https';
import { expect, it } from 'vitest';
import { everything } from '../../web/site/addresses.ts';
import { calendarFeed } from '../../functions/src/calendar/calendar-feed.ts';
import { files } from '../../functions/src/files/files.ts';
import { suggestions } from '../../functions/src/suggestions/suggestions.tsx';
import { region } from '../../functions/src/store.ts';
import { site } from '../../functions/src/site/index.ts';
import { chosenFields, profilesQuery } from '../../functions/src/site/profiles-query.ts';

const plain = (declared: unknown): unknown => JSON.parse(JSON.stringify(declared));

it.each([
  ['site', site, { cpu: 1, concurrency: 80 }],
  ['calendarFeed', calendarFeed, { cpu: 1, concurrency: 20, memory: '256MiB', timeoutSeconds: 30 }],
  [
    'suggestions',
    suggestions,
    { cpu: 1, concurrency: 10, memory: '1GiB', timeoutSeconds: 60, maxInstances: 1 },
  ],
  ['files', files, { cpu: 1, concurrency: 4, memory: '1GiB', timeoutSeconds: 60 }],
] as const)(
  '%s declares itself as the Functions SDK would declare it',
  (_name, declared, options) => {
    const byTheSdk = onRequest({ region, ...options }, () => {});
    expect(plain(declared.__endpoint)).toEqual(plain(byTheSdk.__endpoint));
  },
);

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
