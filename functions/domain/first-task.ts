/** The task of what a page has created: no move has begun it, so its creation opens what its first state asks, or the daily run (S54). */
import type * as z from 'zod';
import { Batch, Decision } from './decision.ts';
import type { Context } from './engine/move-rule.ts';
import { type OpenedTask, taskFor } from './engine/opened-task.ts';
import { NewFactor, withCode } from './new-factor.ts';
import { Nomination } from './nomination.ts';
import { Session } from './session.ts';

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

/** null where the document has moved on meanwhile, or has its task. The key is made from the fact, as a move would make it. */
export const firstTask = (
  track: BegunTrack,
  id: string,
  doc: Begun,
  known: Pick<Context, 'now' | 'today' | 'calendar' | 'roster' | 'deadlines'>,
): OpenedTask | null => {
  const { state, seq, tasks } = doc;
  if (state !== begunByPages[track].state || tasks.length > 0) return null;
  return taskFor({ track, id, seq, state }, withCode(id, doc), known);
};
