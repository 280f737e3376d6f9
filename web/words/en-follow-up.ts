/** English for following up. */
import type { viFollowUp } from './vi-follow-up.ts';

export const enFollowUp: typeof viFollowUp = {
  followUp: {
    toldOn: 'Told on',
    toldHow: 'How',
    toldNote: 'Note (if any; no phone number, no address)',
    on: 'Day of the follow-up',
    standing: 'How they stand',
    standings: {
      exemplary: 'Still an example',
      needsAttention: 'Needs attention and support',
      fading: 'No longer an example; to be weighed',
    },
    note: 'What was found, support given, difficulties',
    readyFor: 'Ready to strive for the level (if any)',
    who: 'Who learned from it (group, village, person)',
    what: 'What they learned and do',
    whatHint: 'If it is to be public, without figures: each public figure needs a verified basis.',
    since: 'Since',
    source: 'Basis: paper, or who confirms it',
    evidence: 'Evidence with it, if any',
    consent: 'Named on the public page',
    consents: {
      none: 'No, kept in the case only',
      paper: 'Yes, agreed in writing',
      spoken: 'Yes, agreed aloud before a witness',
    },
    credit: 'What to take off',
    form: 'Form of honour',
    organisation: 'Organisation that honours',
    factor: 'Factor of the money (if any)',
    factorHint: 'For example 0,3. The sum is the factor times the base salary.',
    baseSalary: 'Base salary in VND (if there is money)',
    money: 'Money',
    dong: (amount: string): string => `VND ${amount}`,
    handedOn: 'Handed over on',
    handedAt: 'Handed over at',
  },
};
