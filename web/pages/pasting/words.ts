/** The words of this page in the language of this machine: many, and needed nowhere else, so no other page carries them. */
import type { ReadAs } from '#domain/pasting/columns.ts';
import { language } from '../../words/language.ts';

export const { pasting } =
  language === 'en'
    ? (await import('../../words/en-pasting.ts')).enPasting
    : (await import('../../words/vi-pasting.ts')).viPasting;

/** How a column is named in a list of choices. */
export const readAsWords = (read: ReadAs): string =>
  read === 'number' || read === 'skipped' || read === 'ethnicity'
    ? pasting[read]
    : pasting.columns[read];
