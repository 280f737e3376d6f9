/** Words of a public posting on the staff's side, in English. */
import type { NoticeWords } from './vi-notice.ts';

export const enNotice: NoticeWords = {
  comments: 'Comments on the posting',
  none: 'No comment yet.',
  page: 'See the public posting',
  until: (day: string): string => `Posted until the end of ${day}.`,
  waiting: (count: number): string => `${count} comments wait for an answer.`,
  came: (day: string): string => `Received on ${day}`,
  answer: 'Answer',
  answerHint: 'The sender can read this answer by a code; please name nobody.',
  send: 'Record the answer',
  answered: (name: string, day: string): string => `${name} answered on ${day}`,
  nothingTyped: 'Please write the answer.',
  author: 'Show the sender',
  authorHint: 'Only the two people assigned may see it.',
  notKeeper: 'You are not one of the two who may know the sender.',
  enter: 'Enter a comment received at the office',
  enterHint:
    'For comments on paper or by word. The text is weighed and answered like one sent online; name and contact can be seen by the two people assigned only, and not by you once it is sent. Answer the sender in writing or in person.',
  how: 'How it came',
  hows: { paper: 'On paper', spoken: 'By word' },
  receivedOn: 'Received on',
  text: 'The comment',
  writer: 'Name of who comments',
  contact: 'Phone or address',
  enterSend: 'Record the comment',
  enteredBy: (how: string, name: string): string => `${how}, entered by ${name}`,
  incomplete: 'Please fill in the comment, the name and the contact.',
  entered: 'The comment is recorded.',
  problems: {
    notSignedIn: 'Your session has ended. Please sign in again.',
    notYou:
      'You may not enter comments on this case. Please hand the comment to another colleague of the Office.',
    badInput:
      'Something is not right. Please check the comment, the name, the contact and the day.',
    notNow:
      'The case is posted no more, so it takes no further comment. Please hand the comment to the appraiser.',
    notInItsDays: 'The day must lie within the posting and not after today. Please correct it.',
    failed: 'It was not recorded. Please check the connection and try again.',
  },
};
