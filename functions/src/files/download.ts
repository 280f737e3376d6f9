/** Hands out one file to somebody who may read it; who opened which file is recorded before the first byte leaves. */
import { pipeline } from 'node:stream/promises';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import type { Response } from 'firebase-functions/v1';
import * as logger from 'firebase-functions/logger';
import { Evidence, isImage, type StoredFile } from '#domain/evidence.ts';
import { FileRead } from '#domain/file-access.ts';
import { readAs } from '../store.ts';
import { pathOf, readingRefused } from './access.ts';
import type { Named } from './asked.ts';
import { objectNamed } from './bucket.ts';
import { fileNameOf } from './file-name.ts';
import { thumbnail } from './inspect/image.ts';
import { Refused, unlessRefused } from './refused.ts';

/** A picture as it stands in a list. Throws Refused, also for a file that is no picture. */
export const downloadSmall = async (
  db: Firestore,
  wanted: Named,
  response: Response,
): Promise<void> => {
  const file = await readable(db, wanted);
  if (!isImage(file.type)) throw new Refused('noSuchFile');
  await recordRead(db, wanted);
  const [bytes] = await (await objectNamed(file.object)).download();
  response.set('Content-Type', 'image/webp').end(await thumbnail(bytes));
};

/** Streams the file. Throws Refused before anything is sent. */
export const download = async (db: Firestore, wanted: Named, response: Response): Promise<void> => {
  const file = await readable(db, wanted);
  await recordRead(db, wanted);
  response.set(headersOf(file));
  const object = await objectNamed(file.object);
  await pipeline(object.createReadStream(), response);
};

const readable = async (db: Firestore, wanted: Named): Promise<StoredFile> => {
  unlessRefused(await readingRefused(db, (...refs) => db.getAll(...refs), wanted));
  const stored = await db.doc(`${pathOf(wanted)}/evidence/${wanted.evidenceId}`).get();
  const evidence = readAs(Evidence, stored);
  if (evidence?.kind !== 'file') throw new Refused('noSuchFile');
  return evidence;
};

const recordRead = async (db: Firestore, wanted: Named): Promise<void> => {
  const { track, id, evidenceId, uid } = wanted;
  const read = FileRead.parse({ v: 1, evidence: evidenceId, by: uid, at: Timestamp.now() });
  await db.collection(`${pathOf(wanted)}/reads`).add(read);
  logger.info('file read', { track, id, evidenceId, uid });
};

const headersOf = ({ title, type, bytes }: StoredFile): Record<string, string> => ({
  'Content-Type': type,
  'Content-Length': String(bytes),
  'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileNameOf(title, type))}`,
});
