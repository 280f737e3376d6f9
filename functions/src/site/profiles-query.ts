/** The one shape in which profiles are listed; firestore.indexes.json holds an index for each set of choices. */
import type { ListChoice } from '../../../web/site/addresses.ts';
import { fullName } from './firestore.ts';

const restValue = (value: string | number) =>
  typeof value === 'number' ? { integerValue: String(value) } : { stringValue: value };

const is = (fieldPath: string, value: string | number) => ({
  fieldFilter: { field: { fieldPath }, op: 'EQUAL', value: restValue(value) },
});

/** Where each choice lies in a profile. */
export const chosenFields = {
  year: 'recognition.year',
  place: 'subject.placeCode',
  kind: 'subject.kind',
  level: 'recognition.level',
} as const satisfies Record<Exclude<keyof ListChoice, 'after'>, string>;

const chosen = (choice: ListChoice) =>
  Object.entries(chosenFields).flatMap(([name, field]) => {
    const value = choice[name as keyof typeof chosenFields];
    return value === null ? [] : [is(field, value)];
  });

/** Published profiles, newest first; namesakes of a day by address, so that a page can go on after any of them. */
export const profilesQuery = (
  choice: ListChoice,
  fields: readonly string[],
  limit: number,
): object => ({
  from: [{ collectionId: 'profiles' }],
  select: { fields: fields.map((fieldPath) => ({ fieldPath })) },
  where: {
    compositeFilter: { op: 'AND', filters: [is('status', 'published'), ...chosen(choice)] },
  },
  orderBy: ['publishedOn', '__name__'].map((fieldPath) => ({
    field: { fieldPath },
    direction: 'DESCENDING',
  })),
  ...(choice.after === null ? {} : { startAt: positionOf(choice.after) }),
  limit,
});

const positionOf = (after: NonNullable<ListChoice['after']>) => ({
  before: false,
  values: [
    { stringValue: after.publishedOn },
    { referenceValue: fullName(`profiles/${after.slug}`) },
  ],
});
