/** What people write beside cases: sessions, papers, stories, notes, the agency's data, requests about people. */
import { tracks } from '#domain/tracks.ts';
import { agency } from '../builders/agency.ts';
import { criteriaSet } from '../builders/criteria-set.ts';
import { cycle } from '../builders/cycle.ts';
import { batch, decision, delegation } from '../builders/decision.ts';
import { newFactor } from '../builders/new-factor.ts';
import { otherUnit, ownUnit } from '../builders/person.ts';
import { rulePack } from '../builders/rule-pack.ts';
import { council, session } from '../builders/session.ts';
import { story, subjectAgreed } from '../builders/story.ts';
import { serverTime, type Doc } from './client.ts';
import {
  forged,
  noBool,
  noDay,
  noFilled,
  noId,
  noIdOrNone,
  noIds,
  noOneOf,
  noText,
  noWhole,
  signed,
  type Form,
  type Stage,
} from './form.ts';
import { freshId } from './fresh.ts';
import { has, hasHere, type Knocker } from './people.ts';

const office = (who: Knocker): boolean => has(who, 'office');
const editor = (who: Knocker): boolean => has(who, 'editor');
const unitOrOffice = (who: Knocker): boolean => office(who) || hasHere(who, 'officer');

/** A new document of a collection under an id of the client's making. */
const made = (collection: string) => (): Stage => {
  const path = `${collection}/${freshId()}`;
  return { ground: [], write: (data) => [{ create: path, data }] };
};

/** A document of a collection as it stands, changed. */
const kept =
  (collection: string, standing: (state: string) => Doc) =>
  (state: string): Stage => {
    const path = `${collection}/${freshId()}`;
    return {
      ground: [{ set: path, data: standing(state) }],
      write: (data) => [{ update: path, data }],
    };
  };

const begun = (uid: string): Doc => ({ createdBy: uid, createdAt: serverTime, updatedAt: serverTime });

const badBeginning = {
  v: [2],
  state: ['signed', 'other', null],
  version: [1, null],
  seq: [1],
  lastHash: ['x'],
  tasks: [['x']],
  createdBy: ['somebody'],
  createdAt: forged.at,
  updatedAt: forged.at,
};
/** What no client changes of a document that moves. */
const badChange = {
  updatedAt: forged.at,
  state: ['other'],
  version: [7],
  seq: [7],
  lastHash: ['x'],
  tasks: [['x']],
  createdBy: ['somebody'],
};

const byOffice = { name: 'office', state: '' };

const badSession = {
  title: noFilled(200),
  day: noDay,
  place: noText(200),
  rulePack: noId,
  mode: noOneOf,
  members: noIds(60),
};

const sessions: readonly Form[] = [
  {
    title: 'a new session',
    states: [''],
    stage: made('sessions'),
    valid: (uid) => ({ ...session({ agenda: [] }), ...begun(uid) }),
    may: office,
    for: byOffice,
    bad: {
      ...badBeginning,
      ...badSession,
      council: noId,
      present: [['office'], null],
      agenda: [['case0000'], null],
      pack: [rulePack()],
      minutes: [{ number: '1' }],
    },
  },
  {
    title: 'a session planned anew',
    states: tracks.sessions.states,
    stage: kept('sessions', (state) => session({ state: state as 'open' })),
    valid: () => ({
      title: 'Họp bổ sung',
      day: '2026-12-01',
      place: 'Phòng số 2',
      mode: 'showOfHands',
      rulePack: 'other',
      members: ['a', 'b'],
      present: ['a'],
      updatedAt: serverTime,
    }),
    may: (who, state) => office(who) && ['planned', 'invited'].includes(state),
    for: { name: 'office', state: 'invited' },
    bad: { ...badChange, ...badSession, present: noIds(60), agenda: [['case0000']], council: ['other'] },
  },
  {
    title: 'the attendance of a session',
    states: tracks.sessions.states,
    stage: kept('sessions', (state) => session({ state: state as 'open' })),
    valid: () => ({ present: ['a'], updatedAt: serverTime }),
    may: (who, state) => office(who) && ['planned', 'invited', 'open'].includes(state),
    for: { name: 'office', state: 'open' },
    bad: { ...badChange, present: noIds(60), members: [['a', 'b']], day: ['2026-12-01'], agenda: [[]] },
  },
];

