/** The good practice of a story on its way to the profile: what stands there, what is missing, what its texts give away. */
import { unmet, type Unmet } from './move.ts';
import { isBegun, noPractice, stepsOf } from './practice.ts';
import type { PublishedProfile, Story } from './story.ts';

export function practiceOf({ practice = noPractice }: Story): PublishedProfile['practice'] {
  const { title, conditions, contact } = practice;
  return isBegun(practice)
    ? { title, steps: [...stepsOf(practice.steps)], conditions, contact }
    : null;
}

/** A card that others are to copy has a name and its steps. */
export const unmetPractice = ({ practice = noPractice }: Story): readonly Unmet[] =>
  !isBegun(practice)
    ? []
    : [
        ...(practice.title === '' ? [unmet('practiceUnnamed', 'f-practice-title')] : []),
        ...(practice.steps === '' ? [unmet('practiceWithoutSteps', 'f-practice-steps')] : []),
      ];

/** By the name of their field; no figure of theirs has a source, so they hold none; a token in them counts as text. */
export const practiceTexts = ({ practice = noPractice }: Story): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(practice).map(([part, text]) => [
      `practice-${part}`,
      text.replaceAll('[[', '[ ['),
    ]),
  );
