/** Tells which scans of the signed minutes there are: by whom, when, and of which bytes; to those who may open them. */
import type { Firestore } from 'firebase-admin/firestore';
import { Evidence } from '#domain/evidence.ts';
import type { ToldScans } from '#domain/minutes-access.ts';
import { readAs } from '../store.ts';
import { pathOf, type Place, readingRefused } from './access.ts';
import { unlessRefused } from './refused.ts';
import type { SignedIn } from '../people/signed-in.ts';

/** Throws Refused. One read a scan, besides those of access. */
export const toldScans = async (db: Firestore, asked: Place & SignedIn): Promise<ToldScans> => {
  unlessRefused(await readingRefused(db, (...refs) => db.getAll(...refs), asked));
  const { docs } = await db
    .collection(`${pathOf(asked)}/evidence`)
    .orderBy('at', 'desc')
    .get();
  return docs.flatMap((one) => {
    const scan = readAs(Evidence, one);
    if (scan?.kind !== 'file') return [];
    const { title, by, at, bytes, sha256 } = scan;
    return [{ id: one.id, title, by, at: at.toMillis(), bytes, sha256 }];
  });
};
