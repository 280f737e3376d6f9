/** "Còn thiếu gì?": asked of the same gates that the function asks, over what this person may read. */
import { writingStates } from '#domain/nomination-workflow.ts';
import { missingInAppraisal } from '#domain/nomination-moves/forward.ts';
import { missingToSubmit } from '#domain/nomination-moves/submit.ts';
import type { Unmet } from '#domain/move.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { asksConsents } from '../../data/case-parts.ts';
import type { Me } from '../../data/me.ts';
import { valueOf } from '../../data/reading.ts';
import { leadingAppraisal } from './leading-appraisal.ts';
import type { CaseNames } from './names.ts';

const claimsById = ({ claims }: CaseFile) =>
  Object.fromEntries((valueOf(claims)?.items ?? []).map(({ id, value }) => [id, value]));

/** Consents are closed to some: to them a missing one cannot be told from one that is there. */
const tells = (me: Me, { card }: CaseFile, { code }: Unmet): boolean =>
  !['noConsentToProcessing', 'consentNotProved'].includes(code) || asksConsents(me, card);

/** null where the state asks nothing, or where this person cannot see enough to tell. Duplicates only the function sees. */
export const missingHere = (
  file: CaseFile,
  names: CaseNames,
  me: Me,
  day: string,
): readonly Unmet[] | null => {
  const { card, dossier } = file;
  const criteria = names.criteriaSets.get(card.criteriaSet) ?? null;
  const claims = claimsById(file);
  if (writingStates.some((state) => state === card.state)) {
    if (dossier.is !== 'ready' && dossier.is !== 'missing') return null;
    const seen = {
      doc: card,
      dossier: valueOf(dossier),
      birthDate: valueOf(file.person)?.birthDate ?? '',
      claims,
      consents: file.consents.map(({ value }) => value),
      criteria,
      cycle: names.cycles.get(card.cycle) ?? null,
      duplicates: [],
      directories: {
        organisations: names.organisations,
        units: names.units,
        places: names.places,
        agency: names.agency,
      },
    };
    return missingToSubmit(seen, day).filter((item) => tells(me, file, item));
  }
  if (card.state !== 'appraisal' || file.appraisals.is !== 'ready') return null;
  const leading = leadingAppraisal(file);
  const other = (valueOf(file.appraisals)?.items ?? []).find(
    ({ id }) => id !== leading?.id && card.appraisedBy?.includes(id) === true,
  );
  return missingInAppraisal({
    doc: card,
    claims,
    criteria,
    appraisal: leading?.value ?? null,
    otherAppraisal: other?.value ?? null,
  });
};
