/** English for the lists of work. */
import type { viWorklists } from './vi-worklists.ts';

const units = (count: number): string => (count === 1 ? '1 unit' : `${count} units`);
const tasks = (count: number): string => (count === 1 ? '1 task' : `${count} tasks`);
const days = (count: number): string => (count === 1 ? '1 working day' : `${count} working days`);

export const enWorklists: typeof viWorklists = {
  groups: {
    overdue: 'Overdue',
    today: 'Due today',
    soon: 'Coming up',
    later: 'Later',
  },
  groupOf: (name: string, count: number): string => `${name} (${count})`,
  due: (day: string): string => `due ${day}`,
  late: (count: number): string => `overdue by ${days(count)}`,
  waiting: (count: number): string => `${tasks(count)} waiting`,
  more: 'Only the 100 tasks that are due first are shown.',
  toConfirm: 'Cases of the unit that are not confirmed yet',
  confirm: 'Read and confirm',
  updated: (day: string): string => `updated ${day}`,
  next: {
    mend: 'Complete the case',
    appraise: 'Appraise',
    answerNotice: 'Open the case',
    holdSession: 'Go to the sessions',
    takeUpAgain: 'Take up again',
    decide: 'Consider and decide',
    issue: 'Issue',
    followUp: 'Open the case',
    openSession: 'Open the session',
    closeSession: 'Enter the vote count',
    signMinutes: 'Record the minutes',
    writeStory: 'Write the story',
    approveStory: 'Read and approve',
    publish: 'Publish',
  },
  open: 'Open',
  unit: {
    title: 'The unit’s tasks',
    of: (unit: string): string => `The unit’s tasks: ${unit}`,
    hint: 'What waits in the unit, by the people who bear it; whatever is due first stands first.',
    empty: 'Nothing is waiting in the unit now.',
    nobody: 'Nobody has taken it on yet',
    back: 'Back to the board',
  },
  board: {
    title: 'Urging overdue work',
    hint: 'What is overdue in each unit, by step. The lists name codes of cases and tasks only.',
    empty: 'Nothing is overdue.',
    total: (count: number, among: number): string => `${tasks(count)} overdue in ${units(among)}.`,
    more: (shown: number, all: number): string =>
      `${tasks(all)} are past their day; this board counts the ${shown} that have waited longest.`,
    choose: 'Choose',
    chooseOf: (unit: string): string => `Choose ${unit}`,
    all: 'Choose all',
    unit: 'Unit',
    noUnit: 'Unit not known',
    count: 'Overdue',
    oldest: 'Oldest since',
    list: 'Open the list',
    print: 'Print the list',
    mail: 'Mail the heads of units',
    chosen: (count: number): string =>
      count === 0 ? 'No unit is chosen.' : `${units(count)} chosen.`,
    chooseFirst: 'Please choose at least one unit of the board.',
    mailHint:
      'The mail goes to the head of the unit and names codes of cases and tasks only; at most one a unit and day.',
    sending: 'Sending…',
    still:
      'The request is recorded and being worked on. Please open the page again in a few minutes to see what came of it.',
    denied: 'Not sent: you do not have the right to urge by mail.',
    offline: 'Not sent: the connection was lost. Please try again.',
    hidden: 'Not sent: the request holds hidden characters.',
    refusals: {
      badInput: 'The request is not valid. Please open the page again and choose the units anew.',
      notYou: 'You do not have the right to urge by mail.',
    },
    answers: {
      mailed: 'Mailed to the head of the unit',
      mailedToday: 'Has been mailed today already',
      nothingOverdue: 'Nothing is overdue any more',
      noHead: 'The unit has no head in the system yet; please print the list',
    },
    results: 'What came of it',
    sheetTitle: 'OVERDUE WORK',
    sheetOf: (unit: string): string => `Unit: ${unit}`,
    sheetOn: (day: string, count: number): string => `As of ${day}: ${tasks(count)}`,
    number: 'No.',
    code: 'Code of the case',
    what: 'What to do',
    step: 'Step',
    dueDay: 'Due',
    lateDays: 'Working days overdue',
  },
  cases: {
    search: 'Search by name or code',
    searchHint: 'With or without marks, for example “dieu mau” or “GS-2026-A1B2”.',
    find: 'Search',
    order: 'Order',
    orders: { moi: 'Latest change first', ten: 'By given name' },
    reset: 'Clear filters',
    print: 'Print the list',
    found: (count: number): string => (count === 1 ? '1 case listed.' : `${count} cases listed.`),
    noKey:
      'By given name, older cases without one are left out; they are listed by their latest change.',
  },
};
