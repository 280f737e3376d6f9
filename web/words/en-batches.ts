/** Batches: one submission letter for many cases. */
import type { viBatches } from './vi-batches.ts';

export const enBatches: typeof viBatches = {
  batchView: {
    throwAway: 'Drop this submission letter',
    throwAwayNote:
      'There is no case on it. Once deleted, it is taken off the list and nothing remains to be done about it.',
    throwAwayPress: 'Delete it',
    title: 'Submission letters',
    create: 'Begin a submission letter',
    empty: 'There is no submission letter yet.',
    intro:
      'One submission letter sends many cases of a unit at once: put the list together, let the head of the unit confirm it, then send it.',
    name: 'Subject',
    defaultTitle: (year: string) =>
      `Submission letter proposing role models for recognition in ${year}`,
    unit: 'Unit',
    number: 'Number and symbol',
    numberHint:
      'The unit gives the number, for example 05/TTr-PNV1; it may be written when the submission letter is sent.',
    day: 'Day',
    signatory: 'Signatory',
    save: 'Save the submission letter',
    numbered: (number: string, day: string) => `No. ${number} of ${day}`,
    counted: (count: number) => `${count} cases`,
    cases: 'List of cases',
    noCases:
      'There is no case in the submission letter yet. Paste a list from Excel or choose drafts.',
    paste: 'Paste a list from Excel',
    order: 'No.',
    subject: 'Name and case code',
    birthYear: 'Year of birth',
    residence: 'Place',
    summary: 'Summary of achievements',
    state: 'State',
    remove: 'Take off the submission letter',
    add: 'Add drafts',
    addChosen: (count: number) => `Add ${count} cases`,
    noDrafts: 'The unit has no other draft outside this submission letter.',
    full: 'The submission letter holds 300 cases; begin another submission letter for the others.',
    asked: 'Being carried out…',
    notThere: 'The case cannot be read or is not there any more.',
    noContent: 'No content yet',
    confirmed: 'Confirmed',
    lacks: (count: number) => (count === 0 ? 'Not carried out' : `${count} things are missing`),
    note: 'Note',
    returned: (count: number) => `${count} cases returned for completion`,
    stillHere: (count: number) => `${count} cases still with the unit`,
    gone: (count: number) => `${count} cases sent`,
    stillNote:
      'What is missing stands at each line. When it is complete, the head of the unit confirms again; then press “Send the remaining cases”.',
    settings: 'Number, day, signatory',
  },
};
