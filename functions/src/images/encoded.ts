/** A photo as the public gets it: encoded anew in each width and format, with nothing of what its camera noted. */
import { mostPixels, type Pixels } from '#domain/evidence.ts';
import { heightAt, photoFormats, widthsOf, type PhotoFormat } from '#domain/photo.ts';
import { theSharp } from '../files/inspect/image.ts';

export interface EncodedPhoto {
  readonly width: number;
  readonly format: PhotoFormat;
  readonly bytes: Buffer;
}

/** Pixels of the longer side of what the press prints: half a page of a newspaper. */
const pressSide = 4000;

/** For printing: as large as the original, up to a bound, and as bare of what its camera noted. */
export const pressPhoto = async (original: Buffer): Promise<Buffer> =>
  (await theSharp())(original, { limitInputPixels: mostPixels })
    .autoOrient()
    .resize(pressSide, pressSide, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .jpeg({ quality: 90, mozjpeg: true })
    .toBuffer();

/** Upright, in the colours of screens; the library writes no EXIF, XMP or IPTC unless it is asked to. */
export const encodedPhoto = async (original: Buffer, pixels: Pixels): Promise<EncodedPhoto[]> => {
  const sharp = await theSharp();
  const encoded: EncodedPhoto[] = [];
  for (const width of widthsOf(pixels)) {
    const scaled = sharp(original, { limitInputPixels: mostPixels })
      .autoOrient()
      .resize(width, heightAt(pixels, width), { fit: 'fill' })
      .flatten({ background: '#ffffff' });
    for (const format of photoFormats)
      encoded.push({
        width,
        format,
        bytes: await (
          format === 'webp'
            ? scaled.clone().webp({ quality: 76 })
            : scaled.clone().jpeg({ quality: 78, mozjpeg: true })
        ).toBuffer(),
      });
  }
  return encoded;
};
