/** To whom of the register a case is put when it is sent, and what it leaves there. */
import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import type { Dossier } from '#domain/dossier.ts';
import {
  emptyRegister,
  isSameDeed,
  type Register,
  registered,
  registering,
  unclear,
} from '#domain/registering.ts';
import { mostCases } from '#domain/subject.ts';
import { dossier } from '../builders/dossier.ts';
import { morning } from '../builders/instant.ts';
import { caseId, nomination } from '../builders/nomination.ts';
import { kept } from '../builders/subject.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const others = { e5f6g7h8: 'dot-xet-2025' };
const keyFor = (written: Dossier, register: Partial<Register>, doc = nomination()): unknown => {
  const found = registered(caseId, written, doc, { ...emptyRegister, ...register });
  return found === null ? null : 'key' in found ? found.key : found.map(({ key }) => key);
};
const done = (written: Dossier, register: Partial<Register>, doc = nomination()) =>
  registering(
    { doc, dossier: written, register: { ...emptyRegister, ...register } },
    { id: caseId, now: morning, sha256 },
  );

describe('a case is put to', () => {
  it('nobody whom the register knows, where nobody agrees', () => {
    expect(keyFor(dossier(), {})).toBeNull();
  });

  it('the one who agrees in everything, unasked', () => {
    expect(keyFor(dossier(), { exact: [kept('one', { cases: others })] })).toBe('one');
  });

  it('nobody, where the unit said that this one is somebody else', () => {
    const said = dossier({ sameness: { one: 'other' } });
    expect(keyFor(said, { exact: [kept('one', { cases: others })] })).toBeNull();
  });

  it('the one whom the unit named, before the one who agrees in everything', () => {
    const said = dossier({ sameness: { two: 'same' } });
    const named = kept('two', { birthYear: 1981, cases: others });
    expect(keyFor(said, { named, exact: [kept('one', { cases: others })] })).toBe('two');
  });

  it('nobody named in whom nothing agrees', () => {
    const said = dossier({ sameness: { two: 'same' } });
    const named = kept('two', { name: 'Điểu Khác', birthYear: 1950, cases: others });
    expect(keyFor(said, { named })).toBeNull();
  });

  it('the entry it had, when it is sent again', () => {
    const doc = nomination({ subjectKey: 'own' });
    expect(keyFor(dossier(), { own: kept('own', { cases: others }) }, doc)).toBe('own');
  });

  it('its own entry under a new name, as long as no other case stands behind it', () => {
    const doc = nomination({ subject: { name: 'Tên Khác Hẳn', kind: 'individual' } });
    const own = { name: 'Thị Ví Dụ', birthYear: 1950 };
    expect(keyFor(dossier(), { own: kept('own', own) }, doc)).toBe('own');
    expect(keyFor(dossier(), { own: kept('own', { ...own, cases: others }) }, doc)).toBeNull();
  });
});

describe('after a merge, a case is put to', () => {
  const held = { name: 'Điểu Khác', birthYear: 1950, cases: others };
  const into = kept('two', held);
  const gone = kept('one', { mergedInto: 'two' });
  const merged = [{ ...gone, into }];

  it('the entry that holds, by the description of the one that was merged', () => {
    expect(keyFor(dossier(), { exact: [gone], merged })).toBe('two');
    const both = { exact: [gone, kept('two', held)], merged };
    expect(keyFor(dossier(), both)).toBe('two');
  });

  it('nobody, where the unit said that the merged one is somebody else', () => {
    const said = dossier({ sameness: { one: 'other' } });
    expect(keyFor(said, { exact: [gone], merged })).toBeNull();
  });

  it('its own again, though it was told otherwise than the one that holds', () => {
    const own = nomination({ subjectKey: 'two' });
    expect(keyFor(dossier({ place: '25225' }), { own: into, merged }, own)).toBe('two');
    expect(keyFor(dossier({ place: '25225' }), { own: into }, own)).toBeNull();
  });

  it('both, and tells the one it is described as, and nothing to the one that holds', () => {
    const { key, writes } = done(dossier(), { exact: [gone], merged });
    expect(key).toBe('two');
    expect(writes.map(({ path, data }) => [path, data['cases'], data['name']])).toEqual([
      ['subjects/two', { ...others, [caseId]: 'dot-xet-2026' }, undefined],
      ['subjects/one', { [caseId]: 'dot-xet-2026' }, 'Thị Ví Dụ'],
    ]);
  });
});

