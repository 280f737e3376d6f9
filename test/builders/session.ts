/** Councils, sessions, walls and what was declared for tests: seven members, all of them present once it opens. */
import type { Council, Session, Wall } from '#domain/session.ts';
import { morning } from './instant.ts';
import { caseId, unmoved } from './nomination.ts';
import { rulePack } from './rule-pack.ts';

export const sevenMembers = [
  'giam-doc',
  'pho-giam-doc',
  'truong-phong-1',
  'truong-phong-2',
  'truong-phong-tuyen-truyen',
  'chanh-van-phong',
  'chu-tich-cong-doan',
];

export const council = (given: Partial<Council> = {}): Council => ({
  v: 1,
  name: 'Hội đồng Thi đua - Khen thưởng cơ sở',
  seats: sevenMembers.map((uid, place) => ({
    uid,
    seat: place === 0 ? 'chair' : 'member',
    from: '2026-01-01',
    to: '2030-12-31',
  })),
  ...given,
});

/** From `open` on it holds a copy of its rule pack and who is present; once `signed`, its minutes. */
export const session = (given: Partial<Session> = {}): Session => ({
  v: 1,
  title: 'Họp xét đợt năm 2026',
  council: 'hoi-dong-co-so',
  day: '2026-11-25',
  place: 'Phòng họp số 1',
  chair: 'giam-doc',
  rulePack: 'co-so-mac-dinh',
  mode: 'paper',
  members: sevenMembers,
  present: hasOpened(given) ? sevenMembers : [],
  agenda: [caseId],
  state: 'planned',
  pack: hasOpened(given) ? rulePack() : null,
  minutes:
    given.state === 'signed' ? { number: '01/BB-HĐ', day: '2026-11-25', evidence: null } : null,
  ...unmoved,
  createdBy: 'van-phong-1',
  ...given,
});

const hasOpened = ({ state = 'planned' }: Partial<Session>): boolean =>
  state === 'open' || state === 'closed' || state === 'signed';

export const wall = (given: Partial<Wall> = {}): Wall => ({
  v: 1,
  uid: 'truong-phong-1',
  session: 'phien-1',
  ground: 'sibling',
  by: 'truong-phong-1',
  at: morning,
  ...given,
});

/** As a session keeps it: each of these has declared of these cases. */
export const declared = (
  uids: readonly string[],
  cases: readonly string[],
): NonNullable<Session['declared']> => Object.fromEntries(uids.map((uid) => [uid, [...cases]]));
