/** Who could vote on a case of a session, and how many of them were there. */
import type { Session } from '../session.ts';
import type { Count, Voters } from '../tally.ts';

export const votersOf = (
  session: Pick<Session, 'members' | 'present'>,
  walls: readonly string[],
): Voters => {
  const free = (uid: string): boolean => !walls.includes(uid);
  return {
    eligible: session.members.filter(free).length,
    present: session.present.filter((uid) => session.members.includes(uid)).filter(free).length,
  };
};

/** The same when all is counted: online whoever voted took part, so quorum and base are of slips, not of chairs. */
export const votersCounted = (
  session: Pick<Session, 'mode' | 'members' | 'present'>,
  walls: readonly string[],
  { returned }: Count,
): Voters => {
  const inRoom = votersOf(session, walls);
  return session.mode === 'online' ? { ...inRoom, present: returned } : inRoom;
};
