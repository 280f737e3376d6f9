/** Tells likely duplicates: the same subject has the same key, and the key tells nothing about the subject. */
import type { Sha256 } from './engine/chain.ts';
import { folded } from './text.ts';

export const subjectKeyOf = (
  subject: { readonly name: string; readonly kind: string },
  dossier: { readonly birthYear: number | null; readonly place: string },
  sha256: Sha256,
): string =>
  sha256(
    [folded(subject.name), subject.kind, dossier.birthYear ?? '', dossier.place].join('|'),
  ).slice(0, 32);
