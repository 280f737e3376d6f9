/** Where two texts differ: what they share at both ends, in whole words, and what stands between in each. */

export interface Difference {
  readonly start: string;
  readonly before: string;
  readonly after: string;
  readonly end: string;
}

/** `start + before + end` is the one text, `start + after + end` the other. */
export const differenceOf = (one: string, other: string): Difference => {
  const [was, is] = [wordsOf(one), wordsOf(other)];
  const start = shared(was, is);
  const end = shared(was.slice(start).toReversed(), is.slice(start).toReversed());
  return {
    start: was.slice(0, start).join(''),
    before: was.slice(start, was.length - end).join(''),
    after: is.slice(start, is.length - end).join(''),
    end: end === 0 ? '' : was.slice(-end).join(''),
  };
};

/** Words and what divides them, so that nothing is lost when they are joined again. */
const wordsOf = (text: string): readonly string[] => text.split(/(\s+)/u).filter(Boolean);

const shared = (one: readonly string[], other: readonly string[]): number => {
  const differs = one.findIndex((word, at) => word !== other[at]);
  return differs < 0 ? one.length : differs;
};
