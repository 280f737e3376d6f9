/** What the appraiser is told of a file beside its content: when and where a photo was taken, and where else the file lies. */
import * as z from 'zod';
import { Id } from './text.ts';

/** Day, time and place from a camera's own notes. As the camera says: its clock may be wrong, and it proves nothing. */
export const Taken = z.strictObject({
  /** `2026-07-13 16:20` as the camera had it, without a zone. */
  at: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/u)
    .nullable(),
  /** Degrees, north and east positive, to five places (about a metre). */
  place: z
    .strictObject({
      latitude: z.number().min(-90).max(90),
      longitude: z.number().min(-180).max(180),
    })
    .nullable(),
});
export type Taken = z.infer<typeof Taken>;

/** A file of a case, by the ids of both. */
export const Use = z.strictObject({ case: Id, evidence: Id });
export type Use = z.infer<typeof Use>;

/** `nominations/{id}/fileNotes/{evidenceId}`: closed to clients; a function tells the office. */
export const FileNote = z.strictObject({
  v: z.literal(1),
  taken: Taken.nullable(),
  /** Of a photo, 16 hexadecimal digits: alike for pictures that look alike. */
  likeness: z
    .string()
    .regex(/^[0-9a-f]{16}$/u)
    .nullable(),
});
export type FileNote = z.infer<typeof FileNote>;

/** `fileHashes/{sha256}`: where the very same bytes lie; closed to clients. */
export const FileHash = z.strictObject({ v: z.literal(1), uses: z.array(Use) });
export type FileHash = z.infer<typeof FileHash>;

/** `likenesses/{case}.{evidence}`: photos to compare a new one with; closed to clients. */
export const Likeness = z.strictObject({
  v: z.literal(1),
  ...Use.shape,
  likeness: z.string(),
  /** Photos that look alike share at least one of these. */
  bands: z.array(z.string()),
});
export type Likeness = z.infer<typeof Likeness>;

const bandSize = 4;

/** Quarters of a likeness, each with its place. */
export const bandsOf = (likeness: string): string[] =>
  Array.from({ length: likeness.length / bandSize }, (_none, band) => {
    const from = band * bandSize;
    return `${band}:${likeness.slice(from, from + bandSize)}`;
  });

/** Of 64 fields, so many may differ in the same photo scaled down or encoded anew. */
const mostDiffering = 6;

export const isAlike = (one: string, other: string): boolean => {
  let differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let fields = 0;
  for (; differing > 0n; differing >>= 1n) fields += Number(differing & 1n);
  return fields <= mostDiffering;
};

/** What the office sees at a file. */
export const ToldOfFile = z.strictObject({
  taken: Taken.nullable(),
  /** Codes of other cases that hold the same file, and of those that hold a photo that looks alike. */
  same: z.array(z.strictObject({ case: Id, code: z.string() })),
  alike: z.array(z.strictObject({ case: Id, code: z.string() })),
});
export type ToldOfFile = z.infer<typeof ToldOfFile>;

/** By id of the evidence; files of which there is nothing to tell are left out. */
export const ToldOfFiles = z.record(z.string(), ToldOfFile);
export type ToldOfFiles = z.infer<typeof ToldOfFiles>;
