/** English for the points of council members. */
import type { viScores } from './vi-scores.ts';

export const enScores: typeof viScores = {
  scoresView: {
    title: 'Points',
    of: (name: string) => `Points: ${name}`,
    off: 'Points are not turned on in the settings.',
    sealed:
      'The points of other members show only once you have handed in yours. What is handed in is not edited; after the discussion you may give points once more, with a reason.',
    anchors: 'What the points mean',
    notYet: 'No points yet',
    points: (vi: string, most: number) => `${vi} (at most ${most} points)`,
    save: 'Save the points so far',
    handIn: 'Hand in the points',
    again: 'Give points again after the discussion',
    reason: 'Reason for other points',
    missing: (names: string) => `Without points, or more than there are: ${names}.`,
    noReason: 'Give the reason for other points.',
    handedIn: 'Your points have been handed in.',
    sideBySide: 'Points of the members',
    criterion: 'Criterion',
    median: 'Median',
    spread: 'Spread',
    total: 'Total',
    severity: 'Distance from the median (below zero is stricter)',
    superseded: 'Given again after the discussion',
    before: (total: string) => `before the discussion: ${total} points`,
    back: 'Back to the case',
    cases: 'Points for the cases',
  },
};
