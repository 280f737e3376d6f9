/** The photos of the published profiles, encoded as the functions would have done it when each profile was written. */
import { Evidence } from '#domain/evidence.ts';
import { imageOf, publicIdOf } from '#domain/published-photos.ts';
import { Profile } from '#domain/story.ts';
import { encodedPhoto } from '../../../../functions/src/images/encoded.ts';
import { contentTypes, nameOfPhoto } from '../../../../functions/src/images/public-area.ts';
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
    shown.map(async ({ slug, story, photo }) => {
      const original = originalOf(documents, files, story, photo.id);
      for (const { width, format, bytes } of await encodedPhoto(original, photo))
        images.set(nameOfPhoto(slug, photo, width, format), { bytes, type: contentTypes[format] });
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
