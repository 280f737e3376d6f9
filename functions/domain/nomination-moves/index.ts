/** Every move of a case and its rule, one file a move (or a family of moves). */
import type { AnyMoveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import type { NominationMoveName } from '../nomination-workflow.ts';
import { assign, extend, handBack } from '../task-moves.ts';
import { amend } from './amend.ts';
import { confirm } from './confirm.ts';
import { decline, defer, endorse } from './council-result.ts';
import { fastTrack, forward } from './forward.ts';
import { approve, refuse, revoke, sendBack } from './head-decides.ts';
import { checkIn, replicate, retract } from './follow-up.ts';
import { handOver } from './hand-over.ts';
import { handIn } from './hand-in.ts';
import { honour } from './honour.ts';
import { issue } from './issue.ts';
import { post } from './post.ts';
import { returnToUnit } from './return.ts';
import { submitUp } from './submit-up.ts';
import { tellSubject } from './tell-subject.ts';
import { submit } from './submit.ts';
import { liftWall, nameSigner, wall } from './walls.ts';
import { lapse, reopen, resume, suspend, withdraw } from './with-reason.ts';

export const nominationRules = {
  confirm,
  submit,
  withdraw,
  lapse,
  handIn,
  return: returnToUnit,
  post,
  reopen,
  forward,
  fastTrack,
  wall,
  liftWall,
  nameSigner,
  endorse,
  decline,
  defer,
  approve,
  refuse,
  sendBack,
  issue,
  tellSubject,
  checkIn,
  replicate,
  honour,
  submitUp,
  retract,
  revoke,
  suspend,
  resume,
  amend,
  assign: assign('nominations'),
  extend: extend('nominations'),
  handOver,
  handBack: handBack('nominations'),
} as const satisfies Record<NominationMoveName, AnyMoveRule<NominationFacts>>;
