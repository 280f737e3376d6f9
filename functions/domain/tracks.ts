/** Every track that moves, by the name of its collection: what the move function, the rules and the tests loop over. */
import type { Move } from './move.ts';
import { nominationMoves, nominationStates } from './nomination-workflow.ts';
import {
  batchMoves,
  batchStates,
  decisionMoves,
  decisionStates,
  newFactorMoves,
  newFactorStates,
  reportMoves,
  reportStates,
  sessionMoves,
  sessionStates,
  storyMoves,
  storyStates,
  submissionMoves,
  submissionStates,
} from './track-workflows.ts';

export interface Track {
  readonly states: readonly string[];
  readonly moves: readonly Move[];
}

export const tracks = {
  nominations: { states: nominationStates, moves: nominationMoves },
  sessions: { states: sessionStates, moves: sessionMoves },
  decisions: { states: decisionStates, moves: decisionMoves },
  stories: { states: storyStates, moves: storyMoves },
  newFactors: { states: newFactorStates, moves: newFactorMoves },
  batches: { states: batchStates, moves: batchMoves },
  submissions: { states: submissionStates, moves: submissionMoves },
  reports: { states: reportStates, moves: reportMoves },
} as const satisfies Record<string, Track>;

export const trackNames = [
  'nominations',
  'sessions',
  'decisions',
  'stories',
  'newFactors',
  'batches',
  'submissions',
  'reports',
] as const satisfies readonly (keyof typeof tracks)[];
export type TrackName = (typeof trackNames)[number];
