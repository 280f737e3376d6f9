/** Everybody who knocks in the rules tests: each role, the combinations that tempt, the walled, and those with no right. */
import { roles, type Person, type Role } from '#domain/person.ts';
import { needsSecondFactor, secondFactorRoles } from '#domain/second-factor.ts';
import { otherUnit, ownUnit } from '../builders/person.ts';

export interface Knocker {
  readonly name: string;
  /** null: not signed in. */
  readonly uid: string | null;
  readonly person: Person | null;
  /** A wall stands between them and every case of the ground. */
  readonly walled: boolean;
  /** Named as a member of every session, and has declared there. */
  readonly seated: boolean;
  readonly declared: boolean;
}

const knocker = (name: string, held: readonly Role[], given: Partial<Person> = {}): Knocker => ({
  name,
  uid: name.replaceAll(/[^A-Za-z]/gu, '-'),
  person: {
    v: 1,
    name,
    email: `${name.replaceAll(/[^A-Za-z]/gu, '-')}@example.invalid`,
    roles: [...held],
    unit: ownUnit,
    active: true,
    ...given,
  },
  walled: name.startsWith('walled'),
  seated: held.includes('council') && name !== 'council without a seat',
  declared: held.includes('council') && !name.startsWith('council '),
});

const without = { person: null, walled: false, seated: false, declared: false };

export const knockers: readonly Knocker[] = [
  ...roles.map((role) => knocker(role, [role])),
  knocker('officer elsewhere', ['officer'], { unit: otherUnit }),
  knocker('unitHead elsewhere', ['unitHead'], { unit: otherUnit }),
  knocker('council without a seat', ['council']),
  knocker('council undeclared', ['council']),
  knocker('council undeclared, and officer', ['council', 'officer']),
  knocker('head and officer', ['head', 'officer']),
  knocker('admin and council', ['admin', 'council']),
  ...roles.map((role) => knocker(`walled ${role}`, [role])),
  knocker('walled head and officer', ['head', 'officer']),
  ...secondFactorRoles.map((role) => knocker(`${role} on a password alone`, [role, 'office'])),
  knocker('officer on a password alone', ['officer']),
  knocker('inactive', roles, { active: false }),
  knocker('roleless', []),
  { ...without, name: 'stranger', uid: 'stranger' },
  { ...without, name: 'nobody', uid: null },
];

/**
 * Every two roles in one hand, free and walled: all of them knock wherever the council's work is asked about. Three or more
 * roles in one hand may what some two of them may: the rules ask for roles in one function, which asks for any of some, and
 * nothing asks that one be missing (test/domain/roles-asked.test.ts); but for the second factor, and those who need it are
 * among the pairs.
 */
export const pairs: readonly Knocker[] = ['both', 'walled both'].flatMap((how) =>
  roles.flatMap((one, at) =>
    roles.slice(at + 1).map((other) => knocker(`${how} ${one} and ${other}`, [one, other])),
  ),
);

const councilsWork: readonly string[] = [
  'sessions',
  'walls',
  'scores',
  'scoreDrafts',
  'votes',
  'voters',
  'tally',
  'decisions',
  'notices',
  'comments',
  'commentAuthors',
];

/** Nobody where the council has no part. */
export const pairsAt = (about: readonly string[]): readonly Knocker[] =>
  about.some((name) => councilsWork.includes(name)) ? pairs : [];

const turns = 6;

/**
 * Those whose turn it is at a case's own moves: all of them at each would be thirty thousand requests, as many as all other
 * checks together. Each pair comes in two of the twelve states, with every move there is.
 */
export const pairsInTurn = (turn: number): readonly Knocker[] =>
  pairs.filter((_, at) => at % turns === turn % turns);

/** Somebody with every role at once: what they may not, nobody may. */
export const everything = knocker('everything', roles);

/** Where no wall reaches, the walled are like everybody. */
export const knockersElsewhere = knockers.filter(({ walled }) => !walled);

const staff = [...knockers, ...pairs];
export const walledUids = staff.flatMap(({ walled, uid }) => (walled && uid ? [uid] : []));
export const seatedUids = staff.flatMap(({ seated, uid }) => (seated && uid ? [uid] : []));
export const declaredUids = staff.flatMap(({ declared, uid }) => (declared && uid ? [uid] : []));

const onAPasswordAlone = ({ name }: Knocker): boolean => name.endsWith('on a password alone');

/** The roles in force: none for the inactive, for those without a document, and for deciders on a password alone. */
export const rolesOf = (who: Knocker): readonly Role[] => {
  const held = who.person?.active === true ? who.person.roles : [];
  return onAPasswordAlone(who) && needsSecondFactor(held) ? [] : held;
};

export const has = (who: Knocker, ...some: readonly Role[]): boolean =>
  rolesOf(who).some((role) => some.includes(role));

/** Holds one of the roles, in the unit that owns the ground's documents. */
export const hasHere = (who: Knocker, ...some: readonly Role[]): boolean =>
  has(who, ...some) && who.person?.unit === ownUnit;

export const uidOf = (name: string): string => {
  const uid = knockers.find((who) => who.name === name)?.uid;
  if (!uid) throw new Error(`nobody is called ${name}`);
  return uid;
};
