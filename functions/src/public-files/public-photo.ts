/** A photo as it lies in the public area. */
import type { PublicPhoto } from '#domain/photo.ts';
import { objectNamed } from '../files/bucket.ts';
import { nameOfPhoto } from '../images/public-area.ts';

/** As JPEG in one of its widths; null where it is not encoded yet. */
export const publicPhoto = async (
  slug: string,
  photo: PublicPhoto,
  width: number,
): Promise<Buffer | null> => {
  const object = await objectNamed(nameOfPhoto(slug, photo, width, 'jpg'));
  if (!(await object.exists())[0]) return null;
  return (await object.download())[0];
};
