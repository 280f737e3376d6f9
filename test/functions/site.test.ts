/** The public pages against the real database, read as everyone may read it. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tombstone } from '#domain/profile.ts';
import { folded } from '#domain/text.ts';
import { site } from '../../functions/src/site/index.ts';
import { profile, recognition } from '../builders/story.ts';
import { db, endApps, freshId, put, read } from './suite.ts';

let server: Server;
let home = '';
const mine = new Set<string>();

beforeAll(async () => {
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
  [...page.matchAll(/href="\/guong\/([a-z0-9-]+)"/gu)].map(([, slug = '']) => slug);

let lastYear = 2100;
/** A year in which no other test recognises anybody. */
const yearOfMyOwn = (): number => (lastYear += 1);
const recognisedIn = (year: number) => recognition({ year });

describe('a profile', () => {
  it('is read by anybody, figures with their sources', async () => {
    const { status, body } = await get(`/guong/${await publish()}`);
    expect(status).toBe(200);
    expect(body).toContain('Người giữ nghề dệt ở Bù Gia Mập');
    expect(body).toContain('32 người</b><sup><a class="footnote" href="#nguon-1"');
  });

  it('once taken back is gone from its address and from the list, with nothing of the person', async () => {
    const year = yearOfMyOwn();
    const slug = await publish({ recognition: recognisedIn(year) });
    expect(slugsIn((await get(`/danh-sach?nam=${year}`)).body)).toEqual([slug]);
    await put(`profiles/${slug}`, tombstone({ slug, story: 'a1b2c3d4' }, '2026-12-20'));
    const { status, body } = await get(`/guong/${slug}`);
    expect(status).toBe(410);
    expect(body).not.toMatch(/Thị Ví Dụ|nghề dệt/u);
    expect(slugsIn((await get(`/danh-sach?nam=${year}`)).body)).toEqual([]);
  });

  it('that cannot be read is answered without its content, and leaves the list to the others', async () => {
    const year = yearOfMyOwn();
    const recognised = recognisedIn(year);
    const readable = await publish({ recognition: recognised });
    const broken = await publish({ recognition: recognised });
    await db
      .doc(`profiles/${broken}`)
      .update({ lead: 'BÍ MẬT', 'subject.idNumber': '012345678901' });
    const { status, body } = await get(`/guong/${broken}`);
    expect(status).toBe(500);
    expect(body).not.toMatch(/BÍ MẬT|012345678901|Error/u);
    expect(slugsIn((await get(`/danh-sach?nam=${year}`)).body)).toEqual([readable]);
  });

  it('that never was is not found', async () => {
    expect((await get(`/guong/${freshId(20)}`)).status).toBe(404);
  });

  it('sends headers alone when asked for them', async () => {
    const slug = await publish();
    const [whole, headers] = [await get(`/guong/${slug}`), await get(`/guong/${slug}`, 'HEAD')];
    expect([headers.status, headers.body]).toEqual([200, '']);
    expect(headers.headers.get('content-length')).toBe(whole.headers.get('content-length'));
  });
});

describe('the list', () => {
  it('shows every profile once, twenty a page, whatever is published while one reads', async () => {
    const year = yearOfMyOwn();
    const recognised = recognisedIn(year);
    const days = ['2026-12-01', '2026-12-02', '2026-12-03'];
    const all = await Promise.all(
      Array.from({ length: 45 }, (_, n) =>
        publish({ recognition: recognised, publishedOn: days[n % 3] ?? '2026-12-01' }),
      ),
    );
    const seen: string[][] = [];
    let next: string | undefined = `/danh-sach?nam=${year}`;
    while (next !== undefined && seen.length < 9) {
      // oxlint-disable-next-line no-await-in-loop -- each page says where the next one is
      const { body } = await get(next);
      seen.push([...slugsIn(body)]);
      next = /rel="next" href="([^"]+)"/u.exec(body)?.[1]?.replaceAll('&amp;', '&');
      // oxlint-disable-next-line no-await-in-loop
      await publish({ recognition: recognised, publishedOn: '2026-12-31' });
    }
    expect(seen.map((page) => page.length)).toEqual([20, 20, 5]);
    expect(seen.flat().toSorted()).toEqual(all.toSorted());
  });

  it('goes on behind a page that ends with an unreadable profile', async () => {
    const year = yearOfMyOwn();
    const recognised = recognisedIn(year);
    const last = await publish({ recognition: recognised, publishedOn: '2026-11-01' });
    await Promise.all(Array.from({ length: 19 }, () => publish({ recognition: recognised })));
    const broken = await publish({ recognition: recognised, publishedOn: '2026-11-02' });
    await db.doc(`profiles/${broken}`).update({ title: 7 });
    const next = /rel="next" href="([^"]+)"/u.exec((await get(`/danh-sach?nam=${year}`)).body)?.[1];
    expect(slugsIn((await get((next ?? '').replaceAll('&amp;', '&'))).body)).toEqual([last]);
  });

  it('is chosen by each field, and by all of them together', async () => {
    const year = yearOfMyOwn();
    const { subject } = profile();
    const here = { ...subject, kind: 'household', placeCode: '25222' } as const;
    const there = { ...subject, kind: 'collective', placeCode: '25195' } as const;
    const recognised = { ...recognisedIn(year), level: 'province' };
    const one = await publish({ subject: here, recognition: recognised });
    const other = await publish({ subject: there, recognition: recognisedIn(year) });
    const chosenBy = async (more: string) =>
      slugsIn((await get(`/danh-sach?nam=${year}${more}`)).body);
    expect(await chosenBy('&dia-ban=25222')).toEqual([one]);
    expect(await chosenBy('&loai=tap-the')).toEqual([other]);
    expect(await chosenBy('&cap=tinh')).toEqual([one]);
    expect(await chosenBy('&dia-ban=25222&loai=ho-gia-dinh&cap=tinh')).toEqual([one]);
    expect(await chosenBy('&dia-ban=25195&cap=tinh')).toEqual([]);
  });
});

it('the column shows the newest, and the search finds with and without marks', async () => {
  const name = `Ví Dụ ${freshId(10)}`;
  const title = `Người giữ rừng ${name}`;
  const slug = await publish({ title, search: folded(title), publishedOn: '2199-12-31' });
  expect(slugsIn((await get('/')).body)).toContain(slug);
  const found = async (words: string) =>
    slugsIn((await get(`/tim-kiem?${new URLSearchParams({ q: words })}`)).body);
  expect(await found(title)).toEqual([slug]);
  expect(await found(`rung giu ${name.slice(6)}`)).toEqual([slug]);
  expect(await found(`khong co ${freshId(12)}`)).toEqual([]);
});

it('answers through its own deployed function as it does here', async () => {
  const slug = await publish();
  const { GS_FUNCTIONS_URL, GCLOUD_PROJECT } = process.env;
  const deployed = `${GS_FUNCTIONS_URL}/${GCLOUD_PROJECT}/asia-southeast1/site/guong/${slug}`;
  const answer = await fetch(deployed);
  expect([answer.status, await answer.text()]).toEqual([200, (await get(`/guong/${slug}`)).body]);
  expect(await read(`profiles/${slug}`)).not.toBeNull();
});
