/** Requests about people: an administrator invites somebody, changes their duties or takes back a lost second factor; a function answers, the heads are told. */
import * as z from 'zod';
import { type Day, Instant } from './day.ts';
import { heldOn, type Unit } from './organisation.ts';
import { type Person, Role, roles } from './person.ts';
import { filled, Id } from './text.ts';

export const grantRefusals = [
  'badInput',
  'notYou',
  'ownRoles',
  'noSuchUnit',
  'alreadyThere',
  'noSuchPerson',
  'emailFixed',
  'emailTaken',
] as const;
export type GrantRefusal = (typeof grantRefusals)[number];

const uniqueRoles = z
  .array(Role)
  .max(roles.length)
  .refine((held) => new Set(held).size === held.length, 'repeated');

/** Somebody with an account has an address: it is how they sign in. */
export const GrantedPerson = z.strictObject({
  name: filled(120),
  email: z.email().max(200).toLowerCase(),
  roles: uniqueRoles,
  unit: Id,
  active: z.boolean(),
});
export type GrantedPerson = z.infer<typeof GrantedPerson>;

export const grantKinds = ['invite', 'change', 'resetFactor'] as const;

const asked = {
  v: z.literal(1),
  person: GrantedPerson,
  reason: filled(500),
  by: Id,
  at: Instant,
  outcome: z.null(),
};

/** `grants/{id}` as an administrator writes it. */
export const Grant = z.discriminatedUnion('kind', [
  z.strictObject({ ...asked, kind: z.literal('invite'), uid: z.null() }),
  z.strictObject({ ...asked, kind: z.literal('change'), uid: Id }),
  z.strictObject({ ...asked, kind: z.literal('resetFactor'), uid: Id }),
]);
export type Grant = z.infer<typeof Grant>;

/** The answer; `uid` is whom it reached. */
export const GrantOutcome = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('applied'), code: z.null(), uid: Id, at: Instant }),
  z.strictObject({
    status: z.literal('refused'),
    code: z.enum(grantRefusals),
    uid: z.null(),
    at: Instant,
  }),
]);
export type GrantOutcome = z.infer<typeof GrantOutcome>;

/** What must be known to answer a grant. */
export interface GrantFacts {
  /** Who asks; null for somebody without a (readable) person document. */
  readonly admin: Person | null;
  /** The account that signs in with the granted address, or null. */
  readonly accountUid: string | null;
  /** The person document of the one it is about, or null. */
  readonly person: Person | null;
  readonly units: readonly Unit[];
  readonly today: Day;
}

/** Whom the grant is about: the one named, or whoever has the address. */
export const aboutWhom = (grant: Grant, accountUid: string | null): string | null =>
  grant.uid ?? accountUid;

/** Why the grant is not carried out, or null. Nobody changes their own duties, under whatever address. */
export const refusalOf = (grant: Grant, facts: GrantFacts): GrantRefusal | null => {
  const { admin, accountUid } = facts;
  if (admin?.active !== true || !admin.roles.includes('admin')) return 'notYou';
  if ([grant.uid, accountUid].includes(grant.by)) return 'ownRoles';
  if (!unitHolds(grant, facts)) return 'noSuchUnit';
  return grant.kind === 'invite' ? refusalToInvite(facts) : refusalToChange(grant, facts);
};

/** Somebody whose unit was dissolved can still be let go. */
const unitHolds = ({ person }: Grant, { units, today }: GrantFacts): boolean =>
  !person.active || heldOn(units, today).some(({ id }) => id === person.unit);

const refusalToInvite = ({ person }: GrantFacts): GrantRefusal | null =>
  person === null ? null : 'alreadyThere';

/** Another address would hand the account to whoever reads that mailbox: a new address is a new invitation. */
const refusalToChange = (grant: Grant, { person, accountUid }: GrantFacts): GrantRefusal | null => {
  if (person === null) return 'noSuchPerson';
  if (person.email !== null && person.email.toLowerCase() !== grant.person.email)
    return 'emailFixed';
  return accountUid !== null && accountUid !== grant.uid ? 'emailTaken' : null;
};

/** The person document that the grant leaves behind. */
export const personOf = (grant: Grant): Person => ({ v: 1, ...grant.person });
