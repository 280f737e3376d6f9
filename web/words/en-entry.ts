/** English for entering a case: from last year, from a report, from paper, from a camera; and for correcting it. */
import type { viEntry } from './vi-entry.ts';

export const enEntry: typeof viEntry = {
  entry: {
    yearIsNotEnough: 'Day, month and year are needed here, for example 11/04/2023.',
    numberProblems: {
      foreign: (number: string) =>
        `This number is written the English way. Please type ${number} (a point for thousands, a comma before the fraction).`,
      vague: (number: string) =>
        `A figure is verified, so it must be exact. If it is ${number}, type only ${number}; if you are not sure, leave it empty and keep the words in the text.`,
      several: () =>
        'One achievement has one figure. Please type one number, for example 1.234,5; put the other into an achievement of its own.',
      withUnit: (number: string) =>
        `Please type only ${number}; the unit goes into the field beside.`,
      none: () => 'Please type the number in digits, for example 1.234,5.',
    },
    readsTwoWays: (decimal: string, thousands: string) =>
      `Read as ${decimal} (a fraction after the comma). If thousands are meant, please type ${thousands}.`,
    periodReversed: 'The first year is later than the last. Please check.',
    periodHint: 'A year is enough, for example 2024 or 2023-2025.',
  },
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
    copiedFrom: 'Begun from an earlier case',
    see: 'See the earlier case',
  },
  reportPaste: {
    title: 'Paste a report and split it into achievements',
    hint: 'Paste from Word or open a .docx file. Only words of what was pasted are proposed; you tick, mend, and then take them over.',
    text: 'Achievement report',
    open: 'Open a Word file (.docx)',
    opening: 'Reading the file…',
    notWord:
      'This file cannot be read. Please save it as .docx in Word, or copy its text and paste it.',
    tooLarge: 'The file is larger than 20 MB. Please copy its text and paste it.',
    tooLong: 'The report is too long: only its beginning was split.',
    nothing: 'No sentence tells of a deed or a figure. Achievements can be added by hand.',
    found: (count: number) =>
      count === 1
        ? '1 achievement proposed. Tick what is right:'
        : `${count} achievements proposed. Tick what is right:`,
    proposal: (number: number) => `Proposal ${number}`,
    figure: (figure: string) => `Figure in the sentence: ${figure}`,
    unclear: (figure: string) =>
      `The report says “${figure}”, which is not exact: please ask and type the number, or leave it empty.`,
    criterion: 'Criterion for the achievements that were ticked',
    take: (count: number) => `Take over ${count === 1 ? '1 achievement' : `${count} achievements`}`,
    taken: (count: number) =>
      `${count === 1 ? '1 achievement was' : `${count} achievements were`} added above. Please attach evidence to each.`,
  },
  photos: {
    title: 'Photograph a paper',
    hint: 'Take a shot of each page or choose several pictures; they are scaled down, freed of their place, and joined into one PDF.',
    shoot: 'Take a shot',
    pick: 'Choose pictures',
    name: 'Name of the paper',
    page: (number: number) => `Page ${number}`,
    up: 'Move up',
    down: 'Move down',
    turn: 'Turn',
    remove: 'Remove',
    join: (count: number) => `Join ${count === 1 ? '1 page' : `${count} pages`} and attach`,
    joining: 'Joining…',
    notAPicture: (name: string) => `“${name}” cannot be read. Please use JPEG or PNG pictures.`,
    tooLarge: 'Still larger than 20 MB. Please remove some pages and make two files.',
    tooMany: (most: number) => `At most ${most} pages go into one file.`,
    failed: 'The pictures could not be joined. Please try again.',
    fileName: (day: string) => `Photographed paper ${day}`,
  },
  paperEntry: {
    check: 'Enter from the unit’s papers',
    hint: 'For a unit that sends its case on paper. The case is marked as entered from paper; the unit’s signed paper stands for its confirmation here.',
    steps: 'Entered from the unit’s papers',
    stepList: [
      'Enter the content exactly as the paper has it.',
      'Photograph or scan the paper signed by the unit’s head and attach it below.',
      'Save and submit for appraisal: the unit need not confirm here.',
    ],
    attach: 'To the signed paper',
    attached: 'The unit’s signed paper is attached.',
    source: 'Entered',
    sources: { screen: 'By the unit itself', paper: 'By the office, from the unit’s papers' },
    evidenceSource: (unit: string) => `Papers of ${unit}`,
  },
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
};
