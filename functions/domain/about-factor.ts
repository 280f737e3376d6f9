/** What a profile is built from where nobody decided: of a new factor or a good deed only who, where, and the deed. */
import type { NewFactor } from './new-factor.ts';
import type { ProfileInput } from './profile.ts';

/** All that a public page may ever tell of it. */
export type AboutFactor = Pick<NewFactor, 'subject' | 'place' | 'village' | 'foundOn'>;

/** Of the whole note what its story's writers may know. */
export const toldOfFactor = ({ subject, place, village, foundOn }: AboutFactor): AboutFactor => ({
  subject,
  place,
  village,
  foundOn,
});

export type AboutSubject = Pick<ProfileInput, 'card' | 'dossier' | 'foundOn'>;

export const aboutFactor = ({ subject, place, village, foundOn }: AboutFactor): AboutSubject => ({
  card: { subject, decision: null, snapshot: null, level: 'none' },
  dossier: { birthYear: null, gender: 'notStated', place, village, occupation: '' },
  foundOn,
});
