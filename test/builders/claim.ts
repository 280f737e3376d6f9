/** Claims for tests; a settled status brings its settlement along. */
import type { Claim, Settlement } from '#domain/claim.ts';
import { morning } from './instant.ts';

export const settlement = (given: Partial<Settlement> = {}): Settlement => ({
  by: 'van-phong-1',
  at: morning,
  how: 'document',
  confirmer: 'Nguyễn Văn Mẫu, Chủ tịch UBND xã',
  source: 'Báo cáo của UBND xã Bù Gia Mập ngày 10/11/2026',
  on: '2026-11-23',
  note: '',
  ...given,
});

/** `claim({ status: 'verified' })` is settled; `claim()` is as the unit wrote it. */
export const claim = (given: Partial<Claim> = {}): Claim => ({
  v: 1,
  text: 'Mở lớp dạy dệt thổ cẩm cho phụ nữ trong thôn',
  metric: 'Số học viên',
  value: 32,
  unit: 'người',
  period: '2023 - 2026',
  baseline: 'Năm 2022: chưa có lớp',
  criterion: 'IC1',
  evidence: ['minh-chung-1'],
  status: 'unverified',
  settled: (given.status ?? 'unverified') === 'unverified' ? null : settlement(),
  by: 'can-bo-1',
  at: morning,
  ...given,
});
