/** A picture or a recording that came along: told by its content, kept as it is in the private bucket, given to the office only. */
import { createHash } from 'node:crypto';
import { attachmentTypes, largestAttachment, type SuggestionPrivate } from '#domain/suggestion.ts';
import { storeSuggested } from '../files/bucket.ts';
import { showsNoPicture } from '../files/inspect/audio.ts';

export type Attachment = NonNullable<SuggestionPrivate['attachment']>;

/** Why it is not taken, or its bytes and what they are. */
export async function looked(
  file: Blob,
): Promise<'tooLarge' | 'typeNotAllowed' | { bytes: Buffer; type: Attachment['type'] }> {
  if (file.size > largestAttachment) return 'tooLarge';
  const bytes = Buffer.from(await file.arrayBuffer());
  const type = await typeOf(bytes);
  return type === undefined ? 'typeNotAllowed' : { bytes, type };
}

/** The recogniser's names for what is kept under one name here. */
const sameAs: Readonly<Record<string, Attachment['type']>> = {
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/vnd.wave': 'audio/wav',
};

/** Telephones name a recording as they name a film. */
const recordedAs: Readonly<Record<string, Attachment['type']>> = {
  'video/mp4': 'audio/mp4',
  'video/3gpp': 'audio/3gpp',
};

async function typeOf(bytes: Buffer): Promise<Attachment['type'] | undefined> {
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  if (showsNoPicture(bytes) && recordedAs[mime] !== undefined) return recordedAs[mime];
  return sameAs[mime] ?? attachmentTypes.find((one) => one === mime);
}

export async function stored(bytes: Buffer, type: Attachment['type']): Promise<Attachment> {
  const object = await storeSuggested(bytes, type);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { object, type, bytes: bytes.length, sha256 };
}
