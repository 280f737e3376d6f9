/** Makes one file of the pieces: joined in one pass, looked into, then stored with the document that names it, or not at all. */
import { createHash } from 'node:crypto';
import { type Firestore, FieldValue, Timestamp, type Transaction } from 'firebase-admin/firestore';
import type { Evidence } from '#domain/evidence.ts';
import { bandsOf, LikenessBand, type Use, withPhoto } from '#domain/file-note.ts';
import type { Upload } from '#domain/upload.ts';
import { pathOf } from './access.ts';
import { admitted, answerOf, type Named, type Stored } from './asked.ts';
import { objectNamed, removeBytes, storeBytes } from './bucket.ts';
import { inspected, type Inspected } from './inspect/inspected.ts';
import { takeAtHand } from './pieces-at-hand.ts';
import { Refused } from './refused.ts';
import { readAs } from '../store.ts';

/** Throws Refused for a file that may not be kept: then nothing of it stays. Any other error may be tried again. */
export const finish = async (
  db: Firestore,
  named: Named,
  upload: Upload,
  last: Buffer,
): Promise<Stored> => {
  const { evidenceId } = named;
  try {
    const bytes = await joined(evidenceId, upload, last);
    const seen = await inspected(bytes);
    const object = await storeBytes(bytes, seen.type, tagOf(named));
    const stored = await recorded(db, named, upload, { ...seen, object });
    await removeParts(upload);
    return stored;
  } catch (error) {
    // Somebody else joined the same pieces meanwhile, and took them away.
    const earlier = await admitted(db, (...refs) => db.getAll(...refs), {
      ...named,
      sha256: upload.sha256,
    }).catch(() => null);
    if (earlier !== null) return earlier;
    if (error instanceof Refused) await discard(db, evidenceId, upload);
    throw error;
  }
};

/** Nothing of an upload stays behind. */
export const discard = async (db: Firestore, id: string, upload: Upload): Promise<void> => {
  await db.doc(`uploads/${id}`).delete();
  await removeParts(upload);
};

const removeParts = ({ parts }: Upload): Promise<void> =>
  removeBytes(...parts.map(({ object }) => object));

/** All pieces, each that is not at hand read to its place at the same time, and the last. Throws Refused `mixedUp` where they are not the file that was announced. */
const joined = async (
  evidenceId: string,
  { parts, bytes, sha256 }: Upload,
  last: Buffer,
): Promise<Buffer> => {
  const { whole, laid } = takeAtHand(evidenceId, bytes);
  const ends: number[] = [];
  for (const part of parts) ends.push((ends.at(-1) ?? 0) + part.bytes);
  const read = await Promise.all(
    parts.map(async ({ object }, index) =>
      laid.has(object) ? ends[index] : await readInto(whole, ends[index - 1] ?? 0, object),
    ),
  );
  const before = ends.at(-1) ?? 0;
  const complete =
    read.every((end, index) => end === ends[index]) && before + last.length === bytes;
  last.copy(whole, before);
  if (!complete || createHash('sha256').update(whole).digest('hex') !== sha256)
    throw new Refused('mixedUp');
  return whole;
};

/** Resolves to where the piece ends. */
const readInto = async (whole: Buffer, from: number, object: string): Promise<number> => {
  let at = from;
  for await (const bytes of (await objectNamed(object)).createReadStream({ validation: false }))
    at += (bytes as Buffer).copy(whole, at);
  return at;
};

type Seen = Inspected & { readonly object: string };

/** Access is checked once more in the transaction; where the document is not written, its bytes are taken back. */
const recorded = async (
  db: Firestore,
  named: Named,
  upload: Upload,
  seen: Seen,
): Promise<Stored> => {
  const { object } = seen;
  const ref = db.doc(`${pathOf(named)}/evidence/${named.evidenceId}`);
  const { sha256 } = upload;
  try {
    const earlier = await db.runTransaction(async (tx) => {
      const found = await admitted(db, (...refs) => tx.getAll(...refs), { ...named, sha256 });
      if (found !== null) return found;
      const bands = await bandsFor(db, tx, named, seen.note);
      writeFile(db, tx, named, upload, seen);
      for (const { at, band } of bands) tx.set(at, band);
      return null;
    });
    if (earlier !== null) await removeBytes(object);
    return earlier ?? answerOf(named.evidenceId, { ...upload, type: seen.type });
  } catch (error) {
    // A commit may have succeeded although its answer was lost: bytes that a document names stay.
    if ((await ref.get()).get('object') !== object) await removeBytes(object);
    throw error;
  }
};

/** The document, what is known of the file beside it, and where else to look for the same bytes; the upload is over. */
const writeFile = (
  db: Firestore,
  tx: Transaction,
  named: Named,
  { title, source, bytes, sha256 }: Upload,
  { type, pixels, note, object }: Seen,
): void => {
  const { track, id, evidenceId, uid } = named;
  const evidence: Evidence = {
    v: 1,
    kind: 'file',
    title,
    source,
    type,
    bytes,
    sha256,
    object,
    pixels,
    by: uid,
    at: Timestamp.now(),
  };
  tx.create(db.doc(`${pathOf(named)}/evidence/${evidenceId}`), evidence);
  if (track === 'nominations') writeNote(db, tx, { case: id, evidence: evidenceId }, sha256, note);
  tx.delete(db.doc(`uploads/${evidenceId}`));
};

/** What the appraiser is told by; minutes and proofs are compared with nothing. */
const writeNote = (
  db: Firestore,
  tx: Transaction,
  use: Use,
  sha256: string,
  note: Inspected['note'],
): void => {
  tx.set(db.doc(`nominations/${use.case}/fileNotes/${use.evidence}`), note);
  tx.set(
    db.doc(`fileHashes/${sha256}`),
    { v: 1, uses: FieldValue.arrayUnion(use) },
    { merge: true },
  );
};

/** Where a photo of a case is to be found by those that look like it: 28 reads, and at most as many writes. */
const bandsFor = async (
  db: Firestore,
  tx: Transaction,
  { track, id, evidenceId }: Named,
  { likeness }: Inspected['note'],
) => {
  if (likeness === null || track !== 'nominations') return [];
  const refs = bandsOf(likeness).map((band) => db.doc(`likenesses/${band}`));
  const photo = { likeness, case: id, evidence: evidenceId };
  return (await tx.getAll(...refs)).flatMap((one) => {
    const band = withPhoto(readAs(LikenessBand, one), photo);
    return band === null ? [] : [{ at: one.ref, band }];
  });
};

const tagNames = {
  nominations: 'case',
  sessions: 'session',
  newFactors: 'factor',
  consents: 'consents',
} as const;

/** What the bytes themselves know of whose they are, should their document be missing. */
const tagOf = ({ track, id, evidenceId }: Named): Record<string, string> => ({
  [tagNames[track]]: id,
  evidence: evidenceId,
});
