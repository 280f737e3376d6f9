/** The words of sessions, in the language of this machine: they come with the pages that say them. */
import { language } from './language.ts';

export const { sessionView } =
  language === 'en'
    ? (await import('./en-sessions.ts')).enSessions
    : (await import('./vi-sessions.ts')).viSessions;
