/** Merging entries of the register, looking at it again, and taking it back. */
import { describe, expect, it, test } from 'vitest';
import { answeredSubject, type SubjectFacts } from '#domain/subject-answer.ts';
import { Subject } from '#domain/subject.ts';
import type { SubjectRequestKind } from '#domain/subject-request.ts';
import { morning } from '../builders/instant.ts';
import { person } from '../builders/person.ts';
import { subject } from '../builders/subject.ts';

const one = subject({ cases: { case0001: 'dot-xet-2025' }, told: 'case0001' });
const two = subject({ cases: { case0002: 'dot-xet-2026' }, told: 'case0002' });
const merge = { into: 'two', by: 'van-phong-1', at: morning, reason: 'x', reviewed: null };

const facts = (given: Partial<SubjectFacts> = {}): SubjectFacts => ({
  id: 'yeucau00000000000000',
  by: 'van-phong-2',
  reason: 'Cùng số căn cước',
  person: person({ roles: ['office'] }),
  subjects: { one, two },
  walled: false,
  now: morning,
  ...given,
});

/** Documents as they stand after the answer; a refusal as it is. */
const after = (kind: SubjectRequestKind, input: object, given: Partial<SubjectFacts> = {}) => {
  const known = facts(given);
  const answer = answeredSubject({ kind, input: { ...input } }, known);
  if (typeof answer === 'string') return answer;
  const entries: Record<string, unknown> = Object.fromEntries(
    Object.entries(known.subjects).map(([key, held]) => [`subjects/${key}`, held]),
  );
  for (const { path, data, op } of answer.writes)
    entries[path] = op === 'update' ? { ...(entries[path] as object), ...data } : data;
  for (const [path, held] of Object.entries(entries))
    if (path.startsWith('subjects/')) expect(Subject.safeParse(held).error?.issues).toBeUndefined();
  return entries;
};

describe('a merge', () => {
  it('puts the cases together and keeps what it needs to be undone', () => {
    const merged = after('merge', { from: 'one', into: 'two' });
    expect(merged).toMatchObject({
      'subjects/one': {
        mergedInto: 'two',
        merge: { into: 'two', by: 'van-phong-2', reason: 'Cùng số căn cước', reviewed: null },
        cases: one.cases,
      },
      'subjects/two': { cases: { ...one.cases, ...two.cases } },
      'nominations/case0001': { subjectKey: 'two' },
    });
  });

  it.each([
    ['with itself', { into: 'one' }, {}, 'sameEntry'],
    ['with nobody', { into: 'none' }, {}, 'noSuchSubject'],
    ['of a person with a household', {}, { two: subject({ kind: 'household' }) }, 'kindsDiffer'],
    ['of one that is merged', {}, { one: { ...one, mergedInto: 'x', merge } }, 'mergedAlready'],
    ['into one that is merged', {}, { two: { ...two, mergedInto: 'x', merge } }, 'mergedAlready'],
    ['of those told apart', {}, { two: subject({ ...two, apart: ['one'] }) }, 'toldApart'],
  ] as const)('%s is refused', (_what, input, subjects, code) => {
    const known = { subjects: { one, two, ...subjects } };
    expect(after('merge', { from: 'one', into: 'two', ...input }, known)).toBe(code);
  });

  it.each([
    ['an officer', { person: person({ roles: ['officer'] }) }],
    ['somebody who has left', { person: person({ roles: ['office'], active: false }) }],
    ['somebody shut out of one of their cases', { walled: true }],
  ])('is not for %s, whatever stands there', (_who, given) => {
    expect(after('merge', { from: 'none', into: 'two' }, given)).toBe('notYou');
  });
});

const mergedOne = { ...one, mergedInto: 'two', merge };
const merged = { one: mergedOne, two: { ...two, cases: { ...one.cases, ...two.cases } } };

