/** What one edition of criteria says otherwise than another, criterion by criterion. */
import type { CriteriaSet, HardCriterion, ScoredCriterion } from './criteria-set.ts';

/** Texts of the set itself that are held side by side. */
const ownParts = ['title', 'passMark', 'floor', 'priorities', 'note'] as const;
export type OwnPart = (typeof ownParts)[number] | 'anchors' | 'levels' | 'subjects';

export type SetChange =
  | { readonly is: 'part'; readonly part: OwnPart; readonly before: string; readonly after: string }
  | { readonly is: 'added'; readonly criterion: Criterion }
  | { readonly is: 'removed'; readonly criterion: Criterion }
  | { readonly is: 'changed'; readonly before: Criterion; readonly after: Criterion };

export type Criterion = HardCriterion | ScoredCriterion;

/** Empty exactly when both ask the same, whatever their ids, days and states. */
export const changesBetween = (one: CriteriaSet, other: CriteriaSet): readonly SetChange[] => [
  ...partsChanged(one, other),
  ...criteriaChanged([...one.hard, ...one.scored], [...other.hard, ...other.scored]),
];

const partsChanged = (one: CriteriaSet, other: CriteriaSet): readonly SetChange[] => {
  const said = (set: CriteriaSet): readonly (readonly [OwnPart, string])[] => [
    ...ownParts.map((part) => [part, String(set[part] ?? '')] as const),
    ['anchors', set.anchors.join('\n')],
    ['levels', set.levels.toSorted().join(', ')],
    ['subjects', set.subjects.toSorted().join(', ')],
  ];
  const after = new Map(said(other));
  return said(one).flatMap(([part, before]): readonly SetChange[] => {
    const now = after.get(part) ?? '';
    return now === before ? [] : [{ is: 'part', part, before, after: now }];
  });
};

const criteriaChanged = (
  before: readonly Criterion[],
  after: readonly Criterion[],
): readonly SetChange[] => [
  ...before.flatMap((criterion): readonly SetChange[] => {
    const now = after.find(({ id }) => id === criterion.id);
    if (now === undefined) return [{ is: 'removed', criterion }];
    return sameCriterion(criterion, now) ? [] : [{ is: 'changed', before: criterion, after: now }];
  }),
  ...after
    .filter(({ id }) => !before.some((held) => held.id === id))
    .map((criterion): SetChange => ({ is: 'added', criterion })),
];

const sameCriterion = (one: Criterion, other: Criterion): boolean => {
  const said = (criterion: Criterion): string =>
    JSON.stringify(Object.entries(criterion).toSorted(([a], [b]) => a.localeCompare(b)));
  return said(one) === said(other);
};
