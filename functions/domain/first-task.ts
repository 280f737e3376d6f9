/** The task of what a page has created: no move has begun it, so its creation opens what its first state asks, or the morning’s run (S54). */
import type * as z from 'zod';
import { Batch, Decision } from './decision.ts';
import type { Context } from './engine/move-rule.ts';
import { obligationBehind } from './engine/obligations.ts';
import { openedTask, type OpenedTask, taskFor } from './engine/opened-task.ts';
import { NewFactor, withCode } from './new-factor.ts';
import { Nomination } from './nomination.ts';
import { Session } from './session.ts';
import type { Task } from './task.ts';

export type BegunTrack = 'nominations' | 'sessions' | 'decisions' | 'batches' | 'newFactors';

type Begun = Nomination | Session | Decision | Batch | NewFactor;

/** What pages create, and the state it then lies in; everything else comes into being with its task. */
export const begunByPages: Readonly<
  Record<BegunTrack, { readonly state: string; readonly schema: z.ZodType<Begun> }>
> = {
  nominations: { state: 'draft', schema: Nomination },
  sessions: { state: 'planned', schema: Session },
  decisions: { state: 'prepared', schema: Decision },
  batches: { state: 'drafting', schema: Batch },
  newFactors: { state: 'identified', schema: NewFactor },
};

type Known = Pick<Context, 'now' | 'today' | 'calendar' | 'roster' | 'deadlines'>;

/** null where the document has moved on meanwhile, or has its task. The key is made from the fact, as a move would make it. */
export const firstTask = (
  track: BegunTrack,
  id: string,
  doc: Begun,
  known: Known,
): OpenedTask | null => {
  const { state, seq, tasks } = doc;
  if (state !== begunByPages[track].state || tasks.length > 0) return null;
  return taskFor({ track, id, seq, state }, withCode(id, doc), known);
};

/** The fields of a record in its first state by which pages change whose its task is, until when, or what it is called. */
export const followedFields = {
  sessions: ['day'],
  decisions: ['signer'],
  // Its code says which of the two it is.
  newFactors: ['kind'],
} as const satisfies Partial<Record<BegunTrack, readonly string[]>>;
export type FollowedTrack = keyof typeof followedFields;

/** The moves about a task that were carried out; what they have set is not the record's any more. */
type SetByMove = ReadonlySet<'assign' | 'extend'>;

/**
 * What of the open task has to follow its record, which was edited since; empty where it says the same already. Working
 * days count from when it was opened: only a day that the record names moves.
 */
export const taskFollowing = (
  track: FollowedTrack,
  id: string,
  doc: Begun,
  { key, task, moved }: { readonly key: string; readonly task: Task; readonly moved: SetByMove },
  known: Known,
): Partial<Task> => {
  const { state, seq } = doc;
  if (state !== begunByPages[track].state || task.state !== 'open') return {};
  const bearer = withCode(id, doc);
  const obligation = obligationBehind(track, bearer, key);
  if (obligation === undefined) return {};
  const { code, audience, unit, due } = openedTask(obligation, { track, id, seq }, bearer, known)
    .write.data as Task;
  const wanted: Partial<Task> = {
    code,
    ...(moved.has('assign') ? {} : { audience, unit }),
    ...(moved.has('extend') || obligation.due === undefined ? {} : { due }),
  };
  return Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => task[field as keyof Task] !== value),
  );
};

/**
 * Whether the open task says something else than its record, as far as that can be told without its moves. A day that both
 * put into the past is none: what was asked for too late is due when it was asked for, and stays overdue.
 */
export const isBehind = (
  track: FollowedTrack,
  id: string,
  doc: Begun,
  { key, task }: { readonly key: string; readonly task: Task },
  known: Known,
): boolean => {
  const { code, audience, due } = taskFollowing(
    track,
    id,
    doc,
    { key, task, moved: new Set() },
    known,
  );
  const isMoved = due !== undefined && (due > known.today || task.due > known.today);
  return code !== undefined || audience !== undefined || isMoved;
};
