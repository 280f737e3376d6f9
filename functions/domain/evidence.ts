/** Evidence of a claim: a stored file, or the reference of a paper that must not be uploaded. */
import * as z from 'zod';
import { Day, Instant } from './day.ts';
import { filled, Id, text } from './text.ts';

/** What may be stored, told from the content and never from the name or the sender's word. */
export const fileTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type FileType = (typeof fileTypes)[number];

/** The largest file taken in one piece, in bytes. */
export const largestFile = 8 * 1024 * 1024;

const common = {
  v: z.literal(1),
  title: filled(200),
  source: text(200),
  by: Id,
  at: Instant,
};

/** `nominations/{id}/evidence/{evidenceId}`; files are written by the upload function only. */
export const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('file'),
    type: z.enum(fileTypes),
    bytes: z.int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/u),
    /** Name of the object in the private bucket; random, tells nothing. */
    object: z.string(),
  }),
  z.strictObject({ ...common, kind: z.literal('paper'), reference: filled(200), day: Day }),
]);
export type Evidence = z.infer<typeof Evidence>;
