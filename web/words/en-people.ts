/** English for people and their roles. */
import type { viPeople } from './vi-people.ts';

export const enPeople: typeof viPeople = {
  peopleView: {
    title: 'People',
    invite: 'Invite a person',
    change: 'Change',
    name: 'Full name',
    email: 'E-mail',
    unit: 'Unit',
    roles: 'Roles',
    active: 'Active',
    inactive: 'Closed',
    reason: 'Reason',
    requests: 'Recent requests',
    noRequests: 'There are no requests yet.',
    pending: 'At work',
    granted: 'Done',
    refused: 'Not accepted',
    self: 'Nobody changes their own roles.',
    sent: 'The request has been sent. The result appears in the list of requests.',
    kinds: { invite: 'Invite', change: 'Change', resetFactor: 'Reset the second factor' },
    resetHint:
      'For somebody who lost the telephone and has no spare codes left. At the next sign-in they set up a new second factor; open sessions end.',
  },
};
