/** The photos and share cards of the published profiles, made as the functions would have done it when each profile was written. */
import { Evidence } from '#domain/evidence.ts';
import { imageOf, publicIdOf } from '#domain/published-photos.ts';
import { shareCardId, shareCardOf } from '#domain/share-card.ts';
import { Profile } from '#domain/story.ts';
import { encodedPhoto, pressPhoto } from '../../../../functions/src/images/encoded.ts';
import {
  contentTypes,
  nameOfCard,
  nameOfPhoto,
  nameOfPressPhoto,
} from '../../../../functions/src/images/public-area.ts';
import { drawnCard } from '../../../../functions/src/images/share-card.ts';
import type { Documents } from '../base.ts';
import type { World } from './world.ts';

type Files = World['files'];

export const publicImages = async (documents: Documents, files: Files): Promise<Files> => {
  const images: Files = new Map();
  const paths = Object.keys(documents).filter((path) => path.startsWith('profiles/'));
  const profiles = paths.map((path) => Profile.parse(documents[path]));
  const shown = profiles.flatMap((one) =>
    one.status === 'published' ? one.photos.map((photo) => ({ ...one, photo })) : [],
  );
  await Promise.all(
    shown.map(async ({ slug, story, channels, photo }) => {
      const original = originalOf(documents, files, story, photo.id);
      if (channels.includes('press')) {
        const bytes = await pressPhoto(original);
        images.set(nameOfPressPhoto(slug, photo), { bytes, type: contentTypes.jpg });
      }
      for (const { width, format, bytes } of await encodedPhoto(original, photo))
        images.set(nameOfPhoto(slug, photo, width, format), { bytes, type: contentTypes[format] });
    }),
  );
  await Promise.all(
    profiles.map(async (profile) => {
      if (profile.status !== 'published') return;
      const card = shareCardOf(profile);
      const photo =
        card.photo === null ? null : originalOf(documents, files, profile.story, card.photo.id);
      const bytes = await drawnCard(card, photo);
      images.set(nameOfCard(profile.slug, shareCardId(profile)), { bytes, type: contentTypes.jpg });
    }),
  );
  return images;
};

const originalOf = (documents: Documents, files: Files, story: string, id: string): Buffer => {
  const named = Object.entries(documents)
    .filter(([path]) => path.startsWith(`nominations/${story}/evidence/`))
    .map(([, document]) => imageOf(Evidence.parse(document)))
    .find((image) => image !== null && publicIdOf(image) === id);
  const held = files.get(named?.object ?? '');
  if (held === undefined) throw new Error(`the photo ${id} of ${story} is not among the files`);
  return held.bytes;
};
