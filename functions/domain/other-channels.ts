/** On which channels beside the website a published page may be used: only where all that it shows was agreed to there. */
import {
  channels,
  consentedFields,
  consentedPhotos,
  isConsentedOn,
  type Channel,
  type Consent,
} from './consent.ts';

/** No field and no photo was given to the website alone; `photos` are the evidence ids of those that it shows. */
export const otherChannels = (
  consents: readonly Consent[],
  photos: readonly { readonly id: string }[],
): Channel[] => {
  const shown = [...consentedFields(consents, 'website')];
  return channels.filter((channel) => {
    const fields = consentedFields(consents, channel);
    const pictures = consentedPhotos(consents, channel);
    return (
      channel !== 'website' &&
      channel !== 'notice' &&
      isConsentedOn(consents, channel) &&
      shown.every((field) => fields.has(field)) &&
      photos.every(({ id }) => pictures.has(id))
    );
  });
};
