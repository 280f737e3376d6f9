/** How the tracks beside a case move: sessions, decisions, stories, new factors, batches, submissions upward, reports. After a change: npm run rules. */
import type { Move } from './move.ts';

export const sessionStates = ['planned', 'invited', 'open', 'closed', 'signed'] as const;
export type SessionState = (typeof sessionStates)[number];

/** A session of the council (S57). `declare` and `wall` record conflicts; `close` decides every case on the agenda. */
export const sessionMoves = [
  // Once more where day or place has changed: the appointment replaces the one before.
  { name: 'invite', from: ['planned', 'invited'], to: 'invited', by: ['office'] },
  { name: 'declare', from: ['planned', 'invited', 'open'], to: null, by: ['council'] },
  { name: 'wall', from: ['planned', 'invited', 'open'], to: null, by: ['office'] },
  { name: 'liftWall', from: ['planned', 'invited', 'open'], to: null, by: ['office'] },
  { name: 'open', from: ['planned', 'invited'], to: 'open', by: ['office'] },
  { name: 'close', from: ['open'], to: 'closed', by: ['office'] },
  { name: 'sign', from: ['closed'], to: 'signed', by: ['office'] },
  // The signed paper comes back from the chair later, or was scanned badly.
  { name: 'attach', from: ['signed'], to: null, by: ['office'] },
  {
    name: 'assign',
    from: ['planned', 'invited', 'open', 'closed'],
    to: null,
    by: ['office', 'head'],
  },
  // Not of an invited session: its task is due on the day it meets.
  { name: 'extend', from: ['planned', 'open', 'closed'], to: null, by: ['office', 'head'] },
  // To whom a task was handed bears such tasks no more.
  { name: 'handBack', from: ['planned', 'invited', 'open', 'closed'], to: null, by: ['system'] },
] as const satisfies readonly Move[];
export type SessionMoveName = (typeof sessionMoves)[number]['name'];

