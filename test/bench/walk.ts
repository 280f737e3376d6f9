/** One walk through every move of the tables, each on a case that earlier moves have brought there. */
import type { Nomination } from '#domain/nomination.ts';
import { decision } from '../builders/decision.ts';
import { fileEvidence } from '../builders/evidence.ts';
import { session, sevenMembers } from '../builders/session.ts';
import { tally } from '../builders/tally.ts';
import { draftCase } from './ground.ts';
import {
  appraised,
  because,
  carried,
  fastTracked,
  forward,
  head,
  ofCase,
  ofDecision,
  office,
  officer,
  ofSession,
  otherOffice,
  signing,
  steered,
  type Step,
  thisVersion,
  unitHead,
  type WriteStep,
} from './steps.ts';
import { aside, beside } from './walk-beside.ts';
import { published } from './walk-public.ts';

/** Counted so that the council endorses, declines and defers. */
const results = { main0000: [7, 0], main0001: [2, 5], main0002: [2, 0] } as const;
const walled = ['truong-phong-1', 'truong-phong-2'];
const voting = (id: string): number => (id === 'main0000' ? 5 : 7);

const tallies = (): WriteStep => ({
  set: Object.fromEntries(
    Object.entries(results).map(([id, [inFavour, against]]) => {
      const ballots = Math.min(inFavour + against, voting(id));
      const missing = voting(id) - ballots;
      const count = { returned: ballots, missing, valid: ballots, for: ballots - against, against };
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
  ...steered('sessions', 'bench-1', otherOffice),
  { set: { 'sessions/bench-1': { present: sevenMembers } } },
  tallies(),
  ofSession('bench-1', 'close', office),
  carried('nominations', 'main0000', 'endorse', 'closed.bench-1'),
  carried('nominations', 'main0001', 'decline', 'closed.bench-1'),
  carried('nominations', 'main0002', 'defer', 'closed.bench-1'),
  ofSession('bench-1', 'sign', office, { number: '01/BB-HĐ', day: today, evidence: null }),
  { set: { 'sessions/bench-1/evidence/bien-ban': fileEvidence({ by: office }) } },
  ofSession('bench-1', 'attach', office, { evidence: 'bien-ban' }),
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
  ...steered('decisions', 'bench', otherOffice),
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
  ofCase('fast0001', 'nameSigner', 'system', { session: 'bench-1' }),
  ofCase('fast0001', 'sendBack', head, { ...signing, ...because }),
  ofCase('fast0001', 'fastTrack', office, { ground: 'prize', appraisal: office, ...because }),
  ofCase('fast0001', 'refuse', head, { ...signing, ...because }),
  ...fastTracked('fast0002'),
  ofCase('fast0002', 'defer', head, { cycle: 'bench', ...because }),
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
  'drawn000',
];

/** Two cases are not like the others: one under a pack that asks for a notice, one on which the lot has fallen. */
const special: Readonly<Record<string, Partial<Nomination>>> = {
  posted00: { cycle: 'bench-notice' },
  drawn000: { secondAppraisal: true },
};

/** `today` in Vietnam, as YYYY-MM-DD. */
export const walk = (today: string): readonly Step[] => [
  {
    set: Object.assign({}, ...caseIds.map((id) => draftCase(id, special[id]))) as Readonly<
      Record<string, object>
    >,
  },
  ...inCouncil(today),
  ...decided(today),
  ...published(today),
  ...aside,
  ...beside,
];
