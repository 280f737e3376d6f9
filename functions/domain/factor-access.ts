/** Who may store and open what proves a new factor's consents: its unit and the office, as the note itself. */
import type { FileRefusal } from './file-refusals.ts';
import type { NewFactor } from './new-factor.ts';
import type { Person, Role } from './person.ts';

/** Somebody before the files of one new factor. */
export interface AtTheFactor {
  /** null for somebody without a (readable) person document. */
  readonly person: Person | null;
  /** null where there is no such note. */
  readonly factor: Pick<NewFactor, 'ownerUnit'> | null;
}

const ofUnit = ({ person, factor }: AtTheFactor, roles: readonly Role[]): boolean =>
  person?.active === true &&
  (person.roles.includes('office') ||
    (factor !== null &&
      person.unit === factor.ownerUnit &&
      person.roles.some((role) => roles.includes(role))));

const refusal = (at: AtTheFactor, roles: readonly Role[]): FileRefusal | null => {
  if (!ofUnit(at, roles)) return 'notYou';
  return at.factor === null ? 'noSuchCase' : null;
};

/** Why this person may not add a file, or null. */
export const refusalToKeepProof = (at: AtTheFactor): FileRefusal | null => refusal(at, ['officer']);

/** Why this person may not open the files, or null. Writers of stories see what was consented to, not its proof. */
export const refusalToOpenProof = (at: AtTheFactor): FileRefusal | null =>
  refusal(at, ['officer', 'unitHead']);
