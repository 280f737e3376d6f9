/** Dates of a case that cannot be: found before a person has to look, at sending (H3) and again for the appraiser. */
import type { Claim } from './claim.ts';
import type { Day } from './day.ts';
import type { NominationFacts } from './facts.ts';
import { unmet, type Unmet } from './move.ts';
import { hasReversedSpan, yearsOf } from './typed-period.ts';

export type Dated = Pick<NominationFacts, 'doc' | 'dossier' | 'claims' | 'birthDate'>;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** null where the subject is nobody born, or the year is not known. */
const birthYearOf = ({ doc, dossier }: Dated): number | null =>
  doc.subject.kind === 'individual' ? (dossier?.birthYear ?? null) : null;

/** A birth year still to come, and one that is not the birth date's. */
const birthUnmet = (seen: Dated, today: Day): readonly Unmet[] => {
  const year = birthYearOf(seen);
  if (year === null) return [];
  if (year > yearOf(today)) return [unmet('birthYearAhead', 'f-birthYear')];
  return seen.birthDate === '' || yearOf(seen.birthDate) === year
    ? []
    : [unmet('birthDateDiffers', 'f-birthYear')];
};

/** Why a claim's period cannot be; a term that has begun may end later. */
const periodUnmet = (
  { status, period, text }: Claim,
  field: string,
  born: number | null,
  today: Day,
): readonly Unmet[] => {
  if (status === 'struck') return [];
  const about = { text, period };
  if (hasReversedSpan(period)) return [unmet('periodReversed', field, about)];
  const years = yearsOf(period);
  if (years.length === 0) return [];
  if (Math.min(...years) > yearOf(today)) return [unmet('periodAhead', field, about)];
  return born !== null && Math.max(...years) < born
    ? [unmet('periodBeforeBirth', field, about)]
    : [];
};

export const wrongDates = (seen: Dated, today: Day): readonly Unmet[] => [
  ...birthUnmet(seen, today),
  ...Object.entries(seen.claims).flatMap(([id, claim]) =>
    periodUnmet(claim, `f-claims.${id}`, birthYearOf(seen), today),
  ),
];
