/** A file on its way in: which pieces have arrived, and what is answered to the next one (architecture §8). */
import * as z from 'zod';
import { Instant } from './day.ts';
import { largestChunk, largestFile, Sha256 } from './evidence.ts';
import type { FileRefusal } from './file-refusals.ts';
import { filled, Id, text } from './text.ts';

/** What a sender says of a file before its bytes. The id is the sender's, so that a repeated upload is the same upload. */
export const UploadForm = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9]{20}$/u, 'notAnId'),
  title: filled(200),
  source: text(200),
  bytes: z.int().min(0),
  sha256: Sha256,
});
export type UploadForm = z.infer<typeof UploadForm>;

/** `uploads/{evidenceId}`: lives until the file is whole or a day without a piece has passed; closed to clients. */
export const Upload = z.strictObject({
  v: z.literal(1),
  /** Of the case, session or new factor it goes to. */
  case: Id,
  by: Id,
  title: filled(200),
  source: text(200),
  bytes: z.int().min(1),
  sha256: Sha256,
  /** In their order; each an object of its own until they are joined. */
  parts: z.array(z.strictObject({ object: z.string(), bytes: z.int().min(1) })),
  /** When the last piece arrived. */
  at: Instant,
});
export type Upload = z.infer<typeof Upload>;

/** An upload without a new piece for so long is abandoned, in milliseconds. */
export const abandonedAfter = 24 * 3_600_000;

/** How many bytes have arrived. */
export const offsetOf = ({ parts }: Pick<Upload, 'parts'>): number =>
  parts.reduce((sum, { bytes }) => sum + bytes, 0);

export const sizeRefusal = (bytes: number): FileRefusal | null =>
  bytes === 0 ? 'empty' : bytes > largestFile ? 'tooLarge' : null;

interface Sender {
  /** Of the case or the session. */
  readonly id: string;
  readonly uid: string;
}

/** Whether an upload is this person's, to this place. A stranger's is not spoken of. */
export const isOf = (upload: Upload, { id, uid }: Sender): boolean =>
  upload.case === id && upload.by === uid;

/** Why a piece of so many bytes, meant to begin at `offset`, is not taken now. */
export const refusalOfChunk = (
  upload: Upload | null,
  sender: Sender,
  { offset, bytes }: { readonly offset: number; readonly bytes: number },
): FileRefusal | null => {
  if (upload === null) return 'noSuchUpload';
  if (!isOf(upload, sender)) return 'notYou';
  if (offset !== offsetOf(upload)) return 'wrongOffset';
  if (bytes === 0) return 'empty';
  return bytes > largestChunk || offset + bytes > upload.bytes ? 'tooLarge' : null;
};
