/** Whether a text gives a name away that may not be shown. */
import { composed } from './characters.ts';
import { folded } from './text.ts';

const address = 'ông|bà|anh|chị|cô|chú|bác|em|già|thầy';

/** In full, with or without marks, or as one addresses a person ("chị Ến"). */
export function isNamedIn(text: string, name: string): boolean {
  const given = composed(name).split(' ').at(-1) ?? '';
  const addressed = new RegExp(`(?<!\\p{L})(?:${address})\\s+${escaped(given)}(?!\\p{L})`, 'iu');
  return ` ${wordsOf(text)} `.includes(` ${wordsOf(name)} `) || addressed.test(composed(text));
}

const wordsOf = (text: string): string =>
  folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
