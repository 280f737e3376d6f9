/**
 * Of a public page that stays, what consents still cover: the channels that may use it, and its language versions. What a
 * withdrawal announces and what it carries out both come from here.
 */
import {
  consentedFields,
  consentedPhotos,
  isConsentedOn,
  type Consent,
  type PublicField,
} from './consent.ts';
import { otherChannels } from './other-channels.ts';
import type { PublishedProfile } from './story.ts';
import type { TranslationLanguage } from './translation.ts';

export interface PublicPage {
  readonly profile: Pick<PublishedProfile, 'channels' | 'translations' | 'subject' | 'photos'>;
  /** Evidence ids of the photos that it shows. */
  readonly photos: readonly { readonly id: string }[];
}

/** Only takes away: what a new consent adds comes with the next publishing. `consents` count at the subject's age. */
export const keptAgreed = (
  { profile, photos }: PublicPage,
  consents: readonly Consent[],
): Pick<PublishedProfile, 'channels' | 'translations'> => {
  const agreed = new Set(otherChannels(consents, photos));
  return {
    channels: profile.channels.filter((channel) => agreed.has(channel)),
    translations: profile.translations.filter(({ language }) =>
      mayBeToldIn(language, { profile, photos, consents }),
    ),
  };
};

/** Whether all that the page shows of the person was agreed to be told in that language, too. */
export const mayBeToldIn = (
  language: TranslationLanguage,
  { profile, photos, consents }: PublicPage & { readonly consents: readonly Consent[] },
): boolean => {
  const fields = consentedFields(consents, 'website', language);
  const pictures = consentedPhotos(consents, 'website', language);
  return (
    isConsentedOn(consents, 'website', language) &&
    shownOf(profile).every((field) => fields.has(field)) &&
    photos.every(({ id }) => pictures.has(id))
  );
};

const shownOf = ({ subject, photos }: PublicPage['profile']): readonly PublicField[] => [
  ...(['name', 'birthYear', 'gender', 'place', 'village', 'occupation'] as const).filter(
    (field) => subject[field] !== null,
  ),
  ...(subject.people === null ? [] : (['ethnicity'] as const)),
  ...(photos.some(({ portrait }) => portrait) ? (['portrait'] as const) : []),
];
