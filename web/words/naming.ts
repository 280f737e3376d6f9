/** From a code to its words; a code nobody has worded yet gets a polite general sentence, never the code itself. */
import type { RefusalCode } from '#domain/move.ts';
import type { TrackName } from '#domain/tracks.ts';
import { words } from './words.ts';

export const inTable = (
  table: Readonly<Record<string, string>>,
  key: string,
  otherwise: string,
): string => (Object.hasOwn(table, key) ? (table[key] ?? otherwise) : otherwise);

export const stateWords = (track: TrackName, state: string): string =>
  inTable(words.states[track], state, words.general.unknownState);

export const moveWords = (track: TrackName, move: string): string =>
  inTable(words.moves[track], move, words.general.unknownMove);

export const refusalWords = (code: RefusalCode): string => words.refusals[code];

export const taskWords = (kind: string, track: TrackName): string =>
  inTable(words.tasks, kind, `${words.general.unknownTask} ${words.tracks[track].toLowerCase()}`);

/** Words of a closed set as the choices of a field. */
export const optionsOf = <K extends string>(
  keys: readonly K[],
  table: Readonly<Record<K, string>>,
): readonly { readonly value: K; readonly label: string }[] =>
  keys.map((value) => ({ value, label: table[value] }));
