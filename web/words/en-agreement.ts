/** The English twin of vi-agreement.ts. */
import type { viAgreement } from './vi-agreement.ts';

export const enAgreement: typeof viAgreement = {
  agreement: {
    title: 'Agreement between two appraisals',
    hint: 'Counted over cases on which lot has fallen, appraised by two people of whom neither read the other’s findings before both were in. It is for looking at how criteria are understood, not for rating appraisers.',
    none: 'No case has two appraisals yet.',
    cases: (count) => (count === 1 ? '1 case has both.' : `${count} cases have both.`),
    criterion: 'Criterion',
    count: 'Cases',
    percent: 'Agreement',
    kappa: 'Kappa (Cohen)',
    tooFew: (least) => `fewer than ${least} cases`,
    noKappa: 'cannot be computed: both always found the same one thing',
    kappaHint: 'Kappa is the agreement beyond chance: 1 is always, 0 is no better than chance.',
    differing: 'Cases in which the two differ',
    noDiffering: 'The two differ in no case.',
    ofCase: {
      title: 'Second, independent appraisal',
      waiting: (count) =>
        `Lot has fallen on this case, so two people appraise it independently. ${count} of 2 results are in; nobody reads another’s findings before both are.`,
      own: 'Yours is in; your findings stay as they are until the second is in.',
      hand: 'When you are done, press “Hand in the appraisal” beside.',
      both: (agree, all) => `The two find the same in ${agree} of ${all} criteria.`,
      differs: 'They differ in',
      page: 'See the agreement over all cases',
    },
    share: 'Cases drawn out of 100',
    saveShare: 'Save the share',
    shareWrong: 'Please enter a number from 1 to 100.',
    shareSaved: 'Saved. It holds for cases sent from now on.',
  },
};
