/** Who is told of which move: one mail a person, queued in the move's transaction under a key made from the fact. */
import { dayOf, type Instant } from '../day.ts';
import { peopleOf, type Audience, type Roster } from '../person.ts';
import { signersOf } from '../signer.ts';
import { type Standing, withStandIns } from '../stand-in.ts';
import type { Task } from '../task.ts';
import type { TrackName } from '../tracks.ts';
import type { Write } from './move-rule.ts';
import { isSuspended, obligationBehind, type Bearer } from './obligations.ts';

interface Addressee extends Bearer {
  readonly state: string;
  readonly members?: readonly string[];
  readonly chair?: string | null | undefined;
}

/** What the move found: the document as it was, and the open task it names. */
interface Before {
  readonly doc: Pick<Bearer, 'signer'>;
  readonly task?: Task | null | undefined;
}

interface Letter {
  readonly kind: string;
  readonly to: (about: Addressee, input: unknown, before: Before) => readonly Audience[];
  /** To them alone, walled or not: whoever stands in for them need not learn of it. */
  readonly alone?: true;
}

/** By move, in this order: whoever gets one of a move's letters gets no other of it. */
type LettersOfTrack = Readonly<Record<string, readonly Letter[]>>;

const ownUnit = ({ ownerUnit = '' }: Bearer): readonly Audience[] => [
  `officer:${ownerUnit}`,
  `unitHead:${ownerUnit}`,
];
const ownOfficers = ({ ownerUnit = '' }: Bearer): readonly Audience[] => [`officer:${ownerUnit}`];
const office = (): readonly Audience[] => ['office'];
const head = (): readonly Audience[] => ['head'];
const editor = (): readonly Audience[] => ['editor'];
const signersAndUnit = (about: Addressee): readonly Audience[] => [
  signersOf(about.signer),
  ...ownUnit(about),
];
/** Who presides over a session; the head where nobody is named. */
const presiding = ({ chair }: Addressee): readonly Audience[] =>
  chair == null ? ['head'] : [`uid:${chair}`];

/** That there will be no story; the subject is told by the unit. */
const toStories: Letter = { kind: 'noStoryOfCase', to: editor };

const givenTo = (input: unknown): Audience => `uid:${(input as { to: string }).to}`;

/**
 * Whom a wall makes the signer is told; whoever signed before as now was told when the case came. Of a suspended case
 * nobody can decide yet; whoever signs then finds the task.
 */
const toNewSigners: Letter = {
  kind: 'caseToDecide',
  to: (about, _input, { doc }) => {
    const signers = signersOf(about.signer);
    return isSuspended(about) || signers === signersOf(doc.signer) ? [] : [signers];
  },
};

/** Whoever a move lets back is told so. */
const toLetBack = (kind: string): Letter => ({
  kind,
  to: (_about, input) => [`uid:${(input as { uid: string }).uid}`],
  alone: true,
});

/** Who bore the task by name until it was handed on; a role's task is nobody's loss. */
const formerBearer = (_about: Addressee, input: unknown, { task }: Before): readonly Audience[] => {
  const former = task?.audience as Audience | undefined;
  return former?.startsWith('uid:') === true && former !== givenTo(input) ? [former] : [];
};

/** Those whose task it is when nobody has handed it on. */
const whoseTask =
  (track: TrackName) =>
  (about: Addressee, input: unknown): readonly Audience[] =>
    [obligationBehind(track, about, (input as { task: string }).task)?.audience(about)].filter(
      (one) => one !== undefined,
    );

/** A task that is handed on is told to its new bearer and to the one before; one that is given more time, to those who bear it now; one that comes back, to those whose it is. */
const ofTasks = (track: TrackName): LettersOfTrack => ({
  assign: [
    { kind: 'taskAssigned', to: (_about, input) => [givenTo(input)] },
    { kind: 'taskHandedOn', to: formerBearer },
  ],
  extend: [
    {
      kind: 'taskExtended',
      to: (about, input, { task }) =>
        task == null ? whoseTask(track)(about, input) : [task.audience as Audience],
    },
  ],
  handBack: [{ kind: 'taskBack', to: whoseTask(track) }],
});

