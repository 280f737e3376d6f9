/**
 * Pieces of uploads that this very instance laid aside, so that joining them need not fetch them again. A shortcut
 * only: any piece may be missing here, and what is joined is checked against the hash of the whole.
 */
import { largestFile } from '#domain/evidence.ts';

/** By the name of their object, oldest first. */
const atHand = new Map<string, Buffer>();

/** Keeps a piece at hand, and no more than one largest file in all: the oldest make room. */
export const keepAtHand = (object: string, bytes: Buffer): void => {
  atHand.set(object, bytes);
  let held = 0;
  for (const piece of atHand.values()) held += piece.length;
  for (const [oldest, piece] of atHand) {
    if (held <= largestFile) return;
    atHand.delete(oldest);
    held -= piece.length;
  }
};

/** The piece, which is at hand no longer; undefined where another instance took it in or it had to make room. */
export const takeAtHand = (object: string): Buffer | undefined => {
  const piece = atHand.get(object);
  atHand.delete(object);
  return piece;
};
