/** `/anh/{slug}/{photo}-{width}.{webp|jpg}`: the photos of published profiles, and of no others. */
import { setTimeout as pause } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { widthsOf, type PhotoFormat } from '#domain/photo.ts';
import { Profile } from '#domain/story.ts';
import { objectNamed } from '../files/bucket.ts';
import { httpEndpoint } from '../http-endpoint.ts';
import { database, readAs } from '../store.ts';
import { contentTypes, nameOfPhoto } from './public-area.ts';

/** As every public answer: withdrawn photos are gone within a minute. */
const headers = {
  'Cache-Control': 'public, max-age=0, s-maxage=20',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const;

const handle = async (request: Request, response: Response): Promise<void> => {
  response.set(headers);
  try {
    await answer(request, response);
  } catch (error) {
    logError('no photo', { path: request.path, reason: error instanceof Error ? error.name : '' });
    if (response.headersSent) response.destroy();
    else response.status(503).end();
  }
};

const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 80,
  availableMemoryMb: 512,
  timeoutSeconds: 30,
});

export const images = Object.assign(handle, { __endpoint: endpoint });

const asked =
  /^\/anh\/(?<slug>[a-z0-9-]{1,80})\/(?<id>[0-9a-f]{16})-(?<width>\d{1,4})\.(?<format>webp|jpg)$/u;

/** 410 once the profile is withdrawn, whether or not its images are cleared away yet. */
const answer = async ({ method, path }: Request, response: Response): Promise<void> => {
  if (method !== 'GET' && method !== 'HEAD') {
    response.status(405).set('Allow', 'GET, HEAD').end();
    return;
  }
  const { slug = '', id = '', width = '', format = '' } = asked.exec(path)?.groups ?? {};
  const status = slug === '' ? 404 : await statusOf(slug, id, Number(width));
  if (status !== 200) {
    response.status(status).end();
    return;
  }
  const kind = format as PhotoFormat;
  await hand(nameOfPhoto(slug, { id }, Number(width), kind), kind, method, response);
};

const statusOf = async (slug: string, id: string, width: number): Promise<200 | 404 | 410> => {
  const profile = readAs(Profile, await database().doc(`profiles/${slug}`).get());
  if (profile === null) return 404;
  if (profile.status === 'gone') return 410;
  const photo = profile.photos.find((one) => one.id === id);
  // A photo that a correction took away is as gone as a page that was withdrawn.
  if (photo === undefined) return 410;
  return widthsOf(photo).includes(width) ? 200 : 404;
};

/** A page may be read a moment before its photos are encoded: so often, in seconds, is looked again. */
const patience = [0.3, 0.7, 1, 2, 4];

const hand = async (
  name: string,
  format: PhotoFormat,
  method: string,
  response: Response,
): Promise<void> => {
  const object = await objectNamed(name);
  for (const seconds of [...patience, 0]) {
    if ((await object.exists())[0]) break;
    if (seconds === 0) throw new Error('not encoded yet');
    await pause(seconds * 1000);
  }
  response.status(200).set('Content-Type', contentTypes[format]);
  if (method === 'HEAD') response.end();
  else await pipeline(object.createReadStream(), response);
};
