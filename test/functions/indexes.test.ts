/** Every query has its index and every index its query; the emulator asks for none, the real database refuses without. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { repository } from '../suite/run-folder.ts';
import { clausesInSource, indexOf, shapeOf, type Clause, type Shape } from './queries.ts';

interface Query {
  readonly file: string;
  readonly collection: string;
  readonly clauses: readonly Clause[];
  /** Where the source names fields by a variable: the clauses that can come of it. */
  readonly means?: readonly (readonly Clause[])[];
}

const subsets = <T>(all: readonly T[]): T[][] =>
  all.reduce<T[][]>((found, one) => found.flatMap((set) => [set, [...set, one]]), [[]]);

const equalTo = (fields: readonly string[]): Clause[] => fields.map((field) => `where ${field} ==`);

/** Any of the three filters of the list of cases. */
const filtersOfCases = subsets(['state', 'ownerUnit', 'cycle']).map(equalTo);

/** All of them. A query that is new in the source makes the first test fail until it stands here. */
const queries: readonly Query[] = [
  {
    file: 'functions/src/agreements/agreements.ts',
    collection: 'agreements',
    clauses: ['orderBy at desc'],
  },
  {
    file: 'functions/src/files/told-scans.ts',
    collection: 'evidence',
    clauses: ['orderBy at desc'],
  },
  {
    file: 'functions/src/arrangements/answer.ts',
    collection: 'arrangements',
    clauses: ['where progress.stage in'],
  },
  {
    file: 'functions/src/arrangements/answer.ts',
    collection: 'delegations',
    clauses: ['where validTo >='],
  },
  {
    file: 'functions/src/arrangements/answer.ts',
    collection: 'nominations',
    clauses: ['where ownerUnit in'],
  },
  {
    file: 'functions/src/arrangements/answer.ts',
    collection: 'newFactors',
    clauses: ['where ownerUnit in'],
  },
  {
    file: 'functions/src/arrangements/answer.ts',
    collection: 'batches',
    clauses: ['where ownerUnit in'],
  },
  {
    file: 'functions/src/arrangements/answer.ts',
    collection: 'nominations',
    clauses: ['where ownerUnit ==', 'where state in'],
  },
  {
    file: 'functions/src/arrangements/answering.ts',
    collection: 'standIns',
    clauses: ['where validTo >='],
  },
  {
    file: 'functions/src/arrangements/answering.ts',
    collection: 'delegations',
    clauses: ['where validTo >='],
  },
  {
    file: 'functions/src/ballots/sweep-countings.ts',
    collection: 'countings',
    clauses: ['where done =='],
  },
  {
    file: 'functions/src/files/other-cases.ts',
    collection: 'batches',
    clauses: ['where cases array-contains'],
  },
  {
    file: 'functions/src/suggestions/forget.ts',
    collection: 'suggestionCodes',
    clauses: ['where until <', 'orderBy until asc'],
  },
  {
    file: 'functions/src/files/sweep-files.ts',
    collection: 'uploads',
    clauses: ['where at <', 'orderBy at asc'],
  },
  {
    file: 'functions/src/images/profile-photos.ts',
    collection: 'evidence',
    clauses: ['where sha256 >=', 'where sha256 <'],
  },
  {
    file: 'functions/src/bulletins/keep-issues.ts',
    collection: 'issues',
    clauses: ['where profiles array-contains'],
  },
  {
    file: 'functions/src/calendar/calendar-feed.ts',
    collection: 'feeds',
    clauses: ['where hash =='],
  },
  {
    file: 'functions/src/calendar/feed.ts',
    collection: 'tasks',
    clauses: ['where audience in', 'where state ==', 'orderBy due asc'],
  },
  {
    file: 'functions/src/calendar/feed.ts',
    collection: 'sessions',
    clauses: ['where members array-contains'],
  },
  {
    file: 'functions/src/column/keep-index.ts',
    collection: 'profiles',
    clauses: ['where status ==', 'orderBy publishedOn desc'],
  },
  {
    file: 'functions/src/column/keep-related.ts',
    collection: 'profiles',
    clauses: ['where status ==', 'where subject.placeCode ==', 'orderBy publishedOn desc'],
  },
  {
    file: 'functions/src/column/keep-related.ts',
    collection: 'profiles',
    clauses: ['where status ==', 'where fields array-contains-any', 'orderBy publishedOn desc'],
  },
  {
    file: 'functions/src/column/keep-related.ts',
    collection: 'profiles',
    clauses: ['where {named} >'],
    means: [['where related.slug >']],
  },
  {
    file: 'functions/src/reminders/close-mended.ts',
    collection: 'tasks',
    clauses: ['where kind ==', 'where state =='],
  },
  {
    file: 'functions/src/reminders/close-left.ts',
    collection: 'tasks',
    clauses: ['where subject ==', 'where state =='],
  },
  {
    file: 'functions/src/reminders/close-left.ts',
    collection: 'tasks',
    clauses: ['where track ==', 'where state =='],
  },
  {
    file: 'functions/src/reminders/open-first-tasks.ts',
    collection: 'nominations',
    clauses: ['where state ==', 'where tasks =='],
  },
  {
    file: 'functions/src/second-factor/second-factor.ts',
    collection: 'nominations',
    clauses: ['where signer =='],
  },
  {
    file: 'functions/src/units/move-over.ts',
    collection: 'nominations',
    clauses: ['where {field} in', 'orderBy {FieldPath.documentId} asc'],
    means: [['where ownerUnit in']],
  },
  {
    file: 'web/data/arrangements.ts',
    collection: 'arrangements',
    clauses: ['orderBy at desc'],
  },
  {
    file: 'functions/grant.ts',
    collection: 'people',
    clauses: ['where roles array-contains', 'where active =='],
  },
  {
    file: 'functions/src/mail/mail-check-requested.ts',
    collection: 'mail',
    clauses: ['where state in', 'orderBy queuedAt desc'],
  },
  {
    file: 'functions/src/mail/put-together.ts',
    collection: 'reminders',
    clauses: ['where mail =='],
  },
  {
    file: 'functions/src/mail/sweep-mail.ts',
    collection: 'mail',
    clauses: ['where state ==', 'where nextAttemptAt <=', 'orderBy nextAttemptAt asc'],
  },
  {
    file: 'functions/src/mail/sweep-mail.ts',
    collection: 'mail',
    clauses: ['where state ==', 'where leaseUntil <=', 'orderBy leaseUntil asc'],
  },
  {
    file: 'functions/src/moves/consents-of.ts',
    collection: 'consents',
    clauses: ['where nomination =='],
  },
  {
    file: 'functions/src/moves/register-of.ts',
    collection: 'subjects',
    clauses: ['where exactKey =='],
  },
  {
    file: 'functions/src/moves/register-of.ts',
    collection: 'subjects',
    clauses: ['where {held} >'],
    means: [['where cases.case0001 >']],
  },
  {
    file: 'functions/src/subjects/look-up.ts',
    collection: 'subjects',
    clauses: [
      'where mergedInto ==',
      'where nameKey ==',
      'where kind ==',
      'where exactKey ==',
      'where birthYear in',
      'where place in',
    ],
    means: [
      ['where exactKey =='],
      ...['birthYear', 'place'].map((field) => [
        'where mergedInto ==',
        'where nameKey ==',
        'where kind ==',
        `where ${field} in`,
      ]),
    ],
  },
  {
    file: 'functions/src/subjects/look-up.ts',
    collection: 'nominations',
    clauses: ['where search array-contains', 'where subjectKey =='],
  },
  {
    file: 'functions/src/subjects/told.ts',
    collection: 'subjects',
    clauses: ['where mergedInto =='],
  },
  {
    file: 'functions/src/subjects/told.ts',
    collection: 'subjects',
    clauses: ['where merge.reviewed =='],
  },
  {
    file: 'functions/src/subjects/told.ts',
    collection: 'subjectRequests',
    clauses: ['where outcome.about array-contains'],
  },
  {
    file: 'functions/src/moves/nomination-facts.ts',
    collection: 'comments',
    clauses: ['where answer =='],
  },
  {
    file: 'functions/src/notices/open-notices.ts',
    collection: 'notices',
    clauses: ['where until >=', 'orderBy until asc'],
  },
  {
    file: 'functions/src/moves/sweep-moves.ts',
    collection: 'moves',
    clauses: ['group moves', 'where outcome ==', 'where at <', 'orderBy at asc'],
  },
  {
    file: 'functions/src/moves/session-facts.ts',
    collection: 'nominations',
    clauses: ['where reported =='],
  },
  {
    file: 'functions/src/people/grant-requested.ts',
    collection: 'people',
    clauses: ['where roles array-contains'],
  },
  {
    file: 'functions/src/reminders/hand-back.ts',
    collection: 'tasks',
    clauses: ['where audience ==', 'where state =='],
  },
  {
    file: 'functions/src/reminders/follow-record.ts',
    collection: 'sessions',
    clauses: ['where state =='],
  },
  {
    file: 'functions/src/reminders/follow-record.ts',
    collection: 'moves',
    clauses: ['where input.task =='],
  },
  {
    file: 'functions/src/reminders/remind.ts',
    collection: 'tasks',
    clauses: ['where state ==', 'where due in'],
  },
  {
    file: 'functions/src/reminders/lapse-returned.ts',
    collection: 'nominations',
    clauses: ['where state ==', 'where returnedUntil <', 'orderBy returnedUntil asc'],
  },
  {
    file: 'functions/src/reminders/remind.ts',
    collection: 'walls',
    clauses: ['group walls'],
  },
  {
    file: 'functions/src/reminders/remind.ts',
    collection: 'mail',
    clauses: ['where kind ==', 'where subject in'],
  },
  {
    file: 'functions/src/reminders/left-digests.ts',
    collection: 'mail',
    clauses: ['where kind ==', 'where state =='],
  },
  {
    file: 'functions/src/reminders/left-digests.ts',
    collection: 'mail',
    clauses: ['where state ==', 'where subject in'],
    means: [['where kind ==', 'where state ==', 'where subject in']],
  },
  {
    file: 'functions/src/reminders/left-digests.ts',
    collection: 'reminders',
    clauses: ['where mail =='],
  },
  {
    file: 'functions/src/reminders/surroundings.ts',
    collection: 'people',
    clauses: ['where email =='],
  },
  {
    file: 'functions/src/urging/overdue.ts',
    collection: 'tasks',
    clauses: ['where unit ==', 'where state ==', 'where due <', 'orderBy due asc'],
  },
  {
    file: 'web/data/consents.ts',
    collection: 'profiles',
    clauses: ['where story ==', 'where status =='],
  },
  {
    file: 'web/data/batches.ts',
    collection: 'batches',
    clauses: ['where ownerUnit ==', 'orderBy updatedAt desc'],
    means: [['orderBy updatedAt desc'], ['where ownerUnit ==', 'orderBy updatedAt desc']],
  },
  {
    file: 'web/data/batches.ts',
    collection: 'nominations',
    clauses: ['where state ==', 'where ownerUnit ==', 'orderBy updatedAt desc'],
  },
  {
    file: 'web/data/new-factors.ts',
    collection: 'newFactors',
    clauses: ['where ownerUnit ==', 'orderBy updatedAt desc'],
    means: [['orderBy updatedAt desc'], ['where ownerUnit ==', 'orderBy updatedAt desc']],
  },
  {
    file: 'web/data/pasted-cases.ts',
    collection: 'nominations',
    clauses: ['where ownerUnit ==', 'where cycle ==', 'orderBy updatedAt desc'],
  },
  { file: 'web/data/bulletins.ts', collection: 'bulletins', clauses: ['orderBy updatedAt desc'] },
  {
    file: 'web/data/bulletins.ts',
    collection: 'profiles',
    clauses: ['where status ==', 'orderBy publishedOn desc'],
  },
  {
    file: 'web/data/history.ts',
    collection: 'moves',
    clauses: ['orderBy at asc'],
  },
  {
    file: 'web/data/history.ts',
    collection: 'moves',
    clauses: ['where move in', 'orderBy at asc'],
  },
  {
    file: 'web/data/case-file.ts',
    collection: 'digests',
    clauses: ['orderBy at desc'],
  },
  {
    file: 'web/data/cases.ts',
    collection: 'nominations',
    clauses: ['where {field} ==', 'orderBy updatedAt desc'],
    means: filtersOfCases.map((filters) => [...filters, 'orderBy updatedAt desc']),
  },
  {
    file: 'web/data/cases.ts',
    collection: 'nominations',
    clauses: ['orderBy sortKey asc'],
    means: filtersOfCases.map((filters) => [...filters, 'orderBy sortKey asc']),
  },
  {
    file: 'web/data/cases.ts',
    collection: 'nominations',
    clauses: ['where search array-contains'],
    means: filtersOfCases.map((filters) => [...filters, 'where search array-contains']),
  },
  {
    file: 'web/data/cases.ts',
    collection: 'nominations',
    clauses: ['where ownerUnit ==', 'where state in', 'orderBy updatedAt desc'],
  },
  { file: 'web/data/cases.ts', collection: 'nominations', clauses: ['where {documentId} in'] },
  { file: 'web/data/copying.ts', collection: 'nominations', clauses: ['where copiedFrom =='] },
  {
    file: 'web/data/copying.ts',
    collection: 'nominations',
    clauses: ['where ownerUnit ==', 'orderBy updatedAt desc'],
  },
  { file: 'web/data/decisions.ts', collection: 'decisions', clauses: ['orderBy updatedAt desc'] },
  {
    file: 'web/data/decisions.ts',
    collection: 'nominations',
    clauses: ['where state in', 'orderBy updatedAt asc'],
  },
  {
    file: 'web/data/reports.ts',
    collection: 'reports',
    clauses: ['orderBy day desc'],
  },
  {
    file: 'web/data/decisions.ts',
    collection: 'decisions',
    clauses: ['where issued.series ==', 'where issued.year =='],
  },
  {
    file: 'web/data/decisions.ts',
    collection: 'decisions',
    clauses: ['where cases array-contains'],
  },
  {
    file: 'web/data/editorial-calendar.ts',
    collection: 'stories',
    clauses: ['where planned >=', 'where planned <=', 'orderBy planned desc'],
  },
  { file: 'web/data/people.ts', collection: 'grants', clauses: ['orderBy at desc'] },
  { file: 'web/data/sessions.ts', collection: 'sessions', clauses: ['orderBy day desc'] },
  { file: 'web/data/stories.ts', collection: 'stories', clauses: ['orderBy updatedAt desc'] },
  {
    file: 'web/data/tasks.ts',
    collection: 'tasks',
    clauses: ['where audience in', 'where state ==', 'orderBy due asc'],
  },
  {
    file: 'web/data/tasks.ts',
    collection: 'tasks',
    clauses: ['where unit ==', 'where state ==', 'orderBy due asc'],
  },
  {
    file: 'web/data/urgings.ts',
    collection: 'tasks',
    clauses: ['where state ==', 'where due <', 'orderBy due asc'],
  },
  {
    file: 'web/data/truth.ts',
    collection: 'nominations',
    clauses: ['where {field} =='],
    means: [['where snapshot.place =='], ['where movement =='], equalTo(['criteriaSet', 'cycle'])],
  },
  {
    file: 'web/data/waiting-counts.ts',
    collection: 'nominations',
    clauses: ['where ownerUnit ==', 'where state in', 'where confirmed =='],
  },
  {
    file: 'web/data/waiting-counts.ts',
    collection: 'tasks',
    clauses: ['where unit ==', 'where state =='],
  },
  {
    file: 'web/data/waiting-counts.ts',
    collection: 'tasks',
    clauses: ['where state ==', 'where due <='],
  },
];

