/** From what is missing to its sentence, in the language of this machine: these words come with the page that shows them. */
import { Day, written } from '#domain/day.ts';
import type { Unmet } from '#domain/move.ts';
import { language } from './language.ts';
import { inTable } from './naming.ts';
import { words } from './words.ts';

export const { fieldNames, unmet } =
  language === 'en'
    ? (await import('./en-unmet.ts')).enUnmet
    : (await import('./vi-unmet.ts')).viUnmet;

type Sentence = (details: Readonly<Record<string, string>>, field: string) => string;

/** `f-answers.H4` → what the page calls that field, or a general word. */
const fieldWords = (field: string | null): string => {
  const [name = ''] = (field ?? '').replace(/^f-/u, '').split(/\.(?!name$|kind$)/u);
  return inTable(fieldNames, name, words.general.unknownField);
};

const longest = 90;

/** As a sentence names it: a day written out, a long text cut short. */
const asRead = (value: string): string => {
  if (Day.safeParse(value).success) return written(value);
  return value.length > longest ? `${value.slice(0, longest - 2).trimEnd()}…` : value;
};

const told = (details: Unmet['details']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(details).map(([key, value]) => [key, asRead(String(value))]));

export const unmetWords = ({ code, details, field }: Unmet): string => {
  const sentences: Readonly<Record<string, Sentence>> = unmet;
  return Object.hasOwn(sentences, code)
    ? (sentences[code]?.(told(details), fieldWords(field)) ?? words.general.unknownUnmet)
    : words.general.unknownUnmet;
};
