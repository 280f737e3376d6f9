/** What the check of exaggeration and consistency (S31; the eight points of the domain's section 6) may find: always advice. */

/** Points that a sentence, or two of them, show by themselves. */
export const sentenceCodes = [
  'superlative',
  'vagueFigure',
  'twoValues',
  'unequalBasis',
  'datesDisagree',
  'jointAlone',
] as const;

/** Points that ask for the whole text, its claims, or other texts. */
export const textCodes = [
  'unbackedFigure',
  'undatedFigure',
  'noConfirmer',
  'noDifficulty',
  'sharedParagraph',
] as const;

export const findingCodes = [...sentenceCodes, ...textCodes] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  /** Name of the field, as the caller called it. */
  readonly field: string;
  /** From here to there in the composed (NFC) text of the field, in UTF-16 units; both 0 where the whole text is meant. */
  readonly from: number;
  readonly to: number;
  /** The words found; '' where something is missing. */
  readonly words: string;
  /** What they disagree with, or the other text they stand in; '' where there is nothing to name. */
  readonly other: string;
}

/** The same finding keeps its key while the text around it changes, so that an answer stays with it. */
export const findingKey = ({ code, field, words, other }: Finding): string =>
  `${code}.${field}.${[7, 31].map((seed) => hashOf(`${words}\n${other}`, seed)).join('')}`;

const hashOf = (text: string, seed: number): string => {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1)
    hash = (Math.imul(hash, 16_777_619) ^ text.charCodeAt(at)) >>> 0;
  return hash.toString(36);
};
