/** Who may be the same, who only bears the same name. */
import { describe, expect, it, test } from 'vitest';
import type { Identity } from '#domain/subject.ts';
import { isPlausible, strengthOf } from '#domain/subject-matching.ts';

const person: Identity = {
  name: 'Điểu Ví Dụ',
  kind: 'individual',
  birthYear: 1980,
  place: '25222',
};
const group: Identity = { ...person, name: 'Tổ dệt Ví Dụ', kind: 'collective', birthYear: null };

describe('of two individuals under one name', () => {
  it.each([
    ['agree in year and place', {}, 'same'],
    ['are spelled without marks, in capitals', { name: 'DIEU  VI DU' }, 'same'],
    ['agree in the year and live elsewhere', { place: '25225' }, 'perhaps'],
    ['agree in the year, of one the place is not known', { place: '' }, 'perhaps'],
    ['are a year apart in one place', { birthYear: 1981 }, 'perhaps'],
    ['are a year apart, of one the place is not known', { birthYear: 1979, place: '' }, 'perhaps'],
    ['are a year apart and live elsewhere', { birthYear: 1981, place: '25225' }, 'namesake'],
    ['live in one place, of one the year is not known', { birthYear: null }, 'perhaps'],
    ['of one neither year nor place is known', { birthYear: null, place: '' }, 'perhaps'],
    ['live elsewhere, the year not known', { birthYear: null, place: '25225' }, 'namesake'],
    ['are two years apart in one place', { birthYear: 1982 }, 'namesake'],
    ['bear another name', { name: 'Điểu Ví Dụ Hai' }, null],
    ['are not of one kind', { kind: 'household' }, null],
  ] as const)('those that %s', (_what, differs, strength) => {
    expect(strengthOf(person, { ...person, ...differs })).toBe(strength);
    expect(strengthOf({ ...person, ...differs }, person)).toBe(strength);
  });
});

test.each([
  ['in one place', {}, 'same'],
  ['of one the place is not known', { place: '' }, 'perhaps'],
  ['in two places', { place: '25225' }, 'namesake'],
] as const)('two collectives of one name, %s', (_what, differs, strength) => {
  expect(strengthOf(group, { ...group, ...differs })).toBe(strength);
});

test.each([
  ['who bears the name', { birthYear: 1950, place: '25225' }, true],
  ['whose year and place agree under a corrected name', { name: 'Điểu Ví Dự' }, true],
  ['of whom nothing agrees', { name: 'Điểu Khác', birthYear: 1950 }, false],
  ['of whom only the place agrees', { name: 'Điểu Khác', birthYear: 1981 }, false],
  ['of another kind', { kind: 'household' }, false],
] as const)('a case may be put to somebody %s: or not', (_what, differs, plausible) => {
  expect(isPlausible({ ...person, ...differs }, person)).toBe(plausible);
});
