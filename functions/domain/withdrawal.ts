/** What taking a consent back brings about: told before it is done, and carried out by functions (law 91/2025, §5). */
import {
  type Channel,
  type Consent,
  consentedFields,
  consentedPhotos,
  isConsentedOn,
  stands,
} from './consent.ts';

/** Done by the system within a minute. */
export const doneEffects = [
  'publicPage',
  'images',
  'listAndSearch',
  'feeds',
  'shareCard',
  'dataFile',
  'languageVersions',
  'ethnicityErased',
  'publicNotice',
  'bulletinUse',
  'socialUse',
  'pressUse',
  'eventUse',
] as const;
/** Needs a person, or lies beyond the system's reach. */
export const leftEffects = [
  'caseStops',
  'republish',
  'bulletin',
  'social',
  'press',
  'event',
] as const;

export interface WithdrawalEffects {
  readonly done: readonly (typeof doneEffects)[number][];
  readonly left: readonly (typeof leftEffects)[number][];
}

const publicEffects = [
  'publicPage',
  'images',
  'listAndSearch',
  'feeds',
  'shareCard',
  'dataFile',
] as const;

/** Of withdrawing `consent`, while `others` are the case's further consents. */
export const effectsOf = (
  consent: Consent,
  others: readonly Consent[],
  isPublished: boolean,
): WithdrawalEffects => {
  const goesDown = isPublished && takesPageDown(consent);
  const remains = others.some((other) => other.scope === consent.scope && stands(other));
  const reached = leftEffects.filter((left) =>
    consent.channels.some((channel) => channel === left),
  );
  return {
    done: [
      ...(goesDown ? publicEffects : []),
      ...(isPublished && !goesDown && namesOtherLanguages(consent)
        ? (['languageVersions'] as const)
        : []),
      ...(consent.scope === 'ethnicity' ? (['ethnicityErased'] as const) : []),
      ...(consent.channels.includes('notice') ? (['publicNotice'] as const) : []),
      ...(isPublished && !goesDown ? usesEnded(consent, others) : []),
    ],
    left: [
      ...(consent.scope === 'processing' && !remains ? (['caseStops'] as const) : []),
      ...(goesDown && consent.scope !== 'processing' && remains ? (['republish'] as const) : []),
      ...reached,
    ],
  };
};

/** What was put before the public ahead of the council. */
export const takesNoticeDown = ({
  scope,
  channels,
}: Pick<Consent, 'scope' | 'channels'>): boolean =>
  scope === 'processing' || channels.includes('notice');

/** Whatever the Vietnamese page was built on: it goes, and is built anew from what still stands. */
export const takesPageDown = ({
  scope,
  channels,
  languages,
}: Pick<Consent, 'scope' | 'channels' | 'languages'>): boolean =>
  scope === 'processing' || (channels.includes('website') && !isForOthersAlone(languages));

/** A consent that names only other languages: the Vietnamese page never rested on it. */
const isForOthersAlone = (languages: Consent['languages']): boolean =>
  languages.length > 0 && !languages.includes('vi');

/** Versions in these languages go, unless another consent covers them. */
const namesOtherLanguages = ({ channels, languages }: Consent): boolean =>
  channels.includes('website') && languages.some((language) => language !== 'vi');

const uses = [
  ['bulletin', 'bulletinUse'],
  ['social', 'socialUse'],
  ['press', 'pressUse'],
  ['event', 'eventUse'],
] as const satisfies readonly (readonly [Channel, (typeof doneEffects)[number]])[];

/** What the page, which stays, is no longer used for: no other consent covers there what this one gave. */
const usesEnded = (consent: Consent, others: readonly Consent[]) =>
  uses.filter(([channel]) => endsOn(channel, consent, others)).map(([, effect]) => effect);

const endsOn = (channel: Channel, consent: Consent, others: readonly Consent[]): boolean => {
  if (!consent.channels.includes(channel) || isForOthersAlone(consent.languages)) return false;
  const fields = consentedFields(others, channel);
  const photos = consentedPhotos(others, channel);
  return !(
    isConsentedOn(others, channel) &&
    consent.fields.every((field) => fields.has(field)) &&
    consent.photos.every((photo) => photos.has(photo))
  );
};
