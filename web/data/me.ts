/** The person who is signed in, as the rules know them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Person, type Role } from '#domain/person.ts';
import { mapped, readDocument, type Waiting } from './reading.ts';

export interface Me {
  readonly uid: string;
  readonly person: Person;
}

const nobody: Me = {
  uid: '',
  person: { v: 1, name: '', email: null, roles: [], unit: '', active: false },
};

export const MeContext = createContext<Me>(nobody);

export const useMe = (): Me => useContext(MeContext);

export const readMe = async (uid: string): Promise<Waiting<Me>> =>
  mapped(await readDocument(`people/${uid}`, Person), (person) => ({ uid, person }));

export const hasRole = ({ person }: Me, ...roles: readonly Role[]): boolean =>
  roles.some((role) => person.roles.includes(role));

/** Whether this person writes for the case's unit: its own officer, or the office on any unit's behalf. */
export const writesFor = (me: Me, ownerUnit: string): boolean =>
  hasRole(me, 'office') || (hasRole(me, 'officer') && me.person.unit === ownerUnit);
