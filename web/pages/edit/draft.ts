/** The content of a case as it is being typed, and what it becomes when saved. */
import type { Claim } from '#domain/claim.ts';
import type { Dossier, PrivatePerson } from '#domain/dossier.ts';
import type {
  CaseContent,
  ClaimContent,
  ConsentContent,
  DossierContent,
} from '../../data/case-writing.ts';
import type { Entry } from '../../data/reading.ts';
import { typedNumber, writtenNumber } from '../../parts/typed-day.ts';
import { cardOf, type CardDraft } from './card-draft.ts';

export type DossierDraft = Omit<DossierContent, 'birthYear'> & { readonly birthYear: string };
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
}

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

/** What cannot be saved as it stands: the id of each field, and why. */
export type Problems = Readonly<Record<string, 'empty' | 'notANumber' | 'notAYear'>>;

export const problemsOf = ({ card, dossier, claims }: CaseDraft): Problems =>
  Object.fromEntries([
    ...(card.name.trim() === '' ? [['f-subject.name', 'empty'] as const] : []),
    ...(card.criteriaSet === '' ? [['f-criteriaSet', 'empty'] as const] : []),
    ...(/^((19|20)\d{2})?$/u.test(dossier.birthYear.trim())
      ? []
      : [['f-birthYear', 'notAYear'] as const]),
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

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

export const isChanged = (saved: CaseDraft, draft: CaseDraft): boolean => !same(saved, draft);

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
    person: same(saved.person, draft.person) ? null : draft.person,
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
