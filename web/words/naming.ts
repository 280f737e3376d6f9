/** From a code to its words; a code nobody has worded yet gets a polite general sentence, never the code itself. */
import { Day, written } from '#domain/day.ts';
import type { RefusalCode, Unmet } from '#domain/move.ts';
import type { TrackName } from '#domain/tracks.ts';
import { words } from './words.ts';

type Sentence = (details: Readonly<Record<string, string>>, field: string) => string;

const inTable = (
  table: Readonly<Record<string, string>>,
  key: string,
  otherwise: string,
): string => (Object.hasOwn(table, key) ? (table[key] ?? otherwise) : otherwise);

export const stateWords = (track: TrackName, state: string): string =>
  inTable(words.states[track], state, words.general.unknownState);

export const moveWords = (track: TrackName, move: string): string =>
  inTable(words.moves[track], move, words.general.unknownMove);

export const refusalWords = (code: RefusalCode): string => words.refusals[code];

/** `f-answers.H4` → what the page calls that field, or a general word. */
const fieldWords = (field: string | null): string => {
  const [name = ''] = (field ?? '').replace(/^f-/u, '').split(/\.(?!name$|kind$)/u);
  return inTable(words.fieldNames, name, words.general.unknownField);
};

const longest = 90;

/** As a sentence names it: a day written out, a long text cut short. */
const asRead = (value: string): string => {
  if (Day.safeParse(value).success) return written(value);
  return value.length > longest ? `${value.slice(0, longest - 2).trimEnd()}…` : value;
};

const told = (details: Unmet['details']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(details).map(([key, value]) => [key, asRead(String(value))]));

export const unmetWords = ({ code, details, field }: Unmet): string => {
  const sentences: Readonly<Record<string, Sentence>> = words.unmet;
  return Object.hasOwn(sentences, code)
    ? (sentences[code]?.(told(details), fieldWords(field)) ?? words.general.unknownUnmet)
    : words.general.unknownUnmet;
};

export const taskWords = (kind: string, track: TrackName): string =>
  inTable(words.tasks, kind, `${words.general.unknownTask} ${words.tracks[track].toLowerCase()}`);

/** Words of a closed set as the choices of a field. */
export const optionsOf = <K extends string>(
  keys: readonly K[],
  table: Readonly<Record<K, string>>,
): readonly { readonly value: K; readonly label: string }[] =>
  keys.map((value) => ({ value, label: table[value] }));
