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

/** Of the picture by which social networks show the profile. */
export const nameOfCard = (slug: string, id: string): string =>
  `${folderOfProfile(slug)}the-${id}.jpg`;

/** The names of all that is served of one photo. */
export const namesOfPhoto = (slug: string, photo: PublicPhoto): readonly string[] =>
  widthsOf(photo).flatMap((width) =>
    photoFormats.map((format) => nameOfPhoto(slug, photo, width, format)),
  );

/** Of the photo as the press may print it: served by no address, only in the press pack. */
export const nameOfPressPhoto = (slug: string, { id }: Pick<PublicPhoto, 'id'>): string =>
  `${folderOfProfile(slug)}bao-chi-${id}.jpg`;

/** null where none is encoded: the page is not for the press, or stands since before these were kept. */
export const storedPressPhoto = async (slug: string, photo: PublicPhoto): Promise<Buffer | null> =>
  await stored(nameOfPressPhoto(slug, photo));

/** As JPEG in one of its widths; null where it is not encoded yet. */
export const publicPhoto = async (
  slug: string,
  photo: PublicPhoto,
  width: number,
): Promise<Buffer | null> => await stored(nameOfPhoto(slug, photo, width, 'jpg'));

const stored = async (name: string): Promise<Buffer | null> => {
  const object = await objectNamed(name);
  if (!(await object.exists())[0]) return null;
  return (await object.download())[0];
};

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
