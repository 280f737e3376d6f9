/** Nothing of a person is shown without a yes to that field, on that channel, that still stands. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  channels,
  Consent,
  consentedFields,
  consentedPhotos,
  consentScopes,
  publicFields,
  publicLanguages,
  stands,
} from '#domain/consent.ts';
import { consent } from '../builders/consent.ts';
import { morning } from '../builders/instant.ts';

const withdrawn = { by: 'can-bo-1', at: morning, reason: 'Không muốn đăng nữa' };

test.each<[string, Parameters<typeof consent>[0], boolean]>([
  ['on paper, kept somewhere', { proof: 'paper' }, true],
  ['on paper, scanned', { proof: 'paper', keptAt: '', proofEvidence: 'ban-chup' }, true],
  ['on paper, before a witness', { proof: 'paper', keptAt: '', witness: 'Trần Minh Họa' }, true],
  ['on a paper that nobody could look at', { proof: 'paper', keptAt: '' }, false],
  ['by a click, its message kept', { proof: 'electronic' }, true],
  ['by a click that left nothing', { proof: 'electronic', keptAt: '' }, false],
  ['spoken, and kept nowhere', { proof: 'spoken', keptAt: 'Văn phòng' }, false],
  ['spoken before a named witness', { proof: 'spoken', witness: 'Trần Minh Họa' }, true],
  ['spoken before nobody', { proof: 'spoken', witness: '' }, false],
  ['spoken, and recorded', { proof: 'spoken', proofEvidence: 'ghi-am' }, true],
  ['of a child below 7 by the guardian', { age: 'under7', guardian: 'Thị Mẹ' }, true],
  ['of a child below 7 by nobody else', { age: 'under7', childAgreed: true }, false],
  ['of a child of 7 by the guardian alone', { age: 'from7', guardian: 'Thị Mẹ' }, false],
  [
    'of a child of 7 by the guardian and the child',
    { age: 'from7', guardian: 'Thị Mẹ', childAgreed: true },
    true,
  ],
  ['of a child of 7 by the child alone', { age: 'from7', childAgreed: true }, false],
  ['on paper, withdrawn', { proof: 'paper', withdrawn }, false],
  [
    'spoken before a witness, withdrawn',
    { proof: 'spoken', witness: 'Trần Minh Họa', withdrawn },
    false,
  ],
])('a consent %s stands: %s', (_name, given, expected) => {
  expect(stands(consent(given))).toBe(expected);
});

const someConsent = fc
  .record({
    scope: fc.constantFrom(...consentScopes),
    fields: fc.subarray([...publicFields]),
    photos: fc.subarray(['anh-1', 'anh-2']),
    languages: fc.subarray([...publicLanguages]),
    age: fc.constantFrom('adult' as const, 'from7' as const),
    guardian: fc.constantFrom('', 'Thị Mẹ'),
    childAgreed: fc.boolean(),
    channels: fc.subarray([...channels]),
    proof: fc.constantFrom('paper' as const, 'spoken' as const),
    witness: fc.constantFrom('', 'Trần Minh Họa'),
    keptAt: fc.constantFrom('', 'Văn phòng'),
    withdrawn: fc.constantFrom(null, withdrawn),
  })
  .map(consent);
const someChannel = fc.constantFrom(...channels);
const someLanguage = fc.constantFrom(...publicLanguages);

test('a field or photo may be shown exactly when some standing consent names it for channel and language, ethnicity in a consent of its own', () => {
  fc.assert(
    fc.property(fc.array(someConsent), someChannel, someLanguage, (consents, channel, language) => {
      const reach = consents.filter(
        (one) => stands(one) && one.channels.includes(channel) && one.languages.includes(language),
      );
      const scopeOf = (field: string) => (field === 'ethnicity' ? 'ethnicity' : 'publication');
      const fields = publicFields.filter((field) =>
        reach.some((one) => one.scope === scopeOf(field) && one.fields.includes(field)),
      );
      const photos = ['anh-1', 'anh-2'].filter((photo) =>
        reach.some((one) => one.scope === 'publication' && one.photos.includes(photo)),
      );
      expect(consentedFields(consents, channel, language)).toEqual(new Set(fields));
      expect(consentedPhotos(consents, channel, language)).toEqual(new Set(photos));
    }),
  );
});

test('once everything is withdrawn nothing may be shown anywhere', () => {
  fc.assert(
    fc.property(fc.array(someConsent), someChannel, (consents, channel) => {
      const taken = consents.map((one) => consent({ ...one, withdrawn }));
      expect(consentedFields(taken, channel)).toEqual(new Set());
      expect(consentedPhotos(taken, channel)).toEqual(new Set());
    }),
  );
});

test('consent to processing publishes nothing', () => {
  const all = consent({ scope: 'processing', fields: [...publicFields], channels: [...channels] });
  expect(consentedFields([all], 'website')).toEqual(new Set());
});

test.each([
  ['a field that no page shows', { fields: ['idNumber'] }],
  ['a language nobody reads', { languages: ['fr'] }],
  ['a channel nobody knows', { channels: ['billboard'] }],
  ['nobody who agreed', { who: '' }],
  ['a withdrawal without its time', { withdrawn: { by: 'can-bo-1', reason: '' } }],
])('a consent with %s is refused', (_name, change) => {
  expect(Consent.safeParse({ ...consent(), ...change }).success).toBe(false);
});
