/** The words of the online ballot, in the language of this machine: no other page carries them. */
import { language } from '../../words/language.ts';

export const { ballotView } =
  language === 'en'
    ? (await import('../../words/en-ballot.ts')).enBallot
    : (await import('../../words/vi-ballot.ts')).viBallot;
