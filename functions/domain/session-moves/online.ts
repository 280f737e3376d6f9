/** What opening and closing ask where members vote in the application: the switch, the key pair, who may vote until when. */
import { endOf, type Day, type Instant } from '../day.ts';
import type { SessionFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import type { OnlineBallot, Session } from '../session.ts';

export const cannotOpenOnline = (
  { switches, pack }: SessionFacts,
  until: Day,
  today: Day,
): readonly Unmet[] => [
  ...(switches.onlineBallot ? [] : [unmet('onlineBallotOff', 'mode')]),
  ...(pack === null || pack.ballot === 'secret' ? [] : [unmet('ballotNotSecret', 'rulePack')]),
  ...(until >= today ? [] : [unmet('ballotEndIsPast', 'until')]),
];

/** Each member votes until the round or the own term ends; rules compare the server's clock with these milliseconds. */
export const ballotOpened = (
  { doc, council, newKey }: SessionFacts,
  until: Day,
): { readonly ballot?: OnlineBallot } => {
  if (doc.mode !== 'online' || newKey === null) return {};
  const lastDayOf = (uid: string): Day =>
    (council?.seats ?? [])
      .filter((seat) => seat.uid === uid && seat.from <= doc.day)
      .map((seat) => seat.to ?? until)
      .reduce((latest, day) => (day > latest ? day : latest), '');
  const voters = doc.members.map((uid) => {
    const last = lastDayOf(uid);
    return [uid, endOf(last < until ? last : until)] as const;
  });
  const { x, y } = newKey;
  return {
    ballot: {
      key: { x, y },
      until,
      voters: Object.fromEntries(voters),
      closed: null,
      counted: null,
    },
  };
};

/** Before its last day is over a round ends by itself only when each member has voted on each case they may. */
export const stillRuns = ({ doc, agenda, voted }: SessionFacts, now: Instant): boolean =>
  doc.ballot !== undefined &&
  now.toMillis() < endOf(doc.ballot.until) &&
  agenda.some(({ id, walls }) => doc.members.some((uid) => owes(doc, voted, uid, id, walls)));

const owes = (
  { ballot }: Session,
  voted: SessionFacts['voted'],
  uid: string,
  id: string,
  walls: readonly string[],
): boolean =>
  ballot?.voters[uid] !== undefined && !walls.includes(uid) && voted[uid]?.includes(id) !== true;
