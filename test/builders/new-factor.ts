/** New factors for tests. */
import type { NewFactor } from '#domain/new-factor.ts';
import { unmoved } from './nomination.ts';
import { ownUnit } from './person.ts';

export const newFactor = (given: Partial<NewFactor> = {}): NewFactor => ({
  v: 1,
  kind: 'newFactor',
  subject: { name: 'Tổ phụ nữ Ví Dụ', kind: 'collective' },
  ownerUnit: ownUnit,
  note: 'Tổ góp vốn xoay vòng, đã có ba hộ mua được bò.',
  foundOn: '2026-11-20',
  state: 'identified',
  ...unmoved,
  ...given,
});
