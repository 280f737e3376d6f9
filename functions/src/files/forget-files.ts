/** Takes away by what a case's files and photos are found from other cases; the files themselves stay with the case. */
import type { Firestore } from 'firebase-admin/firestore';
import { Evidence } from '#domain/evidence.ts';
import { bandsOf, FileHash, FileNote, LikenessBand, withoutCase } from '#domain/file-note.ts';
import { readable } from '../readable.ts';
import { readAs } from '../store.ts';

/** A read and a write a file, and 28 more for each photo. Done again, it finds nothing left. */
export const forgetFiles = async (db: Firestore, caseId: string): Promise<void> => {
  const [evidence, notes] = await Promise.all([
    db.collection(`nominations/${caseId}/evidence`).get(),
    db.collection(`nominations/${caseId}/fileNotes`).get(),
  ]);
  const hashes = readable(Evidence, evidence).flatMap(([, one]) =>
    one.kind === 'file' ? [one.sha256] : [],
  );
  const likenesses = readable(FileNote, notes).flatMap(([, note]) => note.likeness ?? []);
  await Promise.all(
    [...new Set(hashes)].map((sha256) => forgetHash(db, `fileHashes/${sha256}`, caseId)),
  );
  for (const likeness of new Set(likenesses)) await forgetLikeness(db, likeness, caseId);
};

const forgetHash = (db: Firestore, path: string, caseId: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const found = await tx.get(db.doc(path));
    const uses = readAs(FileHash, found)?.uses ?? [];
    const left = uses.filter((use) => use.case !== caseId);
    if (left.length === uses.length) return;
    if (left.length === 0) tx.delete(found.ref);
    else tx.update(found.ref, { uses: left });
  });

const forgetLikeness = (db: Firestore, likeness: string, caseId: string): Promise<void> =>
  db.runTransaction(async (tx) => {
    const refs = bandsOf(likeness).map((band) => db.doc(`likenesses/${band}`));
    for (const found of await tx.getAll(...refs)) {
      const band = readAs(LikenessBand, found);
      const left = band === null ? null : withoutCase(band, caseId);
      if (left !== null) tx.set(found.ref, left);
      else if (band !== null) tx.delete(found.ref);
    }
  });
