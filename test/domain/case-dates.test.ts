/** Dates that cannot be stop a case before anybody looks, and the same deed in one cycle is asked about whenever it goes on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongDates } from '#domain/case-dates.ts';
import { unmetOnceACycle } from '#domain/criteria-check.ts';
import type { MoveRule } from '#domain/engine/move-rule.ts';
import type { NominationFacts } from '#domain/facts.ts';
import { fastTrack, forward } from '#domain/nomination-moves/forward.ts';
import { approve } from '#domain/nomination-moves/head-decides.ts';
import { missingToSubmit } from '#domain/nomination-moves/submit.ts';
import { yearsOf } from '#domain/typed-period.ts';
import { agency } from '../builders/agency.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { criteriaSet, hardCriterion } from '../builders/criteria-set.ts';
import { cycle } from '../builders/cycle.ts';
import { dossier } from '../builders/dossier.ts';
import { nomination } from '../builders/nomination.ts';
import { organisation, place, unit } from '../builders/organisation.ts';

const today = '2026-11-24';
type Seen = Parameters<typeof wrongDates>[0];
const seen = (given: Partial<Seen> = {}): Seen => ({
  doc: nomination(),
  dossier: dossier({ birthYear: 1980 }),
  birthDate: '',
  claims: {},
  ...given,
});
const codes = (given: Partial<Seen>): readonly string[] =>
  wrongDates(seen(given), today).map(({ code }) => code);
const within = (period: string) => codes({ claims: { c1: claim({ period }) } });

describe('dates that cannot be', () => {
  it('a birth year to come, or another than the birth date says', () => {
    expect(codes({ dossier: dossier({ birthYear: 2027 }) })).toEqual(['birthYearAhead']);
    expect(codes({ birthDate: '1981-02-03' })).toEqual(['birthDateDiffers']);
    expect(codes({ birthDate: '1980-02-03' })).toEqual([]);
  });

  it('a collective was born in no year', () => {
    const doc = nomination({ subject: { name: 'Tổ dệt', kind: 'collective' } });
    const old = { c1: claim({ period: 'năm 1975' }) };
    expect(codes({ doc, birthDate: '1981-02-03', claims: old })).toEqual([]);
  });

  it.each([
    ['2025–2023', ['periodReversed']],
    ['từ năm 2026 đến năm 2024', ['periodReversed']],
    ['từ tháng 3/2026 tới 2024', ['periodReversed']],
    ['nhiệm kỳ 2020-2025, 2026 – 2024', ['periodReversed']],
    ['đến tháng 6/2026, từ năm 2021', []],
    ['Tính đến 2025 (bắt đầu 2020)', []],
    ['năm 2025 (so với 2020-2024)', []],
    ['năm 2027', ['periodAhead']],
    ['năm 1975', ['periodBeforeBirth']],
    ['năm 2026', []],
    ['nhiệm kỳ 2025–2030', []],
    ['năm học 2025 - 2026', []],
    ['mùa khô', []],
    ['', []],
  ])('a claim of the period “%s”: %j', (period, expected) => {
    expect(within(period)).toEqual(expected);
  });

  it('a struck claim stops nothing any more', () => {
    expect(codes({ claims: { c1: claim({ period: 'năm 2027', status: 'struck' }) } })).toEqual([]);
  });

  it('points to the claim and says its period', () => {
    const c7 = claim({ period: 'năm 2027', text: 'Mở lớp' });
    expect(wrongDates(seen({ claims: { c7 } }), today)).toEqual([
      {
        code: 'periodAhead',
        field: 'f-claims.c7',
        details: { text: 'Mở lớp', period: 'năm 2027' },
      },
    ]);
  });

  it('any period within a life and before tomorrow is one that can be', () => {
    const year = fc.integer({ min: 1980, max: 2026 });
    fc.assert(
      fc.property(year, year, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        expect(within(`từ năm ${from} đến năm ${to}`)).toEqual([]);
        expect(yearsOf(`${from}–${to}`)).toEqual([from, to]);
        expect(within(`${to}-${from}`)).toEqual(from < to ? ['periodReversed'] : []);
      }),
    );
  });

  it('keep a case from being sent', () => {
    const facts = {
      ...seen({ claims: { c1: claim({ period: 'năm 2027' }) } }),
      consents: [consent()],
      criteria: criteriaSet(),
      cycle: cycle(),
      duplicates: [],
      directories: {
        organisations: [organisation()],
        units: [unit()],
        places: [place()],
        agency: agency(),
      },
    };
    expect(missingToSubmit(facts, today).map(({ code }) => code)).toContain('periodAhead');
  });
});

describe('one commendation a cycle (H6)', () => {
  const duplicates = ['e5f6g7h8'];
  const other = {
    code: 'sameSubjectThisCycle',
    field: 'f-subject.name',
    details: { other: 'e5f6g7h8' },
  };

  it('is asked where the set asks it, and of no other set', () => {
    expect(unmetOnceACycle({ criteria: criteriaSet(), duplicates })).toEqual([other]);
    expect(unmetOnceACycle({ criteria: criteriaSet(), duplicates: [] })).toEqual([]);
    const without = criteriaSet({ hard: [hardCriterion({ id: 'H1' })] });
    expect(unmetOnceACycle({ criteria: without, duplicates })).toEqual([]);
  });

  it.each([
    ['forward', forward, { session: 'phien-1', appraisal: 'van-phong-1' }],
    ['fastTrack', fastTrack, { ground: 'prize', reason: 'Giải nhất', appraisal: 'van-phong-1' }],
    ['approve', approve, { capacity: 'GIÁM ĐỐC', delegation: null, reason: '' }],
  ] as const)('is asked again at %s: a second case may have come since', (_name, move, input) => {
    const rule = move as unknown as MoveRule<NominationFacts, object>;
    const facts = {
      ...seen(),
      criteria: criteriaSet(),
      duplicates,
      appraisal: null,
      points: {},
      walls: [],
      pack: null,
      session: null,
      delegation: null,
    } as unknown as NominationFacts;
    expect(rule.needs).toContain('duplicates');
    const missing = rule.unmet?.(facts, input, { roles: ['head'], today } as never);
    expect(missing).toContainEqual(other);
  });
});
