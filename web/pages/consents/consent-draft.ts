/** A consent at its beginning, whether it may be recorded, and what of the case it may name. */
import { leastAge, stands, type Consent } from '#domain/consent.ts';
import type { Evidence } from '#domain/evidence.ts';
import type { ConsentContent } from '../../data/case-writing.ts';
import type { Entry } from '../../data/reading.ts';
import { today } from '../../parts/when.ts';
import type { ConsentSurroundings } from './consent-form.tsx';

export const emptyConsent = (
  subject: string,
  ownerUnit: string,
  scope: Consent['scope'],
  birthYear: number | null,
): ConsentContent => ({
  ownerUnit,
  scope,
  who: subject,
  fields: [],
  photos: [],
  languages: ['vi'],
  channels: [],
  proof: 'paper',
  witness: '',
  proofEvidence: null,
  keptAt: '',
  age: leastAge(birthYear, today()),
  guardian: '',
  childAgreed: false,
  on: today(),
});

/** Why a consent is not recorded as yet; each has its sentence among the words. */
export type Lack = 'incomplete' | 'proofUnderWay';

/** Without what its purpose does not ask: a consent to processing names nothing to publish. Not before its proof has arrived. */
export const recordable = (draft: ConsentContent, isUnderWay: boolean): ConsentContent | Lack => {
  if (isUnderWay) return 'proofUnderWay';
  const publishes = draft.scope === 'publication' || draft.fields.length > 0;
  const complete =
    draft.who.trim() !== '' && draft.on !== '' && stands({ ...draft, withdrawn: null });
  if (!complete) return 'incomplete';
  return publishes ? draft : { ...draft, channels: [], languages: [], photos: [] };
};

export const surroundingsOf = (
  caseId: string,
  evidence: readonly Entry<Evidence>[],
  birthYear: number | null,
): ConsentSurroundings => {
  const files = evidence.filter(({ value }) => value.kind === 'file');
  const option = ({ id, value }: Entry<Evidence>) => ({ value: id, label: value.title });
  return {
    caseId,
    papers: files.map(option),
    photos: files
      .filter(({ value }) => value.kind === 'file' && value.type.startsWith('image/'))
      .map(option),
    birthYear,
  };
};
