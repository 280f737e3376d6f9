/** Three moves of every track: the open task is handed to a colleague, given more time, or comes back from whom it was handed to; the state stays (S54, S56). */
import * as z from 'zod';
import { Day } from './day.ts';
import type { MovingDocument } from './engine/asked.ts';
import { moveRule, type AnyMoveRule, type Context } from './engine/move-rule.ts';
import { isSuspended, obligationBehind, type Bearer } from './engine/obligations.ts';
import { unmet, type Unmet } from './move.ts';
import { bearerByName, peopleOf, unitOf, type Audience } from './person.ts';
import { filled, Id } from './text.ts';
import type { TrackName } from './tracks.ts';

/** The task's key, as the card names it. */
export const taskNamed = z
  .string()
  .max(300)
  .regex(/^[A-Za-z0-9_.-]+$/u, 'notAKey');
const reason = filled(500);

interface TaskFacts {
  readonly doc: MovingDocument & Bearer;
  /** Those shut out of the case; other tracks have no walls. */
  readonly walls?: readonly string[];
}

const closed = ({ doc }: TaskFacts, key: string): readonly Unmet[] =>
  doc.tasks.includes(key) ? [] : [unmet('taskClosed', 'task')];

/** To somebody who bears such tasks anyway: being given one gives no right. A unit's head hands on the unit's tasks only. */
export const assign = <Facts extends TaskFacts>(track: TrackName): AnyMoveRule<Facts> =>
  moveRule({
    input: z.strictObject({ task: taskNamed, to: Id, reason }),
    needs: [],
    unmet: (facts: Facts, input, context) => {
      const { doc, walls = [] } = facts;
      const audience = obligationBehind(track, doc, input.task)?.audience(doc);
      if (audience === undefined) return [unmet('taskClosed', 'task')];
      const bearers = peopleOf(audience, context.roster).filter((uid) => !walls.includes(uid));
      return [
        ...closed(facts, input.task),
        ...(steers(context, audience, doc) ? [] : [unmet('notYourTask', 'task')]),
        ...(bearers.includes(input.to) ? [] : [unmet('notTheirTask', 'to')]),
      ];
    },
    writes: (_facts, input, { roster }) => {
      const audience: Audience = `uid:${input.to}`;
      const data = { audience, unit: unitOf(audience, roster) };
      return [{ op: 'update', path: `tasks/${input.task}`, data }];
    },
  });

const steers = ({ roles }: Context, audience: string, { ownerUnit }: Bearer): boolean =>
  roles.some((role) => ['office', 'head', 'editor'].includes(role)) ||
  (ownerUnit !== undefined && audience.endsWith(`:${ownerUnit}`));

/**
 * Asked by the system: it was handed to somebody who bears such tasks no more, because they have left, changed unit or
 * duties, or are shut out of the case since (architecture §4). It is theirs again to whom the state gives it; who it was
 * is not what the history tells. Where the state gives it to that very person, who signs is named anew instead.
 */
export const handBack = <Facts extends TaskFacts>(track: TrackName): AnyMoveRule<Facts> =>
  moveRule({
    input: z.strictObject({ task: taskNamed }),
    needs: [],
    unmet: (facts: Facts, input, { task, roster }) => [
      ...closed(facts, input.task),
      ...(isBereft(track, facts, { key: input.task, task, roster })
        ? []
        : [unmet('stillTheirTask', 'task')]),
    ],
    writes: ({ doc }, input, { roster }) => {
      const audience = obligationBehind(track, doc, input.task)?.audience(doc);
      if (audience === undefined) return [];
      const data = { audience, unit: unitOf(audience, roster) };
      return [{ op: 'update', path: `tasks/${input.task}`, data }];
    },
  });

/** Whether the task was handed to somebody by name who could not be given it now. */
export const isBereft = (
  track: TrackName,
  { doc, walls = [] }: TaskFacts,
  { key, task, roster }: Handed,
): boolean => {
  const audience = obligationBehind(track, doc, key)?.audience(doc);
  const bearer = task?.state === 'open' ? bearerByName(task.audience) : null;
  if (audience === undefined || bearer === null || audience === `uid:${bearer}`) return false;
  return walls.includes(bearer) || !peopleOf(audience, roster).includes(bearer);
};

interface Handed extends Pick<Context, 'task' | 'roster'> {
  readonly key: string;
}

/**
 * More time for the task; the time to mend a returned case goes with it, so that the case does not lapse meanwhile. While
 * it is suspended that time stands still, and the task is the office's.
 */
export const extend = <Facts extends TaskFacts>(track: TrackName): AnyMoveRule<Facts> =>
  moveRule({
    input: z.strictObject({ task: taskNamed, due: Day, reason }),
    needs: [],
    unmet: (facts: Facts, input, { today }) => [
      ...closed(facts, input.task),
      ...(obligationBehind(track, facts.doc, input.task)?.fixed === true
        ? [unmet('dayIsFixed', 'task')]
        : []),
      ...(input.due > today ? [] : [unmet('dayPassed', 'due')]),
    ],
    patch: ({ doc }, input) =>
      doc.state === 'returned' && !isSuspended(doc) ? { returnedUntil: input.due } : {},
    writes: (_facts, input) => [
      { op: 'update', path: `tasks/${input.task}`, data: { due: input.due } },
    ],
  });