test('namesakes of one year and place are not chosen between, but asked about', () => {
  const exact = [kept('one', { cases: others }), kept('two', { cases: others })];
  expect(unclear(caseId, dossier(), nomination(), { ...emptyRegister, exact })).toEqual([
    { code: 'whichSubject', field: 'f-sameness', details: { count: 2 } },
  ]);
  const said = dossier({ sameness: { one: 'other' } });
  expect(unclear(caseId, said, nomination(), { ...emptyRegister, exact })).toEqual([]);
  expect(keyFor(said, { exact })).toBe('two');
});

test('an entry that holds no more cases says so', () => {
  const cases = Object.fromEntries(
    Array.from({ length: mostCases }, (_, nth) => [`case${nth}`, 'dot-xet-2020']),
  );
  const register = { ...emptyRegister, exact: [kept('one', { cases })] };
  expect(unclear(caseId, dossier(), nomination(), register)).toMatchObject([
    { code: 'subjectFull' },
  ]);
});

describe('what is left in the register', () => {
  it('is a new entry of the case’s own, which remembers who it is not', () => {
    const said = dossier({ sameness: { one: 'other' } });
    const { key, writes } = done(said, {});
    expect(key).toBe(`${caseId}-1`);
    expect(writes).toMatchObject([
      {
        op: 'create',
        path: `subjects/${caseId}-1`,
        data: {
          name: 'Thị Ví Dụ',
          nameKey: 'thi vi du',
          birthYear: 1980,
          place: '25222',
          told: caseId,
          cases: { [caseId]: 'dot-xet-2026' },
          apart: ['one'],
          mergedInto: null,
        },
      },
    ]);
  });

  it('is one case more, told as it was told last; what was known stays known', () => {
    const one = kept('one', { birthYear: 1980, place: '25222', cases: others });
    const { writes } = done(dossier({ birthYear: null, place: '25225' }), { named: one });
    expect(writes).toMatchObject([
      {
        op: 'update',
        path: 'subjects/one',
        data: { birthYear: 1980, place: '25225', cases: { ...others, [caseId]: 'dot-xet-2026' } },
      },
    ]);
  });

  it('is one case less where the unit put it to somebody else', () => {
    const own = kept('own', { cases: { ...others, [caseId]: 'dot-xet-2026' } });
    const said = dossier({ sameness: { own: 'other' } });
    const { key, writes } = done(said, { own }, nomination({ subjectKey: 'own', seq: 4 }));
    expect(key).toBe(`${caseId}-5`);
    expect(writes.map(({ op, path, data }) => [op, path, data['cases']])).toEqual([
      ['update', 'subjects/own', others],
      ['create', `subjects/${caseId}-5`, { [caseId]: 'dot-xet-2026' }],
    ]);
  });
});

test.each([
  ['the same occasion in the same cycle', {}, true],
  ['another cycle', { cycle: 'dot-xet-2025' }, false],
  ['a sudden rescue beside the yearly work', { occasion: 'sudden' }, false],
] as const)('of one subject, %s: one deed or two', (_what, differs, same) => {
  expect(isSameDeed(nomination(), nomination(differs))).toBe(same);
});

test('of two movements in one cycle each may commend', () => {
  const one = nomination({ occasion: 'thematic', movement: 'giu-rung' });
  expect(isSameDeed(one, one)).toBe(true);
  expect(isSameDeed(one, { ...one, movement: 'chuyen-doi-so' })).toBe(false);
});
