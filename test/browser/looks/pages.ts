/** Every staff page with somebody who opens it: the one table of what is looked at. A route without a row fails a test. */
import type { DemoUid } from '../../suite/data/people.ts';

/** Ids of what was put there to be seen. */
export interface Seen {
  readonly draft: string;
  readonly appraised: string;
  readonly session: string;
  readonly decision: string;
  readonly story: string;
}

export interface LookedAt {
  readonly name: string;
  readonly who: DemoUid;
  readonly at: (seen: Seen) => string;
  /** What the page shows where nothing was put yet; pages of one document have no such state. */
  readonly canBeEmpty?: true;
  /** It asks the database for nothing of its own, so the database cannot keep it waiting or refuse it. */
  readonly readsNothing?: true;
}

export const pages: Readonly<Record<string, LookedAt>> = {
  '/app': { name: 'tasks', who: 'van-phong-1', at: () => '/', canBeEmpty: true },
  '/app/viec-don-vi': {
    name: 'unit-tasks',
    who: 'truong-phong-1',
    at: () => '/viec-don-vi',
    canBeEmpty: true,
  },
  '/app/don-doc': { name: 'board', who: 'giam-doc', at: () => '/don-doc' },
  '/app/ho-so': { name: 'cases', who: 'van-phong-1', at: () => '/ho-so', canBeEmpty: true },
  '/app/ho-so/moi': {
    name: 'new-case',
    who: 'can-bo-1',
    at: () => '/ho-so/moi',
    readsNothing: true,
  },
  '/app/ho-so/:id': { name: 'case', who: 'van-phong-1', at: (seen) => `/ho-so/${seen.appraised}` },
  '/app/ho-so/:id/sua': {
    name: 'edit-case',
    who: 'can-bo-1',
    at: (seen) => `/ho-so/${seen.draft}/sua`,
  },
  '/app/hop': { name: 'sessions', who: 'van-phong-1', at: () => '/hop', canBeEmpty: true },
  '/app/hop/:id': { name: 'session', who: 'van-phong-1', at: (seen) => `/hop/${seen.session}` },
  '/app/quyet-dinh': {
    name: 'decisions',
    who: 'van-phong-1',
    at: () => '/quyet-dinh',
    canBeEmpty: true,
  },
  '/app/quyet-dinh/:id': {
    name: 'decision',
    who: 'van-phong-1',
    at: (seen) => `/quyet-dinh/${seen.decision}`,
  },
  '/app/bai': { name: 'stories', who: 'bien-tap-1', at: () => '/bai', canBeEmpty: true },
  '/app/bai/:id': { name: 'story', who: 'bien-tap-1', at: (seen) => `/bai/${seen.story}` },
  '/app/thu': {
    name: 'mails',
    who: 'van-phong-1',
    at: () => '/thu',
    canBeEmpty: true,
    readsNothing: true,
  },
  '/app/nguoi-dung': { name: 'people', who: 'quan-tri-1', at: () => '/nguoi-dung' },
  '/app/thiet-lap': { name: 'settings', who: 'quan-tri-1', at: () => '/thiet-lap' },
  '/app/thiet-lap/:part': { name: 'units', who: 'quan-tri-1', at: () => '/thiet-lap/don-vi' },
};
