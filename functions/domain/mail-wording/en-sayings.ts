/** The English twin of the letters' own sentences; days stay as the papers on the desk write them. */
import { written } from '../day.ts';
import type { Sayings } from './vi-sayings.ts';

const items = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);
const days = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);

export const english: Sayings = {
  greeting: 'Dear colleague,',
  noReply: 'This letter was sent automatically; please do not reply to it.',
  copyLink: 'If the button does not open, please copy this address into your browser:',
  open: {
    page: 'Open in the system',
    door: 'Go to the sign-in page',
    tasks: 'Open “My tasks”',
    unit: 'Open “Tasks of the unit”',
  },
  why: {
    letter: 'You receive this letter because of your role in the matter named above.',
    grantMade: 'You receive this letter because you head the agency.',
    invited:
      'You receive this letter because an administrator has opened an account with this address.',
    digest:
      'You receive this letter, at most one each working day, because tasks are assigned to you in the system.',
    urging:
      'You receive this letter because you lead the unit; each unit is urged by mail at most once a day.',
  },
  nouns: {
    nominations: 'case',
    sessions: 'council session',
    decisions: 'recognition decision',
    stories: 'story',
    newFactors: 'new factor',
    batches: 'submission letter',
    submissions: 'the proposal to the higher level of case',
    reports: 'report',
    people: 'request',
  },
  session: 'Council session',
  onDay: (day) => `of ${written(day)}`,
  due: (day, late) => `Due ${written(day)}${late > 0 ? `, ${days(late)} overdue` : ''}`,
  digest: {
    subject: (count, overdue) =>
      overdue > 0 ? `Reminder: ${items(count)}, ${overdue} overdue` : `Reminder: ${items(count)}`,
    heading: (day) => `Reminder of ${written(day)}`,
    summary: (count, overdue) =>
      overdue > 0
        ? `You have ${items(count)} to look at, ${overdue} of them overdue.`
        : `You have ${items(count)} to look at.`,
    rest: (shown, left) => `This letter names ${shown} tasks only; “My tasks” lists ${left} more.`,
    groups: { overdue: 'Overdue', due: 'Due today', coming: 'Coming up' },
    lineWhy: {
      bearer: 'This task is yours.',
      superior: 'Whoever bears it has not finished it; you are told as their superior.',
    },
  },
  urging: {
    subject: (count) => `Urging: ${items(count)} of the unit overdue`,
    heading: (day) => `Overdue tasks, ${written(day)}`,
    told: (count) => `Your unit has ${items(count)} overdue. Please see that they are done.`,
    rest: (shown, left) =>
      `This letter names the oldest ${shown} only; the system lists ${left} more.`,
    lineWhy: 'The task belongs to your unit.',
  },
};
