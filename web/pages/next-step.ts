/** Where the next step of each task is done, and under which page of the menu it counts: one table for lists and menu. */
import type { Role } from '#domain/person.ts';
import type { Task } from '#domain/task.ts';
import type { TrackName } from '#domain/tracks.ts';
import { pageOf } from './places.ts';

/** Pages of the menu under which tasks are counted; all are counted under one's own tasks besides. */
export const countedPages = [
  'cases',
  'batches',
  'sessions',
  'decisions',
  'stories',
  'newFactors',
  'reports',
] as const;
export type CountedPage = (typeof countedPages)[number];

interface NextStep {
  readonly page: CountedPage;
  readonly at: (subject: string) => string;
}

/** Opens the page of a document, there the form of a move, or another place of the page. */
const at =
  (track: TrackName, place = '') =>
  (subject: string): string =>
    `${pageOf(track, subject)}${place}`;

const nextSteps: Readonly<Partial<Record<TrackName, Readonly<Record<string, NextStep>>>>> = {
  nominations: {
    finishDraft: { page: 'cases', at: at('nominations', '/sua') },
    mend: { page: 'cases', at: at('nominations', '/sua') },
    appraise: { page: 'cases', at: at('nominations', '#f-criteria') },
    answerNotice: { page: 'cases', at: at('nominations') },
    // Which session has taken the case up its card tells, and that page asks the card.
    holdSession: { page: 'sessions', at: (subject) => `/app/hop?ho-so=${subject}` },
    appraiseSecond: { page: 'cases', at: at('nominations', '#f-criteria') },
    takeUpAgain: { page: 'cases', at: at('nominations', '#buoc-reopen') },
    decide: { page: 'cases', at: at('nominations', '#buoc-approve') },
    // A case is issued with its decision; where none holds it, one is prepared with it.
    issue: { page: 'decisions', at: (subject) => `/app/quyet-dinh?ho-so=${subject}` },
    followUp: { page: 'cases', at: at('nominations') },
    settleSuspension: { page: 'cases', at: at('nominations', '#buoc-resume') },
    tellSubject: { page: 'cases', at: at('nominations', '#buoc-tellSubject') },
  },
  sessions: {
    inviteSession: { page: 'sessions', at: at('sessions', '#buoc-invite') },
    openSession: { page: 'sessions', at: at('sessions', '#buoc-open') },
    closeSession: { page: 'sessions', at: at('sessions', '#buoc-close') },
    signMinutes: { page: 'sessions', at: at('sessions', '#buoc-sign') },
  },
  decisions: {
    signDecision: { page: 'decisions', at: at('decisions', '#buoc-approve') },
    issue: { page: 'decisions', at: at('decisions', '#buoc-issue') },
  },
  stories: {
    writeStory: { page: 'stories', at: at('stories') },
    followAmendment: { page: 'stories', at: at('stories') },
    approveStory: { page: 'stories', at: at('stories', '#buoc-approve') },
    publish: { page: 'stories', at: at('stories', '#buoc-publish') },
  },
  newFactors: {
    suggestion: { page: 'newFactors', at: at('newFactors') },
    takeUp: { page: 'newFactors', at: at('newFactors') },
    nurture: { page: 'newFactors', at: at('newFactors') },
    nominate: { page: 'newFactors', at: at('newFactors') },
  },
  batches: {
    finishBatch: { page: 'batches', at: at('batches') },
    send: { page: 'batches', at: at('batches', '#buoc-send') },
  },
  submissions: {
    sendUp: { page: 'cases', at: at('submissions', '#buoc-send') },
    seekReceipt: { page: 'cases', at: at('submissions', '#buoc-acknowledge') },
    seekResult: { page: 'cases', at: at('submissions') },
  },
  reports: { report: { page: 'reports', at: at('reports', '#buoc-send') } },
};

/** Under which page each track's own documents count. */
const pages: Readonly<Record<TrackName, CountedPage>> = {
  nominations: 'cases',
  sessions: 'sessions',
  decisions: 'decisions',
  stories: 'stories',
  newFactors: 'newFactors',
  batches: 'cases',
  submissions: 'cases',
  reports: 'reports',
};

const stepOf = ({ track, kind }: Pick<Task, 'track' | 'kind'>): NextStep | null => {
  const steps = nextSteps[track] ?? {};
  if (Object.hasOwn(steps, kind)) return steps[kind] ?? null;
  return kind === 'mendDocument' ? { page: pages[track], at: at(track) } : null;
};

/** null where the application has no page for it yet. */
export const nextStepOf = (task: Pick<Task, 'track' | 'kind' | 'subject'>): string | null =>
  stepOf(task)?.at(task.subject) ?? null;

/** The same for somebody in these roles: who only runs the system opens no document of the work, and is told its path. */
export const nextStepFor = (
  task: Pick<Task, 'track' | 'kind' | 'subject'>,
  roles: readonly Role[],
): string | null =>
  task.kind === 'mendDocument' && roles.every((role) => role === 'admin') ? null : nextStepOf(task);

/** What waits beside one's own tasks; cases to confirm are listed among those. */
export interface Besides {
  readonly toConfirm?: number | undefined;
  readonly unitTasks?: number | undefined;
  readonly board?: number | undefined;
  readonly mails?: number | undefined;
}

export type MenuCounts = Readonly<
  Partial<Record<CountedPage | 'tasks' | 'unitTasks' | 'board' | 'mails', number>>
>;

/** How much waits under each page of the menu; a page without any is left out. */
export const countsOf = (
  tasks: readonly Pick<Task, 'track' | 'kind'>[],
  { toConfirm = 0, unitTasks = 0, board = 0, mails = 0 }: Besides = {},
): MenuCounts => {
  const found = tasks.map((task) => stepOf(task)?.page);
  return Object.fromEntries(
    [
      ...Object.entries({ tasks: tasks.length + toConfirm, unitTasks, board, mails }),
      ...countedPages.map((page) => [page, found.filter((one) => one === page).length] as const),
    ].filter(([, count]) => count > 0),
  );
};
