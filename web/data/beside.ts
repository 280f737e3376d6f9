/** What happened to a case outside its own moves: in the sessions that decided it, and to its story. */
import * as z from 'zod';
import type { Nomination } from '#domain/nomination.ts';
import { stepsForTheUnit } from '#domain/story.ts';
import { Id } from '#domain/text.ts';
import type { TrackName } from '#domain/tracks.ts';
import { readMoves, readNamedMoves } from './history.ts';
import { hasRole, type Me } from './me.ts';
import type { MoveEntry } from './moves.ts';
import { valueOf, type Listed, type Waiting } from './reading.ts';

export interface Beside {
  readonly track: TrackName;
  readonly history: Waiting<Listed<MoveEntry>>;
}

const Decided = z.object({ session: Id });
const verdicts: readonly string[] = ['endorse', 'decline', 'defer'];

/** Those whose vote the case's own history tells of, the first one first. */
const sessionsIn = (history: Waiting<Listed<MoveEntry>>): readonly string[] => {
  const told = (valueOf(history)?.items ?? []).flatMap(({ value: { move, input } }) => {
    const decided = Decided.safeParse(input);
    return verdicts.includes(move) && decided.success ? [decided.data.session] : [];
  });
  return [...new Set(told)];
};

/** The rest of a session is its own affair, and of its other cases. */
const ofCase = ['close', 'sign'];

/** null where the rules give nothing of it. */
const storyOf = (
  id: string,
  { decision, ownerUnit }: Nomination,
  me: Me,
): Promise<Waiting<Listed<MoveEntry>>> | null => {
  if (decision === null) return null;
  if (hasRole(me, 'editor', 'office', 'head', 'deputy')) return readMoves(`stories/${id}`);
  return hasRole(me, 'officer', 'unitHead') && me.person.unit === ownerUnit
    ? readNamedMoves(`stories/${id}`, stepsForTheUnit)
    : null;
};

/** One read a move: some six where a case has been decided and published. Asks only what the rules give this person. */
export const readBeside = (
  id: string,
  card: Nomination,
  me: Me,
  history: Waiting<Listed<MoveEntry>>,
): Promise<readonly Beside[]> => {
  if (history.is !== 'ready') return Promise.resolve([]);
  const sessions = hasRole(me, 'office') ? sessionsIn(history) : [];
  const ofStory = storyOf(id, card, me);
  return Promise.all([
    ...sessions.map(async (one): Promise<Beside> => ({
      track: 'sessions',
      history: await readNamedMoves(`sessions/${one}`, ofCase),
    })),
    ...(ofStory === null
      ? []
      : [ofStory.then((moves): Beside => ({ track: 'stories', history: moves }))]),
  ]);
};
