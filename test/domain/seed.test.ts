/** The seed's files are read strictly, and every document made of them is one the system accepts. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { CriteriaSet, type HardCriterion } from '#domain/criteria-set.ts';
import { Cycle, Movement } from '#domain/cycle.ts';
import { directories, heldOn } from '#domain/organisation.ts';
import { RulePack } from '#domain/rule-pack.ts';
import { CriteriaFile } from '#domain/seed/criteria.ts';
import { EthnicGroupsFile } from '#domain/seed/ethnic-groups.ts';
import { PlacesFile } from '#domain/seed/places.ts';
import { PlanFile } from '#domain/seed/plan.ts';
import { seedDocuments, seedFiles } from '#domain/seed.ts';

const files = seedFiles();
const seed = seedDocuments(files);

describe.each([
  ['plan.json', PlanFile, files.plan],
  ['places.json', PlacesFile, files.places],
  ['criteria.json', CriteriaFile, files.criteria],
  ['ethnic-groups.json', EthnicGroupsFile, files.ethnicGroups],
])('%s', (name, schema, file) => {
  test('is read whole: parsing leaves nothing out', () => {
    expect(file).toEqual(JSON.parse(readFileSync(`functions/domain/seed/${name}`, 'utf8')));
  });

  test.each(placesForAnExtra(file))('an unknown field in %s fails', (path) => {
    const changed = structuredClone(file);
    objectAt(changed, path)['unheardOf'] = 1;
    expect(schema.safeParse(changed).success).toBe(false);
  });
});

test.each(['organisations', 'units', 'places', 'levels'] as const)(
  'the catalogue of %s is valid',
  (name) => {
    const directory = { v: 1, entries: seed[name] };
    expect(directories[name].parse(directory)).toEqual(directory);
  },
);

test.each([
  ['cycles', Cycle, seed.cycles],
  ['movements', Movement, seed.movements],
  ['rule packs', RulePack, seed.rulePacks],
  ['criteria sets', CriteriaSet, seed.criteriaSets],
])('all %s are valid', (_name, schema, documents) => {
  expect(z.record(z.string(), schema).parse(documents)).toEqual(documents);
});

test('no id or code stands twice in a catalogue', () => {
  for (const keys of [
    seed.organisations.map(({ id }) => id),
    seed.units.map(({ id }) => id),
    seed.places.map(({ code }) => code),
    seed.levels.map(({ id }) => id),
    files.criteria.sets.map(({ id }) => id),
    files.plan.cycles.map(({ id }) => id),
    files.plan.rulePacks.map(({ id }) => id),
    files.ethnicGroups.groups.map(({ code }) => code),
  ])
    expect(new Set(keys).size).toBe(keys.length);
});

test('every successor and every organisation of a unit is in the catalogue', () => {
  const organisations = ids(seed.organisations);
  const units = ids(seed.units);
  const codes = new Set(seed.places.map(({ code }) => code));
  expect(
    unresolved(
      seed.organisations.map(({ successor }) => successor),
      organisations,
    ),
  ).toEqual([]);
  expect(
    unresolved(
      seed.units.map(({ organisation }) => organisation),
      organisations,
    ),
  ).toEqual([]);
  expect(
    unresolved(
      seed.units.map(({ successor }) => successor),
      units,
    ),
  ).toEqual([]);
  expect(
    unresolved(
      files.places.formerUnits.map(({ successor }) => successor),
      codes,
    ),
  ).toEqual([]);
});

test('every cycle names a rule pack, every set levels and every movement a paper that exist', () => {
  const levels = ids(seed.levels);
  const papers = new Set(files.plan.documents.map(({ number }) => number));
  expect(
    unresolved(
      Object.values(seed.cycles).map(({ rulePack }) => rulePack),
      new Set(Object.keys(seed.rulePacks)),
    ),
  ).toEqual([]);
  expect(
    unresolved(
      Object.values(seed.criteriaSets).flatMap((set) => set.levels),
      levels,
    ),
  ).toEqual([]);
  expect(
    unresolved(
      Object.values(seed.movements).map(({ basis }) => basis),
      papers,
    ),
  ).toEqual([]);
});

test('the day before the present organisation began, its units were those of the old one', () => {
  const idsOn = (day: string) =>
    heldOn(seed.units, day)
      .filter(({ organisation }) => organisation !== null)
      .map(({ id }) => id);
  const names = [
    'lanh-dao',
    'van-phong',
    'tuyen-truyen-dia-ban',
    'phong-nghiep-vu-1',
    'phong-nghiep-vu-2',
    'cong-doan',
  ];
  expect(idsOn('2025-06-30')).toEqual([...names, 'cap-huyen']);
  expect(idsOn('2025-07-01')).toEqual(names.map((name) => `sdttg-${name}`));
});

test('on every day since the plan exactly one organisation holds', () => {
  for (const day of [
    '2023-04-11',
    '2025-02-28',
    '2025-03-01',
    '2025-06-30',
    '2025-07-01',
    '2026-11-23',
  ])
    expect(heldOn(seed.organisations, day)).toHaveLength(1);
});

test('there are 95 communes and wards, each with a code', () => {
  expect(seed.places).toHaveLength(95);
  expect(seed.places.find(({ code }) => code === '25222')).toEqual({
    code: '25222',
    name: 'Bù Gia Mập',
    fullName: 'Xã Bù Gia Mập',
    formerProvince: 'Bình Phước',
    validFrom: '2025-07-01',
    validTo: null,
  });
});

test('a set that extends another is whole: what it does not say itself is the other one’s', () => {
  const { 'IND-CS': base, 'IND-T': province, 'HGD-CS': household } = seed.criteriaSets;
  expect(province?.scored).toEqual(base?.scored);
  expect(province?.anchors).toEqual(base?.anchors);
  expect(province?.passMark).toBe(80);
  expect(idsOf(province?.hard)).toEqual([...idsOf(base?.hard), 'IT1', 'IT2', 'IT3']);
  expect(household?.scored).toEqual(base?.scored);
  expect(household?.subjects).toEqual(['household']);
});

test('the points of every scored set sum up to one hundred', () => {
  const sums = Object.values(seed.criteriaSets)
    .filter(({ scored }) => scored.length > 0)
    .map(({ scored }) => scored.reduce((sum, { maxPoints }) => sum + maxPoints, 0));
  expect(sums).toEqual(sums.map(() => 100));
});

test('a set for any subject and any level lists them all', () => {
  expect(seed.criteriaSets['DX']).toMatchObject({
    subjects: ['individual', 'collective', 'household'],
    levels: ['grassroots', 'province', 'central'],
  });
});

test('nothing of the seed is in force before the agency issues it', () => {
  expect(new Set(Object.values(seed.criteriaSets).map(({ state }) => state))).toEqual(
    new Set(['drafted']),
  );
});

test('what a set says beside its criteria is kept in its note', () => {
  expect(seed.criteriaSets['NTVT']?.note).toContain(
    'NT2: Có ít nhất một người xác nhận ngoài người viết',
  );
  expect(seed.criteriaSets['DX']?.note).toContain('Đạt giải quốc gia, quốc tế (DX2)');
  expect(seed.criteriaSets['HGD-CS']?.note).toContain('người đại diện hộ ký đồng ý');
});

function ids(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map(({ id }) => id));
}

function idsOf(criteria: readonly HardCriterion[] = []): readonly string[] {
  return criteria.map(({ id }) => id);
}

/** Those named that are not known; nothing named is nothing missing. */
function unresolved(
  named: readonly (string | null)[],
  known: ReadonlySet<string>,
): readonly string[] {
  return named.filter((id) => id !== null && !known.has(id)) as string[];
}

/** The path to the file itself and to the first object of every list and field in it, however deep. */
function placesForAnExtra(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Array.isArray(value) ? firstOfEachShape(value) : Object.entries(value);
  const below = inside.flatMap(([key, entry]) => placesForAnExtra(entry, `${path}/${key}`));
  return Array.isArray(value) ? below : [path || '/', ...below];
}

function firstOfEachShape(list: readonly unknown[]): [string, unknown][] {
  const shapes = new Map(
    list.map(
      (entry, index) =>
        [JSON.stringify(Object.keys(Object(entry))), [String(index), entry]] as const,
    ),
  );
  return [...shapes.values()].map(([index, entry]) => [index, entry]);
}

function objectAt(file: unknown, path: string): Record<string, unknown> {
  return path
    .split('/')
    .filter((key) => key !== '')
    .reduce((value, key) => value[key] as Record<string, unknown>, file as Record<string, unknown>);
}
