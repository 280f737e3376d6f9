/** What is dated data: it holds from its first day to its last, both included. */
import { expect, test } from 'vitest';
import { hardAt } from '#domain/criteria-set.ts';
import { isOpenOn } from '#domain/cycle.ts';
import { heldOn } from '#domain/organisation.ts';
import { membersOn } from '#domain/session.ts';
import { criteriaSet, hardCriterion } from '../builders/criteria-set.ts';
import { cycle } from '../builders/cycle.ts';
import { organisation } from '../builders/organisation.ts';
import { council } from '../builders/session.ts';

test.each([
  ['2026-09-30', false],
  ['2026-10-01', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
])('the cycle of 2026 takes cases on %s: %s', (day, open) => {
  expect(isOpenOn(cycle(), day)).toBe(open);
});

test('an organisation is succeeded from one day to the next, without gap or overlap', () => {
  const before = organisation({
    id: 'truoc',
    validFrom: null,
    validTo: '2025-06-30',
    successor: 'sau',
  });
  const after = organisation({ id: 'sau', validFrom: '2025-07-01', validTo: null });
  expect(heldOn([before, after], '2025-06-30')).toEqual([before]);
  expect(heldOn([before, after], '2025-07-01')).toEqual([after]);
});

test('a member sits from the first to the last day of the term', () => {
  const one = council({
    seats: [{ uid: 'giam-doc', seat: 'chair', from: '2026-01-01', to: '2030-12-31' }],
  });
  const seated = ['2025-12-31', '2026-01-01', '2030-12-31', '2031-01-01'].map((day) =>
    membersOn(one, day),
  );
  expect(seated).toEqual([[], ['giam-doc'], ['giam-doc'], []]);
});

test('a seat without an end is held until further notice', () => {
  const one = council({
    seats: [{ uid: 'giam-doc', seat: 'chair', from: '2026-01-01', to: null }],
  });
  expect(membersOn(one, '2099-01-01')).toEqual(['giam-doc']);
});

test('a stage asks for its own hard criteria; a warning stops nothing', () => {
  const hard = [
    hardCriterion({ id: 'H1', stage: 'appraisal' }),
    hardCriterion({ id: 'DX3', stage: 'appraisal', kind: 'warning' }),
    hardCriterion({ id: 'H4', stage: 'submit' }),
  ];
  expect(hardAt(criteriaSet({ hard }), 'appraisal').map(({ id }) => id)).toEqual(['H1']);
});
