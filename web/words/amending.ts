/** The words of corrections, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { amending, amendFields } =
  language === 'en'
    ? (await import('./en-amending.ts')).enAmending
    : (await import('./vi-amending.ts')).viAmending;
