/** English for correcting a fact of a case. */
import type { viAmending } from './vi-amending.ts';

export const enAmending: typeof viAmending = {
  amending: {
    field: 'What is to be corrected',
    now: 'Now',
    empty: 'nothing',
    after: 'Corrected to',
    reason: 'Reason of the correction',
    paperHint:
      'The decision has been issued, so the number and day of the correcting paper are needed.',
    same: 'This is what stands there now.',
    follows: 'The story is given to its editor to follow the correction.',
  },
  amendFields: {
    name: 'Name',
    birthYear: 'Year of birth',
    occupation: 'Occupation, position',
    village: 'Village or hamlet',
  },
};
