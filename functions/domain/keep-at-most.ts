/** Lets the longest kept go where there are more than so many; called after each one that is added. */
export const keepAtMost = (most: number, kept: Map<string, unknown>): void => {
  const [longest] = kept.size > most ? kept.keys() : [];
  if (longest !== undefined) kept.delete(longest);
};
