/** One history of several: what a case, its sessions and its story tell, in the order of time. */
import type { TrackName } from '#domain/tracks.ts';
import type { MoveEntry } from '../../data/moves.ts';
import type { Entry } from '../../data/reading.ts';

export interface Told {
  readonly track: TrackName;
  readonly items: readonly Entry<MoveEntry>[];
}

export interface Line extends Entry<MoveEntry> {
  readonly track: TrackName;
}

/** The oldest first; of two at the same moment the one that was given first. */
export const together = (told: readonly Told[]): readonly Line[] =>
  told
    .flatMap(({ track, items }) => items.map((one): Line => ({ track, ...one })))
    .toSorted((one, other) => one.value.at.toMillis() - other.value.at.toMillis());
