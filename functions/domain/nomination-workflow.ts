/** How a case moves: the one table that rules, triggers, pages and the README's diagram read. After a change: npm run rules. */
import type { Move } from './move.ts';

export const nominationStates = [
  'draft',
  'returned',
  'appraisal',
  'notice',
  'council',
  'deferred',
  'decision',
  'signed',
  'recognised',
  'declined',
  'withdrawn',
  'revoked',
] as const;
export type NominationState = (typeof nominationStates)[number];

/** States in which the case is over; every other state is live. */
export const closedStates = [
  'declined',
  'withdrawn',
  'revoked',
] as const satisfies readonly NominationState[];

export const liveStates = [
  'draft',
  'returned',
  'appraisal',
  'notice',
  'council',
  'deferred',
  'decision',
  'signed',
  'recognised',
] as const satisfies readonly NominationState[];

/** States in which the unit still writes. */
export const writingStates = ['draft', 'returned'] as const satisfies readonly NominationState[];

const afterSubmission = [
  'appraisal',
  'notice',
  'council',
  'deferred',
  'decision',
  'signed',
  'recognised',
] as const satisfies readonly NominationState[];

export const nominationMoves = [
  { name: 'confirm', from: writingStates, to: null, by: ['unitHead'], own: ['unitHead'] },
  {
    name: 'submit',
    from: writingStates,
    to: 'appraisal',
    by: ['officer', 'office'],
    own: ['officer'],
  },
  {
    name: 'withdraw',
    from: ['draft', 'returned', 'appraisal', 'notice', 'council', 'deferred'],
    to: 'withdrawn',
    by: ['officer', 'office'],
    own: ['officer'],
  },
  { name: 'lapse', from: ['returned'], to: 'withdrawn', by: ['system'] },
  { name: 'handIn', from: ['appraisal'], to: null, by: ['office'] },
  { name: 'return', from: ['appraisal'], to: 'returned', by: ['office'] },
  { name: 'post', from: ['appraisal'], to: 'notice', by: ['office'] },
  { name: 'reopen', from: ['notice', 'deferred'], to: 'appraisal', by: ['office'] },
  { name: 'forward', from: ['appraisal', 'notice'], to: 'council', by: ['office'] },
  { name: 'fastTrack', from: ['appraisal'], to: 'decision', by: ['office'] },
  // The task of deciding opens anew where another signs then, or where whom it was handed to is shut out.
  {
    name: 'wall',
    from: ['decision'],
    to: 'decision',
    by: ['office', 'head', 'deputy', 'substitute'],
  },
  { name: 'liftWall', from: ['decision'], to: 'decision', by: ['office'] },
  // A session that the case is reported to has set or lifted a wall which changes who signs.
  { name: 'nameSigner', from: ['decision'], to: 'decision', by: ['system'] },
  { name: 'endorse', from: ['council'], to: 'decision', by: ['system'] },
  { name: 'decline', from: ['appraisal'], to: 'declined', by: ['office'] },
  { name: 'decline', from: ['council'], to: 'declined', by: ['system'] },
  { name: 'defer', from: ['council'], to: 'deferred', by: ['system'] },
  { name: 'defer', from: ['decision'], to: 'deferred', by: ['head'] },
  { name: 'approve', from: ['decision'], to: 'signed', by: ['head', 'deputy', 'substitute'] },
  { name: 'refuse', from: ['decision'], to: 'declined', by: ['head', 'deputy', 'substitute'] },
  { name: 'sendBack', from: ['decision'], to: 'appraisal', by: ['head', 'deputy', 'substitute'] },
  { name: 'issue', from: ['signed'], to: 'recognised', by: ['office'] },
  { name: 'revoke', from: ['recognised'], to: 'revoked', by: ['head', 'deputy', 'substitute'] },
  {
    // Of either result: whoever was not recognised hears it too.
    name: 'tellSubject',
    from: ['recognised', 'declined'],
    to: null,
    by: ['officer', 'office'],
    own: ['officer'],
  },
  {
    name: 'checkIn',
    from: ['recognised'],
    to: 'recognised',
    by: ['officer', 'office'],
    own: ['officer'],
  },
  {
    name: 'replicate',
    from: ['recognised'],
    to: null,
    by: ['officer', 'office'],
    own: ['officer'],
  },
  { name: 'honour', from: ['recognised'], to: null, by: ['office'] },
  { name: 'submitUp', from: ['recognised'], to: null, by: ['office'] },
  { name: 'retract', from: ['recognised'], to: null, by: ['office'] },
  { name: 'suspend', from: liveStates, to: null, by: ['office'] },
  { name: 'resume', from: liveStates, to: null, by: ['office'] },
  { name: 'amend', from: afterSubmission, to: null, by: ['office'] },
  {
    // Of a declined case: the task of telling its subject.
    name: 'assign',
    from: [...liveStates, 'declined'],
    to: null,
    by: ['office', 'head', 'unitHead'],
    own: ['unitHead'],
  },
  {
    name: 'extend',
    from: [...liveStates, 'declined'],
    to: null,
    by: ['office', 'head'],
  },
  { name: 'handOver', from: liveStates, to: null, by: ['system'] },
  // To whom a task was handed has been shut out of the case since, or bears such tasks no more.
  { name: 'handBack', from: [...liveStates, 'declined'], to: null, by: ['system'] },
] as const satisfies readonly Move[];

export type NominationMoveName = (typeof nominationMoves)[number]['name'];

/** While a case is suspended only these are open: it goes on or ends, and its settling is handed on or given more time. */
export const movesWhileSuspended = [
  'resume',
  'withdraw',
  'assign',
  'extend',
] as const satisfies readonly NominationMoveName[];

/** The five steps staff see on the screen, and the states each holds. */
export const steps = [
  { id: 'nominate', states: ['draft', 'returned'] },
  { id: 'appraise', states: ['appraisal', 'notice', 'deferred'] },
  { id: 'council', states: ['council'] },
  { id: 'sign', states: ['decision', 'signed'] },
  { id: 'publish', states: ['recognised'] },
] as const satisfies readonly { id: string; states: readonly NominationState[] }[];
