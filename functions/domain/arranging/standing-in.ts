/** Who answers for whom while they are away: told what they are told, with no right of theirs. */
import type { InputOf } from '../arrangement.ts';
import { daysAfter } from '../day.ts';
import { type Arranged, type ArrangingFacts, nameOf, overlap, refused } from './arranging.ts';

export const standIn = (
  { for: absent, by: other, validFrom, validTo }: InputOf<'standIn'>,
  { id, by, roster, standIns, now, today }: ArrangingFacts,
): Arranged => {
  if (validTo < validFrom) return refused('daysReversed');
  if (validTo < today) return refused('overAlready');
  if (absent === other) return refused('samePerson');
  if (![absent, other].every((uid) => roster.people[uid]?.active === true))
    return refused('noSuchPerson');
  // Who only runs the system sees no case, not even by its code.
  if (roster.people[other]?.roles.every((role) => role === 'admin') === true)
    return refused('noSuchPerson');
  const beside = Object.values(standIns).filter((held) => overlap(held, { validFrom, validTo }));
  const same = beside.find((held) => held.for === absent);
  if (same !== undefined)
    return refused('standsAlready', {
      name: nameOf(roster, same.by),
      from: same.validFrom,
      to: same.validTo,
    });
  // Two who are away at once cannot answer for each other.
  if (beside.some((held) => held.for === other))
    return refused('inACircle', { name: nameOf(roster, other) });
  return {
    made: id,
    details: { name: nameOf(roster, other) },
    writes: [
      {
        op: 'create',
        path: `standIns/${id}`,
        data: {
          v: 1,
          for: absent,
          by: other,
          validFrom,
          validTo,
          recordedBy: by,
          recordedAt: now,
        },
      },
    ],
  };
};

export const endStandIn = (
  { standIn: named, lastDay }: InputOf<'endStandIn'>,
  { standIns, today, roster }: ArrangingFacts,
): Arranged => {
  const held = standIns[named];
  if (held === undefined) return refused('noSuchStandIn');
  if (lastDay < daysAfter(today, -1) || lastDay >= held.validTo)
    return refused('notWithin', { from: daysAfter(today, -1), to: daysAfter(held.validTo, -1) });
  return {
    made: named,
    details: { name: nameOf(roster, held.by) },
    writes: [{ op: 'update', path: `standIns/${named}`, data: { validTo: lastDay } }],
  };
};