describe('a merge that was made', () => {
  it('is looked at by a second person, once', () => {
    expect(after('reviewMerge', { subject: 'one' }, { subjects: merged })).toMatchObject({
      'subjects/one': { merge: { reviewed: { by: 'van-phong-2' } } },
    });
    const own = { subjects: merged, by: 'van-phong-1' };
    expect(after('reviewMerge', { subject: 'one' }, own)).toBe('ownMerge');
    const reviewed = { ...merge, reviewed: { by: 'van-phong-2', at: morning } };
    const again = { subjects: { ...merged, one: { ...mergedOne, merge: reviewed } } };
    expect(after('reviewMerge', { subject: 'one' }, again)).toBe('reviewedAlready');
    expect(after('reviewMerge', { subject: 'two' }, { subjects: merged })).toBe('notMerged');
  });

  it('is undone: each has its own cases, and that they are two is remembered', () => {
    const later = {
      ...merged,
      two: { ...merged.two, cases: { ...merged.two.cases, new00001: 'x' } },
    };
    expect(after('undoMerge', { subject: 'one' }, { subjects: later })).toMatchObject({
      'subjects/one': { mergedInto: null, merge: null, cases: one.cases, apart: ['two'] },
      'subjects/two': { cases: { case0002: 'dot-xet-2026', new00001: 'x' } },
      'nominations/case0001': { subjectKey: 'one' },
    });
    const undone = after('undoMerge', { subject: 'one' }, { subjects: merged });
    const entries = undone as unknown as Readonly<Record<string, Subject>>;
    expect(entries['subjects/two']?.cases).toEqual(two.cases);
  });

  it('is undone without a case that has left since, and with the cycle that one has now', () => {
    const left = { ...merged, two: { ...merged.two, cases: two.cases } };
    const undone = after('undoMerge', { subject: 'one' }, { subjects: left });
    const entries = undone as unknown as Readonly<Record<string, Subject>>;
    expect(entries['subjects/one']?.cases).toEqual({});
    expect(undone).not.toHaveProperty('nominations/case0001');
    const cases = { ...merged.two.cases, case0001: 'dot-xet-2027' };
    const put = { ...merged, two: { ...merged.two, told: 'case0001', cases } };
    expect(after('undoMerge', { subject: 'one' }, { subjects: put })).toMatchObject({
      'subjects/one': { cases: { case0001: 'dot-xet-2027' }, told: 'case0001' },
      'subjects/two': { told: 'case0002' },
    });
  });

  it('waits for the merge that came after it to be undone first', () => {
    const on = { ...merged, two: { ...merged.two, mergedInto: 'three', merge } };
    expect(after('undoMerge', { subject: 'one' }, { subjects: on })).toBe('mergedOn');
    expect(after('undoMerge', { subject: 'two' }, { subjects: merged })).toBe('notMerged');
  });
});

test('who was told apart is remembered until it is taken back', () => {
  const told = after('tellApart', { one: 'one', other: 'two' });
  expect(told).toMatchObject({ 'subjects/one': { apart: ['two'] } });
  const apart = { subjects: { one: { ...one, apart: ['two'] }, two } };
  expect(after('tellApart', { one: 'two', other: 'one' }, apart)).toBe('apartAlready');
  expect(after('takeBackApart', { one: 'two', other: 'one' }, apart)).toMatchObject({
    'subjects/one': { apart: [] },
  });
  expect(after('takeBackApart', { one: 'one', other: 'two' })).toBe('notApart');
});

test('a case of a namesake leaves with an entry of its own', () => {
  const cases = { case0001: 'dot-xet-2025', case0003: 'dot-xet-2026' };
  const known = { subjects: { one: { ...one, told: 'case0003', cases } } };
  expect(after('separate', { subject: 'one', case: 'case0003' }, known)).toMatchObject({
    'subjects/one': { cases: { case0001: 'dot-xet-2025' }, told: 'case0001' },
    'subjects/yeucau00000000000000': {
      cases: { case0003: 'dot-xet-2026' },
      told: 'case0003',
      apart: ['one'],
    },
    'nominations/case0003': { subjectKey: 'yeucau00000000000000' },
  });
  expect(after('separate', { subject: 'one', case: 'case0009' }, known)).toBe('notItsCase');
  expect(after('separate', { subject: 'two', case: 'case0002' })).toBe('onlyCase');
});
