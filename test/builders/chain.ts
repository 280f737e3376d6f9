/** Reads the chain of applied moves back, as an auditor would: from what is stored, trusting no hash. */
import { createHash } from 'node:crypto';
import { digestOf, type Link } from '#domain/engine/chain.ts';
import type { MoveLink, MoveRequest } from '#domain/move.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

type Answered = Omit<MoveRequest, 'outcome'> &
  MoveLink & {
    readonly outcome: { readonly details: { readonly from: string; readonly to: string } };
  };

/** The link that an applied request carries; its digest is taken again from the input and the salt beside it. */
export const linkOf = (
  track: string,
  id: string,
  stored: Readonly<Record<string, unknown>>,
): Link & { readonly hash: string } => {
  const { seq, move, by, at, input, salt, prevHash, hash, outcome } = stored as unknown as Answered;
  const { from, to } = outcome.details;
  const inputDigest = digestOf(input, salt, sha256);
  return { track, id, seq, move, by, at: at.toMillis(), from, to, inputDigest, prevHash, hash };
};