const shapes: readonly Shape[] = queries.flatMap(({ collection, clauses, means = [clauses] }) =>
  means.map((one) => shapeOf(collection, one)),
);

const Indexes = z.strictObject({
  indexes: z.array(
    z.strictObject({
      collectionGroup: z.string(),
      queryScope: z.enum(['COLLECTION', 'COLLECTION_GROUP']),
      fields: z.array(
        z.union([
          z.strictObject({ fieldPath: z.string(), order: z.enum(['ASCENDING', 'DESCENDING']) }),
          z.strictObject({ fieldPath: z.string(), arrayConfig: z.literal('CONTAINS') }),
        ]),
      ),
    }),
  ),
  fieldOverrides: z.array(z.looseObject({})),
});

/** As `indexOf` writes it: all fields but those that sort count as compared. */
const declared = (sorting: ReadonlySet<string>): string[] => {
  const file = readFileSync(join(repository, 'firestore.indexes.json'), 'utf8');
  return Indexes.parse(JSON.parse(file)).indexes.map(({ collectionGroup, queryScope, fields }) => {
    const group = queryScope === 'COLLECTION_GROUP';
    const name = (field: (typeof fields)[number]): string =>
      'arrayConfig' in field
        ? `${field.fieldPath} contains`
        : `${field.fieldPath} ${field.order === 'DESCENDING' ? 'desc' : 'asc'}`;
    const sorts = (field: (typeof fields)[number]): boolean =>
      sorting.has(`${collectionGroup}.${field.fieldPath}`);
    const others = fields.filter((field) => !sorts(field));
    const equal = others.filter((field) => 'order' in field).map(({ fieldPath }) => fieldPath);
    const contained = others.filter((field) => 'arrayConfig' in field).map(name);
    const sorted = fields.filter(sorts).map(name);
    return `${collectionGroup}${group ? ' group' : ''}: ${[...equal.toSorted(), ...contained, ...sorted].join(', ')}`;
  });
};

