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

/** The last is the public notice ahead of the council, which is no publication. */
export const channels = ['website', 'bulletin', 'social', 'press', 'event', 'notice'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** What a public text may be told in, by its BCP 47 tag: Vietnamese, English, S'tiêng, M'Nông, Khmer. */
export const publicLanguages = ['vi', 'en', 'sti', 'cmo', 'km'] as const;
export const PublicLanguage = z.enum(publicLanguages);
export type PublicLanguage = z.infer<typeof PublicLanguage>;

/** Under 16 a guardian consents, and from 7 the child as well (law 91/2025/QH15, article 24). */
export const ages = ['adult', 'under7', 'from7'] as const;

export const mostPhotos = 20;

/** `consents/{caseId}_{scope}` (further ones: `…_{scope}_{n}`); never changed, only withdrawn. */
export const Consent = z.strictObject({
  v: z.literal(3),
  nomination: Id,
  ownerUnit: Id,
  scope: z.enum(consentScopes),
  who: filled(120),
  fields: z.array(PublicField).max(publicFields.length),
  /** Evidence ids of the photos agreed to, each by itself. */
  photos: z.array(Id).max(mostPhotos),
  languages: z.array(PublicLanguage).max(publicLanguages.length),
  channels: z.array(Channel).max(channels.length),
  /** A signed paper, an electronic yes, or words spoken before a witness. */
  proof: z.enum(['paper', 'electronic', 'spoken']),
  witness: text(120),
  /** Evidence id of the signed scan or the recording; null where the paper is kept and not uploaded. */
  proofEvidence: Id.nullable(),
  /** Of a paper or message that must not be uploaded: its number or day, and where it lies. */
  keptAt: text(200),
  age: z.enum(ages),
  guardian: text(120),
  /** The child's own yes, asked from 7 years. */
  childAgreed: z.boolean(),
  on: Day,
  by: Id,
  at: Instant,
  withdrawn: z.strictObject({ by: Id, at: Instant, reason: text(500) }).nullable(),
});
export type Consent = z.infer<typeof Consent>;

type Given = Pick<
  Consent,
  | 'proof'
  | 'witness'
  | 'proofEvidence'
  | 'keptAt'
  | 'age'
  | 'guardian'
  | 'childAgreed'
  | 'withdrawn'
>;

/** Whether it still stands, is proved, and was given as the age asks. */
export const stands = (consent: Given): boolean =>
  consent.withdrawn === null && isProved(consent) && isForTheirAge(consent);

/**
 * By something others can look at or ask: a scan or recording, a named witness, or, of what is written and must not be
 * uploaded, where it lies. Words leave nothing behind that could lie anywhere.
 */
export const isProved = ({
  proof,
  witness,
  proofEvidence,
  keptAt,
}: Pick<Consent, 'proof' | 'witness' | 'proofEvidence' | 'keptAt'>): boolean =>
  proofEvidence !== null || witness !== '' || (proof !== 'spoken' && keptAt !== '');

const isForTheirAge = ({ age, guardian, childAgreed }: Given): boolean =>
  age === 'adult' || (guardian !== '' && (age === 'under7' || childAgreed));

/**
 * The age a consent must at least reckon with, told from the year of birth alone: whoever may still be 15 that year is
 * not taken for a child, whoever may already be 7 is.
 */
export const leastAge = (birthYear: number | null, on: Day): Consent['age'] => {
  if (birthYear === null) return 'adult';
  const reached = Number(on.slice(0, 4)) - birthYear;
  if (reached >= 16) return 'adult';
  return reached <= 7 ? 'under7' : 'from7';
};

/** Those given as the subject's year of birth asks: a child's never as an adult's, from 7 never without the child. */
export const fittingAge = (
  consents: readonly Consent[],
  birthYear: number | null,
): readonly Consent[] => {
  const strictness = { adult: 0, under7: 1, from7: 2 } as const;
  return consents.filter(({ age, on }) => strictness[age] >= strictness[leastAge(birthYear, on)]);
};

/** The standing consents of a scope that reach a channel in a language. */
const reaching = (
  consents: readonly Consent[],
  scope: Consent['scope'],
  channel: Channel,
  language: PublicLanguage,
): readonly Consent[] =>
  consents.filter(
    (consent) =>
      consent.scope === scope &&
      stands(consent) &&
      consent.channels.includes(channel) &&
      consent.languages.includes(language),
  );

/** Whether a channel was agreed to at all, with or without a field of the person's. */
export const isConsentedOn = (
  consents: readonly Consent[],
  channel: Channel,
  language: PublicLanguage = 'vi',
): boolean => reaching(consents, 'publication', channel, language).length > 0;

/** The fields that may be shown on a channel; ethnicity only by a consent of its own scope. */
export const consentedFields = (
  consents: readonly Consent[],
  channel: Channel,
  language: PublicLanguage = 'vi',
): ReadonlySet<PublicField> => {
  const named = (scope: Consent['scope']) =>
    reaching(consents, scope, channel, language).flatMap(({ fields }) => fields);
  return new Set([
    ...named('publication').filter((field) => field !== 'ethnicity'),
    ...named('ethnicity').filter((field) => field === 'ethnicity'),
  ]);
};

/** The photos, by evidence id, that may be shown on a channel. */
export const consentedPhotos = (
  consents: readonly Consent[],
  channel: Channel,
  language: PublicLanguage = 'vi',
): ReadonlySet<string> =>
  new Set(reaching(consents, 'publication', channel, language).flatMap(({ photos }) => photos));
