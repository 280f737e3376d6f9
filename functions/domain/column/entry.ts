/** What lists and searches know of a published profile: nothing that its page does not show. */
import * as z from 'zod';
import { Channel } from '../consent.ts';
import { SubjectKind } from '../criteria-set.ts';
import { Day } from '../day.ts';
import { PublicPhoto } from '../photo.ts';
import { DeedField } from '../practice.ts';
import { Slug, storySources, type PublishedProfile } from '../story.ts';
import { plainText } from '../story-text.ts';
import { filled, Id } from '../text.ts';
import { TranslationLanguage } from '../translation.ts';
import { tonedWords } from './words.ts';

export const ColumnEntry = z.strictObject({
  slug: Slug,
  source: z.enum(storySources),
  title: filled(160),
  /** The first words of the story, without footnotes. */
  lead: z.string(),
  kind: SubjectKind,
  name: z.string().nullable(),
  place: z.string().nullable(),
  placeCode: z.string().nullable(),
  people: z.string().nullable(),
  /** Of a good deed or a new factor there is no recognition; its year is that of its first appearing. */
  level: Id.nullable(),
  year: z.int(),
  fields: z.array(DeedField),
  movement: Id.nullable(),
  /** Besides the website; none in entries from before they were kept. */
  channels: z.array(Channel).default([]),
  /** The portrait in small; none in entries from before it was kept. */
  portrait: PublicPhoto.pick({ id: true, width: true, height: true }).nullable().default(null),
  /** Besides Vietnamese; none in entries from before they were kept. */
  languages: z.array(TranslationLanguage).default([]),
  publishedOn: Day,
  /** The day of its last correction; null where it was never corrected. */
  correctedOn: Day.nullable().default(null),
  illustrative: z.boolean(),
});
export type ColumnEntry = z.infer<typeof ColumnEntry>;

/** As a leaf of the index keeps it: with every word of the page once, so that a search needs no other document. */
export const IndexedEntry = z.strictObject({ ...ColumnEntry.shape, words: z.string() });
export type IndexedEntry = z.infer<typeof IndexedEntry>;

const shownOfLead = 220;

export const entryOf = ({ subject, recognition, ...profile }: PublishedProfile): ColumnEntry => ({
  slug: profile.slug,
  source: profile.source,
  title: profile.title,
  lead: beginningOf(plainText(profile.lead)),
  kind: subject.kind,
  name: subject.name,
  place: subject.place,
  placeCode: subject.placeCode,
  people: subject.people,
  level: recognition?.level ?? null,
  year: recognition?.year ?? Number(profile.publishedOn.slice(0, 4)),
  fields: profile.fields,
  movement: profile.movement,
  channels: profile.channels,
  portrait: portraitIn(profile.photos),
  languages: profile.translations.map(({ language }) => language),
  publishedOn: profile.publishedOn,
  correctedOn: lastOf(profile.corrections.map(({ on }) => on)),
  illustrative: profile.illustrative,
});

export const indexedEntryOf = (profile: PublishedProfile): IndexedEntry => ({
  ...entryOf(profile),
  words: [...new Set(tonedWords(textOf(profile)))].join(' '),
});

const lastOf = (days: readonly Day[]): Day | null => days.toSorted().at(-1) ?? null;

const portraitIn = (photos: PublishedProfile['photos']): ColumnEntry['portrait'] => {
  const found = photos.find(({ portrait }) => portrait);
  return found === undefined ? null : { id: found.id, width: found.width, height: found.height };
};

const textOf = ({ subject, recognition, practice, ...profile }: PublishedProfile): string =>
  [
    subject.village,
    subject.occupation,
    subject.people,
    recognition?.organisation,
    recognition?.number,
    ...[profile.lead, ...profile.paragraphs.map(({ parts }) => parts)].map(plainText),
    ...(practice === null ? [] : [practice.title, ...practice.steps, practice.conditions]),
  ]
    .filter((part) => part !== null && part !== undefined)
    .join(' ');

/** At most so many characters, ended at a word. */
export const beginningOf = (text: string): string =>
  text.length <= shownOfLead ? text : `${text.slice(0, shownOfLead).replace(/\s+\S*$/u, '')}…`;

/** Newest first; namesakes of a day by address, so that a page can go on after any of them. */
export const newestFirst = (
  one: Pick<ColumnEntry, 'publishedOn' | 'slug'>,
  other: Pick<ColumnEntry, 'publishedOn' | 'slug'>,
): number =>
  one.publishedOn === other.publishedOn
    ? Number(one.slug < other.slug) - Number(one.slug > other.slug)
    : Number(one.publishedOn < other.publishedOn) - Number(one.publishedOn > other.publishedOn);
