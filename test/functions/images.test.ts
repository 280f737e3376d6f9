/** The public images on the running functions: made when a profile stands, without a camera's notes, gone with the profile. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Evidence } from '#domain/evidence.ts';
import type { PublicPhoto } from '#domain/photo.ts';
import { tombstone } from '#domain/profile.ts';
import { shareCardId } from '#domain/share-card.ts';
import { imageOf, publicPhotos } from '#domain/published-photos.ts';
import { theSharp } from '../../functions/src/files/inspect/image.ts';
import { photoWithNotes, secrets } from '../builders/photo.ts';
import { profile, story, storyPhoto } from '../builders/story.ts';
import { project, region } from '../suite/environment.ts';
import { bucket, evidenceOf, send } from './files-client.ts';
import { endApps, freshId, loadOrganisation, put, putCase, read, until } from './suite.ts';

beforeAll(loadOrganisation);
afterAll(endApps);

const home = `${process.env['GS_FUNCTIONS_URL']}/${project}/${region}/images`;
const get = (address: string): Promise<Response> => fetch(`${home}/anh/${address}`);
const statusOf = async (address: string): Promise<number> => (await get(address)).status;

/** A case with an uploaded photo, its story, and the page on which the photo stands. */
const publish = async (): Promise<{ readonly slug: string; readonly photo: PublicPhoto }> => {
  const nomination = await putCase();
  const slug = `anh-${freshId(12)}`;
  expect((await send(nomination, { bytes: await photoWithNotes() })).status).toBe(201);
  const [stored] = await evidenceOf(nomination);
  const evidence: Record<string, Evidence> = stored === undefined ? {} : { 'anh-1': stored };
  expect(imageOf(stored)?.pixels).toEqual({ width: 600, height: 900 });
  const [photo] = publicPhotos({ photos: [storyPhoto()], evidence, consents: [] });
  if (photo === undefined) throw new Error('no photo was stored');
  await put(`stories/${nomination}`, story({ state: 'published', nomination, slug }));
  await put(`profiles/${slug}`, profile({ slug, story: nomination, photos: [photo] }));
  return { slug, photo };
};

const objectsOf = async (slug: string): Promise<number> =>
  (await bucket.getFiles({ prefix: `public/${slug}/` }))[0].length;

/** The image once it is there, with what can be found in it. */
const served = async (address: string) => {
  const answer = await until(`${address} is served`, async () => {
    const got = await get(address);
    return got.status === 200 && got;
  });
  const bytes = Buffer.from(await answer.arrayBuffer());
  const { width, format, exif, xmp, iptc } = await (await theSharp())(bytes).metadata();
  const notes = [exif, xmp, iptc].filter(Boolean);
  const told = secrets.filter((secret) => bytes.includes(secret));
  return { type: answer.headers.get('content-type'), width, format, notes, told };
};

test('a published photo is served in each width and format, and nothing of its notes with it', async () => {
  const { slug, photo } = await publish();
  const at = (width: number, ending: string) => `${slug}/${photo.id}-${width}.${ending}`;
  const clean = { notes: [], told: [] };
  const webp = { type: 'image/webp', format: 'webp', ...clean };
  const jpeg = { type: 'image/jpeg', format: 'jpeg', ...clean };
  expect(
    await Promise.all(
      [at(480, 'webp'), at(480, 'jpg'), at(600, 'webp'), at(600, 'jpg')].map(served),
    ),
  ).toEqual([
    { width: 480, ...webp },
    { width: 480, ...jpeg },
    { width: 600, ...webp },
    { width: 600, ...jpeg },
  ]);
  await until('photo and share card lie there', async () => (await objectsOf(slug)) === 5);
  expect(
    await Promise.all(
      [at(333, 'webp'), at(480, 'png'), at(480, 'jpg').replace(slug, 'chua-dang')].map(statusOf),
    ),
  ).toEqual([404, 404, 404]);
});

