/** The words of these pages in the language of this machine: needed nowhere else, so no other page carries them. */
import { language } from '../../words/language.ts';

export const { factorView } =
  language === 'en'
    ? (await import('../../words/en-factors.ts')).enFactors
    : (await import('../../words/vi-factors.ts')).viFactors;
