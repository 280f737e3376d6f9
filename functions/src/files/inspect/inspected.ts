/** Looks into a whole file before it is kept: what it is, that all of it is there, and that it can run nothing. */
import { fileTypes, isImage, type FileType, type Pixels } from '#domain/evidence.ts';
import type { FileRefusal } from '#domain/file-refusals.ts';
import type { FileNote } from '#domain/file-note.ts';
import { Refused, unlessRefused } from '../refused.ts';
import { refusalOfMp4, refusalOfOgg, refusalOfWav, showsNoPicture } from './audio.ts';
import { lookedAtImage } from './image.ts';
import { refusalOfOffice } from './office.ts';
import { refusalOfPdf } from './pdf.ts';

export interface Inspected {
  readonly type: FileType;
  readonly pixels: Pixels | null;
  readonly note: FileNote;
}

const nothing = { pixels: null, note: { v: 1, taken: null, likeness: null } } as const;

/** Throws Refused, with a code for each way in which a file may be wrong. */
export const inspected = async (bytes: Buffer): Promise<Inspected> => {
  const type = await fileTypeOf(bytes);
  if (isImage(type)) return { type, ...(await lookedAtImage(bytes)) };
  unlessRefused(refusals[type]?.(bytes) ?? null);
  return { type, ...nothing };
};

const refusals: Readonly<Partial<Record<FileType, (bytes: Buffer) => FileRefusal | null>>> = {
  'application/pdf': refusalOfPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': refusalOfOffice,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': refusalOfOffice,
  'audio/mp4': refusalOfMp4,
  'audio/ogg': refusalOfOgg,
  'audio/wav': refusalOfWav,
};

/** The recogniser's names for what is stored under one name here. */
const sameAs: Readonly<Record<string, FileType>> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/ogg; codecs=opus': 'audio/ogg',
  'audio/vnd.wave': 'audio/wav',
};

/** What is not taken although it is well known, each with a way to go on. */
const refusedTypes: readonly (readonly [RegExp, FileRefusal])[] = [
  [/^image\/(?:heic|heif|avif)/u, 'heic'],
  [/macroenabled/u, 'macro'],
  [/^application\/(?:zip|gzip|x-rar|x-7z|x-tar|x-bzip)/u, 'archive'],
];

/** Its name and the sender's word count for nothing. The recogniser is loaded with the first upload. */
const fileTypeOf = async (bytes: Buffer): Promise<FileType> => {
  // It would look through megabytes of one for the maker's private data, and copy them first.
  if (bytes.toString('latin1', 0, 4) === '%PDF') return 'application/pdf';
  const { fileTypeFromBuffer } = await import('file-type');
  const mime = (await fileTypeFromBuffer(bytes))?.mime ?? '';
  // Phones name a recording as they name a film; it is one only if a track in it shows a picture.
  if (mime === 'video/mp4' && showsNoPicture(bytes)) return 'audio/mp4';
  const known = sameAs[mime] ?? fileTypes.find((type) => type === mime);
  if (known !== undefined) return known;
  throw new Refused(refusedTypes.find(([name]) => name.test(mime))?.[1] ?? 'typeNotAllowed');
};
