/** What a correction may change, and what stands there now. */
import type { NominationFacts } from '../facts.ts';

export const amendableFields = ['name', 'birthYear', 'occupation', 'village'] as const;
export type AmendableField = (typeof amendableFields)[number];

/** As a person reads it; '' where nothing stands. */
export const heldIn = (
  { doc, dossier }: Pick<NominationFacts, 'doc' | 'dossier'>,
  field: AmendableField,
): string => (field === 'name' ? doc.subject.name : String(dossier?.[field] ?? ''));
