/** Who may sign for the agency (S66): the head; a deputy under a dated delegation, or where the head is walled; whom the system named. */
import * as z from 'zod';
import { holdsOn } from './day.ts';
import type { Delegation } from './decision.ts';
import type { Context } from './engine/move-rule.ts';
import type { Directories } from './facts.ts';
import { unmet, type Unmet } from './move.ts';
import { peopleOf } from './person.ts';
import { capacityOf, headTitleOn } from './signature-form.ts';
import type { Signer } from './signer.ts';
import { filled, Id } from './text.ts';

/** In which capacity ("GIÁM ĐỐC", "KT. GIÁM ĐỐC") and, for a deputy, under which delegation. */
export const signing = { capacity: filled(60), delegation: Id.nullable() } as const;
export const Signing = z.strictObject(signing);
export type Signing = z.infer<typeof Signing>;

interface Signed {
  readonly doc: { readonly signer?: Signer | null | undefined };
  readonly delegation: Delegation | null;
  /** Those shut out of the case. */
  readonly walls: readonly string[];
  readonly directories: Pick<Directories, 'organisations' | 'agency'>;
}

/** Empty when the mover may sign, and in this form: whoever is no head cannot choose one. */
export const unmetToSign = (
  facts: Signed,
  { capacity }: Pick<Signing, 'capacity'>,
  context: Context,
): readonly Unmet[] => {
  if (context.roles.includes('head')) return [];
  const form = formOf(facts, context);
  if (form === null) return [unmet('noDelegation', 'delegation')];
  return form === capacity ? [] : [unmet('otherCapacity', 'capacity', { capacity: form })];
};

/** That of whom the system named, or of the delegation; without one, a deputy signs for a head who is shut out. null: not at all. */
const formOf = (facts: Signed, context: Context): string | null => {
  const { delegation, directories } = facts;
  const { roles, today } = context;
  if (roles.includes('substitute') && !roles.includes('deputy'))
    return capacityOf('TUQ', headTitleOn(directories, today));
  if (delegation !== null && isDelegated(delegation, context)) return delegation.capacity;
  return standsIn(facts, context) ? capacityOf('KT', headTitleOn(directories, today)) : null;
};

const isDelegated = (delegation: Delegation, { by, roster, today }: Context): boolean =>
  delegation.to === by &&
  // Whoever no longer leads has nothing left to delegate.
  peopleOf('head', roster).includes(delegation.from) &&
  holdsOn(delegation, today);

const standsIn = ({ doc: { signer }, walls }: Signed, { roles, roster }: Context): boolean => {
  // Named as a substitute, and a deputy since: the better ground.
  if (roles.includes('deputy') && (signer === 'deputy' || roles.includes('substitute')))
    return true;
  const heads = peopleOf('head', roster);
  return heads.length > 0 && heads.every((head) => walls.includes(head));
};
