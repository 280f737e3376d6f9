/** Takes in a file piece by piece: each piece is an object of its own until all are there (architecture §8). */
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { isOf, offsetOf, refusalOfChunk, sizeRefusal, Upload, UploadForm } from '#domain/upload.ts';
import { readAs } from '../store.ts';
import { writingRefused } from './access.ts';
import { admitted, type Named, type Stored } from './asked.ts';
import { removeBytes, storePart } from './bucket.ts';
import { finish } from './finish.ts';
import { keepAtHand } from './pieces-at-hand.ts';
import { Refused, unlessRefused } from './refused.ts';

/** How far an upload is, in bytes; or the file, once it is whole. */
export type Progress = { readonly offset: number } | Stored;

/** Begins an upload, or tells where one goes on. Throws Refused. */
export const begin = async (db: Firestore, named: Named, asked: unknown): Promise<Progress> => {
  const form = UploadForm.safeParse(asked);
  const sha256 = form.data?.sha256 ?? '';
  const earlier = await admitted(db, (...refs) => db.getAll(...refs), { ...named, sha256 });
  if (earlier !== null) return earlier;
  if (!form.success) throw new Refused('badInput');
  unlessRefused(sizeRefusal(form.data.bytes));
  return { offset: offsetOf(await begun(db, named, form.data)) };
};

/** The upload under this id, made where there is none; another's, or one of other bytes, is a conflict. */
const begun = (db: Firestore, named: Named, form: UploadForm): Promise<Upload> =>
  db.runTransaction(async (tx) => {
    const ref = db.doc(`uploads/${named.evidenceId}`);
    const known = readAs(Upload, await tx.get(ref));
    if (known !== null) {
      const same = known.sha256 === form.sha256 && known.bytes === form.bytes;
      unlessRefused(isOf(known, named) && same ? null : 'conflict');
      return known;
    }
    const { title, source, bytes, sha256 } = form;
    const upload: Upload = {
      v: 1,
      case: named.id,
      by: named.uid,
      title,
      source,
      bytes,
      sha256,
      parts: [],
      at: Timestamp.now(),
    };
    tx.create(ref, upload);
    return upload;
  });

export interface Chunk {
  /** Where in the file it begins. */
  readonly offset: number;
  readonly bytes: Buffer;
}

/**
 * Takes the next piece. The last is not laid aside but joined to the others at once: should that fail, its sender still
 * has it and sends it again. Throws Refused; a piece that is refused leaves nothing behind.
 */
export const take = async (db: Firestore, named: Named, chunk: Chunk): Promise<Progress> => {
  const [refusal, known] = await Promise.all([
    writingRefused(db, (...refs) => db.getAll(...refs), named),
    db.doc(`uploads/${named.evidenceId}`).get(),
  ]);
  unlessRefused(refusal);
  const before = expected(readAs(Upload, known), named, chunk);
  if (chunk.offset + chunk.bytes.length === before.bytes)
    return await finish(db, named, before, chunk.bytes);
  const object = await storePart(named.evidenceId, chunk.bytes);
  const after = await appended(db, named, chunk, object);
  // Only once the upload names it: of two that send the same piece at once, the slower one's may be other bytes.
  keepAtHand(named.evidenceId, { of: after.bytes, object, ...chunk });
  return { offset: offsetOf(after) };
};

/** The upload, if this piece is the one it waits for; the answer to any other says which one that is. */
const expected = (upload: Upload | null, named: Named, { offset, bytes }: Chunk): Upload => {
  const refusal = refusalOfChunk(upload, named, { offset, bytes: bytes.length });
  if (refusal !== null || upload === null)
    throw new Refused(
      refusal ?? 'noSuchUpload',
      refusal === 'wrongOffset' && upload !== null ? { offset: offsetOf(upload) } : {},
    );
  return upload;
};

/** Of two that send the same piece at once, one is faster; the other's bytes are taken away again. */
const appended = async (
  db: Firestore,
  named: Named,
  chunk: Chunk,
  object: string,
): Promise<Upload> => {
  const ref = db.doc(`uploads/${named.evidenceId}`);
  try {
    return await db.runTransaction(async (tx) => {
      const before = expected(readAs(Upload, await tx.get(ref)), named, chunk);
      const parts = [...before.parts, { object, bytes: chunk.bytes.length }];
      tx.update(ref, { parts, at: Timestamp.now() });
      return { ...before, parts };
    });
  } catch (error) {
    // A commit may have succeeded although its answer was lost: a piece that the upload names stays.
    const after = readAs(Upload, await ref.get());
    if (after?.parts.some((part) => part.object === object) === true) return after;
    await removeBytes(object);
    throw error;
  }
};
