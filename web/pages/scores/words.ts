/** The words of points, in the language of this machine: no other page carries them. */
import { language } from '../../words/language.ts';

export const { scoresView } =
  language === 'en'
    ? (await import('../../words/en-scores.ts')).enScores
    : (await import('../../words/vi-scores.ts')).viScores;
