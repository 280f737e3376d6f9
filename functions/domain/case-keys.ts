/** What the list of cases is searched and sorted by: stored on the card, because the database neither folds nor collates. */
import type { SubjectKind } from './criteria-set.ts';
import { sortKeyOf } from './given-name.ts';
import { folded } from './text.ts';

/** What is typed beyond this is compared on the page. */
export const longestKey = 20;
/** A very long name is found by its first words. */
export const mostKeys = 300;

/** Letters and digits only, without marks, words apart: "Điểu  Mẫu!" → "dieu mau". */
export const searchable = (typed: string): string =>
  folded(typed)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A code as people type it, "gs-2026-a1b2" or "A1B2", is found by what follows the year. */
const tailOf = (phrase: string): string => phrase.replace(/^gs ?\d{4} ?/u, '');

/** The one key that finds what was typed; '' where nothing was. */
export const searchKeyOf = (typed: string): string => {
  const phrase = searchable(typed);
  const tail = tailOf(phrase);
  return (tail === '' ? phrase : tail).slice(0, longestKey).trim();
};

/** Whether a name or code holds what was typed from the beginning of a word. */
export const isFound = (
  typed: string,
  { name, code }: { readonly name: string; readonly code: string },
): boolean => {
  const wanted = tailOf(searchable(typed));
  return [searchable(name), tailOf(searchable(code))].some((held) =>
    ` ${held}`.includes(` ${wanted}`),
  );
};

/** Every beginning of the name read from each of its words, and of the id, which the code ends with. */
const searchKeysOf = (name: string, id: string): readonly string[] => {
  const words = searchable(name).split(' ');
  const phrases = words.map((_, at) => words.slice(at).join(' '));
  const keys = [id, ...phrases].flatMap(beginningsOf);
  return [...new Set(keys)].slice(0, mostKeys);
};

const beginningsOf = (phrase: string): readonly string[] =>
  Array.from({ length: Math.min(phrase.length, longestKey) }, (_, at) =>
    phrase.slice(0, at + 1),
  ).filter((key) => !key.endsWith(' '));

export interface CaseKeys {
  readonly sortKey: string;
  readonly search: string[];
}

/** Written with the card by whoever names the subject, and made anew by the moves that send and amend. */
export const caseKeysOf = (
  id: string,
  subject: { readonly name: string; readonly kind: SubjectKind },
  givenName = '',
): CaseKeys => ({
  sortKey: sortKeyOf(subject, givenName),
  search: [...searchKeysOf(subject.name, id)],
});
