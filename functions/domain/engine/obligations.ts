/** Every state has an owner and a clock (S54, S56): which task a state opens, for whom, for how many working days. */
import { workingDaysFrom } from '../calendar.ts';
import type { Day } from '../day.ts';
import { unitOf, type Audience } from '../person.ts';
import type { TrackName } from '../tracks.ts';
import type { Context, Write } from './move-rule.ts';

/** Of the document that has reached a state, what a task may know. */
export interface Bearer {
  readonly code?: string;
  readonly ownerUnit?: string;
  readonly returnedUntil?: Day | null;
  readonly noticeUntil?: Day | null;
  readonly day?: Day | null;
}

interface Obligation {
  readonly kind: string;
  readonly audience: (bearer: Bearer) => Audience;
  readonly workingDays: number;
  readonly due?: (bearer: Bearer) => Day | null | undefined;
}

const office = (): Audience => 'office';
const head = (): Audience => 'head';
const editor = (): Audience => 'editor';
const ownOfficer = ({ ownerUnit = '' }: Bearer): Audience => `officer:${ownerUnit}`;

/** Days are defaults of ours; the agency will edit them as data. */
const obligations: Readonly<Record<TrackName, Readonly<Record<string, Obligation>>>> = {
  nominations: {
    returned: {
      kind: 'mend',
      audience: ownOfficer,
      workingDays: 10,
      due: ({ returnedUntil }) => returnedUntil,
    },
    appraisal: { kind: 'appraise', audience: office, workingDays: 10 },
    notice: {
      kind: 'answerNotice',
      audience: office,
      workingDays: 10,
      due: ({ noticeUntil }) => noticeUntil,
    },
    council: { kind: 'holdSession', audience: office, workingDays: 20 },
    deferred: { kind: 'takeUpAgain', audience: office, workingDays: 200 },
    decision: { kind: 'decide', audience: head, workingDays: 5 },
    signed: { kind: 'issue', audience: office, workingDays: 5 },
    recognised: { kind: 'followUp', audience: ownOfficer, workingDays: 120 },
  },
  sessions: {
    invited: { kind: 'openSession', audience: office, workingDays: 5, due: ({ day }) => day },
    open: { kind: 'closeSession', audience: office, workingDays: 1 },
    closed: { kind: 'signMinutes', audience: office, workingDays: 5 },
  },
  decisions: { signed: { kind: 'issue', audience: office, workingDays: 3 } },
  stories: {
    drafting: { kind: 'writeStory', audience: editor, workingDays: 10 },
    checking: { kind: 'approveStory', audience: head, workingDays: 5 },
    approved: { kind: 'publish', audience: editor, workingDays: 3 },
  },
  newFactors: {
    nurturing: { kind: 'nurture', audience: ownOfficer, workingDays: 60 },
    ready: { kind: 'nominate', audience: ownOfficer, workingDays: 20 },
  },
  batches: { confirmed: { kind: 'send', audience: ownOfficer, workingDays: 3 } },
};

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
  const obligation = obligations[track][state];
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
