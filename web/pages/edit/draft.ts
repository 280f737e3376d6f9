/** The content of a case as it is being typed, and what it becomes when saved. */
import type { Claim } from '#domain/claim.ts';
import { answeredWith, answersOf, type Dossier, type PrivatePerson } from '#domain/dossier.ts';
import type { Identity } from '#domain/subject.ts';
import type {
  CaseContent,
  ClaimContent,
  ConsentContent,
  DossierContent,
} from '../../data/case-writing.ts';
import { same } from '../../data/merged.ts';
import type { Entry } from '../../data/reading.ts';
import { typedDay, typedNumber, writtenNumber } from '../../parts/typed-day.ts';
import { today } from '../../parts/when.ts';
import { cardOf, type CardDraft } from './card-draft.ts';
import { nextClaimId } from './claim-id.ts';

export type DossierDraft = Omit<DossierContent, 'birthYear'> & { readonly birthYear: string };
/** The birth date as it is typed. */
export type PersonDraft = Omit<PrivatePerson, 'v'>;

export interface ClaimDraft extends Omit<ClaimContent, 'value'> {
  readonly id: string;
  readonly value: string;
}

export interface CaseDraft {
  readonly card: CardDraft;
  readonly dossier: DossierDraft;
  readonly claims: readonly ClaimDraft[];
  readonly person: PersonDraft;
  readonly discipline: string;
  /** A consent being typed: recorded by its own button, never by a save. */
  readonly consent: ConsentContent | null;
}

/** Two people's evidence for one claim may come to more than it can carry; the rest waits. */
const mostEvidence = 5;

export const emptyPerson: PersonDraft = { idNumber: '', phone: '', address: '', birthDate: '' };

const emptyDossier: DossierDraft = {
  birthYear: '',
  gender: 'notStated',
  place: '',
  village: '',
  occupation: '',
  summary: '',
  report: '',
  answers: {},
  explanations: {},
  consents: [],
  signedPaper: null,
};

export const dossierDraft = (dossier: Dossier | null): DossierDraft => {
  if (dossier === null) return emptyDossier;
  const { v: _v, version: _version, by: _by, at: _at, birthYear, ...content } = dossier;
  return { ...content, birthYear: birthYear === null ? '' : String(birthYear) };
};

export const claimDraft = ({ id, value: claim }: Entry<Claim>): ClaimDraft => {
  const { v: _v, status: _status, settled: _settled, by: _by, at: _at, value, ...content } = claim;
  return { ...content, id, value: value === null ? '' : writtenNumber(value) };
};

export const emptyClaim = (id: string): ClaimDraft => ({
  id,
  text: '',
  metric: '',
  value: '',
  unit: '',
  period: '',
  baseline: '',
  criterion: '',
  evidence: [],
});

/** Who it is about, as far as it is typed in a way that can be read. */
export const identityIn = ({ card, dossier }: CaseDraft): Identity => {
  const { name, kind } = card;
  const year = kind === 'individual' ? dossier.birthYear.trim() : '';
  const isYear = /^(19|20)\d{2}$/u.test(year);
  return { name, kind, birthYear: isYear ? Number(year) : null, place: dossier.place };
};

/** What cannot be saved as it stands: the id of each field, and why. */
export type Problems = Readonly<Record<string, 'empty' | 'notANumber' | 'notAYear' | 'notADay'>>;

export const problemsOf = ({ card, dossier, claims, person }: CaseDraft): Problems =>
  Object.fromEntries([
    ...(card.name.trim() === '' ? [['f-subject.name', 'empty'] as const] : []),
    ...(card.criteriaSet === '' ? [['f-criteriaSet', 'empty'] as const] : []),
    ...(/^((19|20)\d{2})?$/u.test(dossier.birthYear.trim())
      ? []
      : [['f-birthYear', 'notAYear'] as const]),
    ...(person.birthDate.trim() === '' || typedDay(person.birthDate, today()) !== null
      ? []
      : [['f-birthDate', 'notADay'] as const]),
    ...claims.flatMap(claimProblems),
  ]);

