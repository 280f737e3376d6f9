/** Text as people typed it, made safe to store: one Unicode form, no invisible controls, a stated length. */
import * as z from 'zod';
import { composed, holdsHidden, isBlank } from './characters.ts';

/** The schema of each length is built once: each process that starts builds them all. */
const once = <Schema>(build: (max: number) => Schema): ((max: number) => Schema) => {
  const built = new Map<number, Schema>();
  return (max) => {
    const schema = built.get(max) ?? build(max);
    built.set(max, schema);
    return schema;
  };
};

/** Text of at most `max` characters once it is composed and trimmed; may be empty. */
export const text = once((max) =>
  z
    .string()
    .transform((typed) => composed(typed).trim())
    .pipe(
      z
        .string()
        .max(max, 'tooLong')
        .refine((typed) => !holdsHidden(typed), 'hiddenCharacters'),
    ),
);

/** Text that says something: at least one visible character. */
export const filled = once((max) => text(max).refine((typed) => !isBlank(typed), 'empty'));

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
