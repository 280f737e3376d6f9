/** English for beginning a case from last year's. */
import type { viLastYear } from './vi-last-year.ts';

export const enLastYear: typeof viLastYear = {
  lastYear: {
    title: 'Take from last year',
    hint: 'Find one of the unit’s earlier cases to begin this cycle’s case from, without typing it all again.',
    search: 'Search by name (marks are not needed)',
    none: 'No case of this unit has had its turn yet.',
    noMatch: 'No case bears that name.',
    limited: (count: number) => `Only the unit’s ${count} latest cases are searched.`,
    take: 'Take this case',
    from: (name: string, code: string) => `This cycle’s case from that of ${name} (${code})`,
    comes: 'Comes along',
    comesList: [
      'Birth year, gender, place, occupation, summary and achievement report.',
      'Answers to the scored criteria.',
      'Achievements (but not those struck in appraisal): all of them unverified again.',
      'Evidence: papers keep their number and day; files are referred to in the earlier case, not copied.',
    ],
    staysBehind: 'Has to be done again',
    staysBehindList: [
      'The subject’s consents: please ask again.',
      'Answers to the conditions, because they must hold now.',
      'Private details (identity number, phone, address, birth date).',
      'Appraisal, scores, votes, findings on achievements and the unit’s confirmation do not come along.',
    ],
    create: 'Begin this cycle’s case',
    other: 'Choose another case',
    already: (code: string) => `This cycle already has a case begun from this one: ${code}.`,
    open: 'Open that case',
    consentWithdrawn:
      'The subject took back the consent to processing in the earlier case, so nothing can be taken from it. Please open a new case once there is a new consent.',
    notHere: 'This case has not ended, or cannot be taken from.',
    walled:
      'You take no part in the earlier case, so its content is closed to you. Please ask a colleague of the unit.',
    claimsLeft: 'The case is open, but not all achievements were copied: the connection was lost.',
    claimsAgain: 'Go on copying achievements',
    link: 'Take for this cycle',
  },
};
