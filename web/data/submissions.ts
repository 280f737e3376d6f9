/** What was proposed of a case to higher levels: each is read by its name, which the card knows. */
import { Submission } from '#domain/submission.ts';
import { readDocument, valueOf, type Entry } from './reading.ts';

export const readSubmission = (id: string) => readDocument(`submissions/${id}`, Submission);

/** One read for each; what is closed to this person is left out. */
export async function readSubmissions(
  ids: readonly string[],
): Promise<readonly Entry<Submission>[]> {
  const found = await Promise.all(ids.map(readSubmission));
  return ids.flatMap((id, index) => {
    const read = found[index];
    const value = read === undefined ? null : valueOf(read);
    return value === null ? [] : [{ id, value }];
  });
}
