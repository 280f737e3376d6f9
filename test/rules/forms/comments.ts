/** What the office answers to the public's comments on a case. */
import { nominationStates } from '#domain/nomination-workflow.ts';
import { noticeComment } from '../../builders/public-notice.ts';
import { has } from '../people.ts';
import { forged, noFilled, signed, type Form } from './form.ts';
import { below } from './stage.ts';

const answer = (uid: string) => ({ text: 'Đã xác minh tại thôn.', ...signed(uid) });

const standing = (given: Parameters<typeof noticeComment>[0]) => (card: string) => [
  { set: `${card}/comments/one`, data: { ...noticeComment(given) } },
];

export const comments: readonly Form[] = [
  {
    title: 'an answer to a comment',
    states: nominationStates,
    stage: below(
      (card, data) => [{ update: `${card}/comments/one`, data }],
      standing({ answer: null }),
    ),
    valid: (uid) => ({ answer: answer(uid) }),
    may: (who, state) =>
      has(who, 'office') && !who.walled && ['notice', 'appraisal'].includes(state),
    for: { name: 'office', state: 'notice' },
    bad: {
      text: ['Chữ khác'],
      'answer.text': noFilled(2000),
      'answer.by': forged.by,
      'answer.at': forged.at,
      'answer.more': ['x'],
      answer: [null, 'x'],
    },
  },
  {
    title: 'a second answer to a comment',
    states: ['notice', 'appraisal'],
    stage: below(
      (card, data) => [{ update: `${card}/comments/one`, data }],
      standing({ answer: { text: 'Đã trả lời.', by: 'office', at: noticeComment().at } }),
    ),
    valid: (uid) => ({ answer: answer(uid) }),
    may: () => false,
    for: null,
    bad: {},
  },
];