const letters: Readonly<Record<TrackName, LettersOfTrack>> = {
  nominations: {
    confirm: [{ kind: 'caseConfirmed', to: ownOfficers }],
    submit: [{ kind: 'caseSubmitted', to: office }],
    withdraw: [{ kind: 'caseWithdrawn', to: (about) => [...office(), ...ownUnit(about)] }],
    lapse: [{ kind: 'caseLapsed', to: ownUnit }],
    return: [{ kind: 'caseReturned', to: ownOfficers }],
    post: [{ kind: 'casePosted', to: ownOfficers }],
    reopen: [{ kind: 'caseReopened', to: ownOfficers }],
    forward: [{ kind: 'caseForwarded', to: ownUnit }],
    fastTrack: [{ kind: 'caseToDecide', to: signersAndUnit }],
    wall: [toNewSigners],
    liftWall: [toLetBack('letBack'), toNewSigners],
    nameSigner: [toNewSigners],
    endorse: [{ kind: 'caseToDecide', to: signersAndUnit }],
    decline: [{ kind: 'caseDeclined', to: ownUnit }, toStories],
    defer: [{ kind: 'caseDeferred', to: ownUnit }],
    approve: [{ kind: 'caseApproved', to: office }],
    refuse: [{ kind: 'caseDeclined', to: (about) => [...office(), ...ownUnit(about)] }, toStories],
    sendBack: [{ kind: 'caseSentBack', to: (about) => [...office(), ...ownUnit(about)] }],
    issue: [{ kind: 'caseRecognised', to: (about) => [...ownUnit(about), ...editor()] }],
    checkIn: [{ kind: 'caseCheckedIn', to: office }],
    honour: [{ kind: 'caseHonoured', to: (about) => [...ownUnit(about), ...editor()] }],
    replicate: [
      {
        kind: 'caseReplicated',
        to: (about) => [...office(), ...editor(), ...ownOfficers(about)],
      },
    ],
    revoke: [{ kind: 'caseRevoked', to: (about) => [...office(), ...ownUnit(about), ...editor()] }],
    suspend: [{ kind: 'caseSuspended', to: ownUnit }],
    resume: [{ kind: 'caseResumed', to: ownUnit }],
    amend: [{ kind: 'caseAmended', to: ownOfficers }],
    ...ofTasks('nominations'),
  },
  sessions: {
    invite: [
      {
        kind: 'sessionInvited',
        to: ({ members = [] }) => members.map((uid): Audience => `uid:${uid}`),
      },
    ],
    wall: [{ kind: 'wallSet', to: presiding }],
    liftWall: [toLetBack('letBackAtSession'), { kind: 'wallLifted', to: presiding }],
    close: [{ kind: 'sessionClosed', to: head }],
    sign: [{ kind: 'minutesSigned', to: head }],
    ...ofTasks('sessions'),
  },
  decisions: { approve: [{ kind: 'decisionToIssue', to: office }], ...ofTasks('decisions') },
  stories: {
    sendToCheck: [{ kind: 'storyToCheck', to: head }],
    sendBack: [{ kind: 'storySentBack', to: editor }],
    approve: [{ kind: 'storyApproved', to: editor }],
    publish: [{ kind: 'storyPublished', to: () => ['office', 'head'] }],
    withdraw: [{ kind: 'storyWithdrawn', to: () => ['editor', 'office', 'head'] }],
    ...ofTasks('stories'),
  },
  newFactors: { ripen: [{ kind: 'newFactorReady', to: ownUnit }], ...ofTasks('newFactors') },
  batches: { send: [{ kind: 'batchSent', to: office }], ...ofTasks('batches') },
  submissions: {
    send: [{ kind: 'proposalSent', to: ownUnit }],
    award: [
      { kind: 'proposalAwarded', to: (about) => [...ownUnit(about), ...editor(), ...head()] },
    ],
    decline: [{ kind: 'proposalDeclined', to: (about) => [...ownUnit(about), ...head()] }],
    withdraw: [{ kind: 'proposalWithdrawn', to: (about) => [...office(), ...ownUnit(about)] }],
    ...ofTasks('submissions'),
  },
  reports: ofTasks('reports'),
};

/** Every kind of letter there is: what the mail templates must word. */
export const letterKinds: readonly string[] = [
  ...new Set(
    Object.values(letters).flatMap((track) =>
      Object.values(track).flatMap((ofMove) => ofMove.map(({ kind }) => kind)),
    ),
  ),
];

/** Who there is, who stands in for whom, and what the move found. */
interface Told extends Before {
  readonly roster: Roster;
  readonly standIns: readonly Standing[];
}

interface Moved {
  readonly track: TrackName;
  readonly id: string;
  readonly seq: number;
  readonly name: string;
  readonly input: unknown;
}

/**
 * The mails of one applied move. Whoever moved is not told what they did, and a walled person is told nothing, standing in
 * for somebody or not, but that they are let back.
 * The mail names the case by its code only; names and addresses are looked up when it leaves.
 */
export const lettersOf = (
  move: Moved,
  about: Addressee,
  silent: readonly string[],
  told: Told,
  now: Instant,
): readonly { readonly key: string; readonly write: Write }[] => {
  return [...addressed(move, about, silent, told, now)].map(([person, kind]) => {
    const key = `${kind}.${move.track}.${move.id}.${move.seq}.${person}`;
    const data = {
      v: 1,
      kind,
      track: move.track,
      subject: move.id,
      person,
      state: 'queued',
      code: about.code ?? about.day ?? '',
      queuedAt: now,
      attempt: 0,
      nextAttemptAt: now,
      leaseUntil: null,
    };
    return { key, write: { op: 'create', path: `mail/${key}`, data } };
  });
};

/** By person the kind of letter they get: of each move the first that is for them. */
const addressed = (
  { track, name, input }: Moved,
  about: Addressee,
  silent: readonly string[],
  told: Told,
  now: Instant,
): ReadonlyMap<string, string> => {
  const kinds = new Map<string, string>();
  for (const { kind, to, alone } of letters[track][name] ?? []) {
    const named = to(about, input, told).flatMap((audience) => peopleOf(audience, told.roster));
    const people = alone
      ? named
      : withStandIns(named, told.standIns, told.roster, dayOf(now)).filter(
          (uid) => !silent.includes(uid),
        );
    for (const uid of people.toSorted()) if (!kinds.has(uid)) kinds.set(uid, kind);
  }
  return kinds;
};
