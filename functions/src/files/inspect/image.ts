/** Images: not too many pixels, decoded to the last one, and what the camera noted, taken out as plain numbers. */
import exifReader from 'exif-reader';
import type sharp from 'sharp';
import { mostPixels, type Pixels } from '#domain/evidence.ts';
import type { FileNote, Taken } from '#domain/file-note.ts';
import { Refused } from '../refused.ts';

type Sharp = typeof sharp;

let loaded: Promise<Sharp> | undefined;

/** The library is loaded with the first image; one image at a time, and nothing kept of it. */
export const theSharp = (): Promise<Sharp> =>
  (loaded ??= import('sharp').then(({ default: library }) => {
    library.cache(false);
    library.concurrency(1);
    return library;
  }));

/** Throws Refused `tooManyPixels` before a pixel is decoded, `cutOff` where one cannot be. */
export const lookedAtImage = async (
  bytes: Buffer,
): Promise<{ readonly pixels: Pixels; readonly note: FileNote }> => {
  const { pixels, exif } = await headerOf(bytes);
  if (pixels.width * pixels.height > mostPixels) throw new Refused('tooManyPixels');
  const likeness = await likenessOf(bytes);
  return { pixels, note: { v: 1, taken: takenIn(exif), likeness } };
};

const headerOf = async (bytes: Buffer) => {
  try {
    const image = (await theSharp())(bytes, { limitInputPixels: false });
    const { autoOrient: pixels, exif } = await image.metadata();
    return { pixels, exif };
  } catch {
    throw new Refused('cutOff');
  }
};

/** Pixels of its longer side, for screens with two to each point. */
const thumbnailSide = 240;

/** Upright and small, without anything that its camera noted. */
export const thumbnail = async (bytes: Buffer): Promise<Buffer> =>
  (await theSharp())(bytes, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize(thumbnailSide, thumbnailSide, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 70 })
    .toBuffer();

const across = 9;
const down = 8;

/** Whether each of 8 × 8 fields is darker than its neighbour: every pixel is decoded for it. */
const likenessOf = async (bytes: Buffer): Promise<string> => {
  try {
    const grey = await (
      await theSharp()
    )(bytes, { failOn: 'error', limitInputPixels: mostPixels })
      .autoOrient()
      .greyscale()
      .resize(across, down, { fit: 'fill' })
      .raw()
      .toBuffer();
    return Array.from({ length: down }, (_none, row) => rowOf(grey, row * across)).join('');
  } catch {
    throw new Refused('cutOff');
  }
};

const rowOf = (grey: Buffer, from: number): string => {
  let bits = 0;
  for (let at = from; at < from + across - 1; at += 1)
    bits = bits * 2 + ((grey[at] ?? 0) < (grey[at + 1] ?? 0) ? 1 : 0);
  return bits.toString(16).padStart(2, '0');
};

/** Numbers and a day only: whatever text stands there is left where it is. */
const takenIn = (exif: Buffer | undefined): Taken | null => {
  if (exif === undefined) return null;
  try {
    const { Photo, GPSInfo } = exifReader(exif);
    const at = instantIn(Photo?.DateTimeOriginal);
    const place = placeIn(GPSInfo);
    return at === null && place === null ? null : { at, place };
  } catch {
    return null;
  }
};

const instantIn = (value: unknown): string | null =>
  value instanceof Date && !Number.isNaN(value.getTime())
    ? value.toISOString().slice(0, 16).replace('T', ' ')
    : null;

const placeIn = (gps: Readonly<Record<string, unknown>> | undefined): Taken['place'] => {
  const latitude = degreesIn(gps?.['GPSLatitude'], gps?.['GPSLatitudeRef'] === 'S', 90);
  const longitude = degreesIn(gps?.['GPSLongitude'], gps?.['GPSLongitudeRef'] === 'W', 180);
  return latitude === null || longitude === null ? null : { latitude, longitude };
};

/** From degrees, minutes and seconds. */
const degreesIn = (value: unknown, negative: boolean, most: number): number | null => {
  if (!Array.isArray(value)) return null;
  const [degrees, minutes = 0, seconds = 0] = value.map(Number);
  const size = Number(degrees) + minutes / 60 + seconds / 3600;
  if (!Number.isFinite(size) || size < 0 || size > most) return null;
  return Math.round((negative ? -size : size) * 100_000) / 100_000;
};
