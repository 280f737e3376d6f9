/** Every track × state × move × person: the set of requests that the rules admit equals the table's. */
import { describe, expect, it } from 'vitest';
import type { Move } from '#domain/move.ts';
import { trackNames, tracks, type TrackName } from '#domain/tracks.ts';
import { ask, askAll, serverTime, type Doc, type Write } from './client.ts';
import { freshId } from './fresh.ts';
import { movingIn, pathIn } from './ground.ts';
import { has, hasHere, knockers, type Knocker } from './people.ts';

/** The request a client writes to move a document of the ground. */
export const requestTo = (track: TrackName, state: string, uid: string | null, given: Doc): Write => ({
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

const everyState = trackNames.flatMap((track) =>
  tracks[track].states.map((state) => ({ track, state })),
);

describe.each(trackNames)('moves of %s', (track) => {
  const ofTrack = everyState.filter((one) => one.track === track);

  it.each(ofTrack)('from $state, the rules admit exactly the moves in the table', async ({ state }) => {
    const asked = knockers.flatMap((who) => namesIn(track).map((move) => ({ who, move })));
    const answers = await askAll(asked, ({ who, move }) =>
      ask(who.uid, { commit: [requestTo(track, state, who.uid, { move })] }),
    );
    const admitted = asked.filter((_, at) => answers[at] === 'allowed');
    const inTable = asked.filter(({ who, move }) => isInTable(track, state, move, who));
    expect(admitted.map(label)).toEqual(inTable.map(label));
  });
});

const label = ({ who, move }: { who: Knocker; move: string }): string => `${who.name}: ${move}`;

const namesIn = (track: TrackName): readonly string[] => [
  ...new Set([...tracks[track].moves.map(({ name }) => name), 'vanish']),
];

function isInTable(track: TrackName, state: string, move: string, who: Knocker): boolean {
  if (track === 'nominations' && who.walled) return false;
  const rows: readonly Move[] = tracks[track].moves;
  return rows.some((row) => row.name === move && row.from.includes(state) && mayDo(track, row, who));
}

const mayDo = (track: TrackName, { by, own = [] }: Move, who: Knocker): boolean =>
  by.some((role) => {
    if (role === 'system') return false;
    if (own.includes(role)) return hasHere(who, role);
    return has(who, role) && (track !== 'sessions' || role !== 'council' || who.seated);
  });
