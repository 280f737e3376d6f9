/** Every state has an owner and a clock (S54, S56): which task a state opens, for whom, for how many working days. Pages read it too, so it knows no calendar. */
import { type Day, daysAfter } from '../day.ts';
import type { Deadlines, SettableDays } from '../deadlines.ts';
import type { Audience } from '../person.ts';
import { type Signer, signersOf } from '../signer.ts';
import { type TrackName, trackNames } from '../tracks.ts';

/** Of the document that has reached a state, what a task may know. */
export interface Bearer {
  readonly code?: string;
  readonly ownerUnit?: string;
  readonly returnedUntil?: Day | null;
  readonly noticeUntil?: Day | null;
  readonly day?: Day | null;
  readonly referred?: boolean | undefined;
  readonly origin?: 'staff' | 'public';
  readonly signer?: Signer | null | undefined;
  readonly followUp?: { readonly next: Day } | undefined;
  readonly secondAppraisal?: boolean | null | undefined;
  readonly appraisedBy?: readonly string[] | undefined;
  /** null while the subject of a recognised or refused case has not been told. */
  readonly subjectTold?: object | null | undefined;
  /** Since when and by whom; null while the case is considered. */
  readonly suspended?: unknown;
}

export interface Obligation {
  readonly kind: string;
  readonly audience: (bearer: Bearer) => Audience;
  /** The given days, which hold until the office sets others (`settings/deadlines`). */
  readonly workingDays: number;
  /** The day the record itself names; then the office sets none. */
  readonly due?: (bearer: Bearer) => Day | null | undefined;
  /** The move that does what is asked though the state stays: the task is then opened anew. */
  readonly metBy?: string;
  /** The move that tells everybody of a day that was edited before: the open task takes it over. */
  readonly movedBy?: string;
  /** Its day is set elsewhere: no more time is given for it. */
  readonly fixed?: true;
}

const office = (): Audience => 'office';
const head = (): Audience => 'head';
const editor = (): Audience => 'editor';
const ownOfficer = ({ ownerUnit = '' }: Bearer): Audience => `officer:${ownerUnit}`;

/** So many days before a session meets its members are to be invited. */
const daysToInvite = 7;

const obligations: Readonly<Record<TrackName, Readonly<Record<string, Obligation>>>> = {
  nominations: {
    draft: { kind: 'finishDraft', audience: ownOfficer, workingDays: 20 },
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
      // The rule pack's days, which the public was promised.
      fixed: true,
    },
    council: { kind: 'holdSession', audience: office, workingDays: 20 },
    deferred: { kind: 'takeUpAgain', audience: office, workingDays: 200 },
    decision: { kind: 'decide', audience: ({ signer }) => signersOf(signer), workingDays: 5 },
    signed: { kind: 'issue', audience: office, workingDays: 5 },
    recognised: {
      kind: 'followUp',
      audience: ownOfficer,
      workingDays: 120,
      due: ({ followUp }) => followUp?.next,
      metBy: 'checkIn',
    },
  },
  sessions: {
    planned: {
      kind: 'inviteSession',
      audience: office,
      workingDays: 10,
      due: ({ day }) => (day == null ? null : daysAfter(day, -daysToInvite)),
    },
    invited: {
      kind: 'openSession',
      audience: office,
      workingDays: 5,
      due: ({ day }) => day,
      movedBy: 'invite',
      // The day it meets.
      fixed: true,
    },
    open: { kind: 'closeSession', audience: office, workingDays: 1 },
    closed: { kind: 'signMinutes', audience: office, workingDays: 5 },
  },
  decisions: {
    prepared: {
      kind: 'signDecision',
      audience: ({ signer }) => signersOf(signer),
      workingDays: 5,
    },
    signed: { kind: 'issue', audience: office, workingDays: 3 },
  },
  stories: {
    drafting: { kind: 'writeStory', audience: editor, workingDays: 10 },
    checking: { kind: 'approveStory', audience: head, workingDays: 5 },
    approved: { kind: 'publish', audience: editor, workingDays: 3 },
  },
  newFactors: {
    identified: {
      kind: 'suggestion',
      audience: (bearer) => (bearer.referred === true ? ownOfficer(bearer) : office()),
      workingDays: 5,
    },
    nurturing: { kind: 'nurture', audience: ownOfficer, workingDays: 60 },
    ready: { kind: 'nominate', audience: ownOfficer, workingDays: 20 },
  },
  batches: {
    drafting: { kind: 'finishBatch', audience: ownOfficer, workingDays: 10 },
    confirmed: { kind: 'send', audience: ownOfficer, workingDays: 3 },
  },
  submissions: {
    prepared: { kind: 'sendUp', audience: office, workingDays: 10 },
    sent: { kind: 'seekReceipt', audience: office, workingDays: 10 },
    acknowledged: { kind: 'seekResult', audience: office, workingDays: 45 },
  },
  reports: { due: { kind: 'report', audience: office, workingDays: 10, due: ({ day }) => day } },
};

