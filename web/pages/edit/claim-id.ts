/** Ids of claims are numbered, for they stand in the text of a story, where a writer reads them: `[[thanh-tich-2]]`. */

const numbered = /^thanh-tich-(\d+)$/u;

/** The id after the highest number that was given, so that none is given twice at a time. */
export const nextClaimId = (held: readonly string[]): string => {
  const numbers = held.map((id) => Number(numbered.exec(id)?.[1] ?? 0));
  return `thanh-tich-${Math.max(0, ...numbers) + 1}`;
};
