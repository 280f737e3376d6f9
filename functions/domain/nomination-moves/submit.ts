/** Sending a case to the office: everything the unit owes is there, confirmed, and not sent twice. */
import * as z from 'zod';
import { wrongDates } from '../case-dates.ts';
import { caseKeysOf } from '../case-keys.ts';
import { unanswered, unmetToSubmit } from '../criteria-check.ts';
import { isOpenOn } from '../cycle.ts';
import type { Day } from '../day.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import { registering, unclear } from '../registering.ts';
import { drawn } from '../second-appraisal.ts';
import { snapshotOf } from '../snapshot.ts';

type Seen = Pick<
  NominationFacts,
  | 'doc'
  | 'dossier'
  | 'birthDate'
  | 'claims'
  | 'consents'
  | 'criteria'
  | 'cycle'
  | 'duplicates'
  | 'directories'
>;

const requiredFields = ({ doc, dossier }: Seen): readonly Unmet[] => [
  ...(dossier === null || dossier.summary === '' ? [unmet('fieldEmpty', 'f-summary')] : []),
  ...(dossier === null || dossier.place === '' ? [unmet('fieldEmpty', 'f-place')] : []),
  ...(doc.subject.kind === 'individual' && (dossier?.birthYear ?? null) === null
    ? [unmet('fieldEmpty', 'f-birthYear')]
    : []),
];

const confirmation = ({ doc, dossier }: Seen): readonly Unmet[] =>
  dossier !== null &&
  (doc.confirmed?.dossierVersion === dossier.version || dossier.signedPaper !== null)
    ? []
    : [unmet('notConfirmed')];

const openCycle = ({ doc, cycle }: Seen, today: Day): readonly Unmet[] => {
  if (doc.occasion === 'sudden') return [];
  return cycle !== null && isOpenOn(cycle, today)
    ? []
    : [unmet('cycleClosed', 'f-cycle', { cycle: cycle?.title ?? doc.cycle })];
};

const evidencedClaim = ({ claims }: Seen): readonly Unmet[] =>
  Object.values(claims).some((claim) => claim.evidence.length > 0)
    ? []
    : [unmet('noClaimWithEvidence', 'f-claims')];

/** Everything that stands between this case and the office; the page shows it as "Còn thiếu gì?". */
export const missingToSubmit = (seen: Seen, today: Day): readonly Unmet[] => [
  ...requiredFields(seen),
  ...openCycle(seen, today),
  ...unmetToSubmit(seen, today),
  ...wrongDates(seen, today),
  ...evidencedClaim(seen),
  ...unanswered(seen),
  ...confirmation(seen),
];

export const submit = moveRule({
  input: z.strictObject({ dossierVersion: z.int().min(1) }),
  needs: [
    'dossier',
    'birthDate',
    'claims',
    'consents',
    'criteria',
    'cycle',
    'duplicates',
    'register',
    'switches',
    'pack',
    'directories',
  ],
  unmet: (facts: NominationFacts, input, { id, today }) => [
    ...(facts.dossier?.version === input.dossierVersion ? [] : [unmet('changedSince')]),
    ...missingToSubmit(facts, today),
    ...unclear(id, facts.dossier, facts.doc, facts.register),
  ],
  patch: (facts, _input, context) => ({
    ...caseKeysOf(context.id, facts.doc.subject, facts.doc.givenName),
    submittedOn: facts.doc.submittedOn ?? context.today,
    returnedUntil: null,
    ...drawn(facts.doc, facts.switches, context),
    subjectKey: registering(facts, context).key,
    snapshot: facts.doc.snapshot ?? snapshotOf(facts, context.today),
  }),
  writes: (facts, _input, context) => registering(facts, context).writes,
});
