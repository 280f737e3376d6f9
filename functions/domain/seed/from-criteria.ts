/** Criteria sets, each whole in itself, from the file in which they share and extend each other. */
import * as z from 'zod';
import {
  SubjectKind,
  type CriteriaSet,
  type HardCriterion,
  type ScoredCriterion,
} from '../criteria-set.ts';
import type { CriteriaFile } from './criteria.ts';

type SetEntry = CriteriaFile['sets'][number];
type HardEntry = CriteriaFile['hardCommon'][number];
type ScoredEntry = NonNullable<SetEntry['scored']>[number];

/** The district level ended on 30 June 2025, so criteria for any level are for these. */
const everyLevel = ['grassroots', 'province', 'central'];

/**
 * Drafted, because a set holds only once the agency has issued it. Dropped: `appliesTo`, which the lists of the sets
 * restate, and `sources`, which cite the study behind the proposal.
 */
export const criteriaSetsOf = (file: CriteriaFile): Readonly<Record<string, CriteriaSet>> =>
  Object.fromEntries(file.sets.map((entry) => [entry.id, criteriaSetOf(entry, file)]));

const criteriaSetOf = (entry: SetEntry, file: CriteriaFile): CriteriaSet => {
  const base = file.sets.find(({ id }) => id === entry.extends);
  const scored = entry.scored?.length ? entry.scored : (base?.scored ?? []);
  return {
    v: 2,
    id: entry.id,
    family: entry.id,
    draftedFrom: entry.extends ?? null,
    version: 1,
    title: entry.vi,
    subjects: z.array(SubjectKind).parse(entry.subject.split('|')),
    levels: entry.level === 'any' ? everyLevel : entry.level.split('|'),
    state: 'drafted',
    validFrom: null,
    validTo: null,
    hard: hardOf(entry, file),
    scored: scored.map(scoredCriterion),
    anchors: [...(entry.anchors ?? base?.anchors ?? [])],
    passMark: entry.passMark,
    floor: floorIn(entry.floorRule ?? base?.floorRule),
    priorities: scored.length === 0 ? '' : file.priorities.vi,
    note: noteOf(entry),
    illustrative: false,
    issued: null,
  };
};

/** Common criteria in the set's own order, then those it adds. */
const hardOf = (entry: SetEntry, file: CriteriaFile): HardCriterion[] =>
  [...entry.hard.map((id) => commonCriterion(id, file)), ...(entry.hardExtra ?? [])].map(
    hardCriterion,
  );

const commonCriterion = (id: string, file: CriteriaFile): HardEntry => {
  const found = file.hardCommon.find((criterion) => criterion.id === id);
  if (!found) throw new Error(`criteria.json: no common criterion ${id}`);
  return found;
};

const hardCriterion = ({ id, vi, en, kind, stage, evidence }: HardEntry): HardCriterion => ({
  id,
  vi,
  en,
  kind,
  stage,
  evidence,
});

const scoredCriterion = (entry: ScoredEntry): ScoredCriterion => ({
  id: entry.id,
  vi: entry.vi,
  en: entry.en,
  maxPoints: entry.maxPoints,
  noFloor: entry.noFloor ?? false,
  evidence: entry.evidence,
});

/** "không tiêu chí chấm điểm nào dưới 30 % …" → 30. */
const floorIn = (rule: string | undefined): number | null => {
  const share = rule?.match(/dưới (\d+) %/u)?.[1];
  return share === undefined ? null : Number(share);
};

/** What has no field of its own is kept as words: the yes-or-no questions, the variants of a case. */
const noteOf = ({ note, flags, variants }: Partial<SetEntry>): string =>
  [
    // "[I]" is a mark of the plan's reading: a proposal that the agency confirms.
    note?.replace('[I]', 'Đề xuất:'),
    ...(flags ?? []).map(({ id, vi }) => `${id}: ${vi}`),
    ...(variants ?? []).map(({ vi, requires }) => `${vi} (${requires.join(', ')})`),
  ]
    .filter((line) => line !== undefined)
    .join('\n');
