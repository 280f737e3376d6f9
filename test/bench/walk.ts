/** One walk through every move of the tables, each on a case that earlier moves have brought there. */
import { batch, decision } from '../builders/decision.ts';
import { factorConsent, newFactor } from '../builders/new-factor.ts';
import { otherUnit } from '../builders/person.ts';
import { report } from '../builders/report.ts';
import { session, sevenMembers } from '../builders/session.ts';
import { subjectAgreed } from '../builders/story.ts';
import { submission } from '../builders/submission.ts';
import { tally } from '../builders/tally.ts';
import { claimIds, draftCase } from './ground.ts';
import {
  appraised,
  because,
  keepers,
  carried,
  editor,
  fastTracked,
  forward,
  head,
  ofCase,
  ofDecision,
  office,
  officer,
  ofSession,
  ofProposal,
  ofStory,
  on,
  signing,
  type Step,
  thisText,
  thisVersion,
  unitHead,
  type WriteStep,
} from './steps.ts';

/** Counted so that the council endorses, declines and defers. */
const results = { main0000: [7, 0], main0001: [2, 5], main0002: [2, 0] } as const;
const walled = ['truong-phong-1', 'truong-phong-2'];
const voting = (id: string): number => (id === 'main0000' ? 5 : 7);

const tallies = (): WriteStep => ({
  set: Object.fromEntries(
    Object.entries(results).map(([id, [inFavour, against]]) => {
      const ballots = Math.min(inFavour + against, voting(id));
      const count = { returned: ballots, valid: ballots, for: ballots - against, against };
      return [
        `nominations/${id}/tally/current`,
        tally({ session: 'bench-1', givenOut: voting(id), ...count }),
      ];
    }),
  ),
});

const inCouncil = (today: string): readonly Step[] => [
  { set: { 'sessions/bench-1': planned(today), 'sessions/bench-2': planned(today) } },
  ofCase('main0000', 'confirm', unitHead, thisVersion),
  ofCase('main0000', 'submit', officer, thisVersion),
  ofCase('main0000', 'return', office, {
    items: [{ field: 'f-summary', text: 'Nêu rõ hơn thành tích.' }],
    until: '2099-12-31',
  }),
  ...appraised('main0000'),
  ...appraised('main0001'),
  ...appraised('main0002'),
  ofCase('main0000', 'suspend', office, because),
  ofCase('main0000', 'resume', office, because),
  ofCase('main0000', 'amend', office, {
    field: 'village',
    before: 'Thôn Ví Dụ',
    after: 'Thôn Minh Họa',
    paper: '',
  }),
  ...Object.keys(results).map((id) => forward(id, 'bench-1')),
  ofSession('bench-1', 'invite', office),
  ...sevenMembers.map((uid) =>
    ofSession('bench-1', 'declare', uid, {
      conflicts: walled.includes(uid) ? [{ nomination: 'main0000', ground: 'sibling' }] : [],
    }),
  ),
  ofSession('bench-1', 'wall', office, {
    nomination: 'main0001',
    uid: 'chanh-van-phong',
    ground: 'other',
    ...because,
  }),
  ofSession('bench-1', 'liftWall', office, {
    nomination: 'main0001',
    uid: 'chanh-van-phong',
    ...because,
  }),
  ofSession('bench-1', 'open', office),
  { set: { 'sessions/bench-1': { present: sevenMembers } } },
  tallies(),
  ofSession('bench-1', 'close', office),
  carried('nominations', 'main0000', 'endorse', 'closed.bench-1'),
  carried('nominations', 'main0001', 'decline', 'closed.bench-1'),
  carried('nominations', 'main0002', 'defer', 'closed.bench-1'),
  ofSession('bench-1', 'sign', office, { number: '01/BB-HĐ', day: today, evidence: null }),
  ofCase('main0002', 'reopen', office, because),
  forward('main0002', 'bench-2'),
  ofCase('main0002', 'withdraw', officer, because),
];

const planned = (today: string): object =>
  session({ council: 'bench', rulePack: 'bench', day: today, agenda: [] });

const decided = (today: string): readonly Step[] => [
  ...fastTracked('fast0000'),
  { set: { 'decisions/bench': decision({ cases: ['main0000', 'fast0000'] }) } },
  ofDecision('bench', 'approve', head, signing),
  carried('nominations', 'main0000', 'approve', 'approve.bench'),
  carried('nominations', 'fast0000', 'approve', 'approve.bench'),
  ofDecision('bench', 'issue', office, {
    number: '777001',
    day: today,
    signatory: 'Nguyễn Văn Mẫu',
    scan: null,
  }),
  carried('nominations', 'main0000', 'issue', 'issue.bench'),
  carried('nominations', 'fast0000', 'issue', 'issue.bench'),
  ...fastTracked('fast0001'),
  ofCase('fast0001', 'wall', office, { uid: 'giam-doc', ...because }),
  ofCase('fast0001', 'liftWall', office, { uid: 'giam-doc', ...because }),
  ofCase('fast0001', 'sendBack', head, { ...signing, ...because }),
  ofCase('fast0001', 'fastTrack', office, { ground: 'prize', appraisal: office, ...because }),
  ofCase('fast0001', 'refuse', head, { ...signing, ...because }),
  ...fastTracked('fast0002'),
  ofCase('fast0002', 'defer', head, { cycle: 'bench', ...because }),
];

