/** Every move of a session of the council and its rule. */
import type { AnyMoveRule } from '../engine/move-rule.ts';
import type { SessionFacts } from '../facts.ts';
import type { SessionMoveName } from '../track-workflows.ts';
import { assign, extend, handBack } from '../task-moves.ts';
import { close } from './close.ts';
import { declare, liftWall, wall } from './conflicts.ts';
import { attach, invite, open, sign } from './proceedings.ts';

export const sessionRules = {
  invite,
  declare,
  wall,
  liftWall,
  open,
  close,
  sign,
  attach,
  assign: assign('sessions'),
  extend: extend('sessions'),
  handBack: handBack('sessions'),
} as const satisfies Record<SessionMoveName, AnyMoveRule<SessionFacts>>;
