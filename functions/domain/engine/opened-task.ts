/** The task that a state opens, as the move that reaches the state writes it. */
import { workingDaysFrom } from '../calendar.ts';
import { unitOf } from '../person.ts';
import type { TrackName } from '../tracks.ts';
import type { Context, Write } from './move-rule.ts';
import { type Bearer, obligationOf } from './obligations.ts';

/** The task a state opens, with its key and its write; null where the state asks nothing of anybody. */
export const taskFor = (
  {
    track,
    id,
    seq,
    state,
  }: {
    readonly track: TrackName;
    readonly id: string;
    readonly seq: number;
    readonly state: string;
  },
  bearer: Bearer,
  { now, today, calendar, roster }: Pick<Context, 'now' | 'today' | 'calendar' | 'roster'>,
): { readonly key: string; readonly write: Write } | null => {
  const obligation = obligationOf(track, state);
  if (obligation === undefined) return null;
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
    due: obligation.due?.(bearer) ?? workingDaysFrom(calendar, today, obligation.workingDays),
    state: 'open',
    closed: null,
  };
  return { key, write: { op: 'create', path: `tasks/${key}`, data } };
};
