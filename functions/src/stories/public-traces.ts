/** Where a published profile stands for everyone, by address, and how one sees from outside that it is gone from there. */
import type { Firestore } from 'firebase-admin/firestore';
import type { OtherTrace } from '#domain/gone-page.ts';
import { Evidence } from '#domain/evidence.ts';
import { widthsOf } from '#domain/photo.ts';
import { publicPhotos } from '#domain/published-photos.ts';
import { type Story, StoryVersion } from '#domain/story.ts';
import { TranslationLanguage } from '#domain/translation.ts';
import { readAs } from '../store.ts';

export interface Trace {
  readonly at: 'page' | OtherTrace;
  readonly addresses: readonly string[];
  /** `refused`: answers 410. `unnamed`: is there, and leads to the profile no more. */
  readonly gone: 'refused' | 'unnamed';
}

/** Addresses as `web/site/addresses.ts` writes them, which functions do not import: a test reads both. A read for its languages, one for the approved text, one a photo. */
export const tracesOf = async (
  db: Firestore,
  id: string,
  story: Story,
  slug: string,
): Promise<readonly Trace[]> => {
  const title = await publishedTitle(db, id, story);
  const traces: readonly Trace[] = [
    { at: 'page', addresses: [`/guong/${slug}`], gone: 'refused' },
    { at: 'lists', addresses: ['/', '/danh-sach'], gone: 'unnamed' },
    {
      at: 'search',
      addresses: [`/tim-kiem?${new URLSearchParams({ q: title })}`],
      gone: 'unnamed',
    },
    {
      at: 'feeds',
      addresses: ['/rss.xml', '/feed.json', '/sitemap.xml', '/du-lieu.json'],
      gone: 'unnamed',
    },
    { at: 'languages', addresses: await languagesOf(db, id, slug), gone: 'refused' },
    { at: 'images', addresses: await imagesOf(db, story, slug), gone: 'refused' },
  ];
  return traces.filter(({ addresses }) => addresses.length > 0);
};

/** What is public is called as it was approved, whatever its editor has begun since. */
const publishedTitle = async (db: Firestore, id: string, story: Story): Promise<string> => {
  const version = story.published?.textVersion ?? story.textVersion;
  const approved = await db.doc(`stories/${id}/versions/${version}`).get();
  return readAs(StoryVersion, approved)?.title ?? story.title;
};

const languagesOf = async (db: Firestore, id: string, slug: string): Promise<readonly string[]> => {
  const entered = await db.collection(`stories/${id}/translations`).get();
  return entered.docs.flatMap((doc) => {
    const language = TranslationLanguage.safeParse(doc.id);
    return language.success ? [`/guong/${slug}/${language.data}`] : [];
  });
};

/** Each photo of the case in its narrowest width; a story of a new factor shows none. */
const imagesOf = async (
  db: Firestore,
  { nomination, photos }: Story,
  slug: string,
): Promise<readonly string[]> => {
  if (nomination === null || photos.length === 0) return [];
  const refs = photos.map(({ id }) => db.doc(`nominations/${nomination}/evidence/${id}`));
  const evidence = Object.fromEntries(
    (await db.getAll(...refs)).flatMap((doc) => {
      const found = readAs(Evidence, doc);
      return found === null ? [] : [[doc.id, found] as const];
    }),
  );
  return publicPhotos({ photos, evidence, consents: [] }).map(
    (photo) => `/anh/${slug}/${photo.id}-${widthsOf(photo)[0] ?? photo.width}.webp`,
  );
};
