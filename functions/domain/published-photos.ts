/** Which photos of a story may be shown, what still stands in the way of one, and how each goes on the public page. */
import { consentedFields, consentedPhotos, stands, type Consent } from './consent.ts';
import type { Evidence } from './evidence.ts';
import type { ById } from './facts.ts';
import { unmet, type Unmet } from './move.ts';
import type { PublicPhoto, StoryPhoto } from './photo.ts';

export interface PhotosInput {
  readonly photos: readonly StoryPhoto[];
  /** Evidence of the story's case by id; at least what the photos name. */
  readonly evidence: ById<Evidence>;
  readonly consents: readonly Consent[];
}

type ImageFile = Extract<Evidence, { kind: 'file' }> & {
  readonly pixels: NonNullable<Extract<Evidence, { kind: 'file' }>['pixels']>;
};

/** The image behind a photo; null for what is no image, or was stored before its measures were taken. */
export const imageOf = (evidence: Evidence | undefined): ImageFile | null =>
  evidence?.kind === 'file' && evidence.pixels !== null ? (evidence as ImageFile) : null;

/** A photo's public id: it tells two photos apart and leads to no document. */
export const publicIdOf = ({ sha256 }: Pick<ImageFile, 'sha256'>): string => sha256.slice(0, 16);

/** Where a page finds the photo's fields. */
export const photoField = (id: string): string => `f-photos.${id}`;

/** What is read at a photo, by the field it stands in. */
export const textsOfPhotos = ({
  photos,
}: Pick<PhotosInput, 'photos'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    photos.map(({ id, alt, caption, photographer }) => [
      `photos.${id}`,
      `${alt}\n${caption}\n${photographer}`,
    ]),
  );

/** All that keeps the photos from the public: law 91/2025/QH15 asks a yes for each, and a guardian's for children. */
export const unmetPhotos = (input: PhotosInput): readonly Unmet[] => {
  const shown = consentedPhotos(input.consents, 'website');
  const likeness = consentedFields(input.consents, 'website').has('portrait');
  return input.photos.flatMap((photo) => {
    const { id, alt, photographer, portrait, children } = photo;
    const missing = [
      ...(imageOf(input.evidence[id]) === null ? ['photoUnknown' as const] : []),
      ...(shown.has(id) ? [] : ['photoNotConsented' as const]),
      ...(portrait && !likeness ? ['noPortraitConsent' as const] : []),
      ...(children && !guardianConsents(input.consents, id) ? ['noGuardianConsent' as const] : []),
      ...(alt === '' ? ['noAlt' as const] : []),
      ...(photographer === '' ? ['noPhotographer' as const] : []),
    ];
    return missing.map((code) => photoUnmet[code](photoField(id)));
  });
};

const photoUnmet = {
  photoUnknown: (field: string) => unmet('photoUnknown', field),
  photoNotConsented: (field: string) => unmet('photoNotConsented', field),
  noPortraitConsent: (field: string) => unmet('noPortraitConsent', field),
  noGuardianConsent: (field: string) => unmet('noGuardianConsent', field),
  noAlt: (field: string) => unmet('noAlt', field),
  noPhotographer: (field: string) => unmet('noPhotographer', field),
} as const;

/** A consent given for a child, by its guardian, that names this photo. */
const guardianConsents = (consents: readonly Consent[], photo: string): boolean =>
  consents.some(
    (consent) =>
      consent.scope === 'publication' &&
      consent.age !== 'adult' &&
      consent.guardian !== '' &&
      stands(consent) &&
      consent.channels.includes('website') &&
      consent.photos.includes(photo),
  );

/** As they go on the page; ask `unmetPhotos` first. */
export const publicPhotos = ({ photos, evidence }: PhotosInput): PublicPhoto[] =>
  photos.flatMap(({ id, alt, caption, photographer, portrait }) => {
    const image = imageOf(evidence[id]);
    return image === null
      ? []
      : [{ id: publicIdOf(image), portrait, alt, caption, photographer, ...image.pixels }];
  });
