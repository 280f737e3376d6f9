/** What the public gets of a photo: three widths, two formats, upright, and nothing of what its camera noted. */
import { expect, it } from 'vitest';
import { theSharp } from '../../functions/src/files/inspect/image.ts';
import { encodedPhoto } from '../../functions/src/images/encoded.ts';
import { photoWithNotes, secrets } from '../builders/photo.ts';

it('no EXIF, XMP or IPTC of the original is in any of its public images', async () => {
  const sharp = await theSharp();
  const original = await photoWithNotes();
  const { autoOrient, exif, xmp, iptc } = await sharp(original).metadata();
  expect([exif, xmp, iptc].every(Boolean)).toBe(true);
  expect(secrets.filter((secret) => !original.includes(secret))).toEqual([]);

  const encoded = await encodedPhoto(original, autoOrient);
  const seen = await Promise.all(
    encoded.map(async ({ bytes }) => {
      const image = await sharp(bytes).metadata();
      const { format, width, height } = image;
      const notes = [image.exif, image.xmp, image.iptc, image.orientation].filter(Boolean);
      return { format, width, height, notes, told: secrets.filter((one) => bytes.includes(one)) };
    }),
  );
  const nothing = { notes: [], told: [] };
  expect(seen).toEqual([
    { format: 'webp', width: 480, height: 720, ...nothing },
    { format: 'jpeg', width: 480, height: 720, ...nothing },
    { format: 'webp', width: 600, height: 900, ...nothing },
    { format: 'jpeg', width: 600, height: 900, ...nothing },
  ]);
});