const claimProblems = ({ id, text, criterion, value }: ClaimDraft) => [
  ...(text.trim() === '' ? [[`f-claims.${id}`, 'empty'] as const] : []),
  ...(criterion === '' ? [[`f-claims.${id}.criterion`, 'empty'] as const] : []),
  ...(value.trim() !== '' && typedNumber(value) === null
    ? [[`f-claims.${id}.value`, 'notANumber'] as const]
    : []),
];

const contentOf = ({ id: _id, value, ...claim }: ClaimDraft): ClaimContent => ({
  ...claim,
  value: typedNumber(value),
});

export const isChanged = (saved: CaseDraft, draft: CaseDraft): boolean => !same(saved, draft);

/** Fields that are wrong whatever else will be typed; an empty one may only be waiting for its turn. */
export const wrongAlready = (problems: Problems): Problems =>
  Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== 'empty'));

/** What of a draft can be sent as it stands; where a field has a problem, what was saved stays. */
export const sendable = (saved: CaseDraft, draft: CaseDraft): CaseDraft => {
  const problems = problemsOf(draft);
  const { name, criteriaSet } = draft.card;
  const isWrong = (field: string): boolean => Object.hasOwn(problems, field);
  return {
    card:
      criteriaSet === ''
        ? saved.card
        : { ...draft.card, name: name.trim() === '' ? saved.card.name : name },
    dossier: {
      ...draft.dossier,
      birthYear: isWrong('f-birthYear') ? saved.dossier.birthYear : draft.dossier.birthYear,
      // Words to an answer that somebody else took away wait until it is given again.
      ...answeredWith(answersOf(draft.dossier)),
    },
    claims: draft.claims.flatMap((claim) =>
      claimProblems(claim).length === 0
        ? [{ ...claim, evidence: claim.evidence.slice(0, mostEvidence) }]
        : saved.claims.filter(({ id }) => id === claim.id),
    ),
    person: isWrong('f-birthDate')
      ? { ...draft.person, birthDate: saved.person.birthDate }
      : draft.person,
    discipline: draft.discipline,
    consent: saved.consent,
  };
};

/** Achievements that two people added under the same number are two: one's own gets the next number. */
export const withOwnClaimIds = (
  ancestors: readonly CaseDraft[],
  mine: CaseDraft,
  theirs: CaseDraft,
): CaseDraft => {
  const [base] = ancestors;
  const added = theirs.claims.filter(
    (claim) =>
      !base?.claims.some(({ id }) => id === claim.id) &&
      // One's own, sent before, is no other's.
      !ancestors.some(({ claims }) => claims.some((one) => same(one, claim))),
  );
  const taken = [...theirs.claims, ...mine.claims].map(({ id }) => id);
  const claims = mine.claims.map((claim) => {
    const other = added.find(({ id }) => id === claim.id);
    if (other === undefined || same(other, claim)) return claim;
    const id = nextClaimId(taken);
    taken.push(id);
    return { ...claim, id };
  });
  return { ...mine, claims };
};

/** What must be written to get from the saved draft to this one. */
export const contentToSave = (
  saved: CaseDraft,
  draft: CaseDraft,
  consents: readonly Entry<ConsentContent>[] = [],
): CaseContent => {
  const { birthYear, ...dossier } = draft.dossier;
  return {
    card: same(saved.card, draft.card) ? null : cardOf(draft.card),
    dossier: {
      ...dossier,
      birthYear: birthYear.trim() === '' ? null : Number(birthYear),
      consents: [...dossier.consents, ...consents.map(({ id }) => id)],
    },
    person: same(saved.person, draft.person)
      ? null
      : { ...draft.person, birthDate: typedDay(draft.person.birthDate, today()) ?? '' },
    discipline: saved.discipline === draft.discipline ? null : { text: draft.discipline },
    claims: changedClaims(saved.claims, draft.claims),
    consents,
  };
};

const changedClaims = (
  saved: readonly ClaimDraft[],
  now: readonly ClaimDraft[],
): readonly Entry<ClaimContent | null>[] => [
  ...saved
    .filter(({ id }) => !now.some((claim) => claim.id === id))
    .map(({ id }) => ({ id, value: null })),
  ...now
    .filter((claim) => !saved.some((held) => same(held, claim)))
    .map((claim) => ({ id: claim.id, value: contentOf(claim) })),
];
