/** Cycles and movements for tests. */
import type { Cycle, Movement } from '#domain/cycle.ts';

export const cycle = (given: Partial<Cycle> = {}): Cycle => ({
  v: 1,
  title: 'Đợt xét, công nhận điển hình tiên tiến năm 2026',
  opens: '2026-10-01',
  closes: '2026-12-31',
  rulePack: 'co-so-mac-dinh',
  ...given,
});

export const movement = (given: Partial<Movement> = {}): Movement => ({
  v: 1,
  title: 'Phong trào ví dụ',
  occasion: 'thematic',
  opens: '2026-01-01',
  closes: '2026-12-31',
  basis: '01/KH-VIDU',
  ...given,
});