test('a photo of a wide original is served in a third width, and no wider', async () => {
  const nomination = await putCase();
  const slug = `anh-${freshId(12)}`;
  const sharp = await theSharp();
  const bytes = await sharp({
    create: { width: 2400, height: 1200, channels: 3, background: '#285040' },
  })
    .withExif({ IFD0: { Artist: secrets[0] } })
    .jpeg()
    .toBuffer();
  expect((await send(nomination, { bytes })).status).toBe(201);
  const [stored] = await evidenceOf(nomination);
  const evidence: Record<string, Evidence> = stored === undefined ? {} : { 'anh-1': stored };
  const [photo] = publicPhotos({ photos: [storyPhoto()], evidence, consents: [] });
  if (photo === undefined) throw new Error('no photo was stored');
  // Where the originals lie, the story tells.
  await put(`stories/${nomination}`, story({ state: 'published', nomination, slug }));
  await put(`profiles/${slug}`, profile({ slug, story: nomination, photos: [photo] }));
  const clean = { notes: [], told: [] };
  const at = (width: number, ending: string) => `${slug}/${photo.id}-${width}.${ending}`;
  expect(await served(at(1600, 'webp'))).toEqual({
    type: 'image/webp',
    format: 'webp',
    width: 1600,
    ...clean,
  });
  expect(await served(at(1600, 'jpg'))).toMatchObject({ width: 1600, ...clean });
  expect(await served(at(960, 'webp'))).toMatchObject({ width: 960, ...clean });
  expect(await statusOf(at(2400, 'jpg'))).toBe(404);
});

test('a photo that the press may print lies beside, at no address of its own, and goes with the consent', async () => {
  const { slug, photo } = await publish();
  const { story: told } = (await read(`profiles/${slug}`)) ?? {};
  const shown = { slug, story: String(told) };
  await put(`profiles/${slug}`, profile({ ...shown, photos: [photo], channels: ['press'] }));
  await until('the photo for the press lies there', async () => (await objectsOf(slug)) === 6);
  expect(await statusOf(`${slug}/bao-chi-${photo.id}.jpg`)).toBe(404);
  await put(`profiles/${slug}`, profile({ ...shown, photos: [photo] }));
  await until('it is cleared away', async () => (await objectsOf(slug)) === 5);
});

test('a photo that is withdrawn, alone or with its page, answers 410 at once and its images are cleared away', async () => {
  const corrected = await publish();
  const withdrawn = await publish();
  await until('both are encoded', async () => {
    const counts = await Promise.all([corrected.slug, withdrawn.slug].map(objectsOf));
    return counts.every((count) => count === 5);
  });
  await put(`profiles/${corrected.slug}`, profile({ slug: corrected.slug, photos: [] }));
  await put(
    `profiles/${withdrawn.slug}`,
    tombstone({ slug: withdrawn.slug, story: 'a1b2c3d4' }, '2026-12-20'),
  );
  const addresses = [corrected, withdrawn].map(({ slug, photo }) => `${slug}/${photo.id}-480.jpg`);
  expect(await Promise.all(addresses.map(statusOf))).toEqual([410, 410]);
  await until(
    'nothing is left in the public area but the card of the page that stands',
    async () => {
      const counts = await Promise.all([corrected.slug, withdrawn.slug].map(objectsOf));
      return counts.join() === '1,0';
    },
  );
});

test('a page has a share card, another one after a correction, and none once it is taken back', async () => {
  const slug = `anh-${freshId(12)}`;
  const cardOf = (title: string): string =>
    `${slug}/the-${shareCardId(profile({ slug, title, channels: ['social'] }))}.jpg`;
  const write = (title: string) =>
    put(`profiles/${slug}`, profile({ slug, title, channels: ['social'] }));
  await write('Người giữ nghề');
  const first = await served(cardOf('Người giữ nghề'));
  expect(first).toMatchObject({ type: 'image/jpeg', width: 1200, format: 'jpeg', notes: [] });
  await write('Người giữ rừng');
  expect(await statusOf(cardOf('Người giữ nghề'))).toBe(410);
  await served(cardOf('Người giữ rừng'));
  await until('the first card is cleared away', async () => (await objectsOf(slug)) === 1);
  await put(`profiles/${slug}`, tombstone({ slug, story: 'a1b2c3d4' }, '2026-12-20'));
  expect(await statusOf(cardOf('Người giữ rừng'))).toBe(410);
  await until('no card is left', async () => (await objectsOf(slug)) === 0);
});
