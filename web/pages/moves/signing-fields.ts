/** What a signature asks: in which capacity, and for a deputy under which delegation. */
import { holdsOn, written } from '#domain/day.ts';
import { heldOn } from '#domain/organisation.ts';
import { hasRole, type Me } from '../../data/me.ts';
import type { Catalogues } from '../../data/reference.ts';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from './offered.ts';

export type SigningNames = Catalogues<'organisations' | 'agency' | 'delegations'>;

const headTitle = ({ organisations, agency }: SigningNames): string =>
  heldOn(organisations, today())
    .find(({ id }) => id === agency?.organisation)
    ?.headTitle.toUpperCase() ?? '';

/** The head signs in their own right; a deputy in the form of the delegation that holds today. */
export const signingFields = (
  me: Me,
  names: SigningNames,
): Pick<OfferedMove, 'fields' | 'fixed'> => {
  const capacity: MoveField = {
    name: 'capacity',
    kind: 'text',
    label: words.move.capacity,
    max: 60,
  };
  if (hasRole(me, 'head'))
    return { fields: [{ ...capacity, start: headTitle(names) }], fixed: { delegation: null } };
  // Whom the system named signs under no delegation.
  if (!hasRole(me, 'deputy'))
    return {
      fields: [{ ...capacity, start: `TUQ. ${headTitle(names)}` }],
      fixed: { delegation: null },
    };
  const mine = [...names.delegations].filter(
    ([, held]) => held.to === me.uid && holdsOn(held, today()),
  );
  const start = mine[0]?.[1].capacity ?? `KT. ${headTitle(names)}`;
  const options = mine.map(([value, { capacity: form, validFrom, validTo }]) => ({
    value,
    label: `${form}, ${words.move.span(written(validFrom), written(validTo))}`,
  }));
  return {
    fields: [
      { ...capacity, start },
      {
        name: 'delegation',
        kind: 'select',
        label: words.move.delegation,
        options,
        nullable: true,
        start: mine[0]?.[0] ?? '',
      },
    ],
    fixed: {},
  };
};
