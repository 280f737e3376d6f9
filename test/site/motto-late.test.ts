/** A database that does not answer keeps nobody from a page: the motto is not waited for. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { givenMotto } from '#domain/masthead.ts';
import { motto, refreshMotto } from '../../functions/src/site/masthead.ts';
import { restFields } from './rest-writer.ts';

const waiting: ServerResponse[] = [];
/** Takes every question and answers none of its own accord. */
const database = createServer((_request, response) => waiting.push(response));

beforeAll(async () => {
  await new Promise<void>((done) => void database.listen(0, '127.0.0.1', done));
  process.env['FIRESTORE_EMULATOR_HOST'] = `127.0.0.1:${(database.address() as AddressInfo).port}`;
});
afterAll(() => {
  delete process.env['FIRESTORE_EMULATOR_HOST'];
  database.closeAllConnections();
  database.close();
});

/** Milliseconds. */
const waited = async (): Promise<number> => {
  const began = performance.now();
  await refreshMotto();
  return performance.now() - began;
};

it('is waited for half a second by the first reader and by nobody after, and is there once it has come', async () => {
  const first = await waited();
  expect(first).toBeGreaterThan(400);
  expect(first).toBeLessThan(5_000);
  expect(motto()).toBe(givenMotto);
  expect(await waited()).toBeLessThan(300);

  await expect.poll(() => waiting.length).toBe(1);
  waiting[0]?.setHeader('content-type', 'application/json');
  waiting[0]?.end(
    JSON.stringify({ name: 'masthead', fields: restFields({ v: 1, motto: 'Làm trước, nói sau' }) }),
  );
  await expect.poll(motto).toBe('Làm trước, nói sau');
});
