/** What held on the day a case was sent (architecture §6): kept on the case, never changed by a later merger. */
import type { Day } from './day.ts';
import type { NominationFacts } from './facts.ts';
import type { Snapshot } from './nomination.ts';
import { heldOn } from './organisation.ts';

export const snapshotOf = (
  { doc, dossier, cycle, criteria, pack, directories }: NominationFacts,
  day: Day,
): Snapshot => {
  const organisation = heldOn(directories.organisations, day).find(
    ({ id }) => id === directories.agency.organisation,
  );
  return {
    day,
    organisation: organisation?.name ?? '',
    headTitle: organisation?.headTitle ?? '',
    unit:
      heldOn(directories.units, day).find(({ id }) => id === doc.ownerUnit)?.name ?? doc.ownerUnit,
    place:
      heldOn(directories.places, day).find(({ code }) => code === dossier?.place)?.fullName ?? '',
    cycle: cycle?.title ?? '',
    criteria: criteria === null ? '' : `${criteria.title} (${criteria.version})`,
    legalBasis: pack?.legalBasis ?? '',
  };
};
