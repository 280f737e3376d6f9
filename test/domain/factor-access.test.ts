import { describe, expect, it } from 'vitest';
import { refusalToKeepProof, refusalToOpenProof } from '#domain/factor-access.ts';
import { roles, type Role } from '#domain/person.ts';
import { newFactor } from '../builders/new-factor.ts';
import { otherUnit, ownUnit, person } from '../builders/person.ts';

const factor = newFactor();

/** Which roles are not refused, in the note's unit and in another. */
const admitted = (of: typeof refusalToOpenProof, unit: string): readonly Role[] =>
  roles.filter((role) => of({ person: person({ roles: [role], unit }), factor }) === null);

describe('what proves the consent of a new factor', () => {
  it('is brought by an officer of its unit and by the office alone', () => {
    expect(admitted(refusalToKeepProof, ownUnit)).toEqual(['officer', 'office']);
    expect(admitted(refusalToKeepProof, otherUnit)).toEqual(['office']);
  });

  it('is opened by its unit and the office alone', () => {
    expect(admitted(refusalToOpenProof, ownUnit)).toEqual(['officer', 'unitHead', 'office']);
    expect(admitted(refusalToOpenProof, otherUnit)).toEqual(['office']);
  });

  it('is nobody’s whose account is closed or who is not known, and lies below a note that is there', () => {
    const gone = person({ roles: ['office'], active: false });
    expect(refusalToOpenProof({ person: gone, factor })).toBe('notYou');
    expect(refusalToOpenProof({ person: null, factor })).toBe('notYou');
    const office = person({ roles: ['office'] });
    expect(refusalToKeepProof({ person: office, factor: null })).toBe('noSuchCase');
  });
});
