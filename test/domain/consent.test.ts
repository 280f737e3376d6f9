/** Nothing of a person is shown without a yes to that field, on that channel, that still stands. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  channels,
  Consent,
  consentedFields,
  consentScopes,
  publicFields,
  stands,
} from '#domain/consent.ts';
import { consent } from '../builders/consent.ts';
import { morning } from '../builders/instant.ts';

const withdrawn = { by: 'can-bo-1', at: morning, reason: 'Không muốn đăng nữa' };

test.each<[string, Parameters<typeof consent>[0], boolean]>([
  ['on paper', { proof: 'paper' }, true],
  ['by a click', { proof: 'electronic' }, true],
  ['spoken before a named witness', { proof: 'spoken', witness: 'Trần Minh Họa' }, true],
  ['spoken before nobody', { proof: 'spoken', witness: '' }, false],
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
    channels: fc.subarray([...channels]),
    proof: fc.constantFrom('paper' as const, 'spoken' as const),
    witness: fc.constantFrom('', 'Trần Minh Họa'),
    withdrawn: fc.constantFrom(null, withdrawn),
  })
  .map(consent);
const someChannel = fc.constantFrom(...channels);

test('a field may be shown exactly when some standing consent to publication names it for the channel', () => {
  fc.assert(
    fc.property(fc.array(someConsent), someChannel, (consents, channel) => {
      const shown = consentedFields(consents, channel);
      const expected = publicFields.filter((field) =>
        consents.some(
          (one) =>
            one.scope === 'publication' &&
            stands(one) &&
            one.channels.includes(channel) &&
            one.fields.includes(field),
        ),
      );
      expect(publicFields.filter((field) => shown.has(field))).toEqual(expected);
    }),
  );
});

test('once everything is withdrawn nothing may be shown anywhere', () => {
  fc.assert(
    fc.property(fc.array(someConsent), someChannel, (consents, channel) => {
      const taken = consents.map((one) => consent({ ...one, withdrawn }));
      expect(consentedFields(taken, channel)).toEqual(new Set());
    }),
  );
});

test('consent to processing publishes nothing', () => {
  const all = consent({ scope: 'processing', fields: [...publicFields], channels: [...channels] });
  expect(consentedFields([all], 'website')).toEqual(new Set());
});

test.each([
  ['a field that no page shows', { fields: ['idNumber'] }],
  ['a channel nobody knows', { channels: ['billboard'] }],
  ['nobody who agreed', { who: '' }],
  ['a withdrawal without its time', { withdrawn: { by: 'can-bo-1', reason: '' } }],
])('a consent with %s is refused', (_name, change) => {
  expect(Consent.safeParse({ ...consent(), ...change }).success).toBe(false);
});
