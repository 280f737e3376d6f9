/** A second, independent appraisal of a share of the cases: the draw, the seal until both are in, and what is still missing. */
import { hardAt } from './criteria-set.ts';
import type { Sha256 } from './engine/chain.ts';
import type { NominationFacts } from './facts.ts';
import { unmet, type Unmet } from './move.ts';
import type { Nomination } from './nomination.ts';
import type { Switches } from './switches.ts';

/** Two people appraise a drawn case. */
export const appraisers = 2;

type Card = Pick<Nomination, 'secondAppraisal' | 'appraisedBy' | 'state'>;

/** The salt is random and known to nobody before the request is answered; it stays with the request, so the lot can be recomputed. */
const falls = (id: string, share: number, { salt, sha256 }: Lot): boolean =>
  Number.parseInt(sha256(`${salt} ${id}`).slice(0, 12), 16) % 100 < share;

interface Lot {
  readonly id: string;
  readonly salt: string;
  readonly sha256: Sha256;
}

/** Drawn once, when the case is first sent while the switch is on; sent again, both hand in anew. */
export const drawn = (
  { secondAppraisal }: Card,
  { secondAppraisal: on, secondAppraisalShare }: Switches,
  lot: Lot,
): Partial<Nomination> => {
  if (secondAppraisal === true) return { appraisedBy: [] };
  if (secondAppraisal === false || !on) return {};
  return falls(lot.id, secondAppraisalShare, lot)
    ? { secondAppraisal: true, appraisedBy: [] }
    : { secondAppraisal: false };
};

/** States in which a finding may still be made independently; the rules say the same. */
export const sealedStates = ['appraisal', 'notice', 'returned'] as const;

/** Nobody reads another's findings until both are in. */
export const isSealed = ({ secondAppraisal, appraisedBy = [], state }: Card): boolean =>
  secondAppraisal === true &&
  appraisedBy.length < appraisers &&
  sealedStates.some((sealed) => sealed === state);

/** Both are in, and neither says of a hard criterion that it is not met: where they differ, they talk first. */
export const missingInSecond = ({
  doc,
  criteria,
  otherAppraisal,
}: Pick<NominationFacts, 'doc' | 'criteria' | 'otherAppraisal'>): readonly Unmet[] => {
  if (doc.secondAppraisal !== true) return [];
  const handedIn = doc.appraisedBy?.length ?? 0;
  if (handedIn < appraisers)
    return [unmet('secondAppraisalMissing', 'f-criteria', { in: handedIn })];
  return (criteria === null ? [] : hardAt(criteria, 'appraisal'))
    .filter(({ id }) => otherAppraisal?.criteria[id]?.met === false)
    .map(({ id, vi }) =>
      unmet('secondFindsNotMet', `f-criteria.${id}`, { criterion: id, text: vi }),
    );
};
