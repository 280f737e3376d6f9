/** A text read once, word by word, so that every point of the check looks at words and none searches the text again. */
import { composed } from '../characters.ts';
import { withoutTokens } from '../story-text.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { figure, type Sentence, type Word } from './word.ts';

export interface Reading {
  readonly field: string;
  /** In one Unicode form; what `from` and `to` count in. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** Of each sentence, its quantities: several points ask for them. */
  readonly quantities: readonly (readonly Quantity[])[];
}

const word =
  /\p{L}[\p{L}\p{M}\p{N}]*|\p{N}+(?:[.,/–-]\p{N}+)*%?|\uFFFC+|\n|[^\s\p{L}\p{N}\uFFFC]/gu;
const ends: ReadonlySet<string> = new Set(['.', '!', '?', '…', '\n']);

export function read(field: string, typed: string): Reading {
  const text = composed(typed);
  const sentences: Word[][] = [];
  let sentence: Word[] = [];
  const close = (): void => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  for (const { 0: found, index } of withoutTokens(text).matchAll(word)) {
    if (ends.has(found) && !isAbbreviation(found, sentence.at(-1), text)) close();
    else
      sentence.push({
        text: found.startsWith(figure) ? figure : found.toLowerCase(),
        from: index,
        to: index + found.length,
      });
  }
  close();
  return { field, text, sentences, quantities: sentences.map(quantitiesIn) };
}

/** "TP." and "Q." end no sentence. */
const isAbbreviation = (mark: string, before: Word | undefined, text: string): boolean =>
  mark === '.' &&
  before !== undefined &&
  before.to - before.from <= 2 &&
  /^\p{Lu}/u.test(text.slice(before.from, before.to));

/** The stretch of a text from one word to another, both within. */
export const between = ({ text }: Reading, first: Word, last: Word) => ({
  from: first.from,
  to: last.to,
  words: text.slice(first.from, last.to),
});
