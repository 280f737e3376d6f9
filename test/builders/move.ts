/** Move requests and outcomes for tests. */
import type { MoveLink, MoveRequest, Outcome, RefusalCode, Unmet } from '#domain/move.ts';
import { morning } from './instant.ts';

type Applied = Extract<Outcome, { status: 'applied' }>;
type Refused = Extract<Outcome, { status: 'refused' }>;

export const moveRequest = (given: Partial<MoveRequest> = {}): MoveRequest => ({
  move: 'submit',
  by: 'can-bo-1',
  at: morning,
  seen: 0,
  input: {},
  outcome: null,
  ...given,
});

export const applied = (given: Partial<Applied['details']> = {}): Applied => ({
  status: 'applied',
  code: null,
  details: { from: 'draft', to: 'appraisal', mail: [], ...given },
  at: morning,
});

export const refused = (code: RefusalCode = 'notYet', missing: readonly Unmet[] = []): Refused => ({
  status: 'refused',
  code,
  details: { unmet: [...missing] },
  at: morning,
});

export const moveLink = (given: Partial<MoveLink> = {}): MoveLink => ({
  seq: 1,
  prevHash: '',
  hash: 'cd'.repeat(32),
  salt: 'ef'.repeat(16),
  ...given,
});
