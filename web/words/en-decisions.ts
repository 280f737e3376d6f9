/** English for decisions; a decision's own text stays Vietnamese. */
import type { viDecisions } from './vi-decisions.ts';

export const enDecisions: typeof viDecisions = {
  decisionView: {
    throwAway: 'Drop this decision',
    throwAwayNote:
      'The decision has not been signed. Once it is deleted, its cases still wait to be signed and can be put into another decision.',
    throwAwayPress: 'Delete the decision',
    title: 'Recognition decisions',
    create: 'Prepare a decision',
    empty: 'There are no decisions yet.',
    name: 'Subject of the decision',
    cases: 'Cases in the decision',
    candidates: 'Choose cases that wait for signature',
    noCandidates: 'No case is waiting for signature.',
    save: 'Save the decision',
    number: 'Number of the decision',
    day: 'Day of issue',
    signatory: 'Signatory',
    allChosen: (chosen: number, shown: number, more: boolean) =>
      more
        ? `${chosen} of ${shown} cases shown are chosen; there are more`
        : `${chosen} of ${shown} cases chosen`,
    chooseAll: 'Choose all',
    chooseNone: 'Choose none',
    lastNumber: (last: string, next: string) =>
      `The latest number of this year is ${last}; the next is expected to be ${next}. Type the real number the clerks gave.`,
    firstNumber: (first: string) =>
      `No decision has been issued in this register this year; the first is expected to be ${first}. Type the real number the clerks gave.`,
    issued: (number: string, day: string) => `No. ${number} of ${day}`,
    approvedBy: (name: string, capacity: string) => `${name} (${capacity})`,
    approved: 'Approved',
    defaultTitle: (year: string) => `Quyết định công nhận điển hình tiên tiến năm ${year}`,
    mixed:
      'The chosen cases are signed by different people. Please prepare a decision of its own for cases with the same signer.',
    byDeputy: 'signed by a deputy',
    bySubstitute: 'signed by the person named',
  },
};
