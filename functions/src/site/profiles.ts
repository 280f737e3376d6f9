/**
 * Reading a public profile. An unreadable one is logged by its id. What a reader asks for is kept for five seconds: many
 * who open one page together, in its languages and by its several addresses, cost one read. With what Hosting keeps, a
 * change or withdrawal stays well within the minute in which it must be public.
 */
import { error } from 'firebase-functions/logger';
import { keepAtMost } from '#domain/keep-at-most.ts';
import { Profile, type PublishedProfile } from '#domain/story.ts';
import { readDocument, readDocuments } from './firestore.ts';
import { dataOf, idOf, type RestDocument } from './rest-value.ts';

type Found = Profile | 'missing' | 'unreadable';

const keptFor = 5_000;
const mostKept = 100;
/** By slug, the longest kept first. */
const kept = new Map<string, { readonly until: number; readonly found: Promise<Found> }>();

/** One document read, at most every five seconds; what is not there yet is asked for each time. */
export function readProfile(slug: string): Promise<Found> {
  const known = kept.get(slug);
  if (known !== undefined && known.until > Date.now()) return known.found;
  const found = readAnew(slug);
  keep(slug, found);
  const forget = (): boolean => kept.get(slug)?.found === found && kept.delete(slug);
  found.then((one) => one === 'missing' && forget(), forget);
  return found;
}

async function readAnew(slug: string): Promise<Found> {
  const document = await readDocument(`profiles/${slug}`);
  return document === null ? 'missing' : profileIn(document);
}

/** From when it was asked for: what is kept is never older than it may be. */
function keep(slug: string, found: Promise<Found>): void {
  kept.delete(slug);
  kept.set(slug, { until: Date.now() + keptFor, found });
  keepAtMost(mostKept, kept);
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
