/** Who sits in the council, from and to which day, and instead of whom (S57): seats are dated, and what was held stays recorded. */
import type { InputOf } from '../arrangement.ts';
import { type Day, daysAfter } from '../day.ts';
import type { Council, Seat } from '../session.ts';
import { type Arranged, type ArrangingFacts, nameOf, refused } from './arranging.ts';

const shareADay = (
  one: { readonly from: Day; readonly to: Day | null },
  other: { readonly from: Day; readonly to: Day | null },
): boolean => one.from <= (other.to ?? '9999') && other.from <= (one.to ?? '9999');

/** Seats that only one person has at a time. */
const single: readonly Seat['seat'][] = ['chair', 'secretary'];

const kept = (id: string, seats: readonly Seat[]) =>
  ({ op: 'update', path: `councils/${id}`, data: { seats } }) as const;

export const takeSeat = (input: InputOf<'takeSeat'>, facts: ArrangingFacts): Arranged => {
  const council = facts.councils[input.council];
  if (council === undefined) return refused('noSuchCouncil');
  const { council: _named, insteadOf, ...given } = input;
  const seat: Seat = { ...given, ...(insteadOf === null ? {} : { insteadOf }) };
  return (
    unfit(seat, facts) ??
    contradiction(seat, council, facts) ?? {
      made: input.council,
      details: { name: nameOf(facts.roster, input.uid) },
      writes: [kept(input.council, [...council.seats, seat])],
    }
  );
};

const unfit = ({ uid, from, to, insteadOf }: Seat, { roster }: ArrangingFacts): Arranged | null => {
  if (to !== null && to < from) return refused('daysReversed');
  if (uid === insteadOf) return refused('samePerson');
  const person = roster.people[uid];
  return person?.active === true && person.roles.includes('council')
    ? null
    : refused('noSuchPerson');
};

const contradiction = (
  seat: Seat,
  { seats }: Council,
  { roster }: ArrangingFacts,
): Arranged | null => {
  const beside = seats.filter((held) => shareADay(held, seat));
  const at = ({ uid, from, to }: Seat) => ({ name: nameOf(roster, uid), from, to: to ?? '' });
  const own = beside.find(({ uid }) => uid === seat.uid);
  if (own !== undefined) return refused('sitsAlready', at(own));
  if (seat.insteadOf !== undefined) {
    const whole = seats.some(
      ({ uid, from, to, insteadOf }) =>
        uid === seat.insteadOf &&
        insteadOf === undefined &&
        from <= seat.from &&
        (to ?? '9999') >= (seat.to ?? '9999'),
    );
    if (!whole) return refused('noSeatToFill', { name: nameOf(roster, seat.insteadOf) });
    const other = beside.find(({ insteadOf }) => insteadOf === seat.insteadOf);
    return other === undefined ? null : refused('seatTaken', at(other));
  }
  const held = beside.find(
    (one) => one.seat === seat.seat && single.includes(seat.seat) && one.insteadOf === undefined,
  );
  return held === undefined ? null : refused('seatTaken', at(held));
};

/** Whoever sits for them leaves with them; sessions of days before keep whom they had. */
export const leaveSeat = (
  { council: named, uid, from, lastDay }: InputOf<'leaveSeat'>,
  { councils, roster, today }: ArrangingFacts,
): Arranged => {
  const council = councils[named];
  if (council === undefined) return refused('noSuchCouncil');
  const held = council.seats.find((seat) => seat.uid === uid && seat.from === from);
  if (held === undefined) return refused('noSuchSeat');
  const earliest = [daysAfter(from, -1), daysAfter(today, -1)].toSorted().at(-1) ?? today;
  if (lastDay < earliest || lastDay >= (held.to ?? '9999'))
    return refused('notWithin', {
      from: earliest,
      to: held.to === null ? '' : daysAfter(held.to, -1),
    });
  const ends = (seat: Seat): boolean =>
    seat === held || (seat.insteadOf === uid && (seat.to ?? '9999') > lastDay);
  return {
    made: named,
    details: { name: nameOf(roster, uid) },
    writes: [
      kept(
        named,
        council.seats.flatMap((seat): readonly Seat[] => {
          if (!ends(seat)) return [seat];
          // One that never began leaves no trace beyond the request.
          return seat.from > lastDay ? [] : [{ ...seat, to: lastDay }];
        }),
      ),
    ],
  };
};
