/** One count under several rule packs side by side: what each would decide, and how many votes it would take (S57). */
import { leastOf } from './fraction.ts';
import type { Unmet } from './move.ts';
import type { RulePack } from './rule-pack.ts';
import { type Count, doesNotAddUp, verdict, type Verdict, type Voters } from './tally.ts';

export interface Simulated {
  readonly pack: RulePack;
  /** What cannot be in this count under this pack; then there is no verdict. */
  readonly wrong: readonly Unmet[];
  readonly verdict: Verdict | null;
  /** How many must be in the room. */
  readonly quorum: number;
  /** Of how many the threshold is taken, and the least number of votes that reaches it. */
  readonly whole: number;
  readonly needed: number;
}

export const simulated = (
  count: Count,
  voters: Voters,
  packs: readonly RulePack[],
): readonly Simulated[] =>
  packs.map((pack) => {
    const wrong = doesNotAddUp(count, voters, pack);
    const whole = wholeOf(count, voters, pack);
    return {
      pack,
      wrong,
      verdict: wrong.length > 0 ? null : verdict(count, voters, pack),
      quorum: leastOf(pack.quorum, voters.eligible),
      whole,
      needed: leastOf(pack.threshold, whole),
    };
  });

/** Whoever sent a sealed ballot took part. */
const wholeOf = ({ valid, sealed }: Count, voters: Voters, { base }: RulePack): number =>
  ({ eligible: voters.eligible, present: voters.present + sealed, valid })[base];

/** A count as somebody tries it out: every ballot given out came back. */
export const countOf = ({
  present,
  sealed,
  invalid,
  inFavour,
  against,
}: {
  readonly present: number;
  readonly sealed: number;
  readonly invalid: number;
  readonly inFavour: number;
  readonly against: number;
}): Count => ({
  givenOut: present + sealed,
  sealed,
  returned: inFavour + against + invalid,
  missing: 0,
  valid: inFavour + against,
  invalid,
  for: inFavour,
  against,
});
