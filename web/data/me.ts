/** The person who is signed in, as the rules know them. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Person, type Role } from '#domain/person.ts';
import { needsSecondFactor } from '#domain/second-factor.ts';
import { mapped, readDocument, type Waiting } from './reading.ts';
import { secondFactorShown } from './session.ts';

export interface Me {
  readonly uid: string;
  readonly person: Person;
  /** The rules open nothing else yet: this session has to show the second factor first. */
  readonly awaitsSecondFactor: boolean;
  /** Whether this session has shown it: without it nobody signs. */
  readonly secondFactor: boolean;
}

const nobody: Me = {
  uid: '',
  person: { v: 1, name: '', email: null, roles: [], unit: '', active: false },
  awaitsSecondFactor: false,
  secondFactor: false,
};

export const MeContext = createContext<Me>(nobody);

export const useMe = (): Me => useContext(MeContext);

export const readMe = async (uid: string): Promise<Waiting<Me>> => {
  const [found, shown] = await Promise.all([
    readDocument(`people/${uid}`, Person),
    secondFactorShown().catch(() => false),
  ]);
  return mapped(found, (person) => ({
    uid,
    person,
    awaitsSecondFactor: needsSecondFactor(person.roles) && !shown,
    secondFactor: shown,
  }));
};

export const hasRole = ({ person }: Me, ...roles: readonly Role[]): boolean =>
  roles.some((role) => person.roles.includes(role));

/** Whether this person writes for the case's unit: its own officer, or the office on any unit's behalf. */
export const writesFor = (me: Me, ownerUnit: string): boolean =>
  hasRole(me, 'office') || (hasRole(me, 'officer') && me.person.unit === ownerUnit);
