/** Whether hard criteria are met: what a machine can check it checks, the rest is a named answer or confirmation. */
import { fittingAge, stands } from './consent.ts';
import { type CriteriaSet, hardAt, type HardCriterion, isInForceOn } from './criteria-set.ts';
import type { Day } from './day.ts';
import type { NominationFacts } from './facts.ts';
import { unmet, type Unmet } from './move.ts';
import { heldOn } from './organisation.ts';

type Seen = Pick<NominationFacts, 'doc' | 'dossier' | 'consents' | 'duplicates' | 'directories'>;

/** Criteria of the stage `submit` that facts decide; the id is the one of the issued sets. */
const byMachine: Readonly<Record<string, (seen: Seen, today: Day) => readonly Unmet[]>> = {
  H6: ({ duplicates }) =>
    duplicates.map((id) => unmet('sameSubjectThisCycle', 'f-subject.name', { other: id })),
  H7a: ({ consents, dossier }) => {
    const given = consents.filter((consent) => consent.scope === 'processing' && stands(consent));
    if (given.length === 0) return [unmet('noConsentToProcessing', 'f-consents')];
    return fittingAge(given, dossier?.birthYear ?? null).length > 0
      ? []
      : [unmet('childNeedsGuardian', 'f-consents')];
  },
  // A place not chosen yet is asked for as an empty field, once.
  H8: ({ dossier, directories }, today) =>
    (dossier?.place ?? '') === '' ||
    heldOn(directories.places, today).some((place) => place.code === dossier?.place)
      ? []
      : [unmet('outsideTerritory', 'f-place')],
};

/** Whether facts decide the criterion; of any other, a person confirms it by name and date. */
export const checkedByMachine = (id: string): boolean => Object.hasOwn(byMachine, id);

const byAnswer = (criterion: HardCriterion, { dossier }: Seen): readonly Unmet[] => {
  const words = dossier?.explanations[criterion.id] ?? '';
  if (dossier?.answers[criterion.id] === 'met' && words !== '') return [];
  return [
    unmet('criterionNotAnswered', `f-answers.${criterion.id}`, {
      criterion: criterion.id,
      text: criterion.vi,
    }),
  ];
};

/** The hard criteria that sending asks for. */
export const unmetToSubmit = (
  facts: Seen & Pick<NominationFacts, 'criteria'>,
  today: Day,
): readonly Unmet[] =>
  facts.criteria === null
    ? [unmet('noCriteria', 'f-criteriaSet')]
    : [
        ...unmetByDay(facts, facts.criteria, today),
        ...hardAt(facts.criteria, 'submit').flatMap(
          (criterion) => byMachine[criterion.id]?.(facts, today) ?? byAnswer(criterion, facts),
        ),
      ];

/** A case is judged by criteria in force on the day it is first sent, and keeps them when it is sent again. */
const unmetByDay = ({ doc }: Seen, criteria: CriteriaSet, today: Day): readonly Unmet[] =>
  isInForceOn(criteria, doc.submittedOn ?? today)
    ? []
    : [unmet('criteriaNotInForce', 'f-criteriaSet', { title: criteria.title })];

/** The hard criteria that the appraiser confirms, by name and date. */
export const unmetInAppraisal = ({
  criteria,
  appraisal,
}: Pick<NominationFacts, 'criteria' | 'appraisal'>): readonly Unmet[] =>
  criteria === null
    ? [unmet('noCriteria')]
    : hardAt(criteria, 'appraisal')
        .filter((criterion) => appraisal?.criteria[criterion.id]?.met !== true)
        .map((criterion) =>
          unmet('criterionNotConfirmed', `f-criteria.${criterion.id}`, {
            criterion: criterion.id,
            text: criterion.vi,
          }),
        );

/** The scored criteria that neither a claim nor an answer speaks to; "Không có" is an answer. */
export const unanswered = ({
  criteria,
  dossier,
  claims,
}: Pick<NominationFacts, 'criteria' | 'dossier' | 'claims'>): readonly Unmet[] =>
  (criteria?.scored ?? [])
    .filter(({ id }) => !Object.values(claims).some((claim) => claim.criterion === id))
    .filter(({ id }) => {
      const answer = dossier?.answers[id];
      if (answer === undefined) return true;
      return answer !== 'none' && (dossier?.explanations[id] ?? '') === '';
    })
    .map(({ id, vi }) =>
      unmet('criterionNotAnswered', `f-answers.${id}`, { criterion: id, text: vi }),
    );
