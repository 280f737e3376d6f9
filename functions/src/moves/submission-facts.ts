/** The facts of a proposal to a higher level: its case, and who is shut out of that. */
import type { SubmissionFacts } from '#domain/facts.ts';
import { Nomination } from '#domain/nomination.ts';
import type { Submission } from '#domain/submission.ts';
import type { Reader } from './reader.ts';

type Need = Exclude<keyof SubmissionFacts, 'doc'>;

/** One read a wall, at least one; one more for the case where it is asked for. */
export const submissionFacts = async (
  reader: Reader,
  doc: Submission,
  needs: readonly Need[],
): Promise<SubmissionFacts> => {
  const above = `nominations/${doc.nomination}`;
  const [walls, card] = await Promise.all([
    reader.ids(`${above}/walls`),
    needs.includes('card') ? reader.one(Nomination, above) : null,
  ]);
  return { doc, card, walls };
};
