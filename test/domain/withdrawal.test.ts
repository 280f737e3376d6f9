/** What taking a consent back brings about is told before it is done, and nothing is promised that is not carried out. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels, type Consent, consentScopes, fittingAge, leastAge } from '#domain/consent.ts';
import type { PublicPage } from '#domain/kept-agreed.ts';
import { otherChannels } from '#domain/other-channels.ts';
import { effectsOf, takesPageDown } from '#domain/withdrawal.ts';
import { consent } from '../builders/consent.ts';
import { profile } from '../builders/story.ts';
import { publicTranslated } from '../builders/translation.ts';

const wholePage = ['publicPage', 'images', 'listAndSearch', 'feeds', 'shareCard', 'dataFile'];

/** A page that all further channels may use, in English too. */
const page: PublicPage = {
  profile: profile({
    channels: ['bulletin', 'social', 'press', 'event'],
    translations: [publicTranslated()],
  }),
  photos: [],
};
const published = { page, isPostedOnConsent: false };
const nothing = { page: null, isPostedOnConsent: false };

const everywhere = ['website', 'bulletin', 'social', 'press', 'event'] as const;
const whole = consent({ scope: 'publication', channels: [...everywhere] });
const inEnglish = consent({ scope: 'publication', languages: ['en'] });

test('a consent to publication on the website takes all that is public with it', () => {
  const given = consent({ scope: 'publication', channels: ['website', 'bulletin', 'press'] });
  expect(effectsOf(given, [consent()], published)).toEqual({
    done: wholePage,
    left: ['bulletin', 'press'],
  });
  expect(effectsOf(given, [{ ...given }], published).left).toEqual([
    'republish',
    'bulletin',
    'press',
  ]);
  expect(effectsOf(given, [], nothing).done).toEqual([]);
});

test('the last consent to processing stops the case and takes the page with it; another one keeps the case', () => {
  expect(effectsOf(consent(), [], published)).toEqual({ done: wholePage, left: ['caseStops'] });
  expect(effectsOf(consent(), [consent()], nothing)).toEqual({ done: [], left: [] });
});

test('a consent to ethnicity takes its record along', () => {
  const given = consent({ scope: 'ethnicity', channels: [] });
  const others = [whole, inEnglish];
  expect(effectsOf(given, others, published)).toEqual({ done: ['ethnicityErased'], left: [] });
});

test('a consent for other languages alone takes their versions off, and leaves the Vietnamese page', () => {
  expect(effectsOf(inEnglish, [whole], published)).toEqual({
    done: ['languageVersions'],
    left: [],
  });
  expect(effectsOf(inEnglish, [whole, inEnglish], published).done).toEqual([]);
  expect(effectsOf(inEnglish, [whole], nothing).done).toEqual([]);
  expect(takesPageDown({ ...inEnglish, languages: ['vi', 'en'] })).toBe(true);
});

test('what is posted ahead of the council is taken down with the consent to processing or to the notice', () => {
  const posted = { page: null, isPostedOnConsent: true };
  expect(effectsOf(consent(), [], posted).done).toEqual(['publicNotice']);
  const notice = consent({ scope: 'publication', channels: ['notice'] });
  expect(effectsOf(notice, [], posted).done).toEqual(['publicNotice']);
  expect(effectsOf(notice, [], nothing).done).toEqual([]);
  expect(effectsOf(whole, [], posted).done).toEqual([]);
});

const further = ['bulletin', 'social', 'press', 'event'] as const;
const useOf = {
  bulletin: 'bulletinUse',
  social: 'socialUse',
  press: 'pressUse',
  event: 'eventUse',
} as const;
const onSite = consent({ scope: 'publication', channels: ['website'], fields: ['name', 'place'] });
/** Something less than the page shows, all of it, and something that it does not show. */
const fieldSets = [['name'], ['name', 'place'], ['name', 'birthYear'], ['birthYear']] as const;

test.each(further)(
  'of a page that stays, the withdrawal of what covers %s ends that use exactly when it is announced',
  (channel) => {
    for (const mine of fieldSets)
      for (const theirs of [null, ...fieldSets])
        for (const reached of [[channel], [channel, 'notice'], [...further]] as const) {
          const given = consent({
            scope: 'publication',
            channels: [...reached],
            fields: [...mine],
          });
          const other =
            theirs === null
              ? []
              : [consent({ scope: 'publication', channels: [channel], fields: [...theirs] })];
          const others = [onSite, ...other];
          const before = otherChannels([given, ...others], []);
          const after = otherChannels(others, []);
          const standing = {
            page: { profile: profile({ channels: before }), photos: [] },
            isPostedOnConsent: false,
          };
          const { done, left } = effectsOf(given, others, standing);
          const about = JSON.stringify({ mine, theirs, reached });
          expect(done, about).toEqual(
            further
              .filter((one) => before.includes(one) && !after.includes(one))
              .map((one) => useOf[one]),
          );
          expect(left, about).toEqual(
            further.filter((one) => given.channels.includes(one) && !after.includes(one)),
          );
        }
  },
);

test('a photo that the page shows ends the use for which it was agreed to, and one that it does not show ends none', () => {
  const shown = { ...onSite, photos: ['anh-1'] };
  const press = { ...onSite, channels: ['press' as const] };
  const withPhoto = { ...press, photos: ['anh-1'] };
  const usesAfter = (given: Consent, others: readonly Consent[]) =>
    effectsOf(given, [shown, ...others], {
      page: { profile: profile({ channels: ['press'] }), photos: [{ id: 'anh-1' }] },
      isPostedOnConsent: false,
    }).done;
  expect(usesAfter(withPhoto, [press])).toEqual(['pressUse']);
  expect(usesAfter({ ...press, photos: ['anh-2'] }, [withPhoto])).toEqual([]);
});

test('the page is told to go down exactly when it is taken down', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...consentScopes),
      fc.subarray([...channels]),
      fc.constantFrom(published, nothing),
      (scope, reached, inPublic) => {
        const given = consent({ scope, channels: reached });
        const told = effectsOf(given, [], inPublic).done.includes('publicPage');
        expect(told).toBe(inPublic.page !== null && takesPageDown(given));
      },
    ),
  );
});

test.each([
  [2019, 'under7', ['under7', 'from7']],
  [2018, 'from7', ['from7']],
  [2011, 'from7', ['from7']],
  [2010, 'adult', ['adult', 'under7', 'from7']],
  [null, 'adult', ['adult', 'under7', 'from7']],
] as const)(
  'whoever was born in %s needs in 2026 at least the consent of %s',
  (born, least, fitting) => {
    expect(leastAge(born, '2026-11-20')).toBe(least);
    const all = (['adult', 'under7', 'from7'] as const).map((age) => consent({ age }));
    expect(fittingAge(all, born).map(({ age }) => age)).toEqual(fitting);
  },
);
