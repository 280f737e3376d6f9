/** Reading public profiles. An unreadable one is logged by its id and never stops the others. */
import { error } from 'firebase-functions/logger';
import * as z from 'zod';
import { Day } from '#domain/day.ts';
import { ProfileEntry } from '#domain/profile-entry.ts';
import { Profile, Slug } from '#domain/story.ts';
import type { After, ListChoice } from '../../../web/site/addresses.ts';
import { readDocument, runQuery } from './firestore.ts';
import { profilesQuery } from './profiles-query.ts';
import { dataOf, idOf, type RestDocument } from './rest-value.ts';

/** One document read. */
export async function readProfile(slug: string): Promise<Profile | 'missing' | 'unreadable'> {
  const document = await readDocument(`profiles/${slug}`);
  if (document === null) return 'missing';
  return parsed(Profile, document) ?? 'unreadable';
}

export interface Listed {
  readonly entries: readonly ProfileEntry[];
  /** Where the next page begins; null when nothing follows. */
  readonly next: After | null;
}

/** A page of the list: as many reads as it has entries, and one to know whether more follow. */
export async function listProfiles(choice: ListChoice, size: number): Promise<Listed> {
  const rows = await newestProfiles(ProfileEntry, choice, size + 1);
  const shown = rows.slice(0, size);
  return {
    entries: shown.flatMap((row) => parsed(ProfileEntry, row) ?? []),
    next: rows.length > size ? positionOf(shown.at(-1)) : null,
  };
}

export const newestProfiles = (
  schema: z.ZodObject,
  choice: ListChoice,
  limit: number,
): Promise<readonly RestDocument[]> =>
  runQuery(profilesQuery(choice, Object.keys(schema.shape), limit));

/** Taken from the row itself, so that an unreadable profile at a page's end does not end the list. */
function positionOf(row: RestDocument | undefined): After | null {
  if (row === undefined) return null;
  const position = Position.safeParse({ ...Object(dataOf(row)), slug: idOf(row) });
  return position.success ? position.data : null;
}

const Position = z.object({ publishedOn: Day, slug: Slug });

/** What the schema makes of a document; null, with a line in the log, where it does not fit. */
export function parsed<Schema extends z.ZodType>(
  schema: Schema,
  document: RestDocument,
): z.infer<Schema> | null {
  const result = schema.safeParse(dataOf(document));
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) => issue.path.join('.'));
  error('unreadable profile', { profile: idOf(document), fields });
  return null;
}
