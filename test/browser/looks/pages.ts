/** Every staff page with somebody who opens it: the one table of what is looked at. A route without a row fails a test. */
import type { DemoUid } from '../../suite/data/people.ts';
import type { Meeting } from './states.ts';

/** Ids of what was put there to be seen. */
export interface Seen {
  readonly draft: string;
  readonly appraised: string;
  readonly factor: string;
  readonly subject: string;
  readonly batch: string;
  readonly session: string;
  readonly decision: string;
  readonly story: string;
  readonly bulletin: string;
  readonly proposal: string;
  readonly report: string;
}

export const nothing: Seen = {
  draft: '',
  appraised: '',
  factor: '',
  subject: '',
  batch: '',
  session: '',
  decision: '',
  story: '',
  bulletin: '',
  proposal: '',
  report: '',
};

export interface LookedAt {
  readonly route: string;
  readonly name: string;
  readonly who: DemoUid;
  readonly at: (seen: Seen) => string;
  /** It has something to say where nothing was put yet; pages of one document have no such state. */
  readonly canBeEmpty?: true;
  /** What it never meets, and why. */
  readonly never?: { readonly [state in Meeting]?: string };
}

const readsNothing =
  'it asks for catalogues only, which the application has read before it is opened';

const tellsBroken = 'it asks a function, whose failure is told as an answer that cannot be read';