const decisions: readonly Form[] = [
  {
    title: 'a new decision',
    states: [''],
    stage: made('decisions'),
    valid: (uid) => ({ ...decision(), ...begun(uid) }),
    may: office,
    for: byOffice,
    bad: {
      ...badBeginning,
      title: noFilled(200),
      cases: [[], ...noIds(300)],
      approved: [{ by: 'head' }],
      issued: [{ number: '1' }],
    },
  },
  {
    title: 'a changed decision',
    states: tracks.decisions.states,
    stage: kept('decisions', (state) => decision({ state: state as 'signed' })),
    valid: () => ({ title: 'Khác', cases: ['case0001'], updatedAt: serverTime }),
    may: (who, state) => office(who) && state === 'prepared',
    for: { name: 'office', state: 'prepared' },
    bad: { ...badChange, title: noFilled(200), cases: [[], ...noIds(300)], approved: [{ by: 'x' }], issued: [{}] },
  },
];

const badStory = {
  title: noText(160),
  lead: noText(600),
  body: noText(20_000),
  slug: ['Hoa', '-a', 'a--b', 'a'.repeat(81), 5, null],
};
const badAgreement = {
  'subjectAgreed.textVersion': [1, 3, null],
  'subjectAgreed.how': noOneOf,
  'subjectAgreed.witness': noText(120),
  'subjectAgreed.on': noDay,
  'subjectAgreed.more': ['x'],
};
const storyIn = (state: string): Doc => story({ state: state as 'approved', textVersion: 2 });

const stories: readonly Form[] = [
  {
    title: 'a new story',
    states: [''],
    stage: made('stories'),
    valid: (uid) => ({
      ...story({ source: 'goodDeed', nomination: null, subjectAgreed: null, author: uid }),
      ...begun(uid),
    }),
    may: (who) => editor(who) || office(who),
    for: { name: 'editor', state: '' },
    bad: {
      ...badBeginning,
      ...badStory,
      source: ['nomination', null],
      nomination: ['case0000'],
      code: noText(200),
      textVersion: [2, '1'],
      author: ['somebody'],
      subjectAgreed: [subjectAgreed()],
      approved: [{ by: 'head' }],
      published: [{ slug: 'x' }],
    },
  },
  {
    title: 'a story written further',
    states: tracks.stories.states,
    stage: kept('stories', storyIn),
    valid: (uid) => ({
      title: 'Khác',
      lead: 'Khác',
      body: 'Khác',
      slug: 'khac-2',
      textVersion: 3,
      author: uid,
      updatedAt: serverTime,
    }),
    may: (who, state) => editor(who) && state === 'drafting',
    for: { name: 'editor', state: 'drafting' },
    bad: {
      ...badChange,
      ...badStory,
      textVersion: [2, 4, '3'],
      author: ['somebody', null],
      subjectAgreed: [subjectAgreed({ textVersion: 2 })],
      approved: [{ by: 'editor' }],
      published: [{ slug: 'x' }],
      nomination: ['case0001'],
      source: ['goodDeed'],
      code: ['x'],
    },
  },
  {
    title: 'the subject’s word on a story',
    states: tracks.stories.states,
    stage: kept('stories', storyIn),
    valid: () => ({ subjectAgreed: subjectAgreed({ textVersion: 2, how: 'readAloud' }), updatedAt: serverTime }),
    may: (who, state) => editor(who) && ['drafting', 'checking', 'approved'].includes(state),
    for: { name: 'editor', state: 'approved' },
    bad: { ...badChange, ...badAgreement, title: ['Khác'], textVersion: [3], author: ['editor'] },
  },
  {
    title: 'a word taken back while drafting',
    states: ['drafting'],
    stage: kept('stories', storyIn),
    valid: () => ({ subjectAgreed: null, updatedAt: serverTime }),
    may: editor,
    for: { name: 'editor', state: 'drafting' },
    bad: { author: ['editor'], textVersion: [3], subjectAgreed: [subjectAgreed({ textVersion: 2, witness: 'e\u0301' })] },
  },
];

const badFactor = {
  kind: noOneOf,
  'subject.name': noFilled(120),
  'subject.kind': noOneOf,
  'subject.more': ['x'],
  note: noFilled(2000),
  foundOn: noDay,
};
const badBatch = {
  title: noFilled(200),
  number: noText(60),
  day: noDay.filter((day) => day !== null),
  signatory: noText(120),
  minutes: noIdOrNone,
  cases: noIds(300),
};

