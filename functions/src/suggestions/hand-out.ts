/** Hands the office what came along with a suggestion: a file to save, that can run nothing. */
import { pipeline } from 'node:stream/promises';
import type { Firestore } from 'firebase-admin/firestore';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { Person } from '#domain/person.ts';
import { SuggestionPrivate } from '#domain/suggestion.ts';
import { objectNamed } from '../files/bucket.ts';
import { auth } from '../people/accounts.ts';
import { readAs } from '../store.ts';

const guarded = {
  'Cache-Control': 'private, no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Content-Disposition': 'attachment',
} as const;

export async function handOut(
  db: Firestore,
  factor: string,
  request: Request,
  response: Response,
): Promise<void> {
  response.set(guarded);
  if (!(await isOffice(db, request))) {
    response.status(403).end();
    return;
  }
  const stored = await db.doc(`newFactors/${factor}/private/suggestion`).get();
  const attachment = readAs(SuggestionPrivate, stored)?.attachment ?? null;
  if (attachment === null) {
    response.status(404).end();
    return;
  }
  response.set({ 'Content-Type': attachment.type, 'Content-Length': String(attachment.bytes) });
  await pipeline((await objectNamed(attachment.object)).createReadStream(), response);
}

/** Read from the person's document, so that a right taken away is gone at once. */
async function isOffice(db: Firestore, request: Request): Promise<boolean> {
  const [, token] = /^Bearer (\S+)$/u.exec(request.get('Authorization') ?? '') ?? [];
  if (token === undefined) return false;
  try {
    const { uid } = await (await auth()).verifyIdToken(token);
    const { data } = Person.safeParse((await db.doc(`people/${uid}`).get()).data());
    return data?.active === true && data.roles.includes('office');
  } catch {
    return false;
  }
}
