/** Scores of the council for tests. */
import type { Score, ScoreDraft } from '#domain/score.ts';
import { morning } from './instant.ts';

export const score = (given: Partial<Score> = {}): Score => ({
  v: 1,
  session: 'phien-1',
  marks: { S1: 7 },
  by: 'truong-phong-1',
  at: morning,
  first: null,
  reason: '',
  ...given,
});

export const scoreDraft = (given: Partial<ScoreDraft> = {}): ScoreDraft => ({
  v: 1,
  version: 1,
  marks: { S1: 7 },
  by: 'truong-phong-1',
  at: morning,
  ...given,
});
