/** What taking a consent back brings about: told before it is done, and carried out by functions (law 91/2025, §5). */
import { type Channel, type Consent, stands } from './consent.ts';
import { keptAgreed, type PublicPage } from './kept-agreed.ts';

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

/** What is public of the case: its page, if any; whether a notice ahead of the council rests on consent, and on nothing else. */
export interface InPublic {
  readonly page: PublicPage | null;
  readonly isPostedOnConsent: boolean;
}

/** Of withdrawing `consent`, while `others` are the case's further consents that count at the subject's age. */
export const effectsOf = (
  consent: Consent,
  others: readonly Consent[],
  { page, isPostedOnConsent }: InPublic,
): WithdrawalEffects => {
  const goesDown = page !== null && takesPageDown(consent);
  const staying = page === null || goesDown ? null : keepingOf(page, others);
  const remains = others.some((other) => other.scope === consent.scope && stands(other));
  return {
    done: [
      ...(goesDown ? publicEffects : []),
      ...(staying?.losesLanguages ? (['languageVersions'] as const) : []),
      ...(consent.scope === 'ethnicity' ? (['ethnicityErased'] as const) : []),
      ...(isPostedOnConsent && takesNoticeDown(consent) ? (['publicNotice'] as const) : []),
      ...uses.flatMap(([channel, effect]) => (staying?.lost.includes(channel) ? [effect] : [])),
    ],
    left: [
      ...(consent.scope === 'processing' && !remains ? (['caseStops'] as const) : []),
      ...(goesDown && consent.scope !== 'processing' && remains ? (['republish'] as const) : []),
      ...leftEffects.filter((left) =>
        consent.channels.some((channel) => channel === left && !staying?.kept.includes(channel)),
      ),
    ],
  };
};

/** The channels that a page which stays keeps and loses, and whether one of its languages goes. */
const keepingOf = (page: PublicPage, consents: readonly Consent[]) => {
  const kept = keptAgreed(page, consents);
  const { channels, translations } = page.profile;
  return {
    kept: kept.channels,
    lost: channels.filter((channel) => !kept.channels.includes(channel)),
    losesLanguages: kept.translations.length < translations.length,
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

/** What the page is no longer used for, by the channel that it loses. */
const uses = [
  ['bulletin', 'bulletinUse'],
  ['social', 'socialUse'],
  ['press', 'pressUse'],
  ['event', 'eventUse'],
] as const satisfies readonly (readonly [Channel, (typeof doneEffects)[number]])[];
