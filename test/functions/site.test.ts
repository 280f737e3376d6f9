/** The public pages against the real database, read as everyone may read it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { dayOf } from '#domain/day.ts';
import { tombstone } from '#domain/profile.ts';
import { Views } from '#domain/views.ts';
import { views } from '../../functions/src/site/counted.ts';
import { site } from '../../functions/src/site/index.ts';
import { agency } from '../builders/agency.ts';
import { profile, recognition } from '../builders/story.ts';
import { db, endApps, freshId, put, read } from './suite.ts';

let server: Server;
let home = '';
const mine = new Set<string>();

/** Of the 60 seconds that a change may take, 20 belong to the cache in front. */
const publicWithin = { timeout: 40_000, interval: 1_000 };

beforeAll(async () => {
  // The suite tells its functions where its pages are only together with a mail server; here both sides know of none.
  delete process.env['GS_HOSTING_URL'];
  server = createServer((request, response) => void site(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await Promise.all([...mine].map((slug) => db.doc(`profiles/${slug}`).delete()));
  server.close();
  await endApps();
});

/** A published profile under an address of its own; returns the address's last part. */
async function publish(given: Parameters<typeof profile>[0] = {}): Promise<string> {
  const slug = given.slug ?? `guong-${freshId(12)}`;
  mine.add(slug);
  await put(`profiles/${slug}`, profile({ ...given, slug }));
  return slug;
}

async function get(target: string, method = 'GET') {
  const answer = await fetch(home + target, { method, redirect: 'manual' });
  return { status: answer.status, body: await answer.text(), headers: answer.headers };
}

const slugsIn = (page: string): readonly string[] =>
  [...page.matchAll(/\/guong\/([a-z0-9-]+)(?=["<?])/gu)].map(([, slug = '']) => slug);

describe('a profile', () => {
  it('is read by anybody, figures with their sources', async () => {
    const { status, body } = await get(`/guong/${await publish()}`);
    expect(status).toBe(200);
    expect(body).toContain('Người giữ nghề dệt ở Bù Gia Mập');
    expect(body).toContain('32 người</b><sup><a class="footnote" href="#nguon-1"');
  });

  it('once taken back is gone from its address, with nothing of the person', async () => {
    const slug = await publish();
    await put(`profiles/${slug}`, tombstone({ slug, story: 'a1b2c3d4' }, '2026-12-20'));
    for (const address of [`/guong/${slug}`, `/guong/${slug}/noi-chuyen`]) {
      const { status, body } = await get(address);
      expect(status).toBe(410);
      expect(body).not.toMatch(/Thị Ví Dụ|nghề dệt/u);
    }
  });

  it('that cannot be read is answered without its content', async () => {
    const broken = await publish();
    await db
      .doc(`profiles/${broken}`)
      .update({ lead: 'BÍ MẬT', 'subject.idNumber': '012345678901' });
    const { status, body } = await get(`/guong/${broken}`);
    expect(status).toBe(500);
    expect(body).not.toMatch(/BÍ MẬT|012345678901|Error/u);
  });

  it('that never was is not found, and what was meant can be searched for there', async () => {
    const { status, body } = await get(`/guong/${freshId(20)}`);
    expect([status, body.includes('action="/tim-kiem"')]).toEqual([404, true]);
  });

  it('is led to from an address with other words and its ending', async () => {
    const ending = `a1${freshId(10)}`;
    const slug = await publish({ slug: `nguoi-giu-rung-${ending}` });
    await expect
      .poll(async () => (await get(`/guong/nguoi-trong-rung-${ending}`)).status, publicWithin)
      .toBe(301);
    const { headers } = await get(`/guong/nguoi-trong-rung-${ending}/noi-chuyen`);
    expect(headers.get('location')).toBe(`/guong/${slug}/noi-chuyen`);
  });

  it('is counted when a person opens it, by the way they came, in one write', async () => {
    const story = freshId(20);
    const slug = await publish({ story });
    const agent = 'Mozilla/5.0 (Linux; Android 9)';
    const open = (target: string, headers: Readonly<Record<string, string>> = {}) =>
      fetch(home + target, { headers: { 'User-Agent': agent, ...headers } });
    await Promise.all([
      open(`/guong/${slug}`),
      open(`/guong/${slug}?tu=ma-qr`),
      open(`/guong/${slug}?tu=ma-qr`),
      open(`/guong/${slug}`, { 'User-Agent': 'Googlebot/2.1' }),
      open(`/guong/${slug}/noi-chuyen`),
    ]);
    await views.write();
    await open(`/guong/${slug}`);
    await views.write();
    const stored = await read(`stories/${story}/reach/views`);
    const month = dayOf({ toMillis: Date.now }).slice(0, 7);
    expect(stored).toEqual({ v: 1, ways: { link: 2, qr: 2 }, months: { [month]: 4 } });
    expect(Views.safeParse(stored).success).toBe(true);
    await db.doc(`stories/${story}/reach/views`).delete();
  });

  it('is kept for five seconds by who has read it, whoever opens it and by whichever address, and no longer', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const slug = await publish({ title: 'Bài khi đọc lần đầu' });
      const titles = async () =>
        (await Promise.all([get(`/guong/${slug}`), get(`/guong/${slug}?tu=ma-qr`)])).map(
          ({ body }) => /<h1>([^<]*)<\/h1>/u.exec(body)?.[1],
        );
      expect(await titles()).toEqual(['Bài khi đọc lần đầu', 'Bài khi đọc lần đầu']);
      await publish({ slug, title: 'Bài sau khi sửa' });
      vi.advanceTimersByTime(5_000 - 1);
      expect(await titles()).toEqual(['Bài khi đọc lần đầu', 'Bài khi đọc lần đầu']);
      vi.advanceTimersByTime(1);
      expect(await titles()).toEqual(['Bài sau khi sửa', 'Bài sau khi sửa']);
      await put(`profiles/${slug}`, tombstone({ slug, story: 'a1b2c3d4' }, '2026-12-20'));
      vi.advanceTimersByTime(5_000);
      expect((await get(`/guong/${slug}`)).status).toBe(410);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that was looked for before it was there is shown as soon as it is', async () => {
    const slug = `guong-${freshId(12)}`;
    expect((await get(`/guong/${slug}`)).status).toBe(404);
    await publish({ slug });
    expect((await get(`/guong/${slug}`)).status).toBe(200);
  });

  it('sends headers alone when asked for them', async () => {
    const slug = await publish();
    const [whole, headers] = [await get(`/guong/${slug}`), await get(`/guong/${slug}`, 'HEAD')];
    expect([headers.status, headers.body]).toEqual([200, '']);
    expect(headers.headers.get('content-length')).toBe(whole.headers.get('content-length'));
  });
});

const places = [
  '/',
  '/danh-sach?nam=2199',
  '/tim-kiem?q=giu+rung+tram+huong',
  '/rss.xml',
  '/feed.json',
  '/sitemap.xml',
  '/nhung',
  '/du-lieu.json',
];

const shownIn = async (slug: string): Promise<readonly boolean[]> =>
  await Promise.all(places.map(async (place) => slugsIn((await get(place)).body).includes(slug)));

it('a profile is in column, list, search, feeds and sitemap within the time, and taken back out of all of them', async () => {
  const title = 'Người giữ rừng trầm hương';
  const recognised = recognition({ year: 2199 });
  const publishedOn = '2199-12-31';
  const neighbour = await publish({
    recognition: recognised,
    publishedOn,
    title: 'Người hàng xóm',
  });
  const slug = await publish({ title, recognition: recognised, publishedOn, channels: ['press'] });
  await expect.poll(() => shownIn(slug), publicWithin).toEqual(places.map(() => true));
  await db.doc(`profiles/${neighbour}`).update({ title: 'Người láng giềng' });
  const related = async () => Object(await read(`profiles/${neighbour}`)).related as object;
  await expect.poll(related, publicWithin).toHaveProperty(slug, title);
  await put(`profiles/${slug}`, tombstone({ slug, story: 'a1b2c3d4' }, '2026-12-20'));
  await expect.poll(() => shownIn(slug), publicWithin).toEqual(places.map(() => false));
  await expect.poll(related, publicWithin).not.toHaveProperty(slug);
  const parts = await db.collection('column').get();
  expect(JSON.stringify(parts.docs.map((part) => part.data()))).not.toContain(slug);
});

it('answers through its own deployed function as it does here', async () => {
  const slug = await publish();
  const { GS_FUNCTIONS_URL, GCLOUD_PROJECT } = process.env;
  const deployed = `${GS_FUNCTIONS_URL}/${GCLOUD_PROJECT}/asia-southeast1/site/guong/${slug}`;
  const answer = await fetch(deployed);
  // Deployed, the styles within the page are the same without their comments.
  const bare = (page: string): string => page.replace(/<style>[^<]+<\/style>/u, '<style></style>');
  const [there, here] = [await answer.text(), (await get(`/guong/${slug}`)).body];
  expect([answer.status, bare(there)]).toEqual([200, bare(here)]);
  expect(there).toMatch(/<style>:root\{/u);
  expect(await read(`profiles/${slug}`)).not.toBeNull();
});

describe('the motto', () => {
  const mottoAt = async (target: string): Promise<string | null> =>
    /<p class="motto"[^>]*>([^<]*)<\/p>/u.exec((await get(target)).body)?.[1] ?? null;

  it('that an administrator sets stands on every page within a minute, and none where it is emptied', async () => {
    const address = `/guong/${await publish()}`;
    const pages = [address, `${address}/noi-chuyen`, '/', '/tim-kiem', '/khong-co-trang-nay'];
    const motto = 'Việc tốt lan xa';
    const before = await read('settings/agency');
    await put('settings/agency', agency({ motto }));
    await expect.poll(() => mottoAt(address), publicWithin).toBe(motto);
    expect(await Promise.all(pages.map(mottoAt))).toEqual(pages.map(() => motto));
    await put('settings/agency', agency({ motto: '' }));
    await expect.poll(() => mottoAt('/'), publicWithin).toBeNull();
    await (before === null ? db.doc('settings/agency').delete() : put('settings/agency', before));
  });
});
