/** A picture or a recording that came along: told by its content, kept as it is in the private bucket, given to the office only. */
import { createHash } from 'node:crypto';
import { attachmentTypes, largestAttachment, type SuggestionPrivate } from '#domain/suggestion.ts';
import { storeSuggested } from '../files/bucket.ts';

export type Attachment = NonNullable<SuggestionPrivate['attachment']>;

/** Why it is not taken, or its bytes and what they are. */
export async function looked(
  file: Blob,
): Promise<'tooLarge' | 'typeNotAllowed' | { bytes: Buffer; type: Attachment['type'] }> {
  if (file.size > largestAttachment) return 'tooLarge';
  const bytes = Buffer.from(await file.arrayBuffer());
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes);
  const type = attachmentTypes.find((one) => one === found?.mime);
  return type === undefined ? 'typeNotAllowed' : { bytes, type };
}

export async function stored(bytes: Buffer, type: Attachment['type']): Promise<Attachment> {
  const object = await storeSuggested(bytes, type);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { object, type, bytes: bytes.length, sha256 };
}
