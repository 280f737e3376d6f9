/** Clears away what nobody will miss: uploads without a new piece for a day, pieces and files that no document names. */
import type { File } from '@google-cloud/storage';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { abandonedAfter, Upload } from '#domain/upload.ts';
import { database, readAs, region } from '../store.ts';
import { bucket, folderOf, partsFolder, removeBytes } from './bucket.ts';
import { discard } from './finish.ts';

/** The time of the schedule counts, so that a late run clears no more than it should. */
export const sweepFiles = onSchedule(
  { schedule: 'every 6 hours', timeZone: 'Asia/Ho_Chi_Minh', region, memory: '512MiB' },
  async ({ scheduleTime }) => {
    const db = database();
    const before = Date.parse(scheduleTime) - abandonedAfter;
    await sweepUploads(db, before);
    const removed = [await sweepParts(db, before), await sweepUnnamed(db, before)];
    logger.info('files swept', { parts: removed[0], files: removed[1] });
  },
);

/** At most 200 a run, the oldest first. */
const sweepUploads = async (db: Firestore, before: number): Promise<void> => {
  const { docs } = await db
    .collection('uploads')
    .where('at', '<', Timestamp.fromMillis(before))
    .orderBy('at')
    .limit(200)
    .get();
  for (const one of docs) {
    const upload = readAs(Upload, one);
    if (upload !== null) await discard(db, one.id, upload);
  }
};

/** A piece whose upload does not know it: its sender broke off between the two. */
const sweepParts = (db: Firestore, before: number): Promise<number> =>
  sweepFolder(partsFolder, before, async ({ name }) => {
    const upload = readAs(Upload, await db.doc(`uploads/${name.split('/')[1] ?? ''}`).get());
    return upload?.parts.some(({ object }) => object === name) === true;
  });

/** The files of the two days before, which is long enough for each to be met once. */
const sweepUnnamed = async (db: Firestore, before: number): Promise<number> => {
  const folders = [0, abandonedAfter].map((back) => folderOf(new Date(before - back)));
  let removed = 0;
  for (const folder of folders)
    removed += await sweepFolder(folder, before, async ({ name, metadata }) => {
      const { evidence, ...whose } = metadata.metadata ?? {};
      const above = placeTagged(whose);
      if (above === null || typeof evidence !== 'string') return true;
      const document = await db.doc(`${above}/evidence/${evidence}`).get();
      return document.get('object') === name;
    });
  return removed;
};

/** Where the document of a file should stand, as the file itself says; null where it says nothing. */
const placeTagged = (whose: Readonly<Record<string, unknown>>): string | null => {
  const { case: caseId, session, factor, consents } = whose;
  if (typeof session === 'string') return `sessions/${session}`;
  if (typeof factor === 'string') return `newFactors/${factor}`;
  if (typeof consents === 'string') return `consents/${consents}`;
  return typeof caseId === 'string' ? `nominations/${caseId}` : null;
};

/** Removes what lies in the folder since before that time, unless it is still needed; how many were removed. */
const sweepFolder = async (
  prefix: string,
  before: number,
  isNeeded: (file: File) => Promise<boolean>,
): Promise<number> => {
  const [files] = await (await bucket()).getFiles({ prefix });
  let removed = 0;
  for (const file of files) {
    if (Date.parse(String(file.metadata.timeCreated)) > before || (await isNeeded(file))) continue;
    await removeBytes(file.name);
    removed += 1;
  }
  return removed;
};
