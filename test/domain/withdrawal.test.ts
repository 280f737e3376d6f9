/** What taking a consent back brings about is told before it is done, and nothing is promised that is not carried out. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { channels, consentScopes, fittingAge, leastAge } from '#domain/consent.ts';
import { effectsOf, takesPageDown } from '#domain/withdrawal.ts';
import { consent } from '../builders/consent.ts';

const wholePage = ['publicPage', 'images', 'listAndSearch', 'feeds', 'shareCard', 'dataFile'];

test('a consent to publication on the website takes all that is public with it', () => {
  const given = consent({ scope: 'publication', channels: ['website', 'bulletin', 'press'] });
  expect(effectsOf(given, [consent()], true)).toEqual({
    done: wholePage,
    left: ['bulletin', 'press'],
  });
  expect(effectsOf(given, [{ ...given }], true).left).toEqual(['republish', 'bulletin', 'press']);
  expect(effectsOf(given, [], false).done).toEqual([]);
});

test('the last consent to processing stops the case and takes the page with it; another one keeps the case', () => {
  expect(effectsOf(consent(), [], true)).toEqual({ done: wholePage, left: ['caseStops'] });
  expect(effectsOf(consent(), [consent()], false)).toEqual({ done: [], left: [] });
});

test('a consent to ethnicity takes its record along', () => {
  const given = consent({ scope: 'ethnicity' });
  expect(effectsOf(given, [], true)).toEqual({ done: ['ethnicityErased'], left: [] });
});

test('a consent for other languages alone takes their versions off, and leaves the Vietnamese page', () => {
  const given = consent({ scope: 'publication', languages: ['en'] });
  expect(effectsOf(given, [], true)).toEqual({ done: ['languageVersions'], left: [] });
  expect(effectsOf(given, [], false).done).toEqual([]);
  expect(takesPageDown({ ...given, languages: ['vi', 'en'] })).toBe(true);
});

test('a consent for further channels alone leaves the page, and ends the uses that no other one covers', () => {
  const given = consent({ scope: 'publication', channels: ['press', 'social'], photos: ['anh-1'] });
  expect(effectsOf(given, [], true)).toEqual({
    done: ['socialUse', 'pressUse'],
    left: ['social', 'press'],
  });
  expect(effectsOf(given, [], false).done).toEqual([]);
  const same = { ...given, channels: ['press' as const] };
  expect(effectsOf(given, [same], true).done).toEqual(['socialUse']);
  expect(effectsOf(given, [{ ...same, photos: [] }], true).done).toEqual(['socialUse', 'pressUse']);
  expect(effectsOf({ ...given, languages: ['en'] }, [], true).done).toEqual([]);
});

test('the page is told to go down exactly when it is taken down', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...consentScopes),
      fc.subarray([...channels]),
      fc.boolean(),
      (scope, reached, isPublished) => {
        const given = consent({ scope, channels: reached });
        const told = effectsOf(given, [], isPublished).done.includes('publicPage');
        expect(told).toBe(isPublished && takesPageDown(given));
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
