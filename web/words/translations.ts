/** The words of the language versions, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { translations } =
  language === 'en'
    ? (await import('./en-translations.ts')).enTranslations
    : (await import('./vi-translations.ts')).viTranslations;
