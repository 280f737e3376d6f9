/** The draft with which a form begins, from the case as it stands. */
import { written } from '#domain/day.ts';
import type { PrivatePerson } from '#domain/dossier.ts';
import type { CaseFile } from '../../data/case-file.ts';
import type { Stored } from '../../data/draft-state.ts';
import { valueOf } from '../../data/reading.ts';
import { draftOf } from './card-draft.ts';
import {
  claimDraft,
  dossierDraft,
  emptyPerson,
  type CaseDraft,
  type PersonDraft,
} from './draft.ts';

export const storedCase = ({
  card,
  dossier,
  claims,
  person,
  discipline,
}: CaseFile): Stored<CaseDraft> => ({
  version: valueOf(dossier)?.version ?? 0,
  draft: {
    card: draftOf(card),
    dossier: dossierDraft(valueOf(dossier)),
    claims: (valueOf(claims)?.items ?? []).map(claimDraft),
    person: personDraft(valueOf(person)),
    discipline: valueOf(discipline)?.text ?? '',
    consent: null,
  },
});

const personDraft = (person: PrivatePerson | null): PersonDraft => {
  if (person === null) return emptyPerson;
  const { v: _v, ...draft } = person;
  return { ...draft, birthDate: draft.birthDate && written(draft.birthDate) };
};

/** Nothing is edited over what could not be read: saving would wipe it out. A dossier that is not there yet begins empty. */
export const unreadablePart = ({ dossier, claims, evidence, person, discipline }: CaseFile) => {
  const bad = [dossier, claims, evidence, person, discipline].find(
    ({ is }) => is !== 'ready' && is !== 'missing',
  );
  if (bad === undefined || bad.is === 'ready') return null;
  return bad.is;
};
