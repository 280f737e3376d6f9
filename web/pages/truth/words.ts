/** The words of these parts in the language of this machine: they come with the parts. */
import { language } from '../../words/language.ts';

export const truth =
  language === 'en'
    ? (await import('../../words/en-truth.ts')).enTruth
    : (await import('../../words/vi-truth.ts')).viTruth;
