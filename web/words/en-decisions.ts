/** English for decisions; a decision's own text stays Vietnamese. */
import type { viDecisions } from './vi-decisions.ts';

export const enDecisions: typeof viDecisions = {
  decisionView: {
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
    issued: (number: string, day: string) => `No. ${number} of ${day}`,
    approvedBy: (name: string, capacity: string) => `${name} (${capacity})`,
    approved: 'Approved',
    defaultTitle: (year: string) => `Quyết định công nhận điển hình tiên tiến năm ${year}`,
  },
};
