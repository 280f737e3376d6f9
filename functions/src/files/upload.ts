/** Takes in one file as evidence: the bytes first, then the document that names them, or neither. */
import { createHash } from 'node:crypto';
import { type Firestore, Timestamp } from 'firebase-admin/firestore';
import { Evidence, largestFile, type FileType } from '#domain/evidence.ts';
import { isRepeat, refusalToWrite, UploadForm } from '#domain/file-access.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAs } from '../store.ts';
import { readAtTheFiles, type GetAll } from './at-the-files.ts';
import { removeBytes, storeBytes } from './bucket.ts';
import { fileTypeOf } from './file-type.ts';
import { Refused, unlessRefused } from './refused.ts';

export interface Sent extends SignedIn {
  readonly caseId: string;
  /** id, title and source, not yet checked. */
  readonly form: unknown;
  readonly bytes: Buffer;
}

/** What the sender is told; the same again for the same file sent again. */
export interface Stored {
  readonly id: string;
  readonly sha256: string;
  readonly type: FileType;
  readonly bytes: number;
}

/** Throws Refused; any other error leaves nothing behind and may be tried again. */
export const upload = async (db: Firestore, sent: Sent): Promise<Stored> => {
  const form = UploadForm.safeParse(sent.form);
  const sha256 = createHash('sha256').update(sent.bytes).digest('hex');
  const id = form.data?.id ?? '';
  const earlier = await admitted(db, (...refs) => db.getAll(...refs), { ...sent, id, sha256 });
  if (earlier !== null) return earlier;
  if (!form.success) throw new Refused('badInput');
  unlessRefused(sizeRefusal(sent.bytes));
  const type = await fileTypeOf(sent.bytes);
  if (type === null) throw new Refused('typeNotAllowed');
  const object = await storeBytes(sent.bytes, type);
  const fields = { ...form.data, sha256, type, bytes: sent.bytes.length, object };
  return record(db, sent, fields);
};

const sizeRefusal = ({ length }: Buffer): 'empty' | 'tooLarge' | null =>
  length === 0 ? 'empty' : length > largestFile ? 'tooLarge' : null;

type Asked = SignedIn & Pick<Sent, 'caseId'> & { readonly id: string; readonly sha256: string };

/** Whether the sender may add to the case; not null where this very file lies there already. */
const admitted = async (db: Firestore, getAll: GetAll, asked: Asked): Promise<Stored | null> => {
  const at = await readAtTheFiles(db, getAll, asked);
  const refusal = refusalToWrite(at);
  // A repeat is answered even after the case has moved on: its sender never saw the first answer.
  if (asked.id === '' || (refusal !== null && refusal !== 'notNow')) {
    unlessRefused(refusal);
    return null;
  }
  const path = `nominations/${asked.caseId}/evidence/${asked.id}`;
  const [snapshot] = await getAll(db.doc(path));
  const existing = snapshot === undefined ? null : readAs(Evidence, snapshot);
  if (existing !== null && isRepeat(existing, asked)) return answerOf(asked.id, existing);
  unlessRefused(refusal ?? (existing === null ? null : 'conflict'));
  return null;
};

const answerOf = (id: string, existing: Evidence): Stored | null =>
  existing.kind === 'file'
    ? { id, sha256: existing.sha256, type: existing.type, bytes: existing.bytes }
    : null;

type Fields = UploadForm & Omit<Stored, 'id'> & { readonly object: string };

/** Writes the document, access checked once more in its transaction; takes the bytes back where it is not written. */
const record = async (db: Firestore, sent: Sent, fields: Fields): Promise<Stored> => {
  const { id, object, sha256, type, bytes } = fields;
  const ref = db.doc(`nominations/${sent.caseId}/evidence/${id}`);
  try {
    const earlier = await db.runTransaction(async (tx) => {
      const found = await admitted(db, (...refs) => tx.getAll(...refs), { ...sent, id, sha256 });
      if (found === null) tx.create(ref, evidenceOf(sent.uid, fields));
      return found;
    });
    if (earlier !== null) await removeBytes(object);
    return earlier ?? { id, sha256, type, bytes };
  } catch (error) {
    // A commit may have succeeded although its answer was lost: bytes that a document names stay.
    if ((await ref.get()).get('object') !== object) await removeBytes(object);
    throw error;
  }
};

const evidenceOf = (by: string, { title, source, type, bytes, sha256, object }: Fields): Evidence =>
  Evidence.parse({
    v: 1,
    kind: 'file',
    title,
    source,
    type,
    bytes,
    sha256,
    object,
    by,
    at: Timestamp.now(),
  });
