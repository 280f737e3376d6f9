/** Who signs for the head, in which form, from and to which day (S66). */
import type { InputOf } from '../arrangement.ts';
import { daysAfter } from '../day.ts';
import type { Delegation } from '../decision.ts';
import { capacityOf } from '../signature-form.ts';
import { type Arranged, type ArrangingFacts, nameOf, overlap, refused } from './arranging.ts';

/** Whoever acts as head or is in charge stands in the head's place alone; "KT." may be given to several. */
const leads = ({ capacity }: Pick<Delegation, 'capacity'>): boolean => !capacity.startsWith('KT.');

export const delegate = (
  { from, to, form, validFrom, validTo }: InputOf<'delegate'>,
  facts: ArrangingFacts,
): Arranged => {
  const { id, roster, organisation, today } = facts;
  if (validTo < validFrom) return refused('daysReversed');
  if (validTo < today) return refused('overAlready');
  if (from === to) return refused('samePerson');
  const [head, deputy] = [roster.people[from], roster.people[to]];
  if (head?.roles.includes('head') !== true) return refused('notHead');
  if (deputy?.active !== true || !deputy.roles.includes('deputy')) return refused('notDeputy');
  if (!speaksFor(facts, from)) return refused('notOwnName');
  const capacity = capacityOf(form, organisation?.headTitle ?? '');
  const made: Delegation = { v: 1, from, to, capacity, validFrom, validTo };
  return (
    contradictionTo(made, facts) ?? {
      made: id,
      details: { name: nameOf(roster, to), capacity },
      writes: [{ op: 'create', path: `delegations/${id}`, data: made }],
    }
  );
};

/** The office records what a head has signed; a head delegates only in their own name. */
const speaksFor = ({ by, roster }: ArrangingFacts, head: string): boolean =>
  head === by || roster.people[by]?.roles.includes('office') === true;

const contradictionTo = (
  made: Delegation,
  { delegations, roster }: ArrangingFacts,
): Arranged | null => {
  const at = (held: Delegation) => ({
    name: nameOf(roster, held.to),
    capacity: held.capacity,
    from: held.validFrom,
    to: held.validTo,
  });
  const beside = Object.values(delegations).filter((held) => overlap(held, made));
  const own = beside.find(({ to }) => to === made.to);
  if (own !== undefined) return refused('twoForms', at(own));
  const leading = beside.find((held) => leads(held) || leads(made));
  return leading === undefined ? null : refused('onlyOneLeads', at(leading));
};

/** The last day lies within it, and what was signed under it until today stays signed. */
export const endDelegation = (
  { delegation, lastDay }: InputOf<'endDelegation'>,
  facts: ArrangingFacts,
): Arranged => {
  const { delegations, today, roster } = facts;
  const held = delegations[delegation];
  if (held === undefined) return refused('noSuchDelegation');
  if (!speaksFor(facts, held.from)) return refused('notOwnName');
  if (lastDay < daysAfter(today, -1) || lastDay >= held.validTo)
    return refused('notWithin', { from: daysAfter(today, -1), to: daysAfter(held.validTo, -1) });
  return {
    made: delegation,
    details: { name: nameOf(roster, held.to) },
    writes: [{ op: 'update', path: `delegations/${delegation}`, data: { validTo: lastDay } }],
  };
};
