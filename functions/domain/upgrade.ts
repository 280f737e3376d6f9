/**
 * Documents written by an older version, read by this one (architecture §6). A step turns version n into n + 1;
 * steps are pure and never removed while a document of their version may exist.
 */
export type Stored = Readonly<Record<string, unknown>>;
export type Step = (older: Stored) => Stored;

/** Before version 2 every case was typed by its unit, and none was begun from another. */
const withOrigin: Step = (older) => ({ source: 'screen', copiedFrom: null, ...older });

/** Before version 2 a consent named no photo and no language, and no child by age. */
const withPhotosAndAge: Step = (older) => ({
  photos: [],
  languages: older['scope'] === 'processing' ? [] : ['vi'],
  proofEvidence: null,
  age: 'adult',
  childAgreed: false,
  ...older,
});

/** Before version 3 nobody was asked where a paper lies, and it stands as it was recorded. */
const withPlaceOfProof: Step = (older) => ({
  keptAt: older['proof'] === 'spoken' ? '' : 'Ghi nhận khi chưa phải nêu nơi lưu',
  // Only a new factor's has no scope: its pages were agreed to in Vietnamese.
  ...(older['scope'] === undefined ? { languages: ['vi'] } : {}),
  ...older,
});

/** Before version 2 criteria had one edition, and neither floor nor priorities of their own. */
const asFirstEdition: Step = (older) => ({
  family: older['id'],
  draftedFrom: null,
  floor: null,
  priorities: '',
  issued: null,
  ...older,
});

/** Before version 2 each slip was asked by itself whether its voter might cast it. */
const withLastSlips: Step = (older) => ({ now: [], ...older });

/** Before version 2 what had not come back was not counted for itself. */
const withMissing: Step = (older) => ({
  missing: Math.max(0, Number(older['givenOut']) - Number(older['returned'])),
  ...older,
});

/** Per collection, the steps from version 1 on; a collection that is not named is at version 1. */
export const steps: Readonly<Record<string, readonly Step[]>> = {
  nominations: [withOrigin],
  consents: [withPhotosAndAge, withPlaceOfProof],
  criteriaSets: [asFirstEdition],
  voters: [withLastSlips],
  tally: [withMissing],
};

/** The document as the present version reads it. One from a newer version stays as it is, and fails its schema. */
export const upgraded = (stored: Stored, through: readonly Step[]): Stored => {
  const version = typeof stored['v'] === 'number' ? stored['v'] : 1;
  return through
    .slice(version - 1)
    .reduce((older, step, index) => ({ ...step(older), v: version + index + 1 }), stored);
};
