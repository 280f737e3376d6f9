/**
 * What may tie a member to a case, with its reason: a hint to think about, never a wall of itself (architecture §4). Names are
 * not compared: half of a village may bear the same family name.
 */
import type { Nomination } from './nomination.ts';
import type { Roster } from './person.ts';

export const hintKinds = ['nominator', 'confirmer', 'superior', 'sameUnit'] as const;
export type HintKind = (typeof hintKinds)[number];

/** The strongest first; empty where nothing that the application knows ties them. */
export const hintsOf = (
  { ownerUnit, createdBy, confirmed }: Pick<Nomination, 'ownerUnit' | 'createdBy' | 'confirmed'>,
  uid: string,
  { people }: Pick<Roster, 'people'>,
): readonly HintKind[] => {
  const person = people[uid];
  const isThere = person?.unit === ownerUnit;
  const ties: Readonly<Record<HintKind, boolean>> = {
    nominator: createdBy === uid,
    confirmer: confirmed?.by === uid,
    superior: isThere && person.roles.includes('unitHead'),
    sameUnit: isThere && !person.roles.includes('unitHead'),
  };
  return hintKinds.filter((kind) => ties[kind]);
};
