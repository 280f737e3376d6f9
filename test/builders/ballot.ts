/** Ballots for property tests: any numbers that add up, and those who could vote. */
import * as fc from 'fast-check';
import type { Count, Voters } from '#domain/tally.ts';

/** So many for, against and invalid; all ballots given out came back. */
export const votes = (yes: number, no: number, invalid = 0, sealed = 0): Count => ({
  givenOut: yes + no + invalid,
  sealed,
  returned: yes + no + invalid,
  missing: 0,
  valid: yes + no,
  invalid,
  for: yes,
  against: no,
});

/** Everyone eligible is in the room. */
export const allOf = (eligible: number): Voters => ({ eligible, present: eligible });

const upTo = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max });

/** A ballot whose numbers add up, and those who could vote in it. */
export const ballot = fc
  .record({
    present: upTo(15),
    absent: upTo(6),
    sealed: upTo(6),
    kept: upTo(4),
    spoiled: upTo(4),
    no: upTo(15),
  })
  .map(({ present, absent, sealed, kept, spoiled, no }) => {
    const inBox = Math.min(sealed, absent);
    const givenOut = present + inBox;
    const returned = Math.max(0, givenOut - kept);
    const invalid = Math.min(spoiled, returned);
    const against = Math.min(no, returned - invalid);
    const count: Count = {
      givenOut,
      sealed: inBox,
      returned,
      missing: givenOut - returned,
      valid: returned - invalid,
      invalid,
      for: returned - invalid - against,
      against,
    };
    return { count, voters: { eligible: present + absent, present } };
  });
