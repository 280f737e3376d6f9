/** Reading a public profile. An unreadable one is logged by its id. */
import { error } from 'firebase-functions/logger';
import { Profile, type PublishedProfile } from '#domain/story.ts';
import { readDocument, readDocuments } from './firestore.ts';
import { dataOf, idOf, type RestDocument } from './rest-value.ts';

/** One document read. */
export async function readProfile(slug: string): Promise<Profile | 'missing' | 'unreadable'> {
  const document = await readDocument(`profiles/${slug}`);
  return document === null ? 'missing' : profileIn(document);
}

/** Those that are published, in this order; a read each. */
export async function readPublished(
  slugs: readonly string[],
): Promise<readonly PublishedProfile[]> {
  const stored = await readDocuments(slugs.map((slug) => `profiles/${slug}`));
  return stored
    .map(profileIn)
    .flatMap((profile) =>
      profile !== 'unreadable' && profile.status === 'published' ? [profile] : [],
    );
}

function profileIn(document: RestDocument): Profile | 'unreadable' {
  const profile = Profile.safeParse(dataOf(document));
  if (profile.success) return profile.data;
  const fields = profile.error.issues.map((issue) => issue.path.join('.'));
  error('unreadable profile', { profile: idOf(document), fields });
  return 'unreadable';
}
