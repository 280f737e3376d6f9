/** `/lich/{token}.ics`: a person's own calendar, for programs that cannot sign in; the address is the key, and can be revoked. */
import { createHash } from 'node:crypto';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { error as logError } from 'firebase-functions/logger';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { httpEndpoint } from '../http-endpoint.ts';
import { siteAddress } from '../mail/settings.ts';
import { database } from '../store.ts';
import { feedOf } from './feed.ts';

/** 32 random bytes in base64url: nobody guesses one. */
const address = /^\/lich\/([A-Za-z0-9_-]{43})\.ics$/u;

const headers = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
  'Referrer-Policy': 'no-referrer',
} as const;

const handle = async (request: Request, response: Response): Promise<void> => {
  response.set(headers);
  const [, token] = address.exec(request.path) ?? [];
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.status(405).set('Allow', 'GET, HEAD').end();
  try {
    const feed = token === undefined ? null : await feedUnder(database(), token);
    if (feed === null) response.status(404).type('text/plain').send('Không có lịch ở địa chỉ này.');
    else response.type('text/calendar; charset=utf-8').send(feed);
  } catch (error) {
    // Never the path: it holds the key.
    logError('calendar feed failed', {
      reason: error instanceof Error ? error.name : typeof error,
    });
    response.status(500).end();
  }
};

/** One read for the address; null where it was revoked or never given. */
const feedUnder = async (db: Firestore, token: string): Promise<string | null> => {
  const hash = createHash('sha256').update(token).digest('hex');
  const { docs } = await db.collection('feeds').where('hash', '==', hash).limit(1).get();
  const [found] = docs;
  // The address that letters name too: an appointment is the same entry wherever it comes from.
  const site = siteAddress() ?? 'https://guong-sang.invalid';
  return found === undefined ? null : feedOf(db, found.id, site, Timestamp.now());
};

const endpoint = httpEndpoint({
  cpu: 1,
  concurrency: 20,
  availableMemoryMb: 256,
  timeoutSeconds: 30,
});

export const calendarFeed = Object.assign(handle, { __endpoint: endpoint });
