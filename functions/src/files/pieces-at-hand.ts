/**
 * Uploads whose pieces this very instance took in, so that joining them need not fetch them again. A shortcut only: any
 * piece may be missing here, and what is joined is checked against the hash of the whole.
 */
import { largestFile } from '#domain/evidence.ts';

interface AtHand {
  /** Room for all of the file: each piece lies where it belongs, so that joining them copies nothing. */
  readonly whole: Buffer;
  /** Names of the objects whose bytes lie here. */
  readonly laid: Set<string>;
}

/** By upload, oldest first. */
const atHand = new Map<string, AtHand>();

export interface Piece {
  /** How long the whole file is. */
  readonly of: number;
  readonly object: string;
  /** Where in the file it begins. */
  readonly offset: number;
  readonly bytes: Buffer;
}

/** Keeps a piece that its upload names at hand, and no more than one largest file in all: the oldest make room. */
export const keepAtHand = (upload: string, { of, object, offset, bytes }: Piece): void => {
  const known = knownOf(upload, of);
  bytes.copy(known.whole, offset);
  known.laid.add(object);
  atHand.set(upload, known);
  let held = 0;
  for (const { whole } of atHand.values()) held += whole.length;
  for (const [oldest, { whole }] of atHand) {
    if (held <= largestFile) return;
    atHand.delete(oldest);
    held -= whole.length;
  }
};

/** What there is of an upload, which is at hand no longer; an empty room where other instances took it in or it had to make room. */
export const takeAtHand = (upload: string, bytes: number): AtHand => {
  const known = knownOf(upload, bytes);
  atHand.delete(upload);
  return known;
};

/** One of another length was given up, and begun anew under its name. */
const knownOf = (upload: string, bytes: number): AtHand => {
  const known = atHand.get(upload);
  return known?.whole.length === bytes
    ? known
    : { whole: Buffer.allocUnsafe(bytes), laid: new Set() };
};
