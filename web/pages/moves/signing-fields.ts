/** What a signature asks: in which capacity, and for a deputy under which delegation. */
import { holdsOn, written } from '#domain/day.ts';
import { capacityOf, headTitleOn } from '#domain/signature-form.ts';
import { hasRole, type Me } from '../../data/me.ts';
import type { Catalogues } from '../../data/reference.ts';
import { today } from '../../parts/when.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from './offered.ts';

export type SigningNames = Catalogues<'organisations' | 'agency' | 'delegations'>;

const headTitle = ({ organisations, agency }: SigningNames): string =>
  agency === null ? '' : headTitleOn({ organisations, agency }, today());

/** The head signs in their own right; anybody else in the form that holds today, and in no other. */
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
    return {
      fields: [{ ...capacity, start: headTitle(names).toUpperCase() }],
      fixed: { delegation: null },
    };
  // Whom the system named signs under no delegation.
  if (!hasRole(me, 'deputy'))
    return {
      fields: [{ ...capacity, follows: () => capacityOf('TUQ', headTitle(names)) }],
      fixed: { delegation: null },
    };
  const mine = [...names.delegations].filter(
    ([, held]) => held.to === me.uid && holdsOn(held, today()),
  );
  const options = mine.map(([value, { capacity: form, validFrom, validTo }]) => ({
    value,
    label: `${form}, ${words.move.span(written(validFrom), written(validTo))}`,
  }));
  return {
    fields: [
      {
        ...capacity,
        follows: ({ delegation }) =>
          mine.find(([id]) => id === delegation)?.[1].capacity ??
          capacityOf('KT', headTitle(names)),
      },
      {
        name: 'delegation',
        kind: 'select',
        label: words.move.delegation,
        options,
        nullable: true,
        start: options[0]?.value ?? '',
      },
    ],
    fixed: {},
  };
};
