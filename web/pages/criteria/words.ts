/** The words of these pages in the language of this machine: needed nowhere else, so no other page carries them. */
import { language } from '../../words/language.ts';

export const criteria =
  language === 'en'
    ? (await import('../../words/en-criteria.ts')).enCriteria
    : (await import('../../words/vi-criteria.ts')).viCriteria;
