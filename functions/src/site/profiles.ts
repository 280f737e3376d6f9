/** Reading a public profile. An unreadable one is logged by its id. */
import { error } from 'firebase-functions/logger';
import { Profile } from '#domain/story.ts';
import { readDocument } from './firestore.ts';
import { dataOf } from './rest-value.ts';

/** One document read. */
export async function readProfile(slug: string): Promise<Profile | 'missing' | 'unreadable'> {
  const document = await readDocument(`profiles/${slug}`);
  if (document === null) return 'missing';
  const profile = Profile.safeParse(dataOf(document));
  if (profile.success) return profile.data;
  const fields = profile.error.issues.map((issue) => issue.path.join('.'));
  error('unreadable profile', { profile: slug, fields });
  return 'unreadable';
}
