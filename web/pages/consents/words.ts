/** The words of these parts in the language of this machine: needed nowhere else, so no other page carries them. */
import { language } from '../../words/language.ts';

export const said =
  language === 'en'
    ? (await import('../../words/en-consents.ts')).enConsents
    : (await import('../../words/vi-consents.ts')).viConsents;
