/** What an appraiser found carries the day it was found, and what was verified by a document has that document. */
import { expect, test } from 'vitest';
import { findingOf } from '#domain/appraisal.ts';
import type { Claim } from '#domain/claim.ts';
import { checkOf } from '#domain/criteria-check.ts';
import { unmet } from '#domain/move.ts';
import { missingInAppraisal } from '#domain/nomination-moves/forward.ts';
import { appraisal } from '../builders/appraisal.ts';
import { claim, settlement } from '../builders/claim.ts';
import { criteriaSet, hardCriterion } from '../builders/criteria-set.ts';
import { nomination } from '../builders/nomination.ts';

test('a finding that is chosen anew bears the day of the new choice, and keeps its note', () => {
  const before = { met: false, note: 'Chưa có biên bản', on: '2026-11-02' };
  expect(findingOf('met', before, '2026-11-20')).toEqual({
    met: true,
    note: 'Chưa có biên bản',
    on: '2026-11-20',
  });
  expect(findingOf('notMet', null, '2026-11-20')).toEqual({
    met: false,
    note: '',
    on: '2026-11-20',
  });
  expect(findingOf('', before, '2026-11-20')).toBeNull();
});

const owedWith = (c1: Claim, given: Partial<Parameters<typeof missingInAppraisal>[0]> = {}) =>
  missingInAppraisal({
    doc: nomination({ state: 'appraisal' }),
    criteria: criteriaSet({ hard: [] }),
    appraisal: appraisal({ complete: true }),
    otherAppraisal: null,
    claims: { c1, c2: claim({ status: 'verified' }) },
    ...given,
  });

test('a claim verified by a document goes on only with evidence to look at; one seen on site needs none', () => {
  const bare = claim({ status: 'verified', evidence: [] });
  expect(owedWith(bare)).toEqual([
    unmet('claimWithoutDocument', 'f-claims.c1', { text: bare.text }),
  ]);
  expect(owedWith({ ...bare, evidence: ['minh-chung-1'] })).toEqual([]);
  expect(owedWith({ ...bare, settled: settlement({ how: 'onSite' }) })).toEqual([]);
  expect(owedWith(claim({ status: 'struck', evidence: [] }))).toEqual([]);
});

test('a warning stops no case, but its finding, and where it is not met its reason, is asked for', () => {
  const warning = hardCriterion({ id: 'DX3', kind: 'warning', stage: 'appraisal' });
  const criteria = criteriaSet({ hard: [warning] });
  const owed = (found: { met: boolean; note: string } | null) =>
    owedWith(claim({ status: 'verified' }), {
      criteria,
      appraisal: appraisal({
        complete: true,
        criteria: found === null ? {} : { DX3: { ...found, on: '2026-11-20' } },
      }),
    });
  const asked = [
    unmet('warningNotAnswered', 'f-criteria.DX3', { criterion: 'DX3', text: warning.vi }),
  ];
  expect(owed(null)).toEqual(asked);
  expect(owed({ met: false, note: ' ' })).toEqual(asked);
  expect(owed({ met: false, note: 'Xã báo chậm vì mưa lũ' })).toEqual([]);
  expect(owed({ met: true, note: '' })).toEqual([]);
});

test('each hard criterion is checked by somebody or something, and says by what', () => {
  const checks = (
    [
      ['H4', 'submit'],
      ['H8', 'submit'],
      ['H1', 'appraisal'],
      ['IT3', 'council'],
      ['H7b', 'publish'],
      ['H7b', 'council'],
      ['H9', 'publish'],
    ] as const
  ).map(([id, stage]) => checkOf(hardCriterion({ id, stage })));
  expect(checks).toEqual([
    'unit',
    'machine',
    'appraiser',
    'vote',
    'consents',
    'nothing',
    'nothing',
  ]);
});