/** The task of telling the subject. */
export const subjectTask = 'tellSubject';

interface Beside extends Obligation {
  readonly asked: (bearer: Bearer) => boolean;
}

const telling: Beside = {
  kind: subjectTask,
  audience: ownOfficer,
  workingDays: 5,
  asked: ({ subjectTold }) => subjectTold === null,
};

/** What a state asks besides its own task, or where it has none, of some cases. */
const besides: Readonly<Record<string, Beside>> = {
  // Lot has fallen on the case: a second person appraises it, in the time of the first.
  'nominations.appraisal': {
    kind: 'appraiseSecond',
    audience: office,
    workingDays: 10,
    asked: ({ secondAppraisal, appraisedBy = [] }) =>
      secondAppraisal === true && appraisedBy.length < 2,
  },
  'nominations.recognised': telling,
  'nominations.declined': telling,
};

export const besideIn = (
  track: TrackName,
  state: string,
  bearer: Bearer,
): Obligation | undefined => {
  const beside = besides[`${track}.${state}`];
  return beside?.asked(bearer) === true && !isSuspended(bearer) ? beside : undefined;
};

/** Given to a story by a correction of its case, whatever its state asks besides. */
export const followAmendment: Obligation = {
  kind: 'followAmendment',
  audience: editor,
  workingDays: 3,
};
const carried: Readonly<Partial<Record<TrackName, readonly Obligation[]>>> = {
  stories: [followAmendment],
};

/** What the unit found itself waits for the unit, not for the office. */
const foundByStaff: Obligation = { kind: 'takeUp', audience: ownOfficer, workingDays: 20 };

/** A suspended case can only be resumed or withdrawn: nobody is reminded of what nobody can do. */
const settling: Obligation = { kind: 'settleSuspension', audience: office, workingDays: 20 };

export const isSuspended = ({ suspended }: Pick<Bearer, 'suspended'>): boolean => suspended != null;

/** What a state asks; undefined where it asks nothing of anybody. */
export const obligationOf = (
  track: TrackName,
  state: string,
  bearer: Bearer = {},
): Obligation | undefined => {
  const own = obligations[track][state];
  if (own !== undefined && isSuspended(bearer)) return settling;
  return track === 'newFactors' && state === 'identified' && bearer.origin === 'staff'
    ? foundByStaff
    : own;
};

/** All that a state asks of this document: its own task, and what it asks of some besides. */
export const obligationsIn = (
  track: TrackName,
  state: string,
  bearer: Bearer,
): readonly Obligation[] =>
  [obligationOf(track, state, bearer), besideIn(track, state, bearer)].filter(
    (one) => one !== undefined,
  );

/** What an open task of a document asks, by its key; one from before keys ended in their kind asks what the state does. */
export const obligationBehind = (
  track: TrackName,
  doc: Bearer & { readonly state: string },
  key: string,
): Obligation | undefined =>
  [...obligationsIn(track, doc.state, doc), ...(carried[track] ?? [])].find((one) =>
    isOf(one, key),
  ) ?? obligationOf(track, doc.state, doc);

/** Everything a track may ask, whatever the document. */
const askedOn = (track: TrackName): readonly Obligation[] => [
  ...Object.values(obligations[track]),
  ...(track === 'newFactors' ? [foundByStaff] : []),
  ...Object.entries(besides).flatMap(([at, beside]) =>
    at.startsWith(`${track}.`) ? [beside] : [],
  ),
  ...(carried[track] ?? []),
  ...(track === 'nominations' ? [settling] : []),
];

const keyOn = (track: TrackName, { kind }: Pick<Obligation, 'kind'>): string => `${track}.${kind}`;

/** The kinds of task whose days the office sets, each once, track by track in the order of the work. */
export const settableDays: readonly SettableDays[] = trackNames.flatMap((track) => {
  const settable = askedOn(track).filter(({ due }) => due === undefined);
  const given = new Map(settable.map(({ kind, workingDays }) => [kind, workingDays]));
  return [...given].map(([kind, days]) => ({
    key: keyOn(track, { kind }),
    track,
    kind,
    given: days,
  }));
});

/** How many working days the task has: as the office has set them, or the given ones. */
export const daysFor = (
  track: TrackName,
  obligation: Obligation,
  deadlines: Deadlines | undefined,
): number =>
  (obligation.due === undefined ? deadlines?.days[keyOn(track, obligation)] : undefined) ??
  obligation.workingDays;

/** Whether the task of this key is of that kind. */
export const isOf = ({ kind }: Obligation, key: string): boolean => key.endsWith(`.${kind}`);
