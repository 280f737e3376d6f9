/** The data of the demonstration is valid, whole and plainly invented. */
import { expect, test } from 'vitest';
import type * as z from 'zod';
import { Agency } from '#domain/agency.ts';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { Cycle, isOpenOn, Movement } from '#domain/cycle.ts';
import { directories, heldOn } from '#domain/organisation.ts';
import { audiencesOf, Person, roles, Roster } from '#domain/person.ts';
import { SecondFactor } from '#domain/second-factor.ts';
import { RulePack } from '#domain/rule-pack.ts';
import { Council, membersOn } from '#domain/session.ts';
import { council, units } from '../suite/data/agency.ts';
import { baseDocuments } from '../suite/data/base.ts';
import { whyNotHere } from '../suite/data/guard.ts';
import { councilMembers, demoRoster, people, signIns } from '../suite/data/people.ts';
import { seedDocuments } from '#domain/seed.ts';

const today = '2026-11-23';
const documents = baseDocuments();
const local = {
  GCLOUD_PROJECT: 'demo-guong-sang',
  FIRESTORE_EMULATOR_HOST: '127.0.0.1:8080',
  FIREBASE_AUTH_EMULATOR_HOST: '127.0.0.1:9099',
};

const schemas: Readonly<Record<string, z.ZodType>> = {
  'directories/roster': Roster,
  'directories/organisations': directories.organisations,
  'directories/units': directories.units,
  'directories/places': directories.places,
  'directories/levels': directories.levels,
  settings: Agency,
  cycles: Cycle,
  movements: Movement,
  rulePacks: RulePack,
  criteriaSets: CriteriaSet,
  councils: Council,
  people: Person,
  secondFactors: SecondFactor,
};

test.each(Object.entries(documents))('%s is valid', (path, document) => {
  const schema = schemas[path] ?? schemas[path.split('/')[0] ?? ''];
  expect(schema?.parse(document)).toEqual(document);
});

test('everyone belongs to a unit that exists today', () => {
  const known = new Set(heldOn(units(seedDocuments()), today).map(({ id }) => id));
  expect(Object.values(people).filter(({ unit }) => !known.has(unit))).toEqual([]);
});

test('every role is held, and every role can sign in', () => {
  expect(
    roles.filter((role) => !Object.values(people).some((one) => one.roles.includes(role))),
  ).toEqual([]);
  expect(roles.filter((role) => !signIns.some((one) => one.role === role))).toEqual([]);
});

test('whoever is offered for a role holds it', () => {
  expect(signIns.filter(({ uid, role }) => !people[uid]?.roles.includes(role))).toEqual([]);
});

test('the unit of every officer has a head who can confirm', () => {
  const heads = Object.values(people).filter((one) => one.roles.includes('unitHead'));
  const headed = new Set(heads.map(({ unit }) => unit));
  const officers = Object.values(people).filter((one) => one.roles.includes('officer'));
  expect(officers.filter(({ unit }) => !headed.has(unit))).toEqual([]);
});

test('the council has seven members in term, and exactly they hold the role', () => {
  const members = Object.keys(people).filter((uid) =>
    audiencesOf(uid, people[uid]!).includes('council'),
  );
  expect(membersOn(council, today)).toEqual(councilMembers);
  expect(members.toSorted()).toEqual([...councilMembers].toSorted());
  expect(councilMembers).toHaveLength(7);
});

test('the roster names everyone, without an address', () => {
  expect(Object.keys(demoRoster.people)).toEqual(Object.keys(people));
  expect(JSON.stringify(demoRoster)).not.toContain('@');
});

test('all addresses end in a domain that cannot exist', () => {
  expect(Object.values(people).filter(({ email }) => !email?.endsWith('@vidu.example'))).toEqual(
    [],
  );
});

test('exactly one cycle takes cases today', () => {
  const cycles = Object.entries(documents).filter(([path]) => path.startsWith('cycles/'));
  expect(
    cycles.filter(([, cycle]) => isOpenOn(Cycle.parse(cycle), today)).map(([path]) => path),
  ).toEqual(['cycles/dot-xet-2026']);
});

test('the criteria in force are marked as illustrative', () => {
  const sets = Object.entries(documents)
    .filter(([path]) => path.startsWith('criteriaSets/'))
    .map(([, set]) => CriteriaSet.parse(set));
  expect(sets.filter(({ illustrative }) => !illustrative)).toEqual([]);
  expect(sets.filter(({ state }) => state === 'inForce').map(({ id }) => id)).toEqual([
    'IND-CS',
    'COL-CS',
    'HGD-CS',
    'IND-T',
    'COL-T',
    'NCUT',
    'DX',
    'CD',
  ]);
});

test('demo data is loaded into a demo project on this machine', () => {
  expect(whyNotHere(local)).toBeNull();
});

test.each([
  ['a real project', { ...local, GCLOUD_PROJECT: 'guong-sang' }],
  ['no project', { ...local, GCLOUD_PROJECT: undefined }],
  [
    'a project that has "demo-" elsewhere in its name',
    { ...local, GCLOUD_PROJECT: 'my-demo-project' },
  ],
  ['no Firestore emulator', { ...local, FIRESTORE_EMULATOR_HOST: undefined }],
  ['a Firestore elsewhere', { ...local, FIRESTORE_EMULATOR_HOST: 'firestore.googleapis.com:443' }],
  [
    'a host that only begins like this machine',
    { ...local, FIRESTORE_EMULATOR_HOST: '127.0.0.1.example.com:80' },
  ],
  [
    'sign-in elsewhere',
    { ...local, FIREBASE_AUTH_EMULATOR_HOST: 'identitytoolkit.googleapis.com:443' },
  ],
])('demo data is refused with %s', (_name, environment) => {
  expect(whyNotHere(environment)).toMatch(/^Demo data goes only into .+\.$/u);
});