describe('the index file', () => {
  test('is held against every query that stands in the source', () => {
    const files = [...new Set(queries.map(({ file }) => file))];
    const expected = files.map((file) => {
      const stated = queries.filter((one) => one.file === file);
      return [file, stated.flatMap(({ clauses }) => clauses).toSorted()];
    });
    const found = Object.entries(clausesInSource()).map(([file, clauses]) => [
      file,
      clauses.toSorted(),
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  test('holds an index for every query that needs one, and no other', () => {
    const needed = new Set(shapes.flatMap((shape) => indexOf(shape) ?? []));
    const sorting = new Set(
      shapes.flatMap(({ collection, ordered }) =>
        ordered.map(([field]) => `${collection}.${field}`),
      ),
    );
    const held = declared(sorting);
    expect(held.toSorted()).toEqual([...needed].toSorted());
  });
});

test('which queries need an index of their own', () => {
  const need = (clauses: Clause[]): string | null => indexOf(shapeOf('c', clauses));
  expect(need(['where a ==', 'where b =='])).toBeNull();
  expect(need(['where a array-contains', 'where b =='])).toBeNull();
  expect(need(['where a <', 'orderBy a asc'])).toBeNull();
  expect(need(['where a =='])).toBeNull();
  expect(need(['where b ==', 'where a in', 'orderBy c desc'])).toBe('c: a, b, c desc');
  expect(need(['orderBy a asc', 'orderBy b desc'])).toBe('c: a asc, b desc');
  expect(need(['where a array-contains', 'orderBy b asc'])).toBe('c: a contains, b asc');
  expect(need(['group c', 'where a =='])).toBe('c group: a');
  expect(need(['group c'])).toBeNull();
});