const ofUnits: readonly Form[] = [
  {
    title: 'a new factor',
    states: [''],
    stage: made('newFactors'),
    valid: (uid) => ({ ...newFactor(), ...begun(uid) }),
    may: unitOrOffice,
    for: { name: 'officer', state: '' },
    bad: { ...badBeginning, ...badFactor, ownerUnit: [otherUnit, 'a/b', null] },
  },
  {
    title: 'a changed factor',
    states: tracks.newFactors.states,
    stage: kept('newFactors', (state) => newFactor({ state: state as 'ready' })),
    valid: () => ({
      kind: 'goodDeed',
      subject: { name: 'Khác', kind: 'household' },
      note: 'Khác',
      foundOn: '2026-11-21',
      updatedAt: serverTime,
    }),
    may: (who, state) => unitOrOffice(who) && state === 'identified',
    for: { name: 'officer', state: 'identified' },
    bad: { ...badChange, ...badFactor, ownerUnit: [otherUnit] },
  },
  {
    title: 'a new batch',
    states: [''],
    stage: made('batches'),
    valid: (uid) => ({ ...batch(), ...begun(uid) }),
    may: unitOrOffice,
    for: { name: 'officer', state: '' },
    bad: { ...badBeginning, ...badBatch, ownerUnit: [otherUnit, 'a/b', null] },
  },
  {
    title: 'a changed batch',
    states: tracks.batches.states,
    stage: kept('batches', (state) => batch({ state: state as 'sent' })),
    valid: () => ({
      title: 'Khác',
      number: '',
      day: null,
      signatory: '',
      minutes: 'e1',
      cases: [],
      updatedAt: serverTime,
    }),
    may: (who, state) => unitOrOffice(who) && state === 'drafting',
    for: { name: 'officer', state: 'drafting' },
    bad: { ...badChange, ...badBatch, ownerUnit: [otherUnit] },
  },
];

const someDay = { validFrom: noDay, validTo: noDay.filter((day) => day !== null) };

/** A document whose field `id` repeats its own id. */
const named = (collection: string) => (): Stage => {
  const id = freshId();
  return {
    ground: [],
    write: ({ id: given, ...data }) => [
      {
        create: `${collection}/${id}`,
        data: given === undefined ? data : { ...data, id: given === 'own' ? id : given },
      },
    ],
  };
};

const movement = {
  v: 1,
  title: 'Phong trào',
  occasion: 'merit',
  opens: '2026-01-01',
  closes: '2026-12-31',
  basis: '33/KH-BDT',
};
const criteria = (state: string): Doc => ({ ...criteriaSet(), id: 'own', state, validFrom: null, validTo: null, passMark: null });
const many = (count: number): unknown[] => Array.from({ length: count }, () => ({ id: 'x' }));
const badCriteria = {
  v: [2],
  id: ['other'],
  version: noWhole(1, 1000),
  title: noFilled(200),
  subjects: [[], ['other'], ['individual', 'individual', 'individual', 'individual'], 'individual', null],
  levels: [[], ...noIds(10)],
  state: ['inForce', 'replaced'],
  validFrom: noDay,
  validTo: noDay,
  hard: [many(61), 'x', null],
  scored: [many(61), 'x', null],
  anchors: [['e\u0301'], ['x'.repeat(4001)], 'x', null],
  passMark: noWhole(0, 100),
  note: noText(1000),
  illustrative: noBool,
};

