/** Staff for tests; the default is an officer of the unit that owns the builders' cases. */
import type { Person, Role, Roster } from '#domain/person.ts';

type RosterEntry = Roster['people'][string];

/** The unit of the default officer and the owner of the default case, and another one beside it. */
export const ownUnit = 'sdttg-phong-nghiep-vu-1';
export const otherUnit = 'sdttg-phong-nghiep-vu-2';

export const person = (given: Partial<Person> = {}): Person => ({
  v: 1,
  name: 'Điểu Thị Ví Dụ',
  email: 'can-bo-1@vidu.example',
  roles: ['officer'],
  unit: ownUnit,
  active: true,
  ...given,
});

export const rosterEntry = (given: Partial<RosterEntry> = {}): RosterEntry => ({
  name: 'Điểu Thị Ví Dụ',
  roles: ['officer'],
  unit: ownUnit,
  active: true,
  ...given,
});

/** One person a role, under the role's name, all of `ownUnit`; `given` adds or replaces. */
export const roster = (given: Roster['people'] = {}): Roster => ({
  v: 1,
  people: { ...Object.fromEntries(oneEach.map((role) => [role, holderOf(role)])), ...given },
});

const oneEach = [
  'officer',
  'unitHead',
  'office',
  'council',
  'head',
  'deputy',
  'editor',
  'observer',
  'admin',
] as const satisfies readonly Role[];

const holderOf = (role: Role): RosterEntry =>
  rosterEntry({ name: `Người Mẫu ${role}`, roles: [role] });
