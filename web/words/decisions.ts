/** The words of decisions, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { decisionView } =
  language === 'en'
    ? (await import('./en-decisions.ts')).enDecisions
    : (await import('./vi-decisions.ts')).viDecisions;