export const pages: readonly LookedAt[] = [
  { route: '/app', name: 'tasks', who: 'van-phong-1', at: () => '/', canBeEmpty: true },
  {
    route: '/app/viec-don-vi',
    name: 'unit-tasks',
    who: 'truong-phong-1',
    at: () => '/viec-don-vi',
    canBeEmpty: true,
  },
  {
    route: '/app/don-doc',
    name: 'board',
    who: 'giam-doc',
    at: () => '/don-doc',
    canBeEmpty: true,
  },
  { route: '/app/ho-so', name: 'cases', who: 'van-phong-1', at: () => '/ho-so', canBeEmpty: true },
  {
    route: '/app/ho-so/moi',
    name: 'new-case',
    who: 'can-bo-1',
    at: () => '/ho-so/moi',
    never: {
      loading: readsNothing,
      refused: readsNothing,
      failed: readsNothing,
      offline: readsNothing,
    },
  },
  {
    route: '/app/ho-so/:id',
    name: 'case',
    who: 'van-phong-1',
    at: (seen) => `/ho-so/${seen.appraised}`,
  },
  {
    route: '/app/ho-so/:id/sua',
    name: 'edit-case',
    who: 'can-bo-1',
    at: (seen) => `/ho-so/${seen.draft}/sua`,
  },
  {
    route: '/app/nhan-to-moi',
    name: 'new-factors',
    who: 'van-phong-1',
    at: () => '/nhan-to-moi',
    canBeEmpty: true,
  },
  {
    route: '/app/nhan-to-moi/:id',
    name: 'new-factor',
    who: 'van-phong-1',
    at: (seen) => `/nhan-to-moi/${seen.factor}`,
  },
  {
    route: '/app/ho-so/:id/phieu-dong-y',
    name: 'consent-paper',
    who: 'van-phong-1',
    at: (seen) => `/ho-so/${seen.appraised}/phieu-dong-y`,
  },
  {
    route: '/app/nhat-tri',
    name: 'agreement',
    who: 'van-phong-1',
    at: () => '/nhat-tri',
    canBeEmpty: true,
    never: { failed: tellsBroken },
  },
  {
    route: '/app/doi-tuong',
    name: 'register',
    who: 'van-phong-1',
    at: () => '/doi-tuong',
    canBeEmpty: true,
    never: { failed: tellsBroken },
  },
  {
    route: '/app/doi-tuong/:id',
    name: 'subject',
    who: 'van-phong-1',
    at: (seen) => `/doi-tuong/${seen.subject}`,
    never: { failed: tellsBroken },
  },
  {
    route: '/app/to-trinh',
    name: 'batches',
    who: 'van-phong-1',
    at: () => '/to-trinh',
    canBeEmpty: true,
  },
  {
    route: '/app/to-trinh/:id',
    name: 'batch',
    who: 'van-phong-1',
    at: (seen) => `/to-trinh/${seen.batch}`,
  },
  {
    route: '/app/to-trinh/:id/dan',
    name: 'pasting',
    who: 'can-bo-1',
    at: (seen) => `/to-trinh/${seen.batch}/dan`,
  },
  {
    route: '/app/ho-so/:id/cham-diem',
    name: 'scores',
    who: 'truong-phong-2',
    at: (seen) => `/ho-so/${seen.appraised}/cham-diem`,
  },
  { route: '/app/hop', name: 'sessions', who: 'van-phong-1', at: () => '/hop', canBeEmpty: true },
  {
    route: '/app/hop/:id',
    name: 'session',
    who: 'van-phong-1',
    at: (seen) => `/hop/${seen.session}`,
  },
  {
    route: '/app/hop/:id/in',
    name: 'session-papers',
    who: 'van-phong-1',
    at: (seen) => `/hop/${seen.session}/in`,
  },
  {
    route: '/app/quyet-dinh',
    name: 'decisions',
    who: 'van-phong-1',
    at: () => '/quyet-dinh',
    canBeEmpty: true,
  },
  {
    route: '/app/quyet-dinh/:id',
    name: 'decision',
    who: 'van-phong-1',
    at: (seen) => `/quyet-dinh/${seen.decision}`,
  },
  {
    route: '/app/trinh-cap-tren/:id',
    name: 'proposal',
    who: 'van-phong-1',
    at: (seen) => `/trinh-cap-tren/${seen.proposal}`,
  },
  {
    route: '/app/bao-cao',
    name: 'reports',
    who: 'van-phong-1',
    at: () => '/bao-cao',
    canBeEmpty: true,
  },
  {
    route: '/app/bao-cao/:id',
    name: 'report',
    who: 'van-phong-1',
    at: (seen) => `/bao-cao/${seen.report}`,
  },
  { route: '/app/bai', name: 'stories', who: 'bien-tap-1', at: () => '/bai', canBeEmpty: true },
  {
    route: '/app/bai/:id',
    name: 'story',
    who: 'bien-tap-1',
    at: (seen) => `/bai/${seen.story}`,
  },
  {
    route: '/app/ban-tin',
    name: 'bulletins',
    who: 'bien-tap-1',
    at: () => '/ban-tin',
    canBeEmpty: true,
  },
  {
    route: '/app/ban-tin/:id',
    name: 'bulletin',
    who: 'bien-tap-1',
    at: (seen) => `/ban-tin/${seen.bulletin}`,
  },
  {
    route: '/app/thu',
    name: 'mails',
    who: 'van-phong-1',
    at: () => '/thu',
    canBeEmpty: true,
    never: { failed: 'it asks by a document, and a write that fails counts as a lost line' },
  },
  { route: '/app/nguoi-dung', name: 'people', who: 'quan-tri-1', at: () => '/nguoi-dung' },
  { route: '/app/thiet-lap', name: 'settings', who: 'quan-tri-1', at: () => '/thiet-lap' },
  {
    route: '/app/thiet-lap/:part',
    name: 'delegations',
    who: 'van-phong-1',
    at: () => '/thiet-lap/uy-quyen',
    canBeEmpty: true,
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'stand-ins',
    who: 'van-phong-1',
    at: () => '/thiet-lap/truc-thay',
    canBeEmpty: true,
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'cycles',
    who: 'van-phong-1',
    at: () => '/thiet-lap/dot-xet',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'criteria',
    who: 'van-phong-1',
    at: () => '/thiet-lap/tieu-chi',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'ladder',
    who: 'van-phong-1',
    at: () => '/thiet-lap/nhac-viec',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'deadlines',
    who: 'van-phong-1',
    at: () => '/thiet-lap/thoi-han',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'holidays',
    who: 'van-phong-1',
    at: () => '/thiet-lap/ngay-nghi',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'report-plan',
    who: 'van-phong-1',
    at: () => '/thiet-lap/lich-bao-cao',
    canBeEmpty: true,
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'follow-up',
    who: 'quan-tri-1',
    at: () => '/thiet-lap/theo-doi',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'press-contact',
    who: 'quan-tri-1',
    at: () => '/thiet-lap/bao-chi',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'motto',
    who: 'quan-tri-1',
    at: () => '/thiet-lap/khau-hieu',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'rule-packs',
    who: 'van-phong-1',
    at: () => '/thiet-lap/quy-che',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'councils',
    who: 'van-phong-1',
    at: () => '/thiet-lap/hoi-dong',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'units',
    who: 'quan-tri-1',
    at: () => '/thiet-lap/don-vi',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'wishes',
    who: 'can-bo-1',
    at: () => '/thiet-lap/thu-cua-toi',
  },
  {
    route: '/app/thiet-lap/:part',
    name: 'stopped',
    who: 'quan-tri-1',
    at: () => '/thiet-lap/khong-gui-thu',
    canBeEmpty: true,
  },
];
