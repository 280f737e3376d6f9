/** What a request about a file names, and whether the sender may add to where it lies. */
import type { Firestore } from 'firebase-admin/firestore';
import { Evidence, type FileType } from '#domain/evidence.ts';
import { isRepeat } from '#domain/file-access.ts';
import type { SignedIn } from '../people/signed-in.ts';
import { readAs } from '../store.ts';
import { pathOf, type Place, writingRefused } from './access.ts';
import type { GetAll } from './at-the-files.ts';
import { unlessRefused } from './refused.ts';

/** A file, where it lies, and who asks for it. */
export interface Named extends SignedIn, Place {
  readonly evidenceId: string;
}

/** What the sender is told of a file that is whole; the same again for the same file sent again. */
export interface Stored {
  readonly id: string;
  readonly sha256: string;
  readonly type: FileType;
  readonly bytes: number;
}

/**
 * Throws Refused where the sender may not add there now. Not null where this very file lies there already: a
 * repeat is answered even after the case has moved on, for its sender never saw the first answer.
 */
export const admitted = async (
  db: Firestore,
  getAll: GetAll,
  { sha256, ...named }: Named & { readonly sha256: string },
): Promise<Stored | null> => {
  const refusal = await writingRefused(db, getAll, named);
  if (refusal !== null && refusal !== 'notNow') unlessRefused(refusal);
  const { evidenceId, uid } = named;
  const [snapshot] = await getAll(db.doc(`${pathOf(named)}/evidence/${evidenceId}`));
  const existing = snapshot === undefined ? null : readAs(Evidence, snapshot);
  if (existing?.kind === 'file' && isRepeat(existing, { uid, sha256 }))
    return answerOf(evidenceId, existing);
  unlessRefused(refusal ?? (existing === null ? null : 'conflict'));
  return null;
};

export const answerOf = (
  id: string,
  { sha256, type, bytes }: Pick<Stored, 'sha256' | 'type' | 'bytes'>,
): Stored => ({ id, sha256, type, bytes });
