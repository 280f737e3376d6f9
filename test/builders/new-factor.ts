/** New factors for tests. */
import type { FactorConsent, NewFactor, PlanItem, Support } from '#domain/new-factor.ts';
import { morning } from './instant.ts';
import { unmoved } from './nomination.ts';
import { ownUnit } from './person.ts';

export const newFactor = (given: Partial<NewFactor> = {}): NewFactor => ({
  v: 1,
  kind: 'newFactor',
  subject: { name: 'Tổ phụ nữ Ví Dụ', kind: 'collective' },
  ownerUnit: ownUnit,
  note: 'Tổ góp vốn xoay vòng, đã có ba hộ mua được bò.',
  place: '25222',
  village: 'Thôn Ví Dụ',
  foundOn: '2026-11-20',
  origin: 'staff',
  nomination: null,
  state: 'identified',
  ...unmoved,
  ...given,
});

export const planItem = (given: Partial<PlanItem> = {}): PlanItem => ({
  v: 1,
  weakPoint: 'Chưa tính được giá.',
  measure: 'Lớp ghi sổ chi phí.',
  owner: 'Hội Liên hiệp Phụ nữ xã',
  due: '2027-03-01',
  done: null,
  by: 'can-bo-1',
  at: morning,
  ...given,
});

export const support = (given: Partial<Support> = {}): Support => ({
  v: 1,
  kind: 'technical',
  words: 'Hướng dẫn ghi sổ chi phí.',
  giver: 'Trung tâm Dịch vụ nông nghiệp',
  on: '2026-11-24',
  by: 'can-bo-1',
  at: morning,
  ...given,
});

export const factorConsent = (given: Partial<FactorConsent> = {}): FactorConsent => ({
  v: 3,
  who: 'Tổ phụ nữ Ví Dụ',
  fields: ['name', 'place'],
  languages: ['vi'],
  channels: ['website'],
  proof: 'paper',
  witness: '',
  keptAt: given.proof === 'spoken' ? '' : 'Phiếu ngày 24/11/2026, lưu tại phòng',
  age: 'adult',
  guardian: '',
  childAgreed: false,
  on: '2026-11-24',
  by: 'can-bo-1',
  at: morning,
  proofEvidence: null,
  withdrawn: null,
  ...given,
});
