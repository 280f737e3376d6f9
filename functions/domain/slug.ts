/** The last part of a public address: plain letters, digits and hyphens, the same for the same words for ever. */
import { folded } from './text.ts';

const longest = 80;

/**
 * "Điểu Ến giữ nghề dệt", "k3f9" → "dieu-en-giu-nghe-det-k3f9": at most 80 characters, cut between words
 * where a word ends in time. The ending tells namesakes apart; without one, a slug is its own slug.
 * '' when neither holds a Latin letter or a digit.
 */
export function slugOf(words: string, ending: string): string {
  const tail = hyphenated(ending).slice(0, longest);
  if (tail === '') return cut(hyphenated(words), longest);
  const head = cut(hyphenated(words), longest - tail.length - 1);
  return [head, tail].filter((part) => part !== '').join('-');
}

const hyphenated = (words: string): string =>
  folded(words)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

function cut(words: string, room: number): string {
  if (words.length <= room) return words;
  const kept = words.slice(0, Math.max(room, 0));
  const lastWord = words[kept.length] === '-' ? -1 : kept.lastIndexOf('-');
  return (lastWord > 0 ? kept.slice(0, lastWord) : kept).replace(/-$/u, '');
}
