/** The words of beginning from last year's case, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { lastYear } =
  language === 'en'
    ? (await import('./en-last-year.ts')).enLastYear
    : (await import('./vi-last-year.ts')).viLastYear;
