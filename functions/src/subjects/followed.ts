/** From an entry of the register over its merges to the one that holds now. */
import type { KeptSubject } from '#domain/subject.ts';

/** The entry and, where it was merged, those after it as far as the one that holds. One read for each of these. */
export const followed = async (
  keptAs: (key: string) => Promise<KeptSubject | null>,
  one: KeptSubject,
): Promise<readonly [KeptSubject, ...KeptSubject[]]> => {
  const { mergedInto } = one.subject;
  const next = mergedInto === null ? null : await keptAs(mergedInto);
  return next === null ? [one] : [one, ...(await followed(keptAs, next))];
};
