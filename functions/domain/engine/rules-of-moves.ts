/** The rules of every track by name: what the move function asks, and which facts it must read first. */
import { newFactorRules } from '../new-factor-moves.ts';
import { batchRules } from '../paper-moves.ts';
import { decisionRules } from '../decision-moves/index.ts';
import { reportRules } from '../report-moves.ts';
import { submissionRules } from '../submission-moves.ts';
import type {
  BatchFacts,
  DecisionFacts,
  NewFactorFacts,
  NominationFacts,
  ReportFacts,
  SessionFacts,
  StoryFacts,
  SubmissionFacts,
} from '../facts.ts';
import { nominationRules } from '../nomination-moves/index.ts';
import { sessionRules } from '../session-moves/index.ts';
import { storyRules } from '../story-moves/index.ts';
import type { TrackName } from '../tracks.ts';
import type { AnyMoveRule } from './move-rule.ts';

export interface FactsOf {
  readonly nominations: NominationFacts;
  readonly sessions: SessionFacts;
  readonly decisions: DecisionFacts;
  readonly stories: StoryFacts;
  readonly newFactors: NewFactorFacts;
  readonly batches: BatchFacts;
  readonly submissions: SubmissionFacts;
  readonly reports: ReportFacts;
}

export const rulesOfMoves = {
  nominations: nominationRules,
  sessions: sessionRules,
  decisions: decisionRules,
  stories: storyRules,
  newFactors: newFactorRules,
  batches: batchRules,
  submissions: submissionRules,
  reports: reportRules,
} as const satisfies {
  readonly [T in TrackName]: Readonly<Record<string, AnyMoveRule<FactsOf[T]>>>;
};
