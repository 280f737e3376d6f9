/** Requests about people, and one's own wish. */
import { roles } from '#domain/person.ts';
import { otherUnit, ownUnit } from '../../builders/person.ts';
import { has } from '../people.ts';
import { serverTime } from '../client.ts';
import {
  type Form,
  forged,
  noBool,
  noFilled,
  noId,
  noIds,
  noOneOf,
  noWhole,
  signed,
} from './form.ts';
import { made } from './stage.ts';

const grant = {
  v: 1,
  kind: 'change',
  uid: 'somebody',
  person: {
    name: 'Nguyễn Văn Mẫu',
    email: 'mau@example.invalid',
    roles: ['officer'],
    unit: ownUnit,
    active: true,
  },
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

export const people: readonly Form[] = [
  {
    title: 'a request to change somebody’s rights',
    states: [''],
    stage: made('grants'),
    valid: (uid) => ({ ...grant, ...signed(uid) }),
    may: (who) => has(who, 'admin'),
    for: { name: 'admin', state: '' },
    also: [{ person: { ...grant.person, roles: [], active: false } }, { kind: 'resetFactor' }],
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
  {
    title: 'a question for mails that did not arrive',
    states: [''],
    stage: made('mailChecks'),
    valid: (uid) => ({ v: 1, ...signed(uid), outcome: null }),
    may: (who) => has(who, 'office'),
    for: { name: 'office', state: '' },
    bad: { ...forged, v: [2], outcome: [{ status: 'applied' }] },
  },
  {
    title: 'a mail to be sent again',
    states: [''],
    stage: made('resends'),
    valid: (uid) => ({
      v: 1,
      mail: 'caseReturned.nominations.x.1.y',
      ...signed(uid),
      outcome: null,
    }),
    may: (who) => has(who, 'office'),
    for: { name: 'office', state: '' },
    bad: {
      ...forged,
      v: [2],
      mail: ['', 'a/b', 'x'.repeat(401), 5, null],
      outcome: [{ status: 'applied' }],
    },
  },
  {
    title: 'an urging',
    states: [''],
    stage: made('urgings'),
    valid: (uid) => ({ v: 1, units: [ownUnit, otherUnit], ...signed(uid), outcome: null }),
    may: (who) => has(who, 'office', 'head'),
    for: { name: 'head', state: '' },
    also: [{ units: Array.from({ length: 150 }, (_, at) => `don-vi-${at}`) }],
    bad: { ...forged, v: [2], units: [[], ...noIds(150)], outcome: [{ status: 'applied' }] },
  },
  {
    title: 'a wish about mails',
    states: [''],
    stage: () => ({ ground: [], write: (data, uid) => [{ set: `wishes/${uid}`, data }] }),
    valid: () => ({
      v: 1,
      digest: 'weekly',
      letters: 'needed',
      language: 'en',
      quiet: { from: 20, to: 6 },
    }),
    may: (who) => has(who, ...roles),
    for: { name: 'council', state: '' },
    also: [
      { letters: 'all' },
      { quiet: null },
      { quiet: { from: 12, to: 13 } },
      { quiet: { from: 0, to: 6 } },
    ],
    bad: {
      v: [2],
      digest: noOneOf,
      letters: noOneOf,
      language: noOneOf,
      // The first four leave no hour in which a digest could reach the person.
      quiet: [
        { from: 6, to: 20 },
        { from: 7, to: 6 },
        { from: 22, to: 21 },
        { from: 0, to: 23 },
        { from: 6, to: 6 },
        { from: 12, to: 12 },
        { from: 6 },
        'always',
      ],
      'quiet.from': noWhole(0, 23),
      'quiet.to': noWhole(0, 23),
      'quiet.more': ['x'],
    },
  },
  {
    title: 'the address of one’s own calendar',
    states: [''],
    stage: () => ({ ground: [], write: (data, uid) => [{ set: `feeds/${uid}`, data }] }),
    valid: () => ({ v: 1, hash: 'a1'.repeat(32), at: serverTime }),
    may: (who) => has(who, ...roles),
    for: { name: 'council', state: '' },
    bad: { v: [2], hash: ['A1'.repeat(32), 'a1'.repeat(31), 5, null], at: forged.at },
  },
  {
    title: 'the address of one’s own calendar, revoked',
    states: [''],
    stage: () => ({ ground: [], write: (_data, uid) => [{ delete: `feeds/${uid}` }] }),
    valid: () => ({}),
    may: (who) => has(who, ...roles),
    for: { name: 'council', state: '' },
    bad: {},
  },
];
