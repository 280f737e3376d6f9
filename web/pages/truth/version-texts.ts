/** A version of a story as texts to be compared: all that a reader reads of it, part by part. */
import type { StoryPhoto } from '#domain/photo.ts';
import type { DeedField, Practice } from '#domain/practice.ts';
import type { StoryVersion } from '#domain/story.ts';

export const versionParts = ['title', 'lead', 'body', 'fields', 'practice', 'photos'] as const;
export type VersionPart = (typeof versionParts)[number];

export type Version = Pick<StoryVersion, VersionPart>;

interface Named {
  readonly field: (field: DeedField) => string;
  /** What the case calls the file behind a photo, so that one photo put for another is seen. */
  readonly photo: (id: string) => string;
}

/** null for what a version does not hold: it was approved before that was kept. */
export const versionTexts = (
  { title, lead, body, fields, practice, photos }: Version,
  named: Named,
): Readonly<Record<VersionPart, string | null>> => ({
  title,
  lead,
  body,
  fields: fields?.map(named.field).join('\n') ?? null,
  practice: practice === undefined ? null : practiceText(practice),
  photos: photos?.map((photo) => photoText(photo, named)).join('\n\n') ?? null,
});

const lines = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

const practiceText = ({ title, steps, conditions, contact }: Practice): string =>
  lines([title, steps, conditions, contact]);

const photoText = ({ id, alt, caption, photographer }: StoryPhoto, named: Named): string =>
  lines([named.photo(id), caption, alt, photographer]);
