/** How much two descriptions speak for one subject: by folded name, birth year and place (S20, law on emulation art. 5). */
import { type Identity, nameKeyOf, type Subject } from './subject.ts';

/** `same`: agree in all that tells them apart. `perhaps`: in part. `namesake`: the name alone. */
export const strengths = ['same', 'perhaps', 'namesake'] as const;
export type Strength = (typeof strengths)[number];

type Told = Pick<Subject, 'name' | 'kind' | 'birthYear' | 'place'>;

/** Papers of one person often differ by a year (tuổi mụ, a birth certificate made later). */
const yearsApart = 1;

/** null where they are not even namesakes. */
export const strengthOf = (wanted: Identity, held: Told): Strength | null => {
  if (wanted.kind !== held.kind || nameKeyOf(wanted.name) !== nameKeyOf(held.name)) return null;
  const place = agreementOf(wanted.place || null, held.place || null);
  if (wanted.kind !== 'individual') return asOne(place);
  return asPerson(yearsOf(wanted.birthYear, held.birthYear), place);
};

type Agreement = 'same' | 'near' | 'unknown' | 'other';

const agreementOf = (one: string | null, other: string | null): Agreement => {
  if (one === null || other === null) return 'unknown';
  return one === other ? 'same' : 'other';
};

const yearsOf = (one: number | null, other: number | null): Agreement => {
  if (one === null || other === null) return 'unknown';
  if (one === other) return 'same';
  return Math.abs(one - other) <= yearsApart ? 'near' : 'other';
};

/** A collective or household has no year of birth: name and place are all there is. */
const asOne = (place: Agreement): Strength =>
  place === 'same' ? 'same' : place === 'unknown' ? 'perhaps' : 'namesake';

const asPerson = (year: Agreement, place: Agreement): Strength => {
  if (year === 'same') return place === 'same' ? 'same' : 'perhaps';
  if (year === 'other') return 'namesake';
  return place === 'other' ? 'namesake' : 'perhaps';
};

/** Whether a case may be put to this entry at all: the name, or all the rest, must agree. */
export const isPlausible = (wanted: Identity, held: Told): boolean => {
  if (wanted.kind !== held.kind) return false;
  if (nameKeyOf(wanted.name) === nameKeyOf(held.name)) return true;
  const years = wanted.kind !== 'individual' || wanted.birthYear === held.birthYear;
  return years && wanted.place !== '' && wanted.place === held.place;
};
