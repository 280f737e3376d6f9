/** The words of fields that are typed into, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { entry } =
  language === 'en'
    ? (await import('./en-typing.ts')).enTyping
    : (await import('./vi-typing.ts')).viTyping;
