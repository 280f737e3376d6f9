/** Tallies for tests: seven ballots, all of them for. */
import type { Tally } from '#domain/tally.ts';
import { morning } from './instant.ts';

export const tally = (given: Partial<Tally> = {}): Tally => ({
  v: 2,
  session: 'phien-1',
  givenOut: 7,
  sealed: 0,
  returned: 7,
  missing: 0,
  valid: 7,
  invalid: 0,
  for: 7,
  against: 0,
  by: 'van-phong-1',
  at: morning,
  ...given,
});
