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

/** `likenesses/{band}`: photos that have these two eighths of their likeness in common; closed to clients. */
export const LikenessBand = z.strictObject({ v: z.literal(1), photos: z.array(z.string()) });
export type LikenessBand = z.infer<typeof LikenessBand>;

export interface Photo extends Use {
  readonly likeness: string;
}

/** How a band names a photo; none of the three has a dot in it. */
export const photoEntry = ({ likeness, case: caseId, evidence }: Photo): string =>
  `${likeness}.${caseId}.${evidence}`;

export const photoNamed = (entry: string): Photo => {
  const [likeness = '', caseId = '', evidence = ''] = entry.split('.');
  return { likeness, case: caseId, evidence };
};

/**
 * Every two eighths of a likeness, with their places: 28. Six fields that differ touch at most six eighths, so photos that
 * look alike share at least one of these.
 */
export const bandsOf = (likeness: string): readonly string[] => {
  const eighths = likeness.match(/../gu) ?? [];
  return eighths.flatMap((one, at) =>
    eighths.slice(at + 1).map((other, further) => `${at}${one}-${at + 1 + further}${other}`),
  );
};

/**
 * A band that so many photos share is one of blank pages and tells nothing; it takes in no more, so that none grows beyond
 * what is read at once. A photo is found by its other bands.
 */
export const mostInBand = 400;

/** The band with this photo in it, or null where nothing is to be written. */
export const withPhoto = (band: LikenessBand | null, photo: Photo): LikenessBand | null => {
  const photos = band?.photos ?? [];
  const entry = photoEntry(photo);
  if (photos.includes(entry) || photos.length >= mostInBand) return null;
  return { v: 1, photos: [...photos, entry] };
};

/** The band without the photos of a case; null where none are left in it. */
export const withoutCase = (band: LikenessBand, caseId: string): LikenessBand | null => {
  const photos = band.photos.filter((entry) => photoNamed(entry).case !== caseId);
  return photos.length === 0 ? null : { v: 1, photos };
};

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
