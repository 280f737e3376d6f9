/** Of whom somebody who begins a case is asked whether they are the same. */
import type { Sameness } from '#domain/dossier.ts';
import type { Candidate } from '#domain/subject-told.ts';

export type Answers = Readonly<Record<string, Sameness>>;

/** A bare namesake is nobody to ask about; of those told apart from the chosen one everything is said. */
export const toAsk = (candidates: readonly Candidate[], answers: Answers): readonly Candidate[] => {
  const chosen = candidates.find(({ key }) => answers[key] === 'same');
  return candidates.filter(
    ({ key, strength, apart }) =>
      answers[key] !== undefined ||
      (strength !== 'namesake' && (chosen === undefined || !apart.includes(chosen.key))),
  );
};
