/** The words of rules, seats and papers of the council in the language of this machine: needed on these pages alone. */
import { language } from '../words/language.ts';

export const { packs, seats, papers } =
  language === 'en'
    ? (await import('../words/en-council.ts')).enCouncil
    : (await import('../words/vi-council.ts')).viCouncil;
