/** The office's appraisals for tests, complete for the builders' criteria set. */
import type { Appraisal, Finding } from '#domain/appraisal.ts';
import { morning } from './instant.ts';

export const finding = (given: Partial<Finding> = {}): Finding => ({
  met: true,
  note: 'Đã đối chiếu với UBND xã.',
  on: '2026-11-23',
  ...given,
});

export const appraisal = (given: Partial<Appraisal> = {}): Appraisal => ({
  v: 1,
  version: 1,
  criteria: { H1: finding(), H2: finding(), H3: finding(), H5: finding() },
  note: '',
  complete: true,
  by: 'van-phong-1',
  at: morning,
  ...given,
});
