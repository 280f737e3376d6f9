/** The words of these pages in the language of this machine: needed nowhere else, so no other page carries them. */
import { language } from '../../words/language.ts';

export const settings =
  language === 'en'
    ? (await import('../../words/en-settings.ts')).enSettings
    : (await import('../../words/vi-settings.ts')).viSettings;
