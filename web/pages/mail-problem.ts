/** Why a mail did not leave, from the code the delivery noted. */
import { mailWords } from './mails-words.ts';

export const problemWords = (problem: string, { problems } = mailWords): string => {
  const [, number] = /^smtp(\d{3})$/u.exec(problem) ?? [];
  if (number !== undefined) return problems.refused(number);
  if (['noAnswer', 'lost'].includes(problem)) return problems.unclear;
  if (problem === 'badAddress') return problems.badAddress;
  return problem === 'notReached' ? problems.unreachable : problems.ours;
};
