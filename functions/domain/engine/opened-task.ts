/** The task that a state opens, as the move that reaches the state writes it. */
import { workingDaysFrom } from '../calendar.ts';
import { type Day, laterOf } from '../day.ts';
import { unitOf } from '../person.ts';
import type { TrackName } from '../tracks.ts';
import type { Context, Write } from './move-rule.ts';
import { type Bearer, daysFor, type Obligation, obligationOf } from './obligations.ts';

interface Moved {
  readonly track: TrackName;
  readonly id: string;
  readonly seq: number;
}

interface Reached extends Moved {
  readonly state: string;
}

type Known = Pick<Context, 'now' | 'today' | 'calendar' | 'roster' | 'deadlines'>;

export interface OpenedTask {
  readonly key: string;
  readonly write: Write;
}

/** The task a state opens, with its key and its write; null where the state asks nothing of anybody. */
export const taskFor = (reached: Reached, bearer: Bearer, known: Known): OpenedTask | null => {
  const obligation = obligationOf(reached.track, reached.state, bearer);
  return obligation === undefined ? null : openedTask(obligation, reached, bearer, known);
};

/** Its key is made from the fact, so that a move delivered twice opens it once. */
export const openedTask = (
  obligation: Obligation,
  { track, id, seq }: Moved,
  bearer: Bearer,
  { now, today, calendar, roster, deadlines }: Known,
): OpenedTask => {
  const key = `${track}.${id}.${seq}.${obligation.kind}`;
  const audience = obligation.audience(bearer);
  const data = {
    v: 1,
    track,
    subject: id,
    code: bearer.code ?? bearer.day ?? '',
    kind: obligation.kind,
    audience,
    unit: unitOf(audience, roster),
    opened: now,
    due: dueOf(track, obligation, bearer, { today, calendar, deadlines }),
    state: 'open',
    closed: null,
  };
  return { key, write: { op: 'create', path: `tasks/${key}`, data } };
};

/** What is asked for too late is due at once: nobody is late with what was not yet theirs to do. */
export const dueOf = (
  track: TrackName,
  obligation: Obligation,
  bearer: Bearer,
  { today, calendar, deadlines }: Pick<Known, 'today' | 'calendar' | 'deadlines'>,
): Day =>
  laterOf(
    today,
    obligation.due?.(bearer) ??
      workingDaysFrom(calendar, today, daysFor(track, obligation, deadlines)),
  );
