/** Hands the office what came along with a suggestion: a file to save, that can run nothing; who opened it is recorded before the first byte leaves. */
import { pipeline } from 'node:stream/promises';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import type { Response } from 'firebase-functions/v1';
import type { Request } from 'firebase-functions/v2/https';
import { FileRead } from '#domain/file-access.ts';
import { SuggestionPrivate } from '#domain/suggestion.ts';
import { entitled } from '../files/at-the-files.ts';
import { objectNamed } from '../files/bucket.ts';
import { signedIn } from '../people/signed-in.ts';
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
  const uid = await ofTheOffice(db, request);
  if (uid === null) {
    response.status(403).end();
    return;
  }
  const stored = await db.doc(`newFactors/${factor}/private/suggestion`).get();
  const attachment = readAs(SuggestionPrivate, stored)?.attachment ?? null;
  if (attachment === null) {
    response.status(404).end();
    return;
  }
  await recordRead(db, factor, uid);
  response.set({ 'Content-Type': attachment.type, 'Content-Length': String(attachment.bytes) });
  await pipeline((await objectNamed(attachment.object)).createReadStream(), response);
}

/** Who asks, if of the office: read from the person's document, so that a right taken away is gone at once. */
async function ofTheOffice(db: Firestore, request: Request): Promise<string | null> {
  const who = await signedIn(request);
  if (who === null) return null;
  const person = entitled(await db.doc(`people/${who.uid}`).get(), who.secondFactor);
  return person?.active === true && person.roles.includes('office') ? who.uid : null;
}

/** `newFactors/{id}/reads/{auto}`, as for a case's files; the file is told by the document that names it. */
async function recordRead(db: Firestore, factor: string, uid: string): Promise<void> {
  const read = FileRead.parse({ v: 1, evidence: 'suggestion', by: uid, at: Timestamp.now() });
  await db.collection(`newFactors/${factor}/reads`).add(read);
}
