/** Begins the case of a new factor: under an id made from the factor's, so that a second click begins no second case. */
import type { Dossier } from '#domain/dossier.ts';
import type { NewFactor } from '#domain/new-factor.ts';
import { firstDossier, opening, type CardContent } from './case-writing.ts';
import { readCard } from './cases.ts';
import { caseIdOf } from './pasted-cases.ts';
import { valueOf } from './reading.ts';
import { written, type Written } from './writing.ts';

type Factor = Pick<NewFactor, 'ownerUnit' | 'note' | 'place' | 'village' | 'subject'>;

/** The case's id, or why it could not be begun. Where, and the note as a first summary, go into its dossier. */
export async function beginCaseOf(
  id: string,
  factor: Factor,
  card: Omit<CardContent, 'subject'>,
  sameness: Dossier['sameness'],
): Promise<{ readonly id: string } | Exclude<Written, 'saved'>> {
  const nomination = await caseIdOf('newFactor', id);
  const standing = valueOf(await readCard(nomination));
  if (standing !== null) return { id: nomination };
  const { subject, ownerUnit } = factor;
  const { change } = await opening({ ...card, subject }, ownerUnit, {}, nomination);
  const dossier = await firstDossier(nomination, { ...toldBy(factor), sameness });
  const is = await written([change, dossier]);
  return is === 'saved' ? { id: nomination } : is;
}

const toldBy = ({ place, village, note }: Factor) => ({
  place,
  village: village.slice(0, 120),
  summary: note.slice(0, 1000),
});
