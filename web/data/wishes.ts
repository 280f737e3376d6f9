/** One's own wishes about mails, and the address of one's own calendar. */
import { serverTimestamp } from 'firebase/firestore/lite';
import { Feed } from '#domain/feed.ts';
import { givenWish, Wish } from '#domain/wish.ts';
import { readDocument, ready, type Waiting } from './reading.ts';
import { written, type Written } from './writing.ts';

/** One read; what holds while nothing was wished for. */
export const readWish = async (uid: string): Promise<Waiting<Wish>> => {
  const found = await readDocument(`wishes/${uid}`, Wish);
  return found.is === 'missing' ? ready(givenWish) : found;
};

export const keepWish = (uid: string, wish: Wish): Promise<Written> =>
  written([{ op: 'set', path: `wishes/${uid}`, data: { ...wish } }]);

/** One read; null where no address was given, or it was revoked. */
export const readFeed = async (uid: string): Promise<Waiting<Feed | null>> => {
  const found = await readDocument(`feeds/${uid}`, Feed);
  return found.is === 'missing' ? ready(null) : found;
};

/** A new address, which ends the one before; it is shown once, for only its hash is kept. */
export const renewFeed = async (
  uid: string,
): Promise<{ readonly written: Written; readonly path: string }> => {
  const token = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token));
  const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0'));
  const data = { v: 1, hash: hash.join(''), at: serverTimestamp() };
  return {
    written: await written([{ op: 'set', path: `feeds/${uid}`, data }]),
    path: `/lich/${token}.ics`,
  };
};

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export const revokeFeed = (uid: string): Promise<Written> =>
  written([{ op: 'delete', path: `feeds/${uid}` }]);
