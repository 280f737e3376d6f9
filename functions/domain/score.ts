/** Points of council members (off unless turned on): sealed until one's own are in, then side by side. */
import * as z from 'zod';
import type { ScoredCriterion } from './criteria-set.ts';
import { Instant } from './day.ts';
import { Id, text } from './text.ts';

/** Points by criterion; none may exceed what its criterion gives. */
export const Marks = z.record(Id, z.int().min(0).max(100));
export type Marks = z.infer<typeof Marks>;

/** `nominations/{id}/scoreDrafts/{uid}`: one's own, saved as it is typed; nobody else reads it. */
export const ScoreDraft = z.strictObject({
  v: z.literal(1),
  version: z.int().min(1),
  marks: Marks,
  by: Id,
  at: Instant,
});
export type ScoreDraft = z.infer<typeof ScoreDraft>;

/** `nominations/{id}/scores/{uid}`: handed in once, superseded once after the discussion, with a reason; never overwritten. */
export const Score = z.strictObject({
  v: z.literal(1),
  session: Id,
  marks: Marks,
  by: Id,
  at: Instant,
  /** What was handed in before the discussion; null while that is what stands above. */
  first: z.strictObject({ marks: Marks, at: Instant }).nullable(),
  reason: text(500),
});
export type Score = z.infer<typeof Score>;

/** Ids of the criteria whose points are missing or not among those the criterion gives. */
export const wrongMarks = (marks: Marks, criteria: readonly ScoredCriterion[]): readonly string[] =>
  criteria
    .filter(({ id, maxPoints }) => {
      const mark = marks[id];
      return mark === undefined || mark > maxPoints;
    })
    .map(({ id }) => id);

/** The middle of the points; between two, half of their sum. null where there are none. */
export const medianOf = (points: readonly number[]): number | null => {
  const sorted = points.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

export interface Line {
  readonly criterion: string;
  /** By uid, as they were given. */
  readonly raw: Readonly<Record<string, number>>;
  readonly median: number | null;
  /** Between the lowest and the highest. */
  readonly spread: number;
}

export interface SideBySide {
  readonly lines: readonly Line[];
  /** By uid: how far this member lies from the medians on average; below zero is stricter than the others. */
  readonly severity: Readonly<Record<string, number>>;
  readonly totals: Readonly<Record<string, number>>;
}

export const sideBySide = (
  scores: Readonly<Record<string, Marks>>,
  criteria: readonly ScoredCriterion[],
): SideBySide => {
  const lines = criteria.map((criterion) => lineOf(criterion, scores));
  const uids = Object.keys(scores);
  const average = (points: readonly number[]): number =>
    points.length === 0 ? 0 : points.reduce((sum, one) => sum + one, 0) / points.length;
  const strayed = (uid: string): readonly number[] =>
    lines.flatMap(({ raw, median }) => {
      const mark = raw[uid];
      return mark === undefined || median === null ? [] : [mark - median];
    });
  const totalOf = (uid: string): number => lines.reduce((sum, { raw }) => sum + (raw[uid] ?? 0), 0);
  return {
    lines,
    severity: Object.fromEntries(uids.map((uid) => [uid, average(strayed(uid))])),
    totals: Object.fromEntries(uids.map((uid) => [uid, totalOf(uid)])),
  };
};

/** Rules know no criteria: points that this one cannot give weigh nothing. */
const lineOf = (
  { id: criterion, maxPoints }: ScoredCriterion,
  scores: Readonly<Record<string, Marks>>,
): Line => {
  const raw = Object.fromEntries(
    Object.entries(scores).flatMap(([uid, marks]) => {
      const mark = marks[criterion];
      return mark === undefined || mark > maxPoints ? [] : [[uid, mark] as const];
    }),
  );
  const points = Object.values(raw);
  const spread = points.length === 0 ? 0 : Math.max(...points) - Math.min(...points);
  return { criterion, raw, median: medianOf(points), spread };
};
