/** Whom a letter or a task concerns, and who sees it under "Việc của tôi": two sides of one relation. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Audience,
  audiencesOf,
  peopleOf,
  Person,
  roles,
  type Roster,
  withPerson,
} from '#domain/person.ts';
import { otherUnit, ownUnit, person, roster, rosterEntry } from '../builders/person.ts';

const someEntry = fc.record({
  name: fc.constant('Người Mẫu'),
  roles: fc.subarray([...roles]),
  unit: fc.constantFrom(ownUnit, otherUnit),
  active: fc.boolean(),
});
const someRoster: fc.Arbitrary<Roster> = fc
  .dictionary(fc.constantFrom('mot', 'hai', 'ba', 'bon'), someEntry)
  .map((people) => ({ v: 1, people: { ...people } }));
const someAudience: fc.Arbitrary<Audience> = fc.oneof(
  fc.constantFrom('uid:mot' as const, 'uid:ai-do' as const),
  fc.constantFrom(...roles),
  fc.constantFrom(...roles.map((role): Audience => `${role}:${ownUnit}`)),
);

test('a person belongs to themselves, their roles and their roles in their unit', () => {
  expect(
    audiencesOf('can-bo-1', person({ roles: ['officer', 'council'], unit: 'cong-doan' })),
  ).toEqual(['uid:can-bo-1', 'officer', 'council', 'officer:cong-doan', 'council:cong-doan']);
});

test('an audience is exactly the active people who belong to it', () => {
  fc.assert(
    fc.property(someRoster, someAudience, (staff, audience) => {
      const belonging = Object.entries(staff.people)
        .filter(([uid, one]) => one.active && audiencesOf(uid, one).includes(audience))
        .map(([uid]) => uid);
      expect(peopleOf(audience, staff)).toEqual(belonging.toSorted());
    }),
  );
});

test('a role in a unit does not reach the same role in another', () => {
  const staff = roster({ elsewhere: rosterEntry({ roles: ['officer'], unit: otherUnit }) });
  expect(peopleOf(`officer:${ownUnit}`, staff)).toEqual(['officer']);
  expect(peopleOf('officer', staff)).toEqual(['elsewhere', 'officer']);
});

test('nobody hears of anything once their account is closed', () => {
  fc.assert(
    fc.property(someAudience, fc.subarray([...roles]), (audience, held) => {
      const staff: Roster = { v: 1, people: { mot: rosterEntry({ roles: held, active: false }) } };
      expect(peopleOf(audience, staff)).toEqual([]);
    }),
  );
});

test('nobody asks for more audiences than one query takes', () => {
  expect(audiencesOf('mot', person({ roles: [...roles] })).length).toBeLessThanOrEqual(30);
});

test.each([
  ['a role that does not exist', { roles: ['king'] }],
  ['an address that is none', { email: 'can-bo-1' }],
  ['a name of blanks', { name: '  ' }],
  ['an unknown field', { isAdmin: true }],
])('a person with %s is refused', (_name, change) => {
  expect(Person.safeParse({ ...person(), ...change }).success).toBe(false);
});

test('somebody who is read anew stands in the roster as they are, and not at all where they are gone', () => {
  const staff = roster({ elsewhere: rosterEntry({ unit: otherUnit }) });
  const changed = withPerson(staff, 'elsewhere', person({ unit: ownUnit, active: false }));
  const now = rosterEntry({ name: person().name, unit: ownUnit, active: false });
  expect(changed.people).toEqual({ ...staff.people, elsewhere: now });
  expect(withPerson(changed, 'elsewhere', null)).toEqual(roster());
});
