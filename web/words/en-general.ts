/** English for what every staff page shares. */
import type { viGeneral } from './vi-general.ts';

export const enGeneral: typeof viGeneral = {
  general: {
    unknownField: 'required',
    unknownState: 'Another state',
    unknownMove: 'Another step',
    unknownUnmet: 'A condition is not met yet. Please ask the Office for guidance.',
    unknownTask: 'There is work to do:',
    save: 'Save',
    saving: 'Saving…',
    saved: 'Saved.',
    cancel: 'Cancel',
    send: 'Carry out',
    sending: 'Carrying out…',
    back: 'Back',
    none: 'None',
    choose: 'Choose…',
    all: 'All',
    more: 'Show more',
    someoneElse: 'Somebody who has left the system',
    otherUnit: 'Another unit',
    system: 'System',
    notSaved: {
      refused:
        'Not saved: somebody else has changed the content, or you no longer have the right to do this at this step. What you typed is still on the page; please copy it, reload the page and enter it into the latest version.',
      hidden:
        'Not saved: an item marked on the page contains hidden characters. What you typed is still there; please correct it and save again.',
      offline:
        'Not saved because the connection was lost. What you typed is still on the page; please try again.',
    },
    broken: (count: number) =>
      `${count} ${count === 1 ? 'item' : 'items'} could not be read; the system administrator has been told. The others are not affected.`,
    unsaved: 'There is unsaved content.',
  },
  waiting: {
    loading: 'Loading…',
    missing: 'This content was not found. The address may be wrong.',
    refused: 'This content is not open to you at the present step.',
    broken: 'This content could not be read. The system administrator needs to look at it.',
    offline: 'Not loaded. Please check the network and try again.',
  },
  field: {
    notADay: 'Please enter the day as day/month/year, for example 11/04/2023.',
    dayPattern: 'day/month/year',
    notANumber: 'Please enter a number, for example 1.234,5.',
    required: 'This item is required.',
  },
  menu: {
    label: 'Pages',
    rest: 'More',
    tasks: 'My tasks',
    cases: 'Cases',
    unitTasks: 'The unit’s tasks',
    board: 'Urging',
    subjects: 'Register',
    newFactors: 'New factors',
    batches: 'Submission letters',
    sessions: 'Sessions',
    decisions: 'Decisions',
    reports: 'Reports',
    stories: 'Stories',
    bulletins: 'Bulletin',
    people: 'People',
    mails: 'Undelivered mail',
    settings: 'Settings',
  },
  noAccount: {
    title: 'The account is not open yet',
    text: 'This account has no role yet or is closed. Please contact the system administrator.',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address is wrong or the page has moved.',
    home: 'To my tasks',
  },
};
