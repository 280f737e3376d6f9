/** Criteria sets for tests: each stage has a hard criterion, one criterion is scored. */
import type { CriteriaSet, HardCriterion, ScoredCriterion } from '#domain/criteria-set.ts';

export const hardCriterion = (given: Partial<HardCriterion> = {}): HardCriterion => ({
  id: 'H4',
  vi: 'Được tập thể đơn vị hoặc cộng đồng dân cư giới thiệu',
  en: 'Introduced by the unit or the community',
  kind: 'hard',
  stage: 'submit',
  evidence: ['biên bản bình xét'],
  ...given,
});

export const scoredCriterion = (given: Partial<ScoredCriterion> = {}): ScoredCriterion => ({
  id: 'IC1',
  vi: 'Hiệu quả, thành tích cụ thể bằng số liệu',
  en: 'Concrete results in figures',
  maxPoints: 100,
  noFloor: false,
  evidence: ['bảng số liệu có xác nhận'],
  ...given,
});

/** Asks H4, H6, H7a, H8 on submission; H1, H2, H3, H5 at the appraisal; H7b before publication. */
export const criteriaSet = (given: Partial<CriteriaSet> = {}): CriteriaSet => ({
  v: 2,
  id: 'IND-CS',
  family: given.id ?? 'IND-CS',
  version: 1,
  draftedFrom: null,
  title: 'Cá nhân điển hình tiên tiến cấp cơ sở',
  subjects: ['individual'],
  levels: ['grassroots'],
  state: 'inForce',
  validFrom: '2026-01-01',
  validTo: null,
  hard: [
    ...['H4', 'H6', 'H7a', 'H8'].map((id) => hardCriterion({ id })),
    ...['H1', 'H2', 'H3', 'H5'].map((id) => hardCriterion({ id, stage: 'appraisal' })),
    hardCriterion({ id: 'H7b', stage: 'publish' }),
  ],
  scored: [scoredCriterion()],
  anchors: [],
  passMark: 70,
  floor: null,
  priorities: '',
  note: '',
  illustrative: true,
  issued: null,
  ...given,
});
