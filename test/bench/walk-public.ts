/** The walk from the recognised case to its public page, and what follows. */
import { fileEvidence } from '../builders/evidence.ts';
import { otherUnit, ownUnit } from '../builders/person.ts';
import { subjectAgreed } from '../builders/story.ts';
import { submission } from '../builders/submission.ts';
import { claimIds } from './ground.ts';
import {
  because,
  carried,
  editor,
  head,
  ofCase,
  office,
  officer,
  ofProposal,
  ofStory,
  otherOffice,
  signing,
  steered,
  type Step,
  thisText,
} from './steps.ts';

/** Written, checked, published, corrected; proposed upward; taken back with the recognition. */
export const published = (today: string): readonly Step[] => [
  {
    set: {
      'stories/main0000': {
        title: 'Người giữ nghề dệt ở Bù Gia Mập',
        lead: 'Chị mở lớp dạy dệt cho phụ nữ trong thôn.',
        body: `Lớp học đã có [[${claimIds[0]}]] theo học.`,
        slug: 'bench-nguoi-giu-nghe-det',
        author: editor,
        subjectAgreed: subjectAgreed(),
      },
    },
  },
  ofStory('main0000', 'sendToCheck', editor, thisText),
  ofStory('main0000', 'sendBack', head, because),
  ofStory('main0000', 'sendToCheck', editor, thisText),
  ofStory('main0000', 'approve', head, thisText),
  ...steered('stories', 'main0000', editor),
  ofStory('main0000', 'publish', editor, { ...thisText, correction: '' }),
  ...followed(today),
  ofStory('main0000', 'correct', editor, because),
  ofCase('main0000', 'submitUp', office, {
    level: 'province',
    form: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    recipient: 'Ban Thi đua – Khen thưởng tỉnh',
  }),
  { set: { 'submissions/main0000-1': submission({ nomination: 'main0000' }) } },
  ofProposal('main0000-1', 'send', office, { number: '45/TTr', day: '2026-01-05' }),
  ...steered('submissions', 'main0000-1', otherOffice),
  ofProposal('main0000-1', 'acknowledge', office, { number: '', day: '2026-01-06' }),
  ofProposal('main0000-1', 'award', office, {
    form: 'Bằng khen',
    number: '2101/QĐ-UBND',
    day: '2026-01-07',
    organisation: 'Ủy ban nhân dân tỉnh',
  }),
  ofCase('main0000', 'handOver', 'system', {
    from: ownUnit,
    unit: otherUnit,
    fromName: 'Phòng nghiệp vụ 1',
    unitName: 'Phòng nghiệp vụ 2',
  }),
  ofCase('main0000', 'revoke', head, { ...signing, ...because }),
  carried('stories', 'main0000', 'withdraw', 'withdraw.revoked'),
];

/** What is recorded after recognition; the page tells what may be told of it. */
const followed = (today: string): readonly Step[] => [
  ofCase('main0000', 'tellSubject', officer, { on: today, how: 'phone', note: '' }),
  ofCase('main0000', 'checkIn', officer, {
    on: today,
    standing: 'exemplary',
    note: 'Vẫn giữ lớp dệt.',
    readyFor: '',
  }),
  { set: { 'nominations/main0000/evidence/bien-ban': fileEvidence() } },
  ofCase('main0000', 'replicate', officer, {
    who: 'Tổ dệt thôn bên',
    what: 'Học cách chia việc trong tổ.',
    since: today,
    source: 'Biên bản làm việc với thôn',
    consent: 'paper',
    evidence: ['bien-ban'],
  }),
  carried('stories', 'main0000', 'credit', 'credit.replication'),
  ofCase('main0000', 'honour', office, {
    form: 'Giấy khen',
    number: '99/QĐ-SDTTG',
    day: today,
    organisation: 'Sở Dân tộc và Tôn giáo',
    factor: '0,3',
    baseSalary: '2340000',
    handedOn: today,
    handedAt: 'Hội trường xã',
  }),
  carried('stories', 'main0000', 'credit', 'credit.honour'),
  { set: { 'stories/main0000': { honours: { wrong: wrongHonour(today) } } } },
  ofCase('main0000', 'retract', office, { credit: 'wrong', ...because }),
  carried('stories', 'main0000', 'credit', 'credit.wrong.off'),
];

const wrongHonour = (day: string): object => ({
  form: 'Giấy khen',
  number: '98/QĐ-SDTTG',
  day,
  organisation: 'Sở Dân tộc và Tôn giáo',
});
