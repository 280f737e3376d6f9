/** Who signs and answers for whom, and which units there are: what is recorded, and the sentence for what is not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askers, arrangementKinds, type ArrangementRequest } from '#domain/arrangement.ts';
import { arranged } from '#domain/arranging/arranged.ts';
import type { Arranged, ArrangingFacts } from '#domain/arranging/arranging.ts';
import { inheritedAudience } from '#domain/arranging/inherited.ts';
import { daysAfter } from '#domain/day.ts';
import { heldOn, type Unit } from '#domain/organisation.ts';
import { roles } from '#domain/person.ts';
import { heldBy, standingOn, withStandIns, type StandIn } from '#domain/stand-in.ts';
import { delegation } from '../builders/decision.ts';
import { morning } from '../builders/instant.ts';
import { arrangingFacts, today } from './arranging-facts.ts';
import { otherUnit, ownUnit, roster, rosterEntry } from '../builders/person.ts';

const ask = (
  kind: ArrangementRequest['kind'],
  input: Record<string, unknown>,
  given: Partial<ArrangingFacts> = {},
): Arranged => arranged({ kind, input }, arrangingFacts(given));
const code = (answer: Arranged): string => ('refused' in answer ? answer.refused : 'applied');
const written = (answer: Arranged): unknown => ('writes' in answer ? answer.writes[0]?.data : null);

const delegating = {
  from: 'head',
  to: 'deputy',
  form: 'KT',
  validFrom: today,
  validTo: '2026-12-31',
};

describe('a delegation', () => {
  test.each([
    ['KT', 'KT. GIÁM ĐỐC'],
    ['Q', 'Q. GIÁM ĐỐC'],
    ['PT', 'PHỤ TRÁCH'],
  ])('of the form %s is signed as "%s"', (form, capacity) => {
    expect(written(ask('delegate', { ...delegating, form }))).toEqual({
      v: 1,
      from: 'head',
      to: 'deputy',
      capacity,
      validFrom: today,
      validTo: '2026-12-31',
    });
  });

  test.each([
    ['daysReversed', { validTo: '2026-11-22', validFrom: '2026-11-23' }],
    ['overAlready', { validFrom: '2026-11-01', validTo: '2026-11-22' }],
    ['samePerson', { to: 'head' }],
    ['notHead', { from: 'deputy', to: 'other' }],
    ['notDeputy', { to: 'officer' }],
    ['badInput', { form: 'TM' }],
    ['badInput', { validTo: '2026-02-31' }],
  ])('is refused as %s', (refused, given) => {
    expect(code(ask('delegate', { ...delegating, ...given }))).toBe(refused);
  });

  test('is for the head’s own name, or the office for any', () => {
    expect(code(ask('delegate', delegating, { by: 'head' }))).toBe('applied');
    const two = roster({ second: rosterEntry({ roles: ['head'] }) });
    expect(code(ask('delegate', delegating, { by: 'second', roster: two }))).toBe('notOwnName');
    expect(code(ask('delegate', delegating, { by: 'deputy' }))).toBe('notYou');
  });

  test('may stand beside another deputy’s, but not beside somebody who leads, nor twice for one', () => {
    const held = (capacity: string, to: string) => ({
      delegations: { one: delegation({ capacity, to, from: 'head', validTo: '2026-11-30' }) },
    });
    expect(code(ask('delegate', delegating, held('KT. GIÁM ĐỐC', 'other')))).toBe('applied');
    expect(code(ask('delegate', delegating, held('KT. GIÁM ĐỐC', 'deputy')))).toBe('twoForms');
    expect(code(ask('delegate', delegating, held('Q. GIÁM ĐỐC', 'other')))).toBe('onlyOneLeads');
    const leading = { ...delegating, form: 'PT' };
    expect(code(ask('delegate', leading, held('KT. GIÁM ĐỐC', 'other')))).toBe('onlyOneLeads');
    const later = { ...delegating, validFrom: '2026-12-01' };
    expect(code(ask('delegate', later, held('Q. GIÁM ĐỐC', 'deputy')))).toBe('applied');
  });

  test('ends on a day that has not passed, within its days', () => {
    const given = { delegations: { one: delegation({ from: 'head', validTo: '2026-11-30' }) } };
    const end = (lastDay: string) => ask('endDelegation', { delegation: 'one', lastDay }, given);
    expect(written(end(today))).toEqual({ validTo: today });
    expect(code(end('2026-11-21'))).toBe('notWithin');
    expect(code(end('2026-11-30'))).toBe('notWithin');
    expect(code(ask('endDelegation', { delegation: 'two', lastDay: today }))).toBe(
      'noSuchDelegation',
    );
  });
});

const standing = (given: Partial<StandIn> = {}): StandIn => ({
  v: 1,
  for: 'officer',
  by: 'editor',
  validFrom: today,
  validTo: '2026-11-30',
  recordedBy: 'office',
  recordedAt: morning,
  ...given,
});

describe('a stand-in', () => {
  const input = { for: 'officer', by: 'editor', validFrom: today, validTo: '2026-11-30' };

  test('is recorded with who recorded it', () => {
    expect(written(ask('standIn', input))).toEqual(standing());
  });

  test.each([
    ['standsAlready', {}, standing({ by: 'deputy' })],
    ['inACircle', {}, standing({ for: 'editor', by: 'deputy' })],
    ['samePerson', { by: 'officer' }, standing({ for: 'head' })],
    ['noSuchPerson', { by: 'nobody' }, standing({ for: 'head' })],
    ['noSuchPerson', { by: 'admin' }, standing({ for: 'head' })],
    ['overAlready', { validFrom: '2026-11-01', validTo: '2026-11-02' }, standing({ for: 'head' })],
    ['applied', {}, standing({ validFrom: '2026-12-01', validTo: '2026-12-02' })],
  ])('is answered with %s', (answer, given, held) => {
    expect(code(ask('standIn', { ...input, ...given }, { standIns: { held } }))).toBe(answer);
  });

  test('is told beside the one who is away, on the days of it, and only while active', () => {
    const told = (day: string, given = {}) =>
      withStandIns(['officer'], [standing()], roster(given), day);
    expect(told(today)).toEqual(['officer', 'editor']);
    expect(told('2026-11-30')).toEqual(['officer', 'editor']);
    expect(told('2026-12-01')).toEqual(['officer']);
    expect(told('2026-11-22')).toEqual(['officer']);
    const gone = { editor: rosterEntry({ roles: ['editor'], active: false }) };
    expect(told(today, gone)).toEqual(['officer']);
  });

  test('sees the tasks of whoever is away, and gets no role of theirs', () => {
    expect(standingOn([standing()], roster(), today)).toEqual({
      editor: {
        people: ['officer'],
        audiences: ['uid:officer', 'officer', `officer:${ownUnit}`],
      },
    });
    expect(standingOn([standing()], roster(), '2026-12-01')).toEqual({});
  });

  test('by a delegation sees them while the one leads and the other is a deputy', () => {
    const held = { v: 1, capacity: 'KT.', validFrom: today, validTo: '2026-11-30' } as const;
    const seeing = (given = {}) =>
      Object.keys(
        standingOn([heldBy({ ...held, from: 'head', to: 'deputy' })], roster(given), today),
      );
    expect(seeing()).toEqual(['deputy']);
    expect(seeing({ deputy: rosterEntry({ roles: ['observer'] }) })).toEqual([]);
    expect(seeing({ head: rosterEntry({ roles: ['observer'] }) })).toEqual([]);
  });
});

const entries = (answer: Arranged): readonly Unit[] =>
  (written(answer) as { readonly entries: readonly Unit[] } | null)?.entries ?? [];

describe('a merger', () => {
  const input = {
    units: [ownUnit, otherUnit],
    into: null,
    name: 'Phòng Chính sách',
    kind: 'professional',
    from: '2026-11-20',
  };

  test('ends the merged units the day before, and names the successor', () => {
    const answer = ask('mergeUnits', input);
    expect(entries(answer).map(({ id, validTo, successor }) => [id, validTo, successor])).toEqual([
      [ownUnit, '2026-11-19', 'yeu-cau-1'],
      [otherUnit, '2026-11-19', 'yeu-cau-1'],
      ['yeu-cau-1', null, null],
    ]);
    expect(answer).toMatchObject({ progress: { stage: 'people', after: '' } });
  });

  test('may take a unit into another that goes on', () => {
    const answer = ask('mergeUnits', { ...input, units: [otherUnit], into: ownUnit });
    expect(entries(answer).map(({ id, validTo, successor }) => [id, validTo, successor])).toEqual([
      [ownUnit, null, null],
      [otherUnit, '2026-11-19', ownUnit],
    ]);
  });

  test.each([
    ['notYetBegun', { from: '2026-11-24' }, {}],
    ['beforeUnit', { from: '2025-07-01' }, {}],
    ['intoItself', { into: ownUnit }, {}],
    ['noSuchUnit', { units: ['khong-co'] }, {}],
    ['noSuchUnit', { into: 'khong-co' }, {}],
    ['badInput', { name: ' ' }, {}],
    ['badInput', { units: [] }, {}],
    ['stillMoving', {}, { moving: [otherUnit] }],
    ['notYou', {}, { by: 'head' }],
  ])('is refused as %s', (refused, given, known) => {
    expect(code(ask('mergeUnits', { ...input, ...given }, known))).toBe(refused);
  });

  test('cannot be made twice: the second finds the units over', () => {
    const first = ask('mergeUnits', input);
    expect(code(ask('mergeUnits', input, { units: entries(first), id: 'yeu-cau-2' }))).toBe(
      'noSuchUnit',
    );
  });

  test('leaves on every day the units of that day, whatever day it is from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: -30, max: 30 }), (n, m) => {
        const from = daysAfter('2025-07-01', n);
        fc.pre(from <= today);
        const units = entries(ask('mergeUnits', { ...input, from }));
        const day = daysAfter(from, m);
        fc.pre(day >= '2025-07-01');
        const there = heldOn(units, day).map(({ id }) => id);
        expect(there).toEqual(day < from ? [ownUnit, otherUnit] : ['yeu-cau-1']);
      }),
    );
  });

  test('hands on the tasks of the unit’s own people only', () => {
    expect(inheritedAudience(`officer:${ownUnit}`, ownUnit, 'moi')).toBe('officer:moi');
    expect(inheritedAudience('office', ownUnit, 'moi')).toBe('office');
    expect(inheritedAudience(`officer:${otherUnit}`, ownUnit, 'moi')).toBe(`officer:${otherUnit}`);
  });
});

describe('a unit', () => {
  test('is renamed from a day on and keeps its old name before it', () => {
    const units = entries(
      ask('renameUnit', { unit: ownUnit, name: 'Phòng Chính sách', from: '2026-12-01' }),
    );
    const nameOn = (day: string) => heldOn(units, day).find(({ id }) => id === ownUnit)?.name;
    expect([nameOn('2026-11-30'), nameOn('2026-12-01')]).toEqual([
      'Phòng nghiệp vụ 1',
      'Phòng Chính sách',
    ]);
  });

  test('takes no name that another has', () => {
    const name = 'PHÒNG  nghiệp vụ 2';
    expect(code(ask('renameUnit', { unit: ownUnit, name, from: '2026-12-01' }))).toBe('nameTaken');
    expect(code(ask('newUnit', { name, kind: 'union', from: today }))).toBe('nameTaken');
  });

  test('ends without a successor only when nothing is left in it', () => {
    const close = (given: Partial<ArrangingFacts['held']>) =>
      ask(
        'closeUnit',
        { unit: ownUnit, lastDay: today },
        { held: { people: 0, cases: 0, live: 0, others: 0, ...given } },
      );
    expect(code(close({ cases: 3 }))).toBe('applied');
    expect(close({ people: 2, live: 1 })).toEqual({
      refused: 'stillHas',
      details: { people: 2, cases: 0, live: 1, others: 0 },
    });
  });
});

test.each(arrangementKinds)('%s is asked for by those whom the table names', (kind) => {
  for (const role of roles)
    expect(code(ask(kind, {}, { by: role })) !== 'notYou', role).toBe(askers[kind].includes(role));
  const gone = roster({ office: rosterEntry({ roles: ['office'], active: false }) });
  expect(code(ask(kind, {}, { roster: gone }))).toBe('notYou');
});
