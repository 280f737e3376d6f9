/** Every address of the staff application, and what stands there to be opened. */
import { bulletin } from '../builders/bulletin.ts';
import { batch, decision } from '../builders/decision.ts';
import { moveRequest, refused } from '../builders/move.ts';
import { newFactor } from '../builders/new-factor.ts';
import { nomination } from '../builders/nomination.ts';
import { report } from '../builders/report.ts';
import { declared, session } from '../builders/session.ts';
import { story } from '../builders/story.ts';
import { subject } from '../builders/subject.ts';
import { submission } from '../builders/submission.ts';
import type { DemoUid } from '../suite/data/people.ts';
import { draftCase } from './ground.ts';

export interface StaffPage {
  readonly what: string;
  readonly path: string;
  /** The address as the router names it. */
  readonly route: string;
  /** What is there once the page shows what it was opened for. */
  readonly shown: string;
  readonly who: DemoUid;
}

/** A heading that is the page's own. */
export const title = 'h1:not([data-stands-in])';

/** Which mails did not arrive, or that there are none: a function answers, and without it the page is not whole. */
export const mailsTold = 'main .empty, main .plain-list > li';

const member = 'chu-tich-cong-doan';
const subjectKey = 'a'.repeat(32);

const at = (
  route: string,
  what: string,
  { path = route, shown = title, who = 'van-phong-1' }: Partial<StaffPage> = {},
): StaffPage => ({ route, what, path, shown, who });

export const staffPages: readonly StaffPage[] = [
  at('/app', 'my tasks'),
  at('/app/ho-so', 'list of cases', {
    shown: 'a[href^="/app/ho-so/"]:not([href="/app/ho-so/moi"])',
  }),
  at('/app/ho-so', 'list of cases by given name', { path: '/app/ho-so?xep=ten', shown: '.hint' }),
  at('/app/ho-so', 'cases searched for', {
    path: '/app/ho-so?tim=nguoi+vi+du',
    shown: 'tbody a',
  }),
  at('/app/viec-don-vi', 'a unit’s tasks'),
  at('/app/don-doc', 'board of overdue work'),
  at('/app/ho-so/:id', 'case page of a draft', {
    path: '/app/ho-so/page0000',
    shown: '[data-move]',
  }),
  at('/app/ho-so/:id', 'case page of a case that was published', {
    path: '/app/ho-so/page0001',
    shown: '[data-part=history]',
  }),
  at('/app/ho-so/moi', 'form of a new case'),
  at('/app/ho-so/:id/sua', 'nomination form', {
    path: '/app/ho-so/page0000/sua',
    shown: '#f-summary',
  }),
  at('/app/ho-so/:id/phieu-dong-y', 'form of consent on paper', {
    path: '/app/ho-so/page0000/phieu-dong-y',
  }),
  at('/app/ho-so/:id/cham-diem', 'points of a member', {
    path: '/app/ho-so/page0002/cham-diem',
    who: member,
  }),
  at('/app/nhan-to-moi', 'new factors'),
  at('/app/nhan-to-moi/:id', 'new factor page', { path: '/app/nhan-to-moi/page' }),
  at('/app/doi-tuong', 'register of subjects'),
  at('/app/doi-tuong/:id', 'entry of the register', { path: `/app/doi-tuong/${subjectKey}` }),
  at('/app/nhat-tri', 'agreement of appraisers'),
  at('/app/to-trinh', 'submission letters'),
  at('/app/to-trinh/:id', 'submission letter, one case', { path: '/app/to-trinh/page' }),
  at('/app/to-trinh/:id/dan', 'pasting a list', { path: '/app/to-trinh/page/dan' }),
  at('/app/hop', 'sessions'),
  at('/app/hop/:id', 'session page, one case', { path: '/app/hop/page', shown: '[data-move]' }),
  at('/app/hop/:id/in', 'papers of a session, one case', { path: '/app/hop/page/in' }),
  at('/app/quyet-dinh', 'decisions'),
  at('/app/quyet-dinh/:id', 'decision page, one case', { path: '/app/quyet-dinh/page' }),
  at('/app/trinh-cap-tren/:id', 'proposal to a higher level', { path: '/app/trinh-cap-tren/page' }),
  at('/app/bao-cao', 'periodic reports'),
  at('/app/bao-cao/:id', 'periodic report', { path: '/app/bao-cao/page' }),
  at('/app/bai', 'stories', { who: 'bien-tap-1' }),
  at('/app/bai/:id', 'story page', { path: '/app/bai/page0001', who: 'bien-tap-1' }),
  at('/app/ban-tin', 'issues of the bulletin', { who: 'bien-tap-1' }),
  at('/app/ban-tin/:id', 'issue of the bulletin', {
    path: '/app/ban-tin/2026-4',
    who: 'bien-tap-1',
  }),
  at('/app/thu', 'mails that did not arrive', { shown: mailsTold }),
  at('/app/nguoi-dung', 'people page', { shown: 'tbody tr', who: 'quan-tri-1' }),
  at('/app/thiet-lap', 'settings'),
  ...[
    'uy-quyen',
    'truc-thay',
    'dot-xet',
    'tieu-chi',
    'nhac-viec',
    'thoi-han',
    'ngay-nghi',
    'lich-bao-cao',
    'theo-doi',
    'bao-chi',
    'khau-hieu',
    'quy-che',
    'hoi-dong',
    'thu-cua-toi',
    'khong-gui-thu',
    'don-vi',
  ].map((part) =>
    at('/app/thiet-lap/:part', `settings, ${part}`, { path: `/app/thiet-lap/${part}` }),
  ),
];

/** As many as the form of a decision shows at a time: fewer would let it cost less among few cases. */
const waiting = (): object =>
  Object.assign(
    {},
    ...Array.from({ length: 20 }, (_, nth) =>
      draftCase(`wait${String(nth).padStart(4, '0')}`, nomination({ state: 'decision' })),
    ),
  ) as object;

/** One of each to open; the cases besides stand where session and decision find them. */
export const opened = (): Readonly<Record<string, object>> => ({
  ...waiting(),
  ...draftCase('page0000'),
  ...draftCase('page0001', nomination({ state: 'recognised' })),
  ...draftCase('page0002', nomination({ state: 'council', session: 'page' })),
  ...draftCase('page0003', nomination({ state: 'decision' })),
  'sessions/page': session({
    state: 'open',
    agenda: ['page0002'],
    declared: declared([member], ['page0002']),
  }),
  'decisions/page': decision({ cases: ['page0003'] }),
  'batches/page': batch({ cases: ['page0000'] }),
  'newFactors/page': newFactor(),
  'submissions/page': submission({ nomination: 'page0001' }),
  'reports/page': report(),
  'bulletins/2026-4': bulletin(),
  [`subjects/${subjectKey}`]: subject(),
  'stories/page0001': story({ nomination: 'page0001' }),
  'stories/page0001/moves/one': {
    ...moveRequest({ move: 'sendBack', by: 'giam-doc' }),
    outcome: refused(),
  },
});
