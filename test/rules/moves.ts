/** Every track × state × move × person: the requests that the rules admit are those of the table. */
import type { Move } from '#domain/move.ts';
import { trackNames, tracks, type TrackName } from '#domain/tracks.ts';
import type { Check } from './check.ts';
import { ask, contradicting, serverTime, type Doc, type Write } from './client.ts';
import { freshId } from './fresh.ts';
import { movingIn, pathIn } from './ground.ts';
import {
  has,
  hasHere,
  knockers,
  knockersElsewhere,
  pairsAt,
  pairsInTurn,
  type Knocker,
} from './people.ts';

/** The request a client writes to move a document of the ground. */
export const requestTo = (
  track: TrackName,
  state: string,
  uid: string | null,
  given: Doc,
): Write => ({
  create: `${pathIn(track, state)}/moves/${freshId()}`,
  data: {
    by: uid ?? 'nobody',
    at: serverTime,
    seen: movingIn(track, state)['version'],
    input: {},
    outcome: null,
    ...given,
  },
});

/** For each track and state: the requests that the rules admit against the table, or the table against the rules. */
export const moveChecks: readonly Check[] = trackNames.flatMap((track) =>
  tracks[track].states.map((state, at) => ({
    title: `from ${state} of ${track}, the rules admit exactly the moves in the table`,
    kind: 'moving' as const,
    about: [track, 'moves'],
    wrong: (near?: readonly string[]) => disagreements(track, state, at, near),
  })),
);

async function disagreements(
  track: TrackName,
  state: string,
  turn: number,
  near?: readonly string[],
): Promise<string[]> {
  const walled = hasWalls(track);
  const inPairs = track === 'nominations' ? pairsInTurn(turn) : pairsAt([track]);
  const people = [
    ...(walled ? knockers : knockersElsewhere),
    ...inPairs.filter((who) => walled || !who.walled),
  ];
  const names = namesIn(track).filter((name) => near === undefined || near.includes(name));
  const tried = people.flatMap((who) => names.map((move) => ({ who, move })));
  const wrong = await contradicting(
    tried,
    ({ who, move }) => ask(who.uid, { commit: [requestTo(track, state, who.uid, { move })] }),
    ({ who, move }) => isInTable(track, state, move, who),
  );
  return wrong.map(label);
}

/** A case's walls hold for what was proposed of it, too. */
const hasWalls = (track: TrackName): boolean => ['nominations', 'submissions'].includes(track);

const label = ({ who, move }: { who: Knocker; move: string }): string => `${who.name}: ${move}`;

const namesIn = (track: TrackName): readonly string[] => [
  ...new Set([...tracks[track].moves.map(({ name }) => name), 'vanish']),
];

function isInTable(track: TrackName, state: string, move: string, who: Knocker): boolean {
  if (hasWalls(track) && who.walled) return false;
  const rows: readonly Move[] = tracks[track].moves;
  return rows.some(
    (row) => row.name === move && row.from.includes(state) && mayDo(track, row, who),
  );
}

const mayDo = (track: TrackName, { by, own = [] }: Move, who: Knocker): boolean =>
  by.some((role) => {
    // Nobody is named to sign on the ground; who is, is tried among the lists.
    if (role === 'system' || role === 'substitute') return false;
    if (own.includes(role)) return hasHere(who, role);
    return has(who, role) && (track !== 'sessions' || role !== 'council' || who.seated);
  });
