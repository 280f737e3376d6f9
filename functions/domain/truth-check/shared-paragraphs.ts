/** Point 7: text written for this person, not copied: paragraphs that stand in another dossier too. */
import { folded } from '../text.ts';
import type { Finding } from './finding.ts';

export interface OtherText {
  /** What it is called where the finding is shown, such as a case's code. */
  readonly label: string;
  readonly text: string;
}

export interface Field {
  readonly field: string;
  readonly text: string;
}

/** Words in a row that must be the same; so many of a paragraph's rows must be found to call it shared. */
const row = 5;
const share = 0.6;
const shortest = 20;

/** A row of words is kept as a number, so that a hundred dossiers cost as many numbers as they have words. */
export function sharedParagraphs(
  fields: readonly Field[],
  others: readonly OtherText[],
): readonly Finding[] {
  if (others.length === 0) return [];
  const rowsOfOthers = others.map(({ label, text }) => ({ label, rows: new Set(rowsIn(text)) }));
  return longParagraphs(fields).flatMap(({ field, from, to, text }): readonly Finding[] => {
    const rows = rowsIn(text);
    const found = rowsOfOthers.find(
      (other) => rows.filter((one) => other.rows.has(one)).length >= share * rows.length,
    );
    if (found === undefined) return [];
    const words = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    return [{ code: 'sharedParagraph', field, from, to, words, other: found.label }];
  });
}

const paragraph = /[^\n]+/gu;

/** Those that are long enough for it to mean something that they stand elsewhere too. */
export const longParagraphs = (fields: readonly Field[]) => fields.flatMap(paragraphsIn);

const paragraphsIn = ({ field, text }: Field) =>
  [...text.matchAll(paragraph)].flatMap(({ 0: found, index }) =>
    wordsOf(found).length >= shortest
      ? [{ field, from: index, to: index + found.length, text: found }]
      : [],
  );

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every row of words of a text, as a number below 2^32. */
export const rowsIn = (text: string): readonly number[] => {
  const hashes = wordsOf(text).map(hashOf);
  return hashes
    .slice(row - 1)
    .map((_, at) =>
      hashes.slice(at, at + row).reduce((sum, one) => (Math.imul(sum, 31) + one) >>> 0, 7),
    );
};

const hashOf = (word: string): number => {
  let hash = 2_166_136_261;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 16_777_619) >>> 0;
  return hash;
};
