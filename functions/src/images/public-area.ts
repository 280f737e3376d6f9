/** The public area of the bucket: encoded photos under the names of their addresses, and nothing else. */
import type { PhotoFormat, PublicPhoto } from '#domain/photo.ts';
import { widthsOf, photoFormats } from '#domain/photo.ts';
import { bucket, objectNamed } from '../files/bucket.ts';

export const contentTypes = { webp: 'image/webp', jpg: 'image/jpeg' } as const satisfies Record<
  PhotoFormat,
  string
>;

export const folderOfProfile = (slug: string): string => `public/${slug}/`;

export const nameOfPhoto = (
  slug: string,
  { id }: Pick<PublicPhoto, 'id'>,
  width: number,
  format: PhotoFormat,
): string => `${folderOfProfile(slug)}${id}-${width}.${format}`;

/** The names of all that is served of one photo. */
export const namesOfPhoto = (slug: string, photo: PublicPhoto): readonly string[] =>
  widthsOf(photo).flatMap((width) =>
    photoFormats.map((format) => nameOfPhoto(slug, photo, width, format)),
  );

/** Names of what lies there for one profile. */
export const namesThere = async (slug: string): Promise<ReadonlySet<string>> => {
  const [files] = await (await bucket()).getFiles({ prefix: folderOfProfile(slug) });
  return new Set(files.map(({ name }) => name));
};

export const storePublic = async (
  name: string,
  bytes: Buffer,
  format: PhotoFormat,
): Promise<void> => {
  await (
    await objectNamed(name)
  ).save(bytes, { resumable: false, contentType: contentTypes[format] });
};
