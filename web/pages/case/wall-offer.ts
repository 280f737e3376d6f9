/** What shutting somebody out of a simplified case asks, and letting them back. */
import type { Nomination } from '#domain/nomination.ts';
import type { Roster } from '#domain/person.ts';
import { hasRole, type Me } from '../../data/me.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from '../moves/offered.ts';
import { staffOptions } from '../moves/staff-options.ts';

type Offer = Omit<OfferedMove, 'name'>;

const why: MoveField = {
  name: 'reason',
  kind: 'area',
  label: words.move.reason,
  max: 500,
  hint: () => words.move.inHistory,
};

/** null of a case that was voted on: its session keeps the walls. Whoever is not of the office names themself. */
export const wallOffer = (
  { simplified }: Nomination,
  people: Roster['people'],
  me: Me,
): Offer | null => {
  if (simplified === null) return null;
  if (!hasRole(me, 'office')) return { fields: [why], fixed: { uid: me.uid } };
  const label = words.move.takesNoPart;
  return {
    fields: [{ name: 'uid', kind: 'select', label, options: staffOptions(people) }, why],
    fixed: {},
  };
};
