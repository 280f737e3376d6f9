/** Keeps the titles under "Gương khác" true: chosen when a profile changes, taken out where one is taken back. */
import { FieldPath, FieldValue, type Firestore } from 'firebase-admin/firestore';
import { entryOf, type ColumnEntry } from '#domain/column/entry.ts';
import { relatedTo } from '#domain/column/related.ts';
import type { PublishedProfile } from '#domain/story.ts';
import { newestProfiles, publishedIn } from './keep-index.ts';

/** Read for each of place, fields and newest. */
const candidatesRead = 6;

export async function keepRelated(db: Firestore, slug: string): Promise<void> {
  const profile = publishedIn(await db.doc(`profiles/${slug}`).get());
  if (profile !== null) await chooseFor(db, profile);
  await tellOthers(db, slug, profile?.title ?? null);
}

async function chooseFor(db: Firestore, profile: PublishedProfile): Promise<void> {
  const entry = entryOf(profile);
  const chosen = Object.keys(relatedTo(entry, await candidatesFor(db, entry)));
  const ref = db.doc(`profiles/${profile.slug}`);
  await db.runTransaction(async (tx) => {
    const all = [ref, ...chosen.map((slug) => db.doc(`profiles/${slug}`))];
    // Read again together: a page taken back meanwhile is not named, and one taken back later finds its name here.
    const [own, ...others] = (await tx.getAll(...all)).map(publishedIn);
    const related = Object.fromEntries(
      others.flatMap((one) => (one ? [[one.slug, one.title] as const] : [])),
    );
    if (own && sorted(related) !== sorted(own.related)) tx.update(ref, { related });
  });
}

const sorted = (titles: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(titles).toSorted(([one], [other]) => (one < other ? -1 : 1)));

async function candidatesFor(
  db: Firestore,
  { placeCode, fields }: ColumnEntry,
): Promise<readonly ColumnEntry[]> {
  const profiles = db.collection('profiles');
  const here = profiles
    .where('status', '==', 'published')
    .where('subject.placeCode', '==', placeCode ?? '')
    .orderBy('publishedOn', 'desc');
  const alike = profiles
    .where('status', '==', 'published')
    .where('fields', 'array-contains-any', fields.length === 0 ? [''] : fields)
    .orderBy('publishedOn', 'desc');
  const newest = newestProfiles(db);
  const found = await Promise.all(
    [here, alike, newest].map((query) => query.limit(candidatesRead).get()),
  );
  return found.flatMap(({ docs }) =>
    docs.flatMap((doc) => {
      const profile = publishedIn(doc);
      return profile === null ? [] : [entryOf(profile)];
    }),
  );
}

/** One write for each page that names this one, and none where its title there is true. */
async function tellOthers(db: Firestore, slug: string, title: string | null): Promise<void> {
  const named = new FieldPath('related', slug);
  const naming = await db.collection('profiles').where(named, '>', '').get();
  const outdated = naming.docs.filter((doc) => doc.get(named) !== title);
  await Promise.all(outdated.map((doc) => doc.ref.update(named, title ?? FieldValue.delete())));
}
