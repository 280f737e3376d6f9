/** A task that was handed to somebody who is shut out of the case since: it is theirs again to whom the state gives it (architecture §4). */
import * as z from 'zod';
import { moveRule, type Write } from '../engine/move-rule.ts';
import { obligationBehind } from '../engine/obligations.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { type Audience, unitOf } from '../person.ts';
import { taskNamed } from '../task-moves.ts';

/** Whose the task is by the case itself; null where the case asks nothing like it. */
const audienceOf = ({ doc }: NominationFacts, key: string): Audience | null =>
  obligationBehind('nominations', doc, key)?.audience(doc) ?? null;

/** That a wall stands, not whose, is what the history tells. Where the state gives the task to that very person, who signs is named anew instead. */
export const handBack = moveRule({
  input: z.strictObject({ task: taskNamed }),
  needs: ['walls', 'openTasks'],
  unmet: (facts: NominationFacts, { task }) => {
    const bearer = facts.openTasks[task]?.audience;
    const isShutOut = facts.walls.some((uid) => bearer === `uid:${uid}`);
    return isShutOut && audienceOf(facts, task) !== bearer ? [] : [unmet('notShutOut', 'task')];
  },
  writes: (facts, { task }, { roster }): readonly Write[] => {
    const audience = audienceOf(facts, task);
    if (audience === null) return [];
    return [
      { op: 'update', path: `tasks/${task}`, data: { audience, unit: unitOf(audience, roster) } },
    ];
  },
});
