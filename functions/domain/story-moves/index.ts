/** Every move of a story and its rule (S31, S59): one writes, another approves, and only verified figures are published. */
import type { AnyMoveRule } from '../engine/move-rule.ts';
import type { StoryFacts } from '../facts.ts';
import type { StoryMoveName } from '../track-workflows.ts';
import { assign, extend, handBack } from '../task-moves.ts';
import { credit } from './credit.ts';
import { approve, correct, sendBack, sendToCheck } from './checking.ts';
import { publish, withdraw } from './publishing.ts';

export const storyRules = {
  sendToCheck,
  sendBack,
  approve,
  publish,
  correct,
  withdraw,
  credit,
  assign: assign('stories'),
  extend: extend('stories'),
  handBack: handBack('stories'),
} as const satisfies Record<StoryMoveName, AnyMoveRule<StoryFacts>>;
