/** English for entering a case: from paper. */
import type { viEntry } from './vi-entry.ts';

export const enEntry: typeof viEntry = {
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
};
