/** Who may sign for the agency (S66): the head; a deputy under a dated delegation, or where the head is walled; whom the system named. */
import * as z from 'zod';
import { holdsOn } from './day.ts';
import type { Delegation } from './decision.ts';
import type { Context } from './engine/move-rule.ts';
import { unmet, type Unmet } from './move.ts';
import { peopleOf } from './person.ts';
import type { Signer } from './signer.ts';
import { filled, Id } from './text.ts';

/** In which capacity ("GIÁM ĐỐC", "KT. GIÁM ĐỐC") and, for a deputy, under which delegation. */
export const signing = { capacity: filled(60), delegation: Id.nullable() } as const;
export const Signing = z.strictObject(signing);
export type Signing = z.infer<typeof Signing>;

/** Empty when the mover may sign. `walls`: those shut out of the case. */
export const unmetToSign = (
  {
    doc: { signer },
    delegation,
    walls,
  }: {
    readonly doc: { readonly signer?: Signer | null | undefined };
    readonly delegation: Delegation | null;
    readonly walls: readonly string[];
  },
  context: Context,
): readonly Unmet[] => {
  const { roles } = context;
  if (roles.includes('head') || roles.includes('substitute')) return [];
  if (signer === 'deputy' && roles.includes('deputy')) return [];
  const heads = peopleOf('head', context.roster);
  if (heads.length > 0 && heads.every((head) => walls.includes(head))) return [];
  const delegated =
    delegation !== null &&
    delegation.to === context.by &&
    // Whoever no longer leads has nothing left to delegate.
    heads.includes(delegation.from) &&
    holdsOn(delegation, context.today);
  return delegated ? [] : [unmet('noDelegation', 'delegation')];
};
