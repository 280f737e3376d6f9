/** The staff: who may sign in, in which roles, for which unit (S15, S16, S53–S62). */
import * as z from 'zod';
import { filled, Id } from './text.ts';

export const roles = [
  'officer',
  'unitHead',
  'office',
  'council',
  'head',
  'deputy',
  'editor',
  'observer',
  'admin',
] as const;
export const Role = z.enum(roles);
export type Role = z.infer<typeof Role>;

/**
 * Who carries out a move: a role; the system itself when a fact elsewhere decides; or whom the system has named to sign
 * in this one case, because head and deputies are shut out of it.
 */
export type Mover = Role | 'system' | 'substitute';

/** `people/{uid}`: rules and functions read this document, never token claims, so a right taken away is gone at once. */
export const Person = z.strictObject({
  v: z.literal(1),
  name: filled(120),
  email: z.email().nullable(),
  roles: z.array(Role).max(roles.length),
  unit: Id,
  active: z.boolean(),
});
export type Person = z.infer<typeof Person>;

/** `directories/roster`: names and duties of the staff in one document, without addresses; a function keeps it. */
export const RosterEntry = Person.omit({ v: true, email: true });
export const Roster = z.strictObject({ v: z.literal(1), people: z.record(Id, RosterEntry) });
export type Roster = z.infer<typeof Roster>;

/** What holds where no roster was written yet. */
export const nobody: Roster = { v: 1, people: {} };

/** The roster, with this one as they are: it may lag behind by a moment, and what is taken from somebody must not. */
export const withPerson = (roster: Roster, uid: string, person: Person | null): Roster => {
  const { [uid]: _stale, ...others } = roster.people;
  return { v: 1, people: person === null ? others : { ...others, [uid]: entryOf(person) } };
};

export const entryOf = ({ name, roles: held, unit, active }: Person): Roster['people'][string] => ({
  name,
  roles: held,
  unit,
  active,
});

/** Those whom a letter or a task concerns: one person, or whoever holds a role (in a unit). */
export type Audience = `uid:${string}` | Role | `${Role}:${string}`;

/** Whose task it is by name; null where it is a role's. */
export const bearerByName = (audience: string): string | null =>
  audience.startsWith('uid:') ? audience.slice('uid:'.length) : null;

/** The people of an audience, in the order of their ids. */
export const peopleOf = (audience: Audience, roster: Roster): readonly string[] =>
  Object.entries(roster.people)
    .filter(([uid, person]) => person.active && belongs(audience, uid, person))
    .map(([uid]) => uid)
    .toSorted();

const belongs = (
  audience: Audience,
  uid: string,
  person: Pick<Person, 'roles' | 'unit'>,
): boolean => audiencesOf(uid, person).includes(audience);

/** The unit whose work it is: the one an audience names, else the one where most of its people sit; '' where nobody does. */
export const unitOf = (audience: Audience, roster: Roster): string => {
  const [role, named] = audience.split(':');
  if (named !== undefined && role !== 'uid') return named;
  const units = peopleOf(audience, roster).map((uid) => roster.people[uid]?.unit ?? '');
  const count = (unit: string): number => units.filter((one) => one === unit).length;
  return (
    [...new Set(units)]
      .toSorted()
      .toSorted((one, other) => count(other) - count(one))
      .at(0) ?? ''
  );
};

/**
 * Every audience a person belongs to: what the page "Việc của tôi" asks for. Whom somebody stands in for is added here,
 * and in `audiences()` of firestore.rules, which is to name the same.
 */
export const audiencesOf = (
  uid: string,
  person: Pick<Person, 'roles' | 'unit'>,
): readonly Audience[] => [
  `uid:${uid}`,
  ...person.roles,
  ...person.roles.map((role): Audience => `${role}:${person.unit}`),
];
