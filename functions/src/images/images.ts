/** `/anh/{slug}/{photo}-{width}.{webp|jpg}` and `/anh/{slug}/the-{card}.jpg`: photos and share cards of published profiles, and of no others. */
import { setTimeout as pause } from 'node:timers/promises';
import { pipeline } from 'node:stream/promises';
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { widthsOf, type PhotoFormat } from '#domain/photo.ts';
import { shareCardId, siteCard, siteCardAddress } from '#domain/share-card.ts';
import { Profile, type PublishedProfile } from '#domain/story.ts';
import { objectNamed } from '../files/bucket.ts';
import { httpEndpoint } from '../http-endpoint.ts';
import { fileHeaders } from '../site/security.ts';
import { database, readAs } from '../store.ts';
import { contentTypes, nameOfCard, nameOfPhoto } from './public-area.ts';

/** Other websites and the networks that show a share card may show them too. */
const headers = { ...fileHeaders, 'Cross-Origin-Resource-Policy': 'cross-origin' } as const;

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

const askedCard = /^\/anh\/(?<slug>[a-z0-9-]{1,80})\/the-(?<id>[0-9a-f]{16})\.jpg$/u;

const asked =
  /^\/anh\/(?<slug>[a-z0-9-]{1,80})\/(?<id>[0-9a-f]{16})-(?<width>\d{1,4})\.(?<format>webp|jpg)$/u;

/** 410 once the profile is withdrawn, whether or not its images are cleared away yet. */
const answer = async ({ method, path }: Request, response: Response): Promise<void> => {
  if (method !== 'GET' && method !== 'HEAD') {
    response.status(405).set('Allow', 'GET, HEAD').end();
    return;
  }
  if (path === siteCardAddress) {
    const bytes = method === 'HEAD' ? undefined : await standingCard();
    response.status(200).set('Content-Type', contentTypes.jpg).end(bytes);
    return;
  }
  const found = await foundAt(path);
  if (typeof found === 'number') response.status(found).end();
  else await hand(found.name, found.format, method, response);
};

interface Found {
  readonly name: string;
  readonly format: PhotoFormat;
}

/** Drawn once an instance: it says no more than the site's name. */
let standing: Promise<Buffer> | null = null;

const standingCard = async (): Promise<Buffer> => {
  const { drawnCard } = await import('./share-card.ts');
  standing ??= drawnCard(siteCard, null);
  return await standing;
};

const foundAt = async (path: string): Promise<Found | 404 | 410> => {
  const card = askedCard.exec(path)?.groups;
  if (card !== undefined) {
    const { slug = '', id = '' } = card;
    const status = await statusOf(slug, (profile) => (shareCardId(profile) === id ? 200 : 410));
    return status === 200 ? { name: nameOfCard(slug, id), format: 'jpg' } : status;
  }
  const { slug = '', id = '', width = '', format = '' } = asked.exec(path)?.groups ?? {};
  if (slug === '') return 404;
  const status = await statusOf(slug, (profile) => statusOfPhoto(profile, id, Number(width)));
  const kind = format as PhotoFormat;
  return status === 200
    ? { name: nameOfPhoto(slug, { id }, Number(width), kind), format: kind }
    : status;
};

type Status = 200 | 404 | 410;

const statusOf = async (
  slug: string,
  statusIn: (profile: PublishedProfile) => Status,
): Promise<Status> => {
  const profile = readAs(Profile, await database().doc(`profiles/${slug}`).get());
  if (profile === null) return 404;
  return profile.status === 'gone' ? 410 : statusIn(profile);
};

const statusOfPhoto = ({ photos }: PublishedProfile, id: string, width: number): Status => {
  const photo = photos.find((one) => one.id === id);
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