export const decisionStates = ['prepared', 'signed', 'issued'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** One decision for many cases: approved and issued once, then carried to each case. */
export const decisionMoves = [
  { name: 'approve', from: ['prepared'], to: 'signed', by: ['head', 'deputy', 'substitute'] },
  { name: 'issue', from: ['signed'], to: 'issued', by: ['office'] },
  { name: 'assign', from: ['prepared', 'signed'], to: null, by: ['office', 'head'] },
  { name: 'extend', from: ['prepared', 'signed'], to: null, by: ['office', 'head'] },
  { name: 'handBack', from: ['prepared', 'signed'], to: null, by: ['system'] },
] as const satisfies readonly Move[];
export type DecisionMoveName = (typeof decisionMoves)[number]['name'];

export const storyStates = ['drafting', 'checking', 'approved', 'published', 'withdrawn'] as const;
export type StoryState = (typeof storyStates)[number];

/** A story (S31, S59): one writes, another approves; a correction starts a new version while the old stays public. */
export const storyMoves = [
  { name: 'sendToCheck', from: ['drafting'], to: 'checking', by: ['editor'] },
  {
    name: 'sendBack',
    from: ['checking', 'approved'],
    to: 'drafting',
    by: ['head', 'deputy', 'editor'],
  },
  { name: 'approve', from: ['checking'], to: 'approved', by: ['head', 'deputy'] },
  { name: 'publish', from: ['approved'], to: 'published', by: ['editor'] },
  { name: 'correct', from: ['published', 'withdrawn'], to: 'drafting', by: ['editor'] },
  {
    name: 'withdraw',
    from: ['drafting', 'checking', 'approved', 'published'],
    to: 'withdrawn',
    by: ['editor', 'office', 'head', 'system'],
  },
  // Who learned from it: the case records it, the page tells it.
  { name: 'credit', from: storyStates, to: null, by: ['system'] },
  {
    name: 'assign',
    from: ['drafting', 'checking', 'approved', 'published'],
    to: null,
    by: ['editor', 'office', 'head'],
  },
  {
    // Of a published story: the task of bringing it in line with a correction.
    name: 'extend',
    from: ['drafting', 'checking', 'approved', 'published'],
    to: null,
    by: ['office', 'head'],
  },
  {
    name: 'handBack',
    from: ['drafting', 'checking', 'approved', 'published'],
    to: null,
    by: ['system'],
  },
] as const satisfies readonly Move[];
export type StoryMoveName = (typeof storyMoves)[number]['name'];

export const newFactorStates = ['identified', 'nurturing', 'ready', 'nominated', 'closed'] as const;

/** A new factor (S23–S26): found, nurtured, ready, nominated. `refer` hands it to another unit, `tell` asks for a story (S59). */
export const newFactorMoves = [
  { name: 'refer', from: ['identified'], to: null, by: ['office'] },
  {
    name: 'nurture',
    from: ['identified'],
    to: 'nurturing',
    by: ['officer', 'office'],
    own: ['officer'],
  },
  { name: 'ripen', from: ['nurturing'], to: 'ready', by: ['officer', 'office'], own: ['officer'] },
  {
    name: 'nominate',
    from: ['identified', 'nurturing', 'ready'],
    to: 'nominated',
    by: ['officer', 'office'],
    own: ['officer'],
  },
  {
    name: 'tell',
    from: newFactorStates,
    to: null,
    by: ['officer', 'office'],
    own: ['officer'],
  },
  {
    name: 'close',
    from: ['identified', 'nurturing', 'ready'],
    to: 'closed',
    by: ['officer', 'unitHead', 'office'],
    own: ['officer', 'unitHead'],
  },
  {
    name: 'assign',
    from: ['identified', 'nurturing', 'ready'],
    to: null,
    by: ['office', 'head', 'unitHead'],
    own: ['unitHead'],
  },
  { name: 'extend', from: ['identified', 'nurturing', 'ready'], to: null, by: ['office', 'head'] },
  { name: 'handBack', from: ['identified', 'nurturing', 'ready'], to: null, by: ['system'] },
] as const satisfies readonly Move[];

export const batchStates = ['drafting', 'confirmed', 'sent'] as const;

/** A batch (tờ trình): many cases of a unit, confirmed and sent together; what was not ready then follows. */
export const batchMoves = [
  { name: 'confirm', from: ['drafting'], to: 'confirmed', by: ['unitHead'], own: ['unitHead'] },
  {
    name: 'reopen',
    from: ['confirmed'],
    to: 'drafting',
    by: ['officer', 'office'],
    own: ['officer'],
  },
  { name: 'send', from: ['confirmed'], to: 'sent', by: ['officer', 'office'], own: ['officer'] },
  { name: 'confirm', from: ['sent'], to: null, by: ['unitHead'], own: ['unitHead'] },
  { name: 'sendRest', from: ['sent'], to: null, by: ['officer', 'office'], own: ['officer'] },
  {
    name: 'assign',
    from: ['drafting', 'confirmed'],
    to: null,
    by: ['office', 'head', 'unitHead'],
    own: ['unitHead'],
  },
  { name: 'extend', from: ['drafting', 'confirmed'], to: null, by: ['office', 'head'] },
  { name: 'handBack', from: ['drafting', 'confirmed'], to: null, by: ['system'] },
] as const satisfies readonly Move[];

export const submissionStates = [
  'prepared',
  'sent',
  'acknowledged',
  'awarded',
  'notAwarded',
  'withdrawn',
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** States in which a level above still has it, or is to get it. */
export const underWayUp = [
  'prepared',
  'sent',
  'acknowledged',
] as const satisfies readonly SubmissionState[];

/** A recognised case proposed to a higher level (S20, S48, S58): the case itself moves no further, what becomes of the proposal does. */
export const submissionMoves = [
  { name: 'send', from: ['prepared'], to: 'sent', by: ['office'] },
  { name: 'acknowledge', from: ['sent'], to: 'acknowledged', by: ['office'] },
  { name: 'award', from: ['sent', 'acknowledged'], to: 'awarded', by: ['office'] },
  { name: 'decline', from: ['sent', 'acknowledged'], to: 'notAwarded', by: ['office'] },
  { name: 'withdraw', from: underWayUp, to: 'withdrawn', by: ['office', 'head'] },
  { name: 'assign', from: underWayUp, to: null, by: ['office', 'head'] },
  { name: 'extend', from: underWayUp, to: null, by: ['office', 'head'] },
  { name: 'handBack', from: underWayUp, to: null, by: ['system'] },
] as const satisfies readonly Move[];
export type SubmissionMoveName = (typeof submissionMoves)[number]['name'];

export const reportStates = ['due', 'sent', 'dropped'] as const;
export type ReportState = (typeof reportStates)[number];

/** A periodic report (S41, S54): opened every morning, from the plan of reports that the office keeps. */
export const reportMoves = [
  { name: 'send', from: ['due'], to: 'sent', by: ['office'] },
  { name: 'drop', from: ['due'], to: 'dropped', by: ['office', 'head'] },
  { name: 'assign', from: ['due'], to: null, by: ['office', 'head'] },
  { name: 'extend', from: ['due'], to: null, by: ['office', 'head'] },
  { name: 'handBack', from: ['due'], to: null, by: ['system'] },
] as const satisfies readonly Move[];
export type ReportMoveName = (typeof reportMoves)[number]['name'];
