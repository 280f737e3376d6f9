/** A walled head is replaced by the deputies, walled deputies by the pack's substitute: by the system, and by nobody else. */
import { describe, expect, test } from 'vitest';
import { givenCalendar } from '#domain/calendar.ts';
import { decisionRules } from '#domain/decision-moves/index.ts';
import { rolesOf, type MovingDocument } from '#domain/engine/asked.ts';
import type { MoveRule } from '#domain/engine/move-rule.ts';
import { obligationOf } from '#domain/engine/obligations.ts';
import type { DecisionFacts } from '#domain/facts.ts';
import type { Mover } from '#domain/person.ts';
import { Signer, signerOf } from '#domain/signer.ts';
import { unmetToSign } from '#domain/signing.ts';
import { agency } from '../builders/agency.ts';
import { sha256 } from '../builders/chain.ts';
import { decision, delegation } from '../builders/decision.ts';
import { morning } from '../builders/instant.ts';
import { moveRequest } from '../builders/move.ts';
import { nomination } from '../builders/nomination.ts';
import { organisation } from '../builders/organisation.ts';
import { person, roster, rosterEntry } from '../builders/person.ts';

const people = roster({
  second: rosterEntry({ roles: ['deputy'] }),
  named: rosterEntry({ roles: ['unitHead'] }),
  gone: rosterEntry({ roles: ['unitHead'], active: false }),
});

describe('who signs', () => {
  test.each<[string, readonly string[], string | null, Signer | null]>([
    ['nobody is shut out: the head', [], 'named', null],
    ['a deputy is shut out: the head', ['deputy'], 'named', null],
    ['the head is shut out: the deputies', ['head'], 'named', 'deputy'],
    ['the head and one deputy: the other deputy', ['head', 'deputy'], 'named', 'deputy'],
    ['head and deputies: the substitute', ['head', 'deputy', 'second'], 'named', 'uid:named'],
    ['the substitute too: nobody is named', ['head', 'deputy', 'second', 'named'], 'named', null],
    ['no substitute: nobody is named', ['head', 'deputy', 'second'], null, null],
    ['a substitute who has left: nobody is named', ['head', 'deputy', 'second'], 'gone', null],
    ['a substitute nobody knows', ['head', 'deputy', 'second'], 'stranger', null],
  ])('%s', (_case, walls, substitute, expected) => {
    expect(signerOf(walls, people, { substitute })).toBe(expected);
  });

  test('the task goes to whoever signs', () => {
    const audience = (signer: Signer | null) =>
      obligationOf('nominations', 'decision')?.audience({ signer });
    expect([null, 'deputy', 'uid:named'].map((one) => audience(one as Signer | null))).toEqual([
      'head',
      'deputy',
      'uid:named',
    ]);
  });
});

const document = (signer: Signer | null): MovingDocument => ({
  state: 'decision',
  version: 1,
  seq: 1,
  lastHash: '',
  tasks: [],
  signer,
});

test('the role of a substitute is the named person’s, in the named document, while they are active', () => {
  const held = (signer: Signer | null, active = true): readonly Mover[] =>
    rolesOf(
      person({ roles: ['unitHead'], active }),
      moveRequest({ by: 'named' }),
      document(signer),
    );
  expect(held('uid:named')).toEqual(['unitHead', 'substitute']);
  expect(held('uid:other')).toEqual(['unitHead']);
  expect(held('deputy')).toEqual(['unitHead']);
  expect(held(null)).toEqual(['unitHead']);
  expect(held('uid:named', false)).toEqual([]);
});

const directories = {
  organisations: [organisation()],
  units: [],
  places: [],
  agency: agency(),
};
const signed = { capacity: 'KT. GIÁM ĐỐC' };

const context = (by: string, roles: readonly Mover[]) => ({
  id: 'quyet-dinh-1',
  by,
  roles,
  now: morning,
  today: '2026-11-23',
  roster: people,
  salt: 'salt',
  calendar: givenCalendar,
  sha256,
});

test.each<[string, Signer | null, readonly Mover[], string[]]>([
  ['the head', null, ['head'], []],
  ['a deputy without a delegation', null, ['deputy'], ['noDelegation']],
  ['a deputy in the place of a head who is shut out', 'deputy', ['deputy'], []],
  ['the named substitute', 'uid:named', ['unitHead', 'substitute'], []],
  ['somebody else', 'uid:named', ['unitHead'], ['noDelegation']],
])('may sign: %s', (_who, signer, roles, expected) => {
  const found = unmetToSign(
    { doc: document(signer), delegation: null, walls: [], directories },
    signer === 'uid:named' ? { capacity: 'TUQ. GIÁM ĐỐC' } : signed,
    context('somebody', roles),
  );
  expect(found.map(({ code }) => code)).toEqual(expected);
});

test.each([
  ['of whoever leads', {}, []],
  ['of somebody who leads no more', { from: 'second' }, ['noDelegation']],
  ['that is another’s', { to: 'second' }, ['noDelegation']],
  ['that begins tomorrow', { validFrom: '2026-11-24' }, ['noDelegation']],
  ['that ended yesterday', { validTo: '2026-11-22' }, ['noDelegation']],
])('a deputy signs by a delegation %s: %o', (_which, given, expected) => {
  const held = delegation({ from: 'head', to: 'deputy', ...given });
  const found = unmetToSign(
    { doc: document(null), delegation: held, walls: [], directories },
    signed,
    context('deputy', ['deputy']),
  );
  expect(found.map(({ code }) => code)).toEqual(expected);
});

