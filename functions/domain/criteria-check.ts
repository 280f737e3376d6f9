/** Whether hard criteria are met: what a machine can check it checks, the rest is a named answer or confirmation. */
import type { Finding } from './appraisal.ts';
import { fittingAge, isProved, stands } from './consent.ts';
import {
  type CriteriaSet,
  hardAt,
  type HardCriterion,
  isInForceOn,
  warningsIn,
} from './criteria-set.ts';
import type { Day } from './day.ts';
import type { NominationFacts } from './facts.ts';
import { unmet, type Unmet } from './move.ts';
import { heldOn } from './organisation.ts';

type Seen = Pick<NominationFacts, 'doc' | 'dossier' | 'consents' | 'duplicates' | 'directories'>;

const onceACycle = ({ duplicates }: Pick<NominationFacts, 'duplicates'>): readonly Unmet[] =>
  duplicates.map((id) => unmet('sameSubjectThisCycle', 'f-subject.name', { other: id }));

/** One that was recorded and never proved is no consent, and its unit should hear why. */
const consentUnmet = (consents: NominationFacts['consents']): Unmet =>
  consents.some((one) => one.scope === 'processing' && one.withdrawn === null && !isProved(one))
    ? unmet('consentNotProved', 'f-consents')
    : unmet('noConsentToProcessing', 'f-consents');

/** Criteria of the stage `submit` that facts decide; the id is the one of the issued sets. */
const byMachine: Readonly<Record<string, (seen: Seen, today: Day) => readonly Unmet[]>> = {
  H6: onceACycle,
  H7a: ({ consents, dossier }) => {
    const given = consents.filter((consent) => consent.scope === 'processing' && stands(consent));
    if (given.length === 0) return [consentUnmet(consents)];
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

/** The same subject and deed once a cycle: a second case may have come since, by a merge in the register or out of the archive. */
export const unmetOnceACycle = (
  facts: Pick<NominationFacts, 'criteria' | 'duplicates'>,
): readonly Unmet[] =>
  facts.criteria?.hard.some(({ id, kind }) => id === 'H6' && kind === 'hard') === true
    ? onceACycle(facts)
    : [];

/** Of the later stages only these can be asked for, each by a gate of its own: the council's vote, the consents at publishing. */
const laterGates: Readonly<Record<string, 'vote' | 'consents'>> = {
  IT3: 'vote',
  CT3: 'vote',
  H7b: 'consents',
};

const laterStages = { vote: 'council', consents: 'publish' } as const;

/** By what a criterion is checked; `nothing` where no step would ever ask for it. */
export const checkOf = ({
  id,
  kind,
  stage,
}: Pick<HardCriterion, 'id' | 'kind' | 'stage'>):
  'machine' | 'unit' | 'appraiser' | 'vote' | 'consents' | 'nothing' => {
  if (kind === 'warning' || stage === 'appraisal') return 'appraiser';
  if (stage === 'submit') return checkedByMachine(id) ? 'machine' : 'unit';
  const gate = laterGates[id];
  return gate !== undefined && laterStages[gate] === stage ? gate : 'nothing';
};

/** The law asks for these (law 91/2025/QH15, articles 9 and 24) or the council's reach does: a set that forgets them lifts neither. */
const always = ['H7a', 'H8'] as const;

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
        ...unmetAlways(facts, facts.criteria, today),
      ];

/** What is asked of every case, where its set does not ask already. */
const unmetAlways = (facts: Seen, criteria: CriteriaSet, today: Day): readonly Unmet[] => {
  const asked = new Set(hardAt(criteria, 'submit').map(({ id }) => id));
  return always.filter((id) => !asked.has(id)).flatMap((id) => byMachine[id]?.(facts, today) ?? []);
};

/** A case is judged by criteria in force on the day it is first sent, and keeps them when it is sent again. */
const unmetByDay = ({ doc }: Seen, criteria: CriteriaSet, today: Day): readonly Unmet[] =>
  isInForceOn(criteria, doc.submittedOn ?? today)
    ? []
    : [unmet('criteriaNotInForce', 'f-criteriaSet', { title: criteria.title })];

/** The hard criteria that the appraiser confirms, by name and date, and the warnings, of which none stops a case that gives its reason. */
export const unmetInAppraisal = ({
  criteria,
  appraisal,
}: Pick<NominationFacts, 'criteria' | 'appraisal'>): readonly Unmet[] =>
  criteria === null
    ? [unmet('noCriteria')]
    : [
        ...hardAt(criteria, 'appraisal')
          .filter((criterion) => appraisal?.criteria[criterion.id]?.met !== true)
          .map((criterion) =>
            unmet('criterionNotConfirmed', `f-criteria.${criterion.id}`, {
              criterion: criterion.id,
              text: criterion.vi,
            }),
          ),
        ...warningsIn(criteria)
          .filter(({ id }) => !isAnswered(appraisal?.criteria[id]))
          .map(({ id, vi }) =>
            unmet('warningNotAnswered', `f-criteria.${id}`, { criterion: id, text: vi }),
          ),
      ];

/** A warning is heeded, or there is a reason why not. */
export const isAnswered = (finding: Finding | null | undefined): boolean =>
  finding?.met === true || (finding?.note ?? '').trim() !== '';

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
