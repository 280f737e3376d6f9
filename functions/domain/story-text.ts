/** The text of a story: paragraphs of plain words in which `[[claimId]]` stands for a claim's figure (S31). */
import { figureOf, type Claim } from './claim.ts';
import type { Story } from './story.ts';
import type { Stretch } from './stretch.ts';

/** Claims by their ids, as they lie below a case. */
export type Claims = Readonly<Record<string, Claim>>;

/** The claim of this id, if the case has one: a text may name "constructor", too. */
export const claimOf = (claims: Claims, id: string): Claim | undefined =>
  Object.hasOwn(claims, id) ? claims[id] : undefined;

const token = /\[\[([A-Za-z0-9_.-]{1,120})\]\]/gu;

/** Paragraphs are divided by blank lines. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n[^\S\n]*(?:\r?\n\s*)+/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');

/** The ids of the claims a story names, each once, in the order in which a reader meets them. */
export const claimsNamed = (story: Pick<Story, 'lead' | 'body'>): readonly string[] => [
  ...new Set([...namedIn(story.lead), ...namedIn(story.body)]),
];

const namedIn = (text: string): readonly string[] =>
  [...text.matchAll(token)].map(([, id = '']) => id);

/** The same text with tokens blotted out, character for character, so that places in it stay true. */
export const withoutTokens = (text: string): string =>
  text.replaceAll(token, (named) => '\uFFFC'.repeat(named.length));

/** Brackets that were meant as a token and name nothing, such as "[[ab c]]" or "[[abc]". */
export const brokenTokens = (text: string): readonly string[] =>
  [...withoutTokens(text).matchAll(/\[\[[^[\]\n]{0,40}\]{0,2}|\]\]/gu)].map(([broken]) => broken);

/**
 * One paragraph as a page shows it. `numberOf` gives a claim's source its number. A claim without a
 * number becomes an empty figure: only its footnote shows. A claim that is not there leaves nothing.
 * `figureFor` writes the figure as the language of the text has it.
 */
export function stretches(
  text: string,
  numberOf: (claimId: string) => number,
  claims: Claims,
  figureFor: (claim: Claim, id: string) => string = figureOf,
): readonly Stretch[] {
  return text.split(token).flatMap((part, index): readonly Stretch[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part }];
    const claim = claimOf(claims, part);
    return claim ? [{ figure: figureFor(claim, part), source: numberOf(part) }] : [];
  });
}

/** The words of stretches without their footnotes: for search, for a summary. */
export const plainText = (parts: readonly Stretch[]): string =>
  parts.map((part) => ('figure' in part ? part.figure : part.text)).join('');
