/** Whose walls hold for what moves: a case's for the case, its story and what was proposed of it (architecture §4). */
import type { Nomination } from './nomination.ts';
import { caseOfSubmission } from './submission.ts';

/** The id of the case; where a track has no walls, an id under which none are found. */
export const caseBehind = (track: string, subject: string): string =>
  track === 'submissions' ? caseOfSubmission(subject) : subject;

/**
 * Walls come with a case's first session, whose id stays on the card, or with the simplified procedure, which passes
 * every session by; before either there are none to read, nor after a vote that found none, until the case goes on.
 */
export const mayHaveWalls = ({
  session,
  simplified,
  unwalled,
}: Pick<Nomination, 'session' | 'simplified' | 'unwalled'>): boolean =>
  simplified !== null || (session !== null && unwalled !== true);
