/** Which criteria the unit answers in writing, told by the gate itself: what it misses when nothing is answered. */
import { unanswered, unmetToSubmit } from '#domain/criteria-check.ts';
import type { CriteriaSet } from '#domain/criteria-set.ts';

type Gate = Parameters<typeof unmetToSubmit>[0];

const nothing = {
  doc: { submittedOn: null },
  dossier: null,
  consents: [],
  duplicates: [],
  claims: {},
  directories: { organisations: [], units: [], places: [], agency: null },
};

export const answeredCriteria = (criteria: CriteriaSet): readonly string[] => {
  const seen = { ...nothing, criteria } as unknown as Gate & Parameters<typeof unanswered>[0];
  return [...unmetToSubmit(seen, '9999-01-01'), ...unanswered(seen)]
    .filter(({ code }) => code === 'criterionNotAnswered')
    .map(({ details }) => String(details['criterion']));
};
