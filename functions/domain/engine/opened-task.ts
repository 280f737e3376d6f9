/** The task that a state opens, as the move that reaches the state writes it. */
import { workingDaysFrom } from '../calendar.ts';
import { laterOf } from '../day.ts';
import { unitOf } from '../person.ts';
import type { TrackName } from '../tracks.ts';
import type { Context, Write } from './move-rule.ts';
import { type Bearer, besideIn, type Obligation, obligationOf } from './obligations.ts';

interface Reached {
  readonly track: TrackName;
  readonly id: string;
  readonly seq: number;
  readonly state: string;
}

type Known = Pick<Context, 'now' | 'today' | 'calendar' | 'roster'>;

export interface OpenedTask {
  readonly key: string;
  readonly write: Write;
}

/** The task a state opens, with its key and its write; null where the state asks nothing of anybody. */
export const taskFor = (reached: Reached, bearer: Bearer, known: Known): OpenedTask | null => {
  const obligation = obligationOf(reached.track, reached.state, bearer);
  return obligation === undefined ? null : opened(obligation, reached, bearer, known);
};

/** All of them: the state's own, and what it asks of some cases besides. */
export const tasksFor = (reached: Reached, bearer: Bearer, known: Known): readonly OpenedTask[] => {
  const beside = besideIn(reached.track, reached.state, bearer);
  const own = taskFor(reached, bearer, known);
  return [
    ...(own === null ? [] : [own]),
    ...(beside === undefined ? [] : [opened(beside, reached, bearer, known)]),
  ];
};

const opened = (
  obligation: Obligation,
  { track, id, seq }: Reached,
  bearer: Bearer,
  { now, today, calendar, roster }: Known,
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
    // What is asked for too late is due at once: nobody is late with what was not yet theirs to do.
    due: laterOf(
      today,
      obligation.due?.(bearer) ?? workingDaysFrom(calendar, today, obligation.workingDays),
    ),
    state: 'open',
    closed: null,
  };
  return { key, write: { op: 'create', path: `tasks/${key}`, data } };
};
