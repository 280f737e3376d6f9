/** The name by which somebody is called, and by which Vietnamese lists are sorted (architecture §8). */
import type { SubjectKind } from './criteria-set.ts';
import { composed } from './characters.ts';

/**
 * A guess that the unit may correct: the last word, but of a name in the Ê Đê and M'nông manner, which ends with the clan,
 * what follows "Y", "H" or "H'": "Điểu Ến" → "Ến", "Y Bhiăo Niê" → "Bhiăo", "H'Hen Niê" → "Hen".
 */
export const givenNameOf = (name: string): string => {
  const words = composed(name).trim().split(/\s+/u);
  const [first = '', second = ''] = words;
  const joined = /^h['’ʼ](.+)$/iu.exec(first)?.[1];
  if (joined !== undefined && words.length > 1) return joined;
  if (/^[hy]['’ʼ]?$/iu.test(first) && words.length > 2) return second;
  return words.at(-1) ?? '';
};

/** What a case is sorted under: a person by the given name, then by the whole one; others by the whole name. */
export const sortKeyOf = (
  { name, kind }: { readonly name: string; readonly kind: SubjectKind },
  givenName = '',
): string => {
  if (kind !== 'individual') return collated(name);
  return collated(`${givenName.trim() === '' ? givenNameOf(name) : givenName} ${name}`);
};

/**
 * Text whose plain order is that of a Vietnamese dictionary: letters of the alphabet first (a < ă < â < b … d < đ), tones
 * only where all letters are the same. "Ến" → "e~n 3": the database sorts by bytes and knows no language.
 */
export const collated = (typed: string): string => {
  const letters = lettersOf(typed).map(letterOf).join('');
  const words = letters.replaceAll(/[^\p{L}\p{N}~]+/gu, '-').replaceAll(/^-|-$/gu, '');
  const tones = lettersOf(typed)
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter))
    .map(toneOf)
    .join('')
    .replace(/0+$/u, '');
  return `${words} ${tones}`.trim();
};

const lettersOf = (typed: string): readonly string[] => Array.from(composed(typed).toLowerCase());

/** "~" sorts after every letter: "ă" stands after all that begins with "a". */
const marked: Readonly<Record<string, string>> = {
  ă: 'a~',
  â: 'a~~',
  đ: 'd~',
  ê: 'e~',
  ô: 'o~',
  ơ: 'o~~',
  ư: 'u~',
};

/** Huyền, hỏi, ngã, sắc, nặng, as dictionaries order them. */
const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

const letterOf = (letter: string): string => {
  const bare = composed(
    letter.normalize('NFD').replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/gu, ''),
  );
  return marked[bare] ?? bare.normalize('NFD').replaceAll(/[\u0300-\u036F]/gu, '');
};

const toneOf = (letter: string): string => {
  const found = Array.from(letter.normalize('NFD'))
    .map((mark) => tones.indexOf(mark))
    .find((at) => at >= 0);
  return String((found ?? -1) + 1);
};
