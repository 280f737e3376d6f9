/** Consent to processing and to publication (law 91/2025/QH15, H7a and H7b): who, what, where, proved how. */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { filled, Id, text } from './text.ts';

export const consentScopes = ['processing', 'ethnicity', 'publication'] as const;

/** What a public page may show of the subject, each with its own yes. */
export const publicFields = [
  'name',
  'birthYear',
  'gender',
  'place',
  'village',
  'occupation',
  'ethnicity',
  'portrait',
] as const;
export const PublicField = z.enum(publicFields);
export type PublicField = z.infer<typeof PublicField>;

export const channels = ['website', 'bulletin', 'social', 'press', 'event'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** `consents/{caseId}_{scope}` (further ones: `…_{scope}_{n}`); never changed, only withdrawn. */
export const Consent = z.strictObject({
  v: z.literal(1),
  nomination: Id,
  ownerUnit: Id,
  scope: z.enum(consentScopes),
  who: filled(120),
  fields: z.array(PublicField).max(publicFields.length),
  channels: z.array(Channel).max(channels.length),
  /** A signed paper, an electronic yes, or words spoken before a witness. */
  proof: z.enum(['paper', 'electronic', 'spoken']),
  witness: text(120),
  guardian: text(120),
  on: Day,
  by: Id,
  at: Instant,
  withdrawn: z.strictObject({ by: Id, at: Instant, reason: text(500) }).nullable(),
});
export type Consent = z.infer<typeof Consent>;

/** Whether it still stands and is proved: a spoken consent needs a named witness. */
export const stands = (consent: Consent): boolean =>
  consent.withdrawn === null && (consent.proof !== 'spoken' || consent.witness !== '');

/** The fields that may be shown on a channel, over all standing consents to publication. */
export const consentedFields = (
  consents: readonly Consent[],
  channel: Channel,
): ReadonlySet<PublicField> =>
  new Set(
    consents
      .filter(
        (consent) =>
          consent.scope === 'publication' && stands(consent) && consent.channels.includes(channel),
      )
      .flatMap((consent) => consent.fields),
  );
