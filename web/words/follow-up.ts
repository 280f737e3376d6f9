/** The words of following up, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { followUp } =
  language === 'en'
    ? (await import('./en-follow-up.ts')).enFollowUp
    : (await import('./vi-follow-up.ts')).viFollowUp;
