/** Language versions of a published story: as the editor enters them, what is asked of them, and what of them everybody reads. */
import * as z from 'zod';
import type { PublicLanguage } from './consent.ts';
import { Day, Instant } from './day.ts';
import { noPractice, Practice } from './practice.ts';
import { Stretch } from './stretch.ts';
import { filled, Id, text } from './text.ts';

/** Into what the Vietnamese story may be translated, by BCP 47 tag, in the order in which a page offers them. */
export const translatedInto = [
  'en',
  'sti',
  'cmo',
  'km',
] as const satisfies readonly PublicLanguage[];
export const TranslationLanguage = z.enum(translatedInto);
export type TranslationLanguage = z.infer<typeof TranslationLanguage>;

export const mostTranslations = translatedInto.length;

export const waysMade = ['machine', 'translator'] as const;

/** A unit in the translation's language, by the claim whose figure it follows. */
const Units = z.record(Id, text(60));

/** `stories/{id}/translations/{language}`. `version` rises by one with every save of the text. */
export const Translation = z.strictObject({
  v: z.literal(1),
  language: TranslationLanguage,
  /** The published version of the Vietnamese text that it renders. */
  textVersion: z.int().min(1),
  title: text(160),
  lead: text(600),
  /** As in the story: paragraphs, and `[[claimId]]` for a verified claim's figure. */
  body: text(20_000),
  practice: Practice.default(noPractice).catch(noPractice),
  /** The rules do not look into them, so what is none is read as none. */
  units: Units.default({}).catch({}),
  made: z.enum(waysMade),
  /** Who translated; told to staff alone. */
  translator: text(120),
  version: z.int().min(1),
  /** Who speaks the language from childhood and read this very version; the name is told to staff alone. */
  confirmed: z
    .strictObject({ name: filled(120), on: Day, version: z.int().min(1), by: Id, at: Instant })
    .nullable(),
  createdBy: Id,
  createdAt: Instant,
  updatedBy: Id,
  updatedAt: Instant,
});
export type Translation = z.infer<typeof Translation>;

export type TranslationText = Pick<
  Translation,
  'textVersion' | 'title' | 'lead' | 'body' | 'practice' | 'units' | 'made' | 'translator'
>;

/** The day on which a native speaker confirmed the version that stands there; null where it was another one. */
export const confirmedOn = ({
  confirmed,
  version,
}: Pick<Translation, 'confirmed' | 'version'>): Day | null =>
  confirmed?.version === version ? confirmed.on : null;

/** A language version within its profile. */
export const PublicTranslation = z.strictObject({
  language: TranslationLanguage,
  title: filled(160),
  lead: z.array(Stretch),
  paragraphs: z.array(z.strictObject({ parts: z.array(Stretch) })),
  practice: z
    .strictObject({
      title: filled(160),
      steps: z.array(filled(3000)),
      conditions: z.string(),
      contact: z.string(),
    })
    .nullable(),
  made: z.enum(waysMade),
  /** When a native speaker confirmed it; null where nobody did. */
  confirmedOn: Day.nullable(),
});
export type PublicTranslation = z.infer<typeof PublicTranslation>;

/** The profile's versions with this one in its place, or without one where it is taken off. */
export const withTranslation = (
  held: readonly PublicTranslation[],
  language: TranslationLanguage,
  translation: PublicTranslation | null,
): PublicTranslation[] =>
  translatedInto.flatMap((one) => {
    const shown = one === language ? translation : held.find((other) => other.language === one);
    return shown ? [shown] : [];
  });

/** `stories/{id}/translations/{language}/acts/{actId}` as the editor's page writes it: who asked for what, over which version. */
export const translationActs = ['publish', 'takeDown'] as const;
export const TranslationAct = z.strictObject({
  v: z.literal(1),
  act: z.enum(translationActs),
  seen: z.int().min(1),
  by: Id,
  at: Instant,
  outcome: z.null(),
});
export type TranslationAct = z.infer<typeof TranslationAct>;

/** What is wrong with a text, each with its field. */
export const translationFaults = [
  'staleText',
  'emptyTitle',
  'emptyBody',
  'brokenToken',
  'markerMissing',
  'markerForeign',
  'looseFigure',
  'unitMissing',
  'practiceMissing',
  'practiceForeign',
  'stepsDiffer',
  'namesSubject',
] as const;
export const TranslationFault = z.strictObject({
  code: z.enum(translationFaults),
  /** `title`, `lead`, `body`, `practice-steps`, `unit-{claimId}` … */
  field: z.string(),
  /** The words, or the claim, it is about; may be empty. */
  about: z.string(),
});
export type TranslationFault = z.infer<typeof TranslationFault>;

export const translationRefusals = [
  'badInput',
  'notYou',
  'noSuchVersion',
  'changedSince',
  'notPublished',
  'figuresChanged',
  'noConsent',
  'consentNotForAll',
  'unfit',
] as const;
export type TranslationRefusal = (typeof translationRefusals)[number];

/** `faults`: of a text that is unfit. */
export const TranslationOutcome = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('applied'),
    code: z.null(),
    faults: z.array(TranslationFault),
    at: Instant,
  }),
  z.strictObject({
    status: z.literal('refused'),
    code: z.enum(translationRefusals),
    faults: z.array(TranslationFault),
    at: Instant,
  }),
]);
export type TranslationOutcome = z.infer<typeof TranslationOutcome>;
