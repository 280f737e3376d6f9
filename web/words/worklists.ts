/** The words of the lists of work, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const worklists =
  language === 'en'
    ? (await import('./en-worklists.ts')).enWorklists
    : (await import('./vi-worklists.ts')).viWorklists;
