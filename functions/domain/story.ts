/** A story (S31, S59) and the public profile that is built from it. */
import * as z from 'zod';
import { Channel } from './consent.ts';
import { PublicHonour, PublicReplication } from './credit.ts';
import { SubjectKind } from './criteria-set.ts';
import { Day, Instant } from './day.ts';
import { moving } from './nomination.ts';
import { mostPhotos, PublicPhoto, StoryPhoto } from './photo.ts';
import { DeedField, deedFields, Practice } from './practice.ts';
import { Standing } from './standing.ts';
import { Stretch } from './stretch.ts';
import { type StoryMoveName, storyStates } from './track-workflows.ts';
import { filled, Id, text } from './text.ts';
import { mostTranslations, PublicTranslation } from './translation.ts';

/** The subject's "đã đọc và đồng ý" to one version of the text. */
export const SubjectAgreed = z.strictObject({
  textVersion: z.int().min(1),
  how: z.enum(['click', 'signature', 'fingerprint', 'readAloud']),
  witness: text(120),
  on: Day,
});

export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u, 'notASlug')
  .max(80);

/** What a story tells of: a recognised case, a new factor that is being nurtured, a good deed. */
export const storySources = ['nomination', 'newFactor', 'goodDeed'] as const;

/** `stories/{id}`; a recognised case's story has the case's id. */
export const Story = z.strictObject({
  v: z.literal(1),
  source: z.enum(storySources),
  nomination: Id.nullable(),
  /** The new factor or good deed it tells of; none in stories of cases and from before it was kept. */
  newFactor: Id.nullable().default(null),
  /** Of that one, as it stands: who, where, when, for its writers, who may not read its note. */
  about: z
    .strictObject({
      subject: z.strictObject({ name: filled(120), kind: SubjectKind }),
      place: z.string().regex(/^(\d{5})?$/u),
      village: text(200),
      foundOn: Day,
    })
    .optional(),
  code: z.string(),
  state: z.enum(storyStates),
  /** Raised by one with every change of the text; approval names it. */
  textVersion: z.int().min(1),
  title: text(160),
  lead: text(600),
  /** Paragraphs divided by blank lines; `[[claimId]]` stands for a verified claim's figure. */
  body: text(20_000),
  slug: z.union([Slug, z.literal('')]),
  /** In the order in which they are shown; stories written before photos could be chosen, or otherwise than by the page, have none. */
  photos: z.array(StoryPhoto).max(mostPhotos).default([]).catch([]),
  /** Both absent from a story that was begun before they were kept. */
  practice: Practice.optional(),
  fields: z.array(DeedField).max(deedFields.length).optional(),
  author: Id.nullable(),
  subjectAgreed: SubjectAgreed.nullable(),
  /** The day on which it should be public, as the editorial calendar has it. */
  planned: Day.nullable().default(null),
  approved: z.strictObject({ by: Id, textVersion: z.int(), at: Instant }).nullable(),
  published: z
    .strictObject({
      slug: Slug,
      textVersion: z.int(),
      at: Instant,
      corrections: z.array(z.strictObject({ on: Day, note: filled(500) })),
    })
    .nullable(),
  /** By the id of the honour or the replication; written by their moves, never by hand. */
  honours: z.record(Id, PublicHonour).optional(),
  replications: z.record(Id, PublicReplication).optional(),
  ...moving,
});
export type Story = z.infer<typeof Story>;

/** The moves of a story that the unit reads beside its case; what was said of a draft stays with its writers. */
export const stepsForTheUnit = [
  'sendToCheck',
  'approve',
  'publish',
  'correct',
  'withdraw',
] as const satisfies readonly StoryMoveName[];

/** `stories/{id}/versions/{textVersion}`: a text as it was approved; what is published was approved. Never changed. */
export const StoryVersion = z.strictObject({
  v: z.literal(1),
  textVersion: z.int().min(1),
  title: text(160),
  lead: text(600),
  body: text(20_000),
  /** The three below are absent from a version that was approved before they were kept. */
  practice: Practice.optional(),
  fields: z.array(DeedField).max(deedFields.length).optional(),
  photos: z.array(StoryPhoto).max(mostPhotos).optional(),
  author: Id.nullable(),
  by: Id,
  at: Instant,
});
export type StoryVersion = z.infer<typeof StoryVersion>;

/** Each field null unless its being public was agreed to. */
export const PublicSubject = z.strictObject({
  kind: SubjectKind,
  name: z.string().nullable(),
  birthYear: z.int().nullable(),
  gender: z.string().nullable(),
  place: z.string().nullable(),
  placeCode: z.string().nullable(),
  village: z.string().nullable(),
  occupation: z.string().nullable(),
  /** The people's name, with the consent of its own that ethnicity asks for. */
  people: z.string().nullable().default(null),
});

export const PublicRecognition = z.strictObject({
  level: Id,
  year: z.int(),
  number: z.string(),
  day: Day,
  organisation: z.string(),
});

/** `profiles/{slug}`: what everyone may read, built field by field. `gone` is the neutral tombstone after a withdrawal. */
export const Profile = z.discriminatedUnion('status', [
  z.strictObject({
    v: z.literal(1),
    status: z.literal('published'),
    slug: Slug,
    story: Id,
    source: z.enum(storySources).default('nomination'),
    title: filled(160),
    lead: z.array(Stretch),
    /** Each a map of its own: Firestore stores no list within a list. */
    paragraphs: z.array(z.strictObject({ parts: z.array(Stretch) })),
    sources: z.array(z.strictObject({ words: filled(400), on: Day })),
    photos: z.array(PublicPhoto).max(mostPhotos).default([]),
    subject: PublicSubject,
    /** Of collectives and households; none in profiles from before it was kept. */
    standing: z.array(Standing).default([]),
    /** Of good deeds and new factors. */
    foundOn: Day.nullable().default(null),
    fields: z.array(DeedField).default([]),
    movement: Id.nullable().default(null),
    practice: z
      .strictObject({
        title: filled(160),
        steps: z.array(filled(3000)),
        conditions: z.string(),
        contact: z.string(),
      })
      .nullable()
      .default(null),
    /** Other profiles by address, with their titles; kept by the trigger that keeps the column's index. */
    related: z.record(Slug, filled(160)).default({}),
    /** None in profiles from before they were kept. */
    honours: z.array(PublicHonour).default([]),
    replications: z.array(PublicReplication).default([]),
    /** null for a good deed or a new factor, which nobody has decided on. */
    recognition: PublicRecognition.nullable(),
    /** Channels besides the website on which all that this page shows may be shown. */
    channels: z.array(Channel).default([]),
    /** In other languages, in the order of `translatedInto`; taken off whenever the story is published anew. */
    translations: z.array(PublicTranslation).max(mostTranslations).default([]),
    search: z.string(),
    publishedOn: Day,
    verifiedOn: Day,
    corrections: z.array(z.strictObject({ on: Day, note: z.string() })),
    illustrative: z.boolean(),
  }),
  z.strictObject({ v: z.literal(1), status: z.literal('gone'), slug: Slug, story: Id, since: Day }),
]);
export type Profile = z.infer<typeof Profile>;
export type PublishedProfile = Extract<Profile, { status: 'published' }>;
