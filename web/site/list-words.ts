/** A choice in words, as a list's title says it. */
import { wordsFor, fields, kinds, levels, type Choice } from './choices.ts';
import type { ListChoice } from './addresses.ts';
import { peoples } from './peoples.ts';
import { places } from './places.ts';

export const wordsOfChoice = (
  choice: ListChoice,
  movements: Readonly<Record<string, string>>,
): readonly string[] =>
  [
    known(kinds, choice.kind),
    known(levels, choice.level),
    known(fields, choice.field),
    choice.people === null ? null : `dân tộc ${known(peoples, choice.people) ?? choice.people}`,
    known(places, choice.place),
    choice.movement === null ? null : (movements[choice.movement] ?? 'phong trào không rõ'),
    choice.year === null ? null : `năm ${choice.year}`,
  ].filter((part) => part !== null);

const known = (choices: readonly Choice[], value: string | null): string | null =>
  value === null ? null : wordsFor(choices, value);
