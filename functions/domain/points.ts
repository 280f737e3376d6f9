/** What the points of a council mean (S57): floors and pass mark of the criteria held against the medians, exactly. */
import type { CriteriaSet, ScoredCriterion } from './criteria-set.ts';
import { unmet, type Unmet } from './move.ts';
import { type Marks, type Score, sideBySide } from './score.ts';

/** Points of this session by those who are not shut out of the case, whenever the wall was put up. */
export const pointsThatCount = (
  scores: Readonly<Record<string, Score>>,
  session: string | null,
  walls: readonly string[],
): Readonly<Record<string, Marks>> =>
  Object.fromEntries(
    Object.entries(scores).flatMap(([uid, score]) =>
      score.session === session && !walls.includes(uid) ? [[uid, score.marks] as const] : [],
    ),
  );

/** Medians are whole or halves, and so exact; a criterion that nobody gave points for has none. */
const reached = (
  scored: readonly ScoredCriterion[],
  marks: Readonly<Record<string, Marks>>,
): readonly { readonly criterion: ScoredCriterion; readonly points: number }[] => {
  const { lines } = sideBySide(marks, scored);
  return scored.map((criterion, nth) => ({ criterion, points: lines[nth]?.median ?? 0 }));
};

/** By cross-multiplication: per cent of whole points, without rounding. */
const liesBelow = (points: number, whole: number, perCent: number): boolean =>
  points * 100 < perCent * whole;

/**
 * Each floor and the pass mark that the points stay below; nothing where no points were given. Says which criterion and
 * which floor, and no points: a refusal is read by the unit, to whom they are closed.
 */
export const shortOfPoints = (
  { scored, floor, passMark }: Pick<CriteriaSet, 'scored' | 'floor' | 'passMark'>,
  marks: Readonly<Record<string, Marks>>,
): readonly Unmet[] => {
  if (Object.keys(marks).length === 0) return [];
  const found = reached(scored, marks);
  const points = found.reduce((sum, one) => sum + one.points, 0);
  const whole = scored.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  return [
    ...found
      .filter(
        ({ criterion, points: own }) =>
          floor !== null && !criterion.noFloor && liesBelow(own, criterion.maxPoints, floor),
      )
      .map(({ criterion }) =>
        unmet('pointsBelowFloor', 'f-reason', {
          criterion: criterion.id,
          text: criterion.vi,
          floor: floor ?? 0,
        }),
      ),
    ...(passMark !== null && liesBelow(points, whole, passMark)
      ? [unmet('pointsBelowPassMark', 'f-reason', { passMark })]
      : []),
  ];
};
