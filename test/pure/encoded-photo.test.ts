/** What the public gets of a photo: three widths, two formats, upright, and nothing of what its camera noted. */
import { expect, it } from 'vitest';
import { theSharp } from '../../functions/src/files/inspect/image.ts';
import { encodedPhoto, pressPhoto } from '../../functions/src/images/encoded.ts';
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

it('what the press may print is as large as the original, up to a bound, and as bare', async () => {
  const sharp = await theSharp();
  const original = await photoWithNotes();
  const bytes = await pressPhoto(original);
  const image = await sharp(bytes).metadata();
  expect([image.format, image.width, image.height]).toEqual(['jpeg', 600, 900]);
  expect([image.exif, image.xmp, image.iptc, image.orientation].filter(Boolean)).toEqual([]);
  expect(secrets.filter((one) => bytes.includes(one))).toEqual([]);
  const wide = await sharp({
    create: { width: 6000, height: 1500, channels: 3, background: '#888' },
  })
    .png()
    .toBuffer();
  const { width, height } = await sharp(await pressPhoto(wide)).metadata();
  expect([width, height]).toEqual([4000, 1000]);
});
