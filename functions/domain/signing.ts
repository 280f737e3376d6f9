/** Who may sign for the agency (S66): the head; a deputy under a dated delegation, or where the head is walled. */
import * as z from 'zod';
import type { Delegation } from './decision.ts';
import type { Context } from './engine/move-rule.ts';
import { unmet, type Unmet } from './move.ts';
import { peopleOf } from './person.ts';
import { filled, Id } from './text.ts';

/** In which capacity ("GIÁM ĐỐC", "KT. GIÁM ĐỐC") and, for a deputy, under which delegation. */
export const signing = { capacity: filled(60), delegation: Id.nullable() } as const;
export const Signing = z.strictObject(signing);
export type Signing = z.infer<typeof Signing>;

/** Empty when the mover may sign. `walls`: those shut out of the case. */
export const unmetToSign = (
  {
    delegation,
    walls,
  }: { readonly delegation: Delegation | null; readonly walls: readonly string[] },
  context: Context,
): readonly Unmet[] => {
  if (context.roles.includes('head')) return [];
  const heads = peopleOf('head', context.roster);
  if (heads.length > 0 && heads.every((head) => walls.includes(head))) return [];
  const delegated =
    delegation !== null &&
    delegation.to === context.by &&
    delegation.validFrom <= context.today &&
    context.today <= delegation.validTo;
  return delegated ? [] : [unmet('noDelegation', 'delegation')];
};
