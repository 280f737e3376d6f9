/** Counting a ballot under a rule pack (S57). Pure, exact, the same for the page that previews and the function that decides. */
import * as z from 'zod';
import { Instant } from './day.ts';
import { reaches } from './fraction.ts';
import { unmet, type Unmet } from './move.ts';
import type { RulePack } from './rule-pack.ts';
import { Id } from './text.ts';

const count = z.int().min(0).max(1000);

/** `nominations/{id}/tally/current`: what the secretary read off the counting minutes. */
export const Tally = z.strictObject({
  v: z.literal(2),
  session: Id,
  /** Ballots given out, sealed ones of absent members included. */
  givenOut: count,
  sealed: count,
  returned: count,
  /** Given out and not handed back: counted for itself, so that a slip of the pen shows. */
  missing: count,
  valid: count,
  invalid: count,
  for: count,
  against: count,
  by: Id,
  at: Instant,
});
export type Tally = z.infer<typeof Tally>;

export type Count = Pick<
  Tally,
  'givenOut' | 'sealed' | 'returned' | 'missing' | 'valid' | 'invalid' | 'for' | 'against'
>;

/** Who could vote on this case: members in term, less the walled; and how many of them were in the room. */
export interface Voters {
  readonly eligible: number;
  readonly present: number;
}

const sums = [
  {
    code: 'givenOutIsNotReturnedAndMissing',
    holds: (c: Count) => c.returned + c.missing === c.givenOut,
  },
  {
    code: 'validAndInvalidAreNotReturned',
    holds: (c: Count) => c.valid + c.invalid === c.returned,
  },
  { code: 'forAndAgainstAreNotValid', holds: (c: Count) => c.for + c.against === c.valid },
  { code: 'sealedExceedsGivenOut', holds: (c: Count) => c.sealed <= c.givenOut },
] as const;

/** Everything about the numbers that cannot be: an empty list means that they add up. */
export const doesNotAddUp = (c: Count, voters: Voters, pack: RulePack): readonly Unmet[] => [
  ...sums.filter((sum) => !sum.holds(c)).map((sum) => unmet(sum.code, 'tally')),
  ...(c.givenOut - c.sealed > voters.present
    ? [unmet('moreBallotsThanPresent', 'tally', { present: voters.present })]
    : []),
  ...(c.sealed > voters.eligible - voters.present
    ? [unmet('moreSealedThanAbsent', 'tally', { absent: voters.eligible - voters.present })]
    : []),
  ...(pack.absentees === 'none' && c.sealed > 0 ? [unmet('sealedNotAllowed', 'tally')] : []),
];

export const verdictReasons = [
  'reached',
  'notReached',
  'tie',
  'noQuorum',
  'tooFewVoters',
  'notCounted',
] as const;

export interface Verdict {
  readonly result: 'endorse' | 'decline' | 'defer';
  readonly reason: (typeof verdictReasons)[number];
}

/** What the council decided on one case. Quorum and enough voters come first: without them there is no vote at all. */
export const verdict = (c: Count, voters: Voters, pack: RulePack): Verdict => {
  if (!reaches(voters.present, voters.eligible, pack.quorum))
    return { result: 'defer', reason: 'noQuorum' };
  if (voters.eligible < pack.minVoters || c.returned < pack.minVoters)
    return { result: 'defer', reason: 'tooFewVoters' };
  // Whoever sent a sealed ballot took part: votes counted without their voters could exceed the base.
  const present = voters.present + c.sealed;
  const whole = { eligible: voters.eligible, present, valid: c.valid }[pack.base];
  if (c.for === c.against)
    return { result: pack.tieRule === 'declined' ? 'decline' : 'defer', reason: 'tie' };
  return reaches(c.for, whole, pack.threshold)
    ? { result: 'endorse', reason: 'reached' }
    : { result: 'decline', reason: 'notReached' };
};
