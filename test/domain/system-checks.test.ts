/** What the system looks at by itself for the appraiser: evidence counted, dates, the cycle, consent, territory, earlier decisions. */
import { expect, it } from 'vitest';
import type { ToldCase } from '#domain/subject-told.ts';
import { type Looked, sightCodes, systemChecks } from '#domain/system-checks.ts';
import { claim } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { criteriaSet, hardCriterion } from '../builders/criteria-set.ts';
import { dossier } from '../builders/dossier.ts';
import { nomination } from '../builders/nomination.ts';
import { place } from '../builders/organisation.ts';
import { enTruth } from '../../web/words/en-truth.ts';
import { viTruth } from '../../web/words/vi-truth.ts';

const today = '2026-11-24';
const told = (given: Partial<ToldCase>): ToldCase => ({
  case: 'e5f6g7h8',
  code: 'GS-2024-E5F6G7H8',
  name: 'Thị Ví Dụ',
  unit: 'phong-1',
  cycle: 'dot-xet-2024',
  occasion: 'merit',
  state: 'recognised',
  submittedOn: '2024-05-01',
  decision: { number: '12/QĐ-SDTTG', day: '2025-01-10' },
  honours: [],
  ...given,
});
const looked = (given: Partial<Looked> = {}): Looked => ({
  doc: nomination(),
  dossier: dossier(),
  birthDate: '',
  claims: { c1: claim(), c2: claim({ evidence: ['minh-chung-1', 'minh-chung-2'] }) },
  consents: [consent({ on: '2026-10-01' })],
  places: [place()],
  movement: null,
  history: [],
  ...given,
});
const saw = (id: string, given: Partial<Looked> = {}) =>
  systemChecks({ hard: [hardCriterion({ id })] }, looked(given), today).flatMap(({ sights }) =>
    sights.map(({ code, holds, details }) => [code, holds, details]),
  );

it('the deeds: how many have evidence and a time, and whether their dates can be', () => {
  expect(saw('H3')).toEqual([
    ['claimsEvidenced', true, { count: 2, all: 2, evidence: 2 }],
    ['claimsDated', true, { count: 2, all: 2 }],
    ['datesFit', true, {}],
  ]);
  const claims = {
    c1: claim({ evidence: [], period: 'mùa khô' }),
    c2: claim({ period: 'năm 2027' }),
    c3: claim({ evidence: [], status: 'struck' }),
  };
  expect(saw('H3', { claims })).toEqual([
    ['claimsEvidenced', false, { count: 1, all: 2, evidence: 1 }],
    ['claimsDated', false, { count: 1, all: 2 }],
    ['datesFit', false, {}],
  ]);
});

it('the cycle: another case of the same kind that has not ended', () => {
  expect(saw('H6', { history: [told({})] })).toEqual([
    ['noneThisCycle', true, { count: 1, others: '' }],
  ]);
  const { cycle } = nomination();
  const history = [
    told({ cycle, code: 'GS-1' }),
    told({ cycle, code: 'GS-2', state: 'declined' }),
    told({ cycle, code: 'GS-3', occasion: 'sudden' }),
  ];
  expect(saw('H6', { history })).toEqual([['noneThisCycle', false, { count: 3, others: 'GS-1' }]]);
});

it('consent and territory, with the day and the name', () => {
  expect(saw('H7a')).toEqual([['consentGiven', true, { on: '2026-10-01' }]]);
  expect(saw('H7a', { consents: [] })).toEqual([['consentGiven', false, { on: '' }]]);
  expect(saw('H8')).toEqual([['inTerritory', true, { place: place().name }]]);
  expect(saw('H8', { places: [] })).toEqual([['inTerritory', false, { place: '' }]]);
});

it.each(['IT1', 'CT1'])('%s: a decision or an honour of the last two years, to the day', (id) => {
  const since = '2024-11-24';
  const of = (day: string) => saw(id, { history: [told({ decision: { number: '7', day } })] });
  expect(of('2024-11-24')).toEqual([['recognisedLately', true, { papers: '7', since }]]);
  expect(of('2024-11-23')).toEqual([['recognisedLately', false, { papers: '', since }]]);
  const revoked = [told({ state: 'revoked' })];
  expect(saw(id, { history: revoked })).toEqual([
    ['recognisedLately', false, { papers: '', since }],
  ]);
  const day = '2026-01-05';
  const honours = [{ form: 'Giấy khen', number: '15/QĐ', day, organisation: 'Sở' }];
  expect(saw(id, { history: [told({ decision: null, honours })] })).toEqual([
    ['recognisedLately', true, { papers: '15/QĐ', since }],
  ]);
});

it('a movement: claims whose time lies outside it', () => {
  const movement = {
    v: 1,
    title: 'Ba tháng thi đua',
    occasion: 'thematic',
    opens: '2026-03-01',
    closes: '2026-06-01',
    basis: 'Kế hoạch 33/KH-BDT',
  } as const;
  const claims = { c1: claim({ period: 'năm 2026' }), c2: claim({ period: 'năm 2024' }) };
  const span = { from: '2026-03-01', to: '2026-06-01' };
  expect(saw('CD1', { movement, claims })).toEqual([
    ['withinMovement', false, { outside: 1, ...span }],
  ]);
  expect(saw('CD1', { claims })).toEqual([]);
});

it('says nothing of a criterion that only a person can judge, and nothing while the register is silent', () => {
  expect(saw('H1')).toEqual([]);
  expect(saw('H6', { history: null })).toEqual([]);
  const ids = systemChecks(criteriaSet(), looked(), today).map(({ criterion }) => criterion.id);
  expect(ids).toEqual(['H6', 'H7a', 'H8', 'H3']);
});

it('whatever it saw has its words in both languages', () => {
  for (const { system } of [viTruth, enTruth])
    expect(Object.keys(system.sights).toSorted()).toEqual([...sightCodes].toSorted());
});
