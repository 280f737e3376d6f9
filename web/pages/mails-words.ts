/** The words of these pages in the language of this machine: needed nowhere else, so no other page carries them. */
import { language } from '../words/language.ts';

export const mailWords =
  language === 'en'
    ? (await import('../words/en-mails.ts')).enMails
    : (await import('../words/vi-mails.ts')).viMails;
