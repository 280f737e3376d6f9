/** After every change of a profile its photos and its share card lie in the public area, and nothing else (architecture §5). */
import type { Firestore } from 'firebase-admin/firestore';
import { onDocumentWritten } from 'firebase-functions/v2/firestore';
import { Evidence, type StoredFile } from '#domain/evidence.ts';
import { widthsOf, type PublicPhoto } from '#domain/photo.ts';
import { imageOf } from '#domain/published-photos.ts';
import { shareCardId, shareCardOf, type ShareCard } from '#domain/share-card.ts';
import { Profile, Story } from '#domain/story.ts';
import { objectNamed, removeBytes } from '../files/bucket.ts';
import { database, readAs, region } from '../store.ts';
import { encodedPhoto, pressPhoto } from './encoded.ts';
import {
  nameOfCard,
  nameOfPhoto,
  nameOfPressPhoto,
  namesOfPhoto,
  namesThere,
  publicPhoto,
  storePublic,
} from './public-area.ts';
import { drawnCard } from './share-card.ts';

export const profilePhotos = onDocumentWritten(
  // Made from what stands there now, so that a late or repeated event changes nothing.
  { document: 'profiles/{slug}', region, retry: true, memory: '1GiB', concurrency: 1 },
  async ({ params: { slug } }) => {
    await settle(database(), slug);
  },
);

/** At most so often does a profile change while its photos are being encoded. */
const mostRounds = 5;

/** Encodes what is missing, takes away what is too much, and looks again whether the profile still says so. */
export const settle = async (db: Firestore, slug: string, rounds = mostRounds): Promise<void> => {
  const before = await photosOf(db, slug);
  const there = await namesThere(slug);
  const wanted = new Set([
    ...before.photos.flatMap((photo) => namesOf(slug, photo, before)),
    ...before.card.map(({ id }) => nameOfCard(slug, id)),
  ]);
  await removeBytes(...[...there].filter((name) => !wanted.has(name)));
  for (const photo of before.photos)
    if (namesOf(slug, photo, before).some((name) => !there.has(name)))
      await encode(db, slug, before, photo);
  for (const card of before.card) if (!there.has(nameOfCard(slug, card.id))) await draw(slug, card);
  const after = await photosOf(db, slug);
  if (JSON.stringify(after) !== JSON.stringify(before) && rounds > 1)
    await settle(db, slug, rounds - 1);
};

const namesOf = (slug: string, photo: PublicPhoto, { press }: Shown): readonly string[] => [
  ...namesOfPhoto(slug, photo),
  ...(press ? [nameOfPressPhoto(slug, photo)] : []),
];

interface Shown {
  readonly story: string | null;
  /** Whether its photos may be printed by the press. */
  readonly press: boolean;
  readonly photos: readonly PublicPhoto[];
  /** None where no page stands. */
  readonly card: readonly (ShareCard & { readonly id: string })[];
}

const photosOf = async (db: Firestore, slug: string): Promise<Shown> => {
  const profile = readAs(Profile, await db.doc(`profiles/${slug}`).get());
  return profile?.status === 'published'
    ? {
        story: profile.story,
        press: profile.channels.includes('press'),
        photos: profile.photos,
        card: [{ ...shareCardOf(profile), id: shareCardId(profile) }],
      }
    : { story: null, press: false, photos: [], card: [] };
};

/** A photo whose original is not there any more is left out: its address answers that it is gone. */
const encode = async (
  db: Firestore,
  slug: string,
  { story, press }: Shown,
  photo: PublicPhoto,
): Promise<void> => {
  const original = await originalOf(db, story, photo);
  if (original === null) return;
  const [bytes] = await (await objectNamed(original.object)).download();
  for (const { width, format, bytes: encoded } of await encodedPhoto(bytes, photo))
    await storePublic(nameOfPhoto(slug, photo, width, format), encoded, format);
  if (press) await storePublic(nameOfPressPhoto(slug, photo), await pressPhoto(bytes), 'jpg');
};

/** With its photo as it is public; without one that could not be encoded. */
const draw = async (slug: string, { id, ...card }: Shown['card'][number]): Promise<void> => {
  const { photo } = card;
  const width = photo === null ? 0 : (widthsOf(photo).at(-1) ?? photo.width);
  const bytes = photo === null ? null : await publicPhoto(slug, photo, width);
  await storePublic(nameOfCard(slug, id), await drawnCard(card, bytes), 'jpg');
};

/** The evidence of the story's case whose hash begins with the photo's public id. */
const originalOf = async (
  db: Firestore,
  story: string | null,
  { id }: PublicPhoto,
): Promise<StoredFile | null> => {
  const told = readAs(Story, await db.doc(`stories/${story}`).get());
  if (told?.nomination == null) return null;
  const { docs } = await db
    .collection(`nominations/${told.nomination}/evidence`)
    .where('sha256', '>=', id)
    .where('sha256', '<', `${id}g`)
    .limit(1)
    .get();
  return docs.map((one) => imageOf(readAs(Evidence, one) ?? undefined))[0] ?? null;
};
