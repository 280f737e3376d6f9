/** Sessions of the council and decisions. */
import { tracks } from '#domain/tracks.ts';
import { decision } from '../../builders/decision.ts';
import { rulePack } from '../../builders/rule-pack.ts';
import { session } from '../../builders/session.ts';
import { serverTime } from '../client.ts';
import { type Form, noDay, noFilled, noId, noIdOrNone, noIds, noOneOf, noText } from './form.ts';
import {
  badBeginning,
  badChange,
  begun,
  byOffice,
  kept,
  made,
  office,
  takenAway,
} from './stage.ts';

const badSession = {
  hour: ['24:00', '8:30', '08:60', 830, ''],
  chair: noIdOrNone,
  secretary: noIdOrNone,
  title: noFilled(200),
  day: noDay,
  place: noText(200),
  rulePack: noId,
  mode: noOneOf,
  members: noIds(60),
};

/** Who presides may be chosen later, and be left out until then. */
const { chair: _chair, ...planned } = session({ agenda: [] });

export const sessions: readonly Form[] = [
  {
    title: 'a new session',
    states: [''],
    stage: made('sessions'),
    valid: (uid) => ({ ...planned, ...begun(uid) }),
    also: [{ chair: 'a' }],
    may: office,
    for: byOffice,
    bad: {
      ...badBeginning,
      ...badSession,
      council: noId,
      present: [['office'], null],
      agenda: [['case0000'], null],
      declared: [{ office: ['case0000'] }],
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
      hour: '08:30',
      place: 'Phòng số 2',
      chair: 'a',
      secretary: 'office',
      mode: 'showOfHands',
      rulePack: 'other',
      members: ['a', 'b'],
      present: ['a'],
      updatedAt: serverTime,
    }),
    may: (who, state) => office(who) && ['planned', 'invited'].includes(state),
    for: { name: 'office', state: 'invited' },
    also: [{ hour: null, chair: null, secretary: null }],
    bad: {
      ...badChange,
      ...badSession,
      present: noIds(60),
      agenda: [['case0000']],
      declared: [{ office: ['case0000'] }],
      council: ['other'],
    },
  },
  {
    title: 'the attendance of a session',
    states: tracks.sessions.states,
    stage: kept('sessions', (state) => session({ state: state as 'open' })),
    valid: () => ({ present: ['a'], updatedAt: serverTime }),
    may: (who, state) => office(who) && ['planned', 'invited', 'open'].includes(state),
    for: { name: 'office', state: 'open' },
    bad: {
      ...badChange,
      present: noIds(60),
      members: [['a', 'b']],
      day: ['2026-12-01'],
      agenda: [[]],
      declared: [{ office: ['case0000'] }, {}],
    },
  },
];

const thrownAway: readonly Form[] = [
  {
    title: 'a session that is not to be held',
    states: tracks.sessions.states,
    stage: takenAway('sessions', (state) => session({ state: state as 'open', agenda: [] })),
    valid: () => ({}),
    may: (who, state) => office(who) && ['planned', 'invited'].includes(state),
    for: { name: 'office', state: 'invited' },
    bad: {},
  },
  {
    title: 'a session for which a case waits',
    states: ['planned', 'invited'],
    stage: takenAway('sessions', (state) =>
      session({ state: state as 'planned', agenda: ['case0000'] }),
    ),
    valid: () => ({}),
    may: () => false,
    for: null,
    bad: {},
  },
  {
    title: 'a decision prepared by mistake',
    states: tracks.decisions.states,
    stage: takenAway('decisions', (state) => decision({ state: state as 'signed' })),
    valid: () => ({}),
    may: (who, state) => office(who) && state === 'prepared',
    for: { name: 'office', state: 'prepared' },
    bad: {},
  },
];

const noSigner = ['head', 'uid:', 'uid:a b', 'x', 5, ['deputy']];

export const decisions: readonly Form[] = [
  ...thrownAway,
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
      signer: noSigner,
      approved: [{ by: 'head' }],
      issued: [{ number: '1' }],
    },
  },
  {
    title: 'a changed decision',
    states: tracks.decisions.states,
    stage: kept('decisions', (state) => decision({ state: state as 'signed' })),
    valid: () => ({ title: 'Khác', cases: ['case0001'], updatedAt: serverTime }),
    also: [{ signer: 'deputy' }, { signer: 'uid:somebody' }, { signer: null }],
    may: (who, state) => office(who) && state === 'prepared',
    for: { name: 'office', state: 'prepared' },
    bad: {
      ...badChange,
      title: noFilled(200),
      cases: [[], ...noIds(300)],
      signer: noSigner,
      approved: [{ by: 'x' }],
      issued: [{}],
    },
  },
];