describe('whoever is no head signs in the form that holds that day, and in no other:', () => {
  const acting = delegation({ from: 'head', to: 'deputy', capacity: 'Q. GIÁM ĐỐC' });
  const past = { ...acting, validTo: '2026-11-22' };
  const deputyTitle = {
    ...directories,
    organisations: [organisation({ headTitle: 'Trưởng ban' })],
  };
  const wrong = (capacity: string) => [['otherCapacity', 'capacity', { capacity }]];

  test.each([
    ['that of the delegation', null, acting, directories, 'Q. GIÁM ĐỐC', []],
    ['not for the head', null, acting, directories, 'KT. GIÁM ĐỐC', wrong('Q. GIÁM ĐỐC')],
    ['not as the head', null, acting, directories, 'GIÁM ĐỐC', wrong('Q. GIÁM ĐỐC')],
    ['not in charge', null, acting, directories, 'PHỤ TRÁCH', wrong('Q. GIÁM ĐỐC')],
    ['for a walled head: KT.', 'deputy', null, directories, 'KT. GIÁM ĐỐC', []],
    ['for a walled head: no Q.', 'deputy', null, directories, 'Q. GIÁM ĐỐC', wrong('KT. GIÁM ĐỐC')],
    ['for a walled head, acting', 'deputy', acting, directories, 'Q. GIÁM ĐỐC', []],
    ['acting until yesterday', 'deputy', past, directories, 'Q. GIÁM ĐỐC', wrong('KT. GIÁM ĐỐC')],
    ['by the title of that day', 'deputy', null, deputyTitle, 'KT. TRƯỞNG BAN', []],
  ] as const)('%s', (_which, signer, held, known, capacity, expected) => {
    const found = unmetToSign(
      { doc: document(signer), delegation: held, walls: [], directories: known },
      { capacity },
      context('deputy', ['deputy']),
    );
    expect(found.map(({ code, field, details }) => [code, field, details])).toEqual(expected);
  });

  test.each([
    ['TUQ. GIÁM ĐỐC', directories, []],
    ['TUQ. TRƯỞNG BAN', deputyTitle, []],
    ['GIÁM ĐỐC', directories, wrong('TUQ. GIÁM ĐỐC')],
    ['KT. GIÁM ĐỐC', directories, wrong('TUQ. GIÁM ĐỐC')],
    ['TUQ. GIÁM ĐỐC', deputyTitle, wrong('TUQ. TRƯỞNG BAN')],
  ])('the named substitute by order of the head, as %s', (capacity, known, expected) => {
    const found = unmetToSign(
      // Shut out as the head is, the head is stood in for by nobody who is no deputy.
      { doc: document('uid:named'), delegation: null, walls: ['head'], directories: known },
      { capacity },
      context('named', ['unitHead', 'substitute']),
    );
    expect(found.map(({ code, field, details }) => [code, field, details])).toEqual(expected);
  });

  test('one who was named and has become a deputy since, for the head', () => {
    const found = unmetToSign(
      { doc: document('uid:named'), delegation: null, walls: [], directories },
      signed,
      context('named', ['deputy', 'substitute']),
    );
    expect(found).toEqual([]);
  });

  test('the head’s own title is the head’s to write', () => {
    const found = unmetToSign(
      { doc: document(null), delegation: null, walls: [], directories },
      { capacity: 'TRƯỞNG BAN' },
      context('head', ['head', 'deputy']),
    );
    expect(found).toEqual([]);
  });
});

describe('a decision of many cases', () => {
  const missing = (
    paper: Signer | null,
    onCards: readonly (Signer | null)[],
    roles: readonly Mover[],
  ) => {
    const cases = onCards.map((_, at) => `case000${at}`);
    const facts: DecisionFacts = {
      doc: decision({ cases, signer: paper }),
      cards: Object.fromEntries(
        onCards.map((signer, at) => [
          `case000${at}`,
          nomination({ state: 'decision', code: `GS-2026-CASE000${at}`, signer }),
        ]),
      ),
      unread: [],
      walledFrom: [],
      delegation: null,
      numberTakenBy: null,
      directories,
    };
    const rule = decisionRules.approve as unknown as MoveRule<DecisionFacts, object>;
    const form = roles.includes('substitute') ? 'TUQ' : 'KT';
    const input = { capacity: `${form}. GIÁM ĐỐC`, delegation: null };
    return (rule.unmet?.(facts, input, context('named', roles)) ?? []).map(
      ({ code, field }) => `${code} ${field}`,
    );
  };

  test('is signed by the substitute where every case names them', () => {
    expect(missing('uid:named', ['uid:named', 'uid:named'], ['substitute'])).toEqual([]);
  });

  test('is not signed for a case that names another, whatever the paper says', () => {
    expect(missing('uid:named', ['uid:named', null, 'deputy'], ['substitute'])).toEqual([
      'otherSigner f-cases.case0001',
      'otherSigner f-cases.case0002',
    ]);
    expect(missing('deputy', ['deputy', null], ['deputy'])).toEqual([
      'otherSigner f-cases.case0001',
    ]);
  });
});

test.each(['deputy', 'uid:named'])('a signer is %s', (signer) => {
  expect(Signer.safeParse(signer).success).toBe(true);
});
test.each(['head', 'uid:', 'uid:a b', '', 5, null])('a signer is not %s', (signer) => {
  expect(Signer.safeParse(signer).success).toBe(false);
});
