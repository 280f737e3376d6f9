/** `/du-lieu.json`: the published profiles in full, for partners' programs (S47): what their pages show, and where each figure comes from. */
import * as z from 'zod';
import { PublicHonour, PublicReplication } from './credit.ts';
import { Day } from './day.ts';
import { DeedField } from './practice.ts';
import { standings } from './standing.ts';
import { PublicRecognition, PublicSubject, storySources } from './story.ts';
import { filled, Id } from './text.ts';
import { TranslationLanguage } from './translation.ts';

const Source = z.strictObject({ words: filled(400), on: Day });

/** A figure as the text writes it, with its source: none is told without (S31). */
const Figure = z.strictObject({ figure: filled(200), source: Source });

const Photo = z.strictObject({
  /** The largest there is, JPEG. */
  address: z.url(),
  width: z.int().min(1),
  height: z.int().min(1),
  alt: filled(300),
  caption: z.string(),
  photographer: z.string(),
  licence: filled(400),
});

export const PartnerProfile = z.strictObject({
  address: z.url(),
  language: z.literal('vi'),
  source: z.enum(storySources),
  title: filled(160),
  /** Texts without notes, each paragraph apart, and the figures in them in their order. */
  lead: z.string(),
  paragraphs: z.array(z.string()),
  figures: z.array(Figure),
  /** Of a collective or a household. */
  standing: z.array(
    z.strictObject({ what: z.enum(standings), figure: filled(100), source: Source }),
  ),
  practice: z
    .strictObject({
      title: filled(160),
      steps: z.array(z.string()),
      conditions: z.string(),
      contact: z.string(),
    })
    .nullable(),
  subject: PublicSubject,
  recognition: PublicRecognition.nullable(),
  honours: z.array(PublicHonour),
  replications: z.array(PublicReplication),
  fields: z.array(DeedField),
  movement: Id.nullable(),
  foundOn: Day.nullable(),
  photos: z.array(Photo),
  /** By address alone: a yes to the press is one to the Vietnamese text. */
  translations: z.array(z.strictObject({ language: TranslationLanguage, address: z.url() })),
  publishedOn: Day,
  verifiedOn: Day,
  corrections: z.array(z.strictObject({ on: Day, note: z.string() })),
  illustrative: z.boolean(),
});
export type PartnerProfile = z.infer<typeof PartnerProfile>;

/** Newest first. `next` is where the file goes on; null at its end. */
export const PartnerFile = z.strictObject({
  terms: z.url(),
  licence: filled(400),
  next: z.url().nullable(),
  profiles: z.array(PartnerProfile),
});
export type PartnerFile = z.infer<typeof PartnerFile>;
