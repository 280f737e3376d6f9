/** The words of proposals and reports, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { proposal, report } =
  language === 'en'
    ? (await import('./en-upward.ts')).enUpward
    : (await import('./vi-upward.ts')).viUpward;
