/** Whose walls hold for what moves: a case's for the case, its story and what was proposed of it (architecture §4). */
import { caseOfSubmission } from './submission.ts';

/** The id of the case; where a track has no walls, an id under which none are found. */
export const caseBehind = (track: string, subject: string): string =>
  track === 'submissions' ? caseOfSubmission(subject) : subject;
