/** The saying at the head of the public pages: the plan's own until the agency sets another. */
import { expect, it } from 'vitest';
import { Agency } from '#domain/agency.ts';
import { givenMotto, Masthead, mastheadOf } from '#domain/masthead.ts';
import plan from '#domain/seed/plan.json' with { type: 'json' };
import { agency } from '../builders/agency.ts';

it('the motto given is the one that the plan says', () => {
  expect(givenMotto).toBe(plan.motto);
});

it('what the agency sets stands at the head of the pages, the plan’s while it has set none, and nothing where it emptied it', () => {
  expect(
    [null, agency(), agency({ motto: 'Việc tốt lan xa' }), agency({ motto: '' })].map(mastheadOf),
  ).toEqual([
    { v: 1, motto: givenMotto },
    { v: 1, motto: givenMotto },
    { v: 1, motto: 'Việc tốt lan xa' },
    { v: 1, motto: '' },
  ]);
});

it('the public reads of the settings the motto alone', () => {
  const all = agency({ motto: 'Việc tốt lan xa', press: '0000 000 000', followUpMonths: '6,12' });
  expect(JSON.stringify(mastheadOf(all))).toBe('{"v":1,"motto":"Việc tốt lan xa"}');
});

it('settings and head bear a motto of the same length', () => {
  for (const length of [160, 161]) {
    const motto = 'ấ'.repeat(length);
    const isKept = length === 160;
    expect(Agency.safeParse(agency({ motto })).success).toBe(isKept);
    expect(Masthead.safeParse({ v: 1, motto }).success).toBe(isKept);
  }
});
