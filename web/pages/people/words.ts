/** The words of these pages in the language of this machine: needed nowhere else, so no other page carries them. */
import { language } from '../../words/language.ts';

export const { peopleView } =
  language === 'en'
    ? (await import('../../words/en-people.ts')).enPeople
    : (await import('../../words/vi-people.ts')).viPeople;
