/** Evidence of a claim: a stored file, or the reference of a paper that must not be uploaded. */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { filled, Id, text } from './text.ts';

export const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** What may be stored, told from the content and never from the name or the sender's word. */
export const fileTypes = [
  'application/pdf',
  ...imageTypes,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'audio/mpeg',
  'audio/mp4',
  'audio/ogg',
  'audio/wav',
] as const;
export type FileType = (typeof fileTypes)[number];

export const isImage = (type: FileType): boolean => imageTypes.some((image) => image === type);

/** The largest file taken, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/** The most that is sent at once, in bytes; a larger file comes in several pieces. */
export const largestChunk = 4 * 1024 * 1024;

/** The most pixels an image may have: more than any camera takes, and few enough to be looked at safely. */
export const mostPixels = 120_000_000;

const common = {
  v: z.literal(1),
  title: filled(200),
  source: text(200),
  by: Id,
  at: Instant,
};

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** Width and height as an image is seen, in pixels. */
export const Pixels = z.strictObject({ width: z.int().min(1), height: z.int().min(1) });
export type Pixels = z.infer<typeof Pixels>;

/** `nominations/{id}/evidence/{evidenceId}`; files are written by the upload function only. */
export const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('file'),
    type: z.enum(fileTypes),
    bytes: z.int().min(1),
    sha256: Sha256,
    /** Name of the object in the private bucket; random, tells nothing. */
    object: z.string(),
    /** Of an image; null for other files, and for those stored before it was asked. */
    pixels: Pixels.nullable().default(null),
  }),
  z.strictObject({ ...common, kind: z.literal('paper'), reference: filled(200), day: Day }),
]);
export type Evidence = z.infer<typeof Evidence>;
export type StoredFile = Extract<Evidence, { kind: 'file' }>;
