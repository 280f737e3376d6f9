/** Online sessions for tests: a round of seven members, its slips, and a key pair of its own. */
import type { Vote, Voter } from '#domain/ballot.ts';
import type { OnlineBallot, Session } from '#domain/session.ts';
import { morning } from './instant.ts';
import { session, sevenMembers } from './session.ts';

/** The far end of every round here: the tests' clock never comes so far. */
const never = Date.parse('2100-01-01T00:00:00Z');

export const onlineBallot = (given: Partial<OnlineBallot> = {}): OnlineBallot => ({
  key: {
    x: 'spAMy2sobBBwhusLgh__1_0May9PVbqwisOgruryTiU',
    y: 'PckI5wOFfSdR85UbGr0f1fh8CQDxoQC7Fszp-j1T7H8',
  },
  until: '2099-12-31',
  voters: Object.fromEntries(sevenMembers.map((uid) => [uid, never])),
  closed: null,
  counted: null,
  ...given,
});

/** Open, and nobody has voted yet. */
export const onlineSession = ({
  members = sevenMembers,
  ...given
}: Partial<Session> = {}): Session =>
  session({
    mode: 'online',
    state: 'open',
    members,
    present: [],
    ballot: onlineBallot({ voters: Object.fromEntries(members.map((uid) => [uid, never])) }),
    ...given,
  });

/** Of the form that rules ask for; no key opens it. */
export const sealedNothing = [
  'e'.repeat(222),
  '',
  'i'.repeat(16),
  'c'.repeat(683),
  't'.repeat(22),
].join('.');

export const vote = (given: Partial<Vote> = {}): Vote => ({
  v: 1,
  nomination: 'a1b2c3d4',
  by: 'truong-phong-1',
  at: morning,
  ballot: sealedNothing,
  ...given,
});

export const voter = (given: Partial<Voter> = {}): Voter => ({
  v: 2,
  cases: ['a1b2c3d4'],
  now: ['a1b2c3d4'],
  at: morning,
  ...given,
});