const laidDown: readonly Form[] = [
  {
    title: 'a cycle',
    states: ['new', 'there'],
    stage: (state) => (state === 'new' ? made('cycles')() : kept('cycles', () => cycle())(state)),
    valid: () => ({ ...cycle() }),
    may: office,
    for: { name: 'office', state: 'new' },
    bad: { v: [2], title: noFilled(200), opens: noDay, closes: noDay, rulePack: noId },
  },
  {
    title: 'a movement',
    states: ['new', 'there'],
    stage: (state) => (state === 'new' ? made('movements')() : kept('movements', () => movement)(state)),
    valid: () => movement,
    may: office,
    for: { name: 'office', state: 'new' },
    bad: { v: [2], title: noFilled(200), occasion: noOneOf, opens: noDay, closes: noDay, basis: noFilled(100) },
  },
  {
    title: 'a criteria set',
    states: [''],
    stage: named('criteriaSets'),
    valid: () => ({ ...criteria('drafted'), validFrom: '2026-01-01', validTo: '2026-12-31', passMark: 50 }),
    may: office,
    for: byOffice,
    bad: badCriteria,
  },
  {
    title: 'a criteria set drafted further',
    states: ['drafted', 'inForce', 'replaced'],
    stage: (state) => {
      const id = freshId();
      const path = `criteriaSets/${id}`;
      return {
        ground: [{ set: path, data: { ...criteria(state), id } }],
        write: (data) => [{ set: path, data: data['id'] === 'own' ? { ...data, id } : data }],
      };
    },
    valid: () => criteria('drafted'),
    may: (who, state) => office(who) && state === 'drafted',
    for: { name: 'office', state: 'drafted' },
    bad: badCriteria,
  },
  {
    title: 'a rule pack',
    states: [''],
    stage: named('rulePacks'),
    valid: () => ({ ...rulePack(), id: 'own' }),
    may: office,
    for: byOffice,
    bad: {
      v: [2],
      id: ['other'],
      title: noFilled(200),
      ballot: noOneOf,
      mode: noOneOf,
      quorum: ['2', '2/0', 'a/b', 0.5],
      base: noOneOf,
      minVoters: noWhole(1, 1000),
      threshold: ['2', '2/0', 'a/b', 0.5],
      tieRule: noOneOf,
      absentees: noOneOf,
      noticeWorkingDays: noWhole(0, 1000),
      simplifiedCases: [['other'], ['prize', 'prize', 'prize', 'prize'], 'prize', null],
      legalBasis: noText(300),
      substitute: noIdOrNone,
      ...someDay,
    },
  },
  {
    title: 'a council',
    states: [''],
    stage: made('councils'),
    valid: () => ({ ...council() }),
    may: office,
    for: byOffice,
    bad: { v: [2], name: noFilled(200), seats: [many(61), 'x', null] },
  },
  {
    title: 'a delegation',
    states: [''],
    stage: made('delegations'),
    valid: (uid) => ({ ...delegation(), from: uid, to: 'deputy' }),
    may: (who) => has(who, 'head'),
    for: { name: 'head', state: '' },
    bad: {
      v: [2],
      from: ['somebody', null],
      to: ['head', ...noId],
      capacity: noFilled(60),
      validFrom: noDay,
      validTo: noDay,
    },
  },
  {
    title: 'a directory',
    states: ['organisations', 'units', 'places', 'levels', 'roster', 'other'],
    stage: (name) => ({ ground: [], write: (data) => [{ set: `directories/${name}`, data }] }),
    valid: () => ({ v: 1, entries: [] }),
    may: (who, name) => has(who, 'admin') && !['roster', 'other'].includes(name),
    for: { name: 'admin', state: 'units' },
    bad: { v: [2], entries: [many(5001), 'x', null] },
  },
  {
    title: 'the agency’s settings',
    states: [''],
    stage: () => ({ ground: [], write: (data) => [{ set: 'settings/agency', data }] }),
    valid: () => ({ ...agency() }),
    may: (who) => has(who, 'admin'),
    for: { name: 'admin', state: '' },
    bad: { v: [2], organisation: noId, illustrative: noBool, series: noId },
  },
];

const grant = {
  v: 1,
  kind: 'change',
  uid: 'somebody',
  person: { name: 'Nguyễn Văn Mẫu', email: 'mau@example.invalid', roles: ['officer'], unit: ownUnit, active: true },
  reason: 'Nhận nhiệm vụ mới',
  outcome: null,
};
const badGrant = {
  ...forged,
  v: [2],
  'person.name': noFilled(120),
  'person.email': ['x', 'a b@c', `${'x'.repeat(200)}@y`, 'admin@example.invalid', null],
  'person.roles': [['king'], Array.from({ length: 10 }, () => 'officer'), 'officer', null],
  'person.unit': noId,
  'person.active': noBool,
  'person.more': ['x'],
  reason: noFilled(500),
  outcome: ['applied'],
};

const people: readonly Form[] = [
  {
    title: 'a request to change somebody’s rights',
    states: [''],
    stage: made('grants'),
    valid: (uid) => ({ ...grant, ...signed(uid) }),
    may: (who) => has(who, 'admin'),
    for: { name: 'admin', state: '' },
    bad: { ...badGrant, kind: ['other', 'invite', null], uid: ['admin', null, 'a/b'] },
  },
  {
    title: 'an invitation',
    states: [''],
    stage: made('grants'),
    valid: (uid) => ({ ...grant, kind: 'invite', uid: null, ...signed(uid) }),
    may: (who) => has(who, 'admin'),
    for: { name: 'admin', state: '' },
    bad: { ...badGrant, kind: ['change'], uid: ['somebody', 'admin'] },
  },
];

export const formsBesideCases: readonly Form[] = [
  ...sessions,
  ...decisions,
  ...stories,
  ...ofUnits,
  ...laidDown,
  ...people,
];
