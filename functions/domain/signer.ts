/** Who signs in the place of somebody who is shut out: named by the system, never by a person (architecture §4). */
import * as z from 'zod';
import { type Audience, peopleOf, type Roster } from './person.ts';
import type { RulePack } from './rule-pack.ts';

/** The deputies, or one person by name; where neither stands, the head. */
export const Signer = z.union([
  z.literal('deputy'),
  z.templateLiteral(['uid:', z.string().regex(/^[A-Za-z0-9_.-]{1,120}$/u)]),
]);
export type Signer = z.infer<typeof Signer>;

/**
 * A walled head is replaced by the deputies, walled deputies by the rule pack's substitute. null: the head, also where
 * nobody is left to sign; then a deputy who is not walled has to be appointed.
 */
export const signerOf = (
  walls: readonly string[],
  roster: Roster,
  { substitute }: Pick<RulePack, 'substitute'>,
): Signer | null => {
  const isFree = (uid: string): boolean => !walls.includes(uid);
  const heads = peopleOf('head', roster);
  if (heads.length === 0 || heads.some(isFree)) return null;
  if (peopleOf('deputy', roster).some(isFree)) return 'deputy';
  const named = substitute === null ? undefined : roster.people[substitute];
  return substitute !== null && named?.active === true && isFree(substitute)
    ? `uid:${substitute}`
    : null;
};

/** Whether this person is the one the system named. */
export const isNamed = (signer: string | null | undefined, uid: string): boolean =>
  signer === `uid:${uid}`;

/** For whom the task of signing is. */
export const signersOf = (signer: Signer | null | undefined): Audience => signer ?? 'head';
