/** Writes what a unit says of its case. Dossier and claims share one version, raised by one with every step written. */
import { serverTimestamp } from 'firebase/firestore/lite';
import { caseKeysOf } from '#domain/case-keys.ts';
import type { Claim } from '#domain/claim.ts';
import type { Consent } from '#domain/consent.ts';
import type { Dossier, PrivateDiscipline, PrivatePerson } from '#domain/dossier.ts';
import type { Nomination } from '#domain/nomination.ts';
import { consentChange } from './consents.ts';
import { normalised } from './normalised.ts';
import type { Entry } from './reading.ts';
import { newId, type Unwritten } from './store.ts';
import { beginning, signed, written, type Change } from './writing.ts';

export type CardContent = Pick<
  Nomination,
  'subject' | 'cycle' | 'movement' | 'occasion' | 'level' | 'criteriaSet' | 'givenName'
>;
export type DossierContent = Omit<Dossier, 'v' | 'version' | 'by' | 'at'>;
export type ClaimContent = Omit<Claim, 'v' | 'status' | 'settled' | 'by' | 'at'>;
export type ConsentContent = Omit<Consent, 'v' | 'nomination' | 'by' | 'at' | 'withdrawn'>;

export interface CaseContent {
  readonly card: CardContent | null;
  readonly dossier: DossierContent;
  readonly person: Omit<PrivatePerson, 'v'> | null;
  readonly discipline: Omit<PrivateDiscipline, 'v'> | null;
  /** Claims that are new or changed; null takes one away. */
  readonly claims: readonly Entry<ClaimContent | null>[];
  readonly consents: readonly Entry<ConsentContent>[];
}

export interface SavedContent {
  readonly is: 'saved' | Unwritten;
  /** The version that stands now, also when a later step failed. */
  readonly version: number;
}

/** The rules look up every evidence a batch names and allow twenty look-ups: two claims of five are safe. */
const claimsAtOnce = 2;

export async function saveCase(
  id: string,
  version: number,
  content: CaseContent,
): Promise<SavedContent> {
  const signature = await signed();
  let stands = version;
  for (const step of stepsOf(id, content, signature)) {
    const raised = {
      op: 'set',
      path: `nominations/${id}/dossier/current`,
      data: { v: 1, version: stands + 1, ...signature, ...asStored(content.dossier) },
    } as const;
    const is = await written([raised, ...step]);
    if (is !== 'saved') return { is, version: stands };
    stands += 1;
  }
  return { is: 'saved', version: stands };
}

type Signature = Awaited<ReturnType<typeof signed>>;

const stepsOf = (
  id: string,
  content: CaseContent,
  signature: Signature,
): readonly (readonly Change[])[] => {
  const claims = content.claims.map((claim) => claimChange(id, claim, signature));
  const later = Array.from(
    { length: Math.max(0, Math.ceil(claims.length / claimsAtOnce) - 1) },
    (_none, index) => claims.slice((index + 1) * claimsAtOnce, (index + 2) * claimsAtOnce),
  );
  return [[...besides(id, content, signature), ...claims.slice(0, claimsAtOnce)], ...later];
};

const besides = (id: string, content: CaseContent, signature: Signature): readonly Change[] => {
  const below = `nominations/${id}`;
  const { card, person, discipline, consents } = content;
  return [
    ...(card
      ? [
          {
            op: 'update',
            path: below,
            data: { ...cardAsStored(id, card), updatedAt: serverTimestamp() },
          } as const,
        ]
      : []),
    ...(person
      ? [
          {
            op: 'set',
            path: `${below}/private/person`,
            data: { v: 1, ...asStored(person) },
          } as const,
        ]
      : []),
    ...(discipline
      ? [
          {
            op: 'set',
            path: `${below}/private/discipline`,
            data: { v: 1, ...asStored(discipline) },
          } as const,
        ]
      : []),
    ...consents.map((consent) => consentChange(id, consent, signature)),
  ];
};

const claimChange = (
  id: string,
  claim: Entry<ClaimContent | null>,
  signature: Signature,
): Change => {
  const path = `nominations/${id}/claims/${claim.id}`;
  if (claim.value === null) return { op: 'delete', path };
  const unsettled = { v: 1, status: 'unverified', settled: null };
  return { op: 'set', path, data: { ...asStored(claim.value), ...unsettled, ...signature } };
};

const asStored = (value: object): Record<string, unknown> =>
  normalised(value) as Record<string, unknown>;

/** With what lists are sorted and searched by; the move that sends the case makes it anew. */
const cardAsStored = (id: string, card: CardContent): Record<string, unknown> => ({
  ...asStored(card),
  ...caseKeysOf(id, card.subject, card.givenName),
});

/** Where a case comes from, unless its unit types it anew. */
export type Origin = Partial<Pick<Nomination, 'source' | 'copiedFrom'>>;

/** A case at its beginning, yet to be written. */
export async function opening(
  content: CardContent,
  ownerUnit: string,
  origin: Origin = {},
  id: string = newId(8),
): Promise<{ readonly id: string; readonly change: Change }> {
  const data = {
    v: 2,
    code: `GS-${new Date().getFullYear()}-${id.toUpperCase()}`,
    ...cardAsStored(id, content),
    ownerUnit,
    source: 'screen',
    copiedFrom: null,
    ...origin,
    state: 'draft',
    ...(await beginning()),
    ...nothingYet,
  };
  return { id, change: { op: 'set', path: `nominations/${id}`, data } };
}

/** What is known of the subject before anything else is written. */
export type KnownBy = Pick<DossierContent, 'birthYear' | 'place' | 'sameness'>;

/** Opens a case, with a first dossier where something is known; resolves to its id, or why it could not be opened. */
export async function openCase(
  content: CardContent,
  ownerUnit: string,
  origin: Origin,
  known: KnownBy,
): Promise<{ readonly id: string } | Unwritten> {
  const { id, change } = await opening(content, ownerUnit, origin);
  const { birthYear, place, sameness = {} } = known;
  const says = birthYear !== null || place !== '' || Object.keys(sameness).length > 0;
  const is = await written(says ? [change, await firstDossier(id, known)] : [change]);
  return is === 'saved' ? { id } : is;
}

/** A dossier that says so much and nothing else. */
export const firstDossier = async (
  id: string,
  known: Partial<DossierContent>,
): Promise<Change> => ({
  op: 'set',
  path: `nominations/${id}/dossier/current`,
  data: { v: 1, version: 1, ...(await signed()), ...nothingSaid, ...asStored(known) },
});

const nothingSaid: DossierContent = {
  birthYear: null,
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

const nothingYet = {
  confirmed: null,
  subjectKey: null,
  submittedOn: null,
  returnedUntil: null,
  noticeUntil: null,
  session: null,
  simplified: null,
  deferredTo: null,
  approved: null,
  decision: null,
  suspended: null,
  snapshot: null,
} satisfies Partial<Nomination>;
