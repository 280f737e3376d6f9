/** Drafting criteria (S12, S19, S53): from an existing set, and what a machine finds wanting before a set is issued. */
import { checkOf } from './criteria-check.ts';
import type { CriteriaSet } from './criteria-set.ts';

/** What still keeps a draft from being issued. */
export const draftProblems = [
  'noHardCriterion',
  'emptyCriterion',
  'sameIdTwice',
  'pointsNot100',
  'passMarkWithoutPoints',
  'pointsWithoutPassMark',
  'floorWithoutPoints',
  'noAnchors',
  'askedNowhere',
] as const;
export type DraftProblem = (typeof draftProblems)[number];

/** A new edition of `base`, or a set of another family that begins with what `base` holds. */
export const draftedFrom = (
  base: CriteriaSet,
  sets: readonly Pick<CriteriaSet, 'family' | 'version'>[],
  family: string,
): CriteriaSet => {
  const version = nextVersion(sets, family);
  return {
    ...base,
    id: version === 1 ? family : `${family}.${version}`,
    family,
    version,
    draftedFrom: base.id,
    state: 'drafted',
    validFrom: null,
    validTo: null,
    issued: null,
  };
};

const nextVersion = (
  sets: readonly Pick<CriteriaSet, 'family' | 'version'>[],
  family: string,
): number =>
  Math.max(0, ...sets.filter((set) => set.family === family).map(({ version }) => version)) + 1;

/** An empty set for whoever drafts from scratch. */
export const blankSet = (family: string, illustrative: boolean): CriteriaSet => ({
  v: 2,
  id: family,
  family,
  version: 1,
  draftedFrom: null,
  title: '',
  subjects: ['individual'],
  levels: ['grassroots'],
  state: 'drafted',
  validFrom: null,
  validTo: null,
  hard: [],
  scored: [],
  anchors: [],
  passMark: null,
  floor: null,
  priorities: '',
  note: '',
  illustrative,
  issued: null,
});

/** Every reason at once; the title and the kinds of subject are asked for by the schema. */
export const problemsOf = (set: CriteriaSet): readonly DraftProblem[] => {
  const criteria = [...set.hard, ...set.scored];
  const scores = set.scored.length > 0;
  const points = set.scored.reduce((sum, { maxPoints }) => sum + maxPoints, 0);
  const found: Readonly<Record<DraftProblem, boolean>> = {
    noHardCriterion: set.hard.length === 0,
    emptyCriterion: criteria.some(({ vi }) => vi.trim() === ''),
    sameIdTwice: new Set(criteria.map(({ id }) => id)).size < criteria.length,
    pointsNot100: scores && points !== 100,
    passMarkWithoutPoints: !scores && set.passMark !== null,
    pointsWithoutPassMark: scores && set.passMark === null,
    floorWithoutPoints: !scores && set.floor !== null,
    noAnchors: scores && set.anchors.length === 0,
    askedNowhere: set.hard.some((criterion) => checkOf(criterion) === 'nothing'),
  };
  return draftProblems.filter((problem) => found[problem]);
};
