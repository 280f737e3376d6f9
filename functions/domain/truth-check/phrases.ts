/** Tables of phrases, looked up by their first word: a word that begins none costs one look. */
import type { Sentence } from './word.ts';

export interface Phrases {
  /** How many words the longest phrase has that begins at `at`; 0 where none does. */
  readonly lengthAt: (sentence: Sentence, at: number) => number;
  /** Where the first phrase begins within [from, to); -1 where none does. */
  readonly find: (sentence: Sentence, from?: number, to?: number) => number;
  readonly isIn: (sentence: Sentence, from?: number, to?: number) => boolean;
}

/** "cho biết | chia sẻ": phrases divided by bars, in small letters. */
export function phrases(table: string): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of table.split('|')) {
    const [first = '', ...rest] = phrase.trim().split(/\s+/u);
    byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  for (const rests of byFirst.values()) rests.sort((one, other) => other.length - one.length);
  const lengthAt = (sentence: Sentence, at: number): number => {
    const rests = byFirst.get(sentence[at]?.text ?? '');
    const found = rests?.find((rest) =>
      rest.every((word, ahead) => sentence[at + 1 + ahead]?.text === word),
    );
    return found === undefined ? 0 : found.length + 1;
  };
  const find = (sentence: Sentence, from = 0, to = sentence.length): number => {
    for (let at = Math.max(from, 0); at < Math.min(to, sentence.length); at += 1)
      if (lengthAt(sentence, at) > 0) return at;
    return -1;
  };
  return {
    lengthAt,
    find,
    isIn: (sentence, from, to) => find(sentence, from, to) >= 0,
  };
}
