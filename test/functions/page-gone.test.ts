/** How long a withdrawn profile stays is measured from outside, once, in every place. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { GonePage } from '#domain/gone-page.ts';
import { publicIdOf } from '#domain/published-photos.ts';
import { measureGone } from '../../functions/src/stories/page-gone.ts';
import { tracesOf } from '../../functions/src/stories/public-traces.ts';
import { database } from '../../functions/src/store.ts';
import {
  columnAddress,
  dataAddress,
  everything,
  jsonFeedAddress,
  listAddress,
  photoAddress,
  profileAddress,
  rssAddress,
  searchAddress,
  siteMapAddress,
  translationAddress,
} from '../../web/site/addresses.ts';
import { fileEvidence } from '../builders/evidence.ts';
import { stored } from '../builders/instant.ts';
import { story, storyPhoto, storyVersion } from '../builders/story.ts';
import { translation } from '../builders/translation.ts';

const id = 'gone0001';
const slug = 'nguoi-giu-nghe-det';
const title = storyVersion().title;
const image = fileEvidence({ type: 'image/jpeg', pixels: { width: 800, height: 600 } });
const photo = publicIdOf(image);

/** How often each address still shows the profile; one hangs up the first time. */
let shown: Record<string, number> = {};
let asked: string[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    const address = request.url ?? '';
    asked.push(address);
    const left = shown[address] ?? 0;
    shown[address] = left - 1;
    if (left > 90) {
      shown[address] = 0;
      request.socket.destroy();
    } else if (/^\/(?:guong|anh)\//u.test(address)) response.writeHead(left > 0 ? 200 : 410).end();
    else response.end(left > 0 ? `<a href="/guong/${slug}">` : `<a href="/guong/${slug}-khac">`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const db = database();
  const timestamp = (millis: number) => Timestamp.fromMillis(millis);
  const published = story({
    state: 'published',
    nomination: id,
    title: 'Một nhan đề đang sửa',
    photos: [storyPhoto()],
  });
  await db.doc(`stories/${id}`).set(stored(published, timestamp));
  await db.doc(`stories/${id}/versions/1`).set(stored(storyVersion(), timestamp));
  await db.doc(`stories/${id}/translations/en`).set(stored(translation(), timestamp));
  await db.doc(`nominations/${id}/evidence/anh-1`).set(stored(image, timestamp));
});
beforeEach(() => {
  asked = [];
  shown = {};
});
afterAll(() => server.close());

const watched = (moveId: string, of = id) => ({
  story: of,
  moveId,
  asked: Timestamp.now(),
  site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
});

const list = listAddress(everything);
const search = searchAddress(title);
const english = translationAddress(slug, 'en');
const small = photoAddress(slug, { id: photo }, 480, 'webp');

it('looks where the site says that a profile stands', async () => {
  const published = story({ state: 'published', nomination: id, photos: [storyPhoto()] });
  const traces = await tracesOf(database(), id, published, slug);
  expect(Object.fromEntries(traces.map(({ at, addresses }) => [at, addresses]))).toEqual({
    page: [profileAddress(slug)],
    lists: [columnAddress, list],
    search: [search],
    feeds: [rssAddress, jsonFeedAddress, siteMapAddress, dataAddress],
    languages: [english],
    images: [small],
  });
});

it('each place is asked until the profile is gone from it, and the first measure stays', async () => {
  shown = { [profileAddress(slug)]: 2, [list]: 1, [search]: 3, [small]: 99 };
  const db = database();
  const watching = watched('m1');
  await measureGone(db, watching);
  const times = (address: string): number => asked.filter((one) => one === address).length;
  expect([profileAddress(slug), list, columnAddress, search, english, small].map(times)).toEqual([
    3, 2, 1, 4, 1, 2,
  ]);
  const kept = (await db.doc(`stories/${id}/withdrawals/m1`).get()).data();
  const { gone, others } = GonePage.parse(kept);
  const after = (one: { toMillis(): number } | null | undefined): number =>
    Math.floor(((one?.toMillis() ?? 0) - watching.asked.toMillis()) / 1000);
  // A second at least lies between two rounds, and more on a busy machine.
  expect(after(others.lists)).toBeGreaterThanOrEqual(1);
  expect(after(gone)).toBeGreaterThan(after(others.lists));
  expect(after(others.search)).toBeGreaterThan(after(gone));
  expect(Object.keys(others).toSorted()).toEqual([
    'feeds',
    'images',
    'languages',
    'lists',
    'search',
  ]);
  await measureGone(db, watching);
  expect((await db.doc(`stories/${id}/withdrawals/m1`).get()).data()).toEqual(kept);
});

it('a story that was never public has nothing to watch', async () => {
  const db = database();
  await db.doc('stories/gone0002').set(stored(story(), (millis) => Timestamp.fromMillis(millis)));
  await measureGone(db, watched('m1', 'gone0002'));
  expect(asked).toEqual([]);
  expect((await db.collection('stories/gone0002/withdrawals').get()).size).toBe(0);
});
