/** Consents for tests; one to publication names fields and channels. */
import type { Consent } from '#domain/consent.ts';
import { morning } from './instant.ts';
import { caseId } from './nomination.ts';
import { ownUnit } from './person.ts';

export const consent = (given: Partial<Consent> = {}): Consent => ({
  v: 3,
  nomination: caseId,
  ownerUnit: ownUnit,
  scope: 'processing',
  who: 'Thị Ví Dụ',
  fields:
    given.scope === 'publication' ? ['name', 'birthYear', 'place', 'village', 'occupation'] : [],
  photos: [],
  languages: given.scope === 'publication' ? ['vi'] : [],
  channels: given.scope === 'publication' ? ['website'] : [],
  proof: 'paper',
  witness: '',
  proofEvidence: null,
  keptAt: given.proof === 'spoken' ? '' : 'Phiếu ngày 20/11/2026, lưu tại Văn phòng',
  age: 'adult',
  guardian: '',
  childAgreed: false,
  on: '2026-11-20',
  by: 'can-bo-1',
  at: morning,
  withdrawn: null,
  ...given,
});
