/** Who may grant what to whom, and who is told. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Grant, personOf, refusalOf, type GrantFacts } from '#domain/grant.ts';
import { Mail } from '#domain/mail.ts';
import { lettersOfGrant } from '#domain/people-letters.ts';
import { Person, roles } from '#domain/person.ts';
import { morning } from '../builders/instant.ts';
import { unit } from '../builders/organisation.ts';
import { ownUnit, person } from '../builders/person.ts';

const granted = (given: object = {}): object => ({
  name: 'Người Mẫu',
  email: 'nguoi-mau@vidu.example',
  roles: ['officer'],
  unit: ownUnit,
  active: true,
  ...given,
});

const grant = (given: object = {}): Grant =>
  Grant.parse({
    v: 1,
    kind: 'invite',
    uid: null,
    person: granted(),
    reason: 'Cán bộ mới',
    by: 'quan-tri-1',
    at: morning,
    outcome: null,
    ...given,
  });

const change = (given: object = {}): Grant => grant({ kind: 'change', uid: 'nguoi-mau', ...given });

const facts = (given: Partial<GrantFacts> = {}): GrantFacts => ({
  admin: person({ roles: ['admin'] }),
  accountUid: null,
  person: null,
  units: [unit()],
  today: '2026-11-23',
  ...given,
});

const known = (given: Partial<Person> = {}): Partial<GrantFacts> => ({
  accountUid: 'nguoi-mau',
  person: person({ email: 'nguoi-mau@vidu.example', ...given }),
});

describe('a grant is carried out', () => {
  test('for somebody new, and for a change of whom we have', () => {
    expect(refusalOf(grant(), facts())).toBeNull();
    expect(refusalOf(change(), facts(known()))).toBeNull();
  });

  test('for somebody who has an account but no duties yet', () => {
    expect(refusalOf(grant(), facts({ accountUid: 'nguoi-mau' }))).toBeNull();
  });

  test('to let somebody go whose unit was dissolved', () => {
    const leaving = change({ person: granted({ unit: 'da-giai-the', active: false }) });
    expect(refusalOf(leaving, facts(known()))).toBeNull();
  });

  test("to give an address to whom had none, unless it is another person's", () => {
    expect(refusalOf(change(), facts(known({ email: null })))).toBeNull();
    const taken = { ...known({ email: null }), accountUid: 'nguoi-khac' };
    expect(refusalOf(change(), facts(taken))).toBe('emailTaken');
  });
});

describe('a grant is refused', () => {
  test.each(roles.filter((role) => role !== 'admin'))('to somebody who is only %s', (role) => {
    expect(refusalOf(grant(), facts({ admin: person({ roles: [role] }) }))).toBe('notYou');
  });

  test('to an administrator who is no longer active, and to nobody', () => {
    const gone = person({ roles: ['admin'], active: false });
    expect(refusalOf(grant(), facts({ admin: gone }))).toBe('notYou');
    expect(refusalOf(grant(), facts({ admin: null }))).toBe('notYou');
  });

  test('about oneself, by name or by address, whatever it asks', () => {
    fc.assert(
      fc.property(fc.subarray([...roles]), fc.boolean(), (held, active) => {
        const asked = { person: granted({ roles: held, active }) };
        const oneself = facts({ ...known(), accountUid: 'quan-tri-1' });
        expect(refusalOf(change({ ...asked, uid: 'quan-tri-1' }), oneself)).toBe('ownRoles');
        expect(refusalOf(grant(asked), oneself)).toBe('ownRoles');
      }),
    );
  });

  test('for a unit that does not hold today', () => {
    const ended = facts({ units: [unit({ validTo: '2026-11-22' })] });
    expect(refusalOf(grant(), ended)).toBe('noSuchUnit');
  });

  test('to invite whom we have, to change whom we have not, to move an account to another mailbox', () => {
    expect(refusalOf(grant(), facts(known()))).toBe('alreadyThere');
    expect(refusalOf(change(), facts())).toBe('noSuchPerson');
    expect(refusalOf(change(), facts(known({ email: 'cu@vidu.example' })))).toBe('emailFixed');
  });
});

test('what a grant leaves is a person document, the address in small letters', () => {
  const asked = grant({ person: granted({ email: 'Nguoi-Mau@ViDu.Example' }) });
  expect(Person.parse(personOf(asked)).email).toBe('nguoi-mau@vidu.example');
});

test.each(['đậu@vidu.example', 'dau@vídụ.example'])(
  'nobody is invited under an address with Unicode, to which no letter could go: %s',
  (email) => {
    const asked = grant();
    expect(Grant.safeParse(asked).success).toBe(true);
    expect(Grant.safeParse({ ...asked, person: granted({ email }) }).success).toBe(false);
  },
);

test('an invitation names no uid, a change names one, and neither holds a role twice', () => {
  const wrong = [
    { uid: 'nguoi-mau' },
    { kind: 'change' },
    { person: granted({ roles: ['head', 'head'] }) },
  ];
  expect(wrong.map((given) => Grant.safeParse({ ...grant(), ...given }).success)).toEqual([
    false,
    false,
    false,
  ]);
});

describe('letters of a grant', () => {
  const about = { id: 'g1', uid: 'nguoi-mau', heads: ['giam-doc-2', 'giam-doc'] };

  test('go to every head and to whom is invited, under keys made from the grant', () => {
    const letters = lettersOfGrant({ ...about, grant: grant() }, morning);
    expect(letters.map(({ path }) => path)).toEqual([
      'mail/grantMade.people.g1.0.giam-doc',
      'mail/grantMade.people.g1.0.giam-doc-2',
      'mail/invited.people.g1.0.nguoi-mau',
    ]);
    expect(letters.map(({ data }) => Mail.safeParse(data).success)).toEqual([true, true, true]);
  });

  test('of a change go to the heads alone', () => {
    const letters = lettersOfGrant({ ...about, grant: change() }, morning);
    expect(letters.map(({ data }) => data['person'])).toEqual(['giam-doc', 'giam-doc-2']);
  });
});
