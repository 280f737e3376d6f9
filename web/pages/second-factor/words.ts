/** The words of this page in the language of this machine: needed nowhere else, so no other page carries them. */
import { language } from '../../words/language.ts';

export const { secondFactor: said } =
  language === 'en'
    ? (await import('../../words/en-second-factor.ts')).enSecondFactor
    : (await import('../../words/vi-second-factor.ts')).viSecondFactor;
