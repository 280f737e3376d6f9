/** Text as people typed it, made safe to store: one Unicode form, no invisible controls, a stated length. */
import { z } from 'zod';

/** Control characters, marks that turn reading direction, joiners without width, broken halves of a letter: invisible, and able to make a name read as another. */
const hidden =
  // oxlint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|\p{Cs}/u;

/** One Unicode form: a name typed on a Mac (NFD) and one typed on Windows (NFC) become the same text. */
export const composed = (text: string): string => text.normalize('NFC');

/** Whether a text holds characters that nobody sees, so that a page can say it before anything is sent. */
export const holdsHidden = (text: string): boolean => hidden.test(text);

/** Text of at most `max` characters once it is composed and trimmed; may be empty. */
export const text = (max: number) =>
  z
    .string()
    .transform((typed) => composed(typed).trim())
    .pipe(
      z
        .string()
        .max(max, 'tooLong')
        .refine((typed) => !holdsHidden(typed), 'hiddenCharacters'),
    );

/** Text that says something: at least one visible character. */
export const filled = (max: number) => text(max).refine((typed) => typed.length > 0, 'empty');

/** A document's own id, or another's. */
export const Id = z.string().regex(/^[A-Za-z0-9_.-]{1,120}$/u, 'notAnId');

/** Lower case without tone and vowel marks, for search and comparison: "Điểu Ến" → "dieu en". */
export const folded = (typed: string): string =>
  typed
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036F]/gu, '')
    .replaceAll(/[đð]/gu, 'd')
    .replaceAll(/\s+/gu, ' ')
    .trim();

const byLetters = new Intl.Collator('vi');

/** Orders names as Vietnamese lists do, by the given name (the last word) first. */
export const byGivenName = (one: string, other: string): number => {
  const given = (name: string): string => name.trim().split(' ').at(-1) ?? '';
  return byLetters.compare(given(one), given(other)) || byLetters.compare(one, other);
};
