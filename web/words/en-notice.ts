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
};
