/** Rule packs for tests: two thirds of those eligible, by secret ballot on paper. */
import type { RulePack } from '#domain/rule-pack.ts';

export const rulePack = (given: Partial<RulePack> = {}): RulePack => ({
  v: 1,
  id: 'co-so-mac-dinh',
  title: 'Hội đồng cơ sở – ví dụ',
  ballot: 'secret',
  mode: 'paper',
  quorum: '2/3',
  base: 'eligible',
  minVoters: 3,
  threshold: '2/3',
  tieRule: 'declined',
  absentees: 'sealed',
  noticeWorkingDays: 0,
  simplifiedCases: ['sudden', 'headFound', 'prize'],
  legalBasis: 'cơ quan tự quy định (cấp cơ sở)',
  substitute: null,
  validFrom: '2023-04-11',
  validTo: null,
  ...given,
});
