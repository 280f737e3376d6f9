/** How long a withdrawn page stays is measured from outside, once. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { measureGone } from '../../functions/src/stories/page-gone.ts';
import { database } from '../../functions/src/store.ts';
import { stored } from '../builders/instant.ts';
import { story } from '../builders/story.ts';

/** Answers 200 twice and hangs up once before the page is gone. */
const answers = [200, 200, 0];
let asked: string[] = [];
let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const status = answers[asked.length - 1] ?? 410;
    if (status === 0) request.socket.destroy();
    else response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});

afterAll(() => server.close());

it('the page is asked for until it answers 410, and the first measure stays', async () => {
  const db = database();
  const id = 'gone0001';
  await db
    .doc(`stories/${id}`)
    .set(stored(story({ state: 'published' }), (millis) => Timestamp.fromMillis(millis)));
  const watched = {
    story: id,
    moveId: 'm1',
    asked: Timestamp.now(),
    site: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
  await measureGone(db, watched);
  expect(asked).toEqual(Array.from({ length: 4 }, () => '/guong/nguoi-giu-nghe-det'));
  const first = (await db.doc(`stories/${id}/withdrawals/m1`).get()).data();
  expect(first?.['gone'].toMillis() - watched.asked.toMillis()).toBeGreaterThanOrEqual(3000);
  await measureGone(db, watched);
  expect((await db.doc(`stories/${id}/withdrawals/m1`).get()).data()).toEqual(first);
});

it('a story that was never public has nothing to watch', async () => {
  asked = [];
  const db = database();
  await db.doc('stories/gone0002').set(stored(story(), (millis) => Timestamp.fromMillis(millis)));
  await measureGone(db, {
    story: 'gone0002',
    moveId: 'm1',
    asked: Timestamp.now(),
    site: 'http://127.0.0.1:9',
  });
  expect((await db.collection('stories/gone0002/withdrawals').get()).size).toBe(0);
});
