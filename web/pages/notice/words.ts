/** The words of this part in the language of this machine: they come with the part. */
import { language } from '../../words/language.ts';

export const notice =
  language === 'en'
    ? (await import('../../words/en-notice.ts')).enNotice
    : (await import('../../words/vi-notice.ts')).viNotice;
