/** The words of what is gathered from reports and papers, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { reportPaste, photos } =
  language === 'en'
    ? (await import('./en-gathering.ts')).enGathering
    : (await import('./vi-gathering.ts')).viGathering;