const published: readonly Step[] = [
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
  ofStory('main0000', 'publish', editor, { ...thisText, correction: '' }),
  ofStory('main0000', 'correct', editor, because),
  ofCase('main0000', 'submitUp', office, {
    level: 'province',
    form: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
    recipient: 'Ban Thi đua – Khen thưởng tỉnh',
  }),
  { set: { 'submissions/main0000-1': submission({ nomination: 'main0000' }) } },
  ofProposal('main0000-1', 'send', office, { number: '45/TTr', day: '2026-01-05' }),
  ofProposal('main0000-1', 'acknowledge', office, { number: '', day: '2026-01-06' }),
  ofProposal('main0000-1', 'award', office, {
    form: 'Bằng khen',
    number: '2101/QĐ-UBND',
    day: '2026-01-07',
    organisation: 'Ủy ban nhân dân tỉnh',
  }),
  ofCase('main0000', 'revoke', head, { ...signing, ...because }),
  carried('stories', 'main0000', 'withdraw', 'withdraw.revoked'),
];

const aside: readonly Step[] = [
  ofCase('gone0000', 'withdraw', officer, because),
  ofCase('late0000', 'confirm', unitHead, thisVersion),
  ofCase('late0000', 'submit', officer, thisVersion),
  ofCase('late0000', 'return', office, {
    items: [{ field: '', text: 'Bổ sung.' }],
    until: '2099-12-31',
  }),
  { set: { 'nominations/late0000': { returnedUntil: '2020-01-01' } } },
  ofCase('late0000', 'lapse', 'system'),
  ...appraised('unfit000'),
  ofCase('unfit000', 'decline', office, { criterion: 'H1', ...because }),
  ...appraised('posted00'),
  ofCase('posted00', 'post', office, keepers),
  ofCase('posted00', 'reopen', office, because),
  ofCase('posted00', 'post', office, keepers),
  { set: { 'nominations/posted00': { noticeUntil: '2020-01-01' } } },
  forward('posted00', 'bench-2'),
];

const note = { note: '' };
const seen = { versions: { rest0000: 1 } };
const paper = { number: '05/TTr-PNV1', day: '2026-01-05', signatory: 'Trần Minh Họa' };
const beside: readonly Step[] = [
  {
    set: {
      'newFactors/bench-1': newFactor(),
      'newFactors/bench-2': newFactor(),
      'newFactors/bench-2/consents/one': factorConsent(),
      'batches/bench': batch({ cases: ['rest0000'] }),
      'submissions/main0001-1': submission({
        nomination: 'main0001',
        state: 'sent',
        sent: { number: '45/TTr', day: '2026-01-05' },
      }),
      'submissions/main0001-2': submission({ nomination: 'main0001' }),
      'reports/bench-1': report(),
      'reports/bench-2': report(),
    },
  },
  on('newFactors')('bench-1', 'nurture', officer, note),
  on('newFactors')('bench-1', 'ripen', officer, note),
  on('newFactors')('bench-1', 'nominate', officer, note),
  on('newFactors')('bench-2', 'tell', officer, { words: 'Chị dạy mỗi tối.' }),
  on('newFactors')('bench-2', 'refer', office, { unit: otherUnit, ...note }),
  on('newFactors')('bench-2', 'close', office, note),
  on('batches')('bench', 'confirm', unitHead, seen),
  on('batches')('bench', 'reopen', officer, note),
  on('batches')('bench', 'confirm', unitHead, seen),
  on('batches')('bench', 'send', officer, { ...seen, ...paper }),
  on('batches')('bench', 'confirm', unitHead, seen),
  on('batches')('bench', 'sendRest', officer, seen),
  ofProposal('main0001-1', 'decline', office, { day: '2026-01-06', ...because }),
  ofProposal('main0001-2', 'withdraw', office, because),
  on('reports')('bench-1', 'send', office, { number: '', day: '2026-01-05', note: '' }),
  on('reports')('bench-2', 'drop', office, because),
];

const caseIds = [
  'main0000',
  'main0001',
  'main0002',
  'fast0000',
  'fast0001',
  'fast0002',
  'gone0000',
  'late0000',
  'unfit000',
  'posted00',
  'rest0000',
];

/** `today` in Vietnam, as YYYY-MM-DD. */
export const walk = (today: string): readonly Step[] => [
  {
    set: Object.assign(
      {},
      ...caseIds.map((id) => draftCase(id, id === 'posted00' ? { cycle: 'bench-notice' } : {})),
    ) as Readonly<Record<string, object>>,
  },
  ...inCouncil(today),
  ...decided(today),
  ...published,
  ...aside,
  ...beside,
];
