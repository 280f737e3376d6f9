/** What the agency lays down: rule packs, councils, delegations, directories, settings. */
import { fewestDays, mostDays } from '#domain/deadlines.ts';
import { settableDays } from '#domain/engine/obligations.ts';
import { givenSettings } from '#domain/ladder.ts';
import { allOff, switchNames } from '#domain/switches.ts';
import { agency } from '../../builders/agency.ts';
import { rulePack } from '../../builders/rule-pack.ts';
import { council } from '../../builders/session.ts';
import { has } from '../people.ts';
import { named } from './calendar.ts';
import {
  type Form,
  noBool,
  noDay,
  noFilled,
  noId,
  noIdOrNone,
  noIds,
  noMapOf,
  noOneOf,
  noText,
  noWhole,
} from './form.ts';
import { byOffice, kept, made, many, office } from './stage.ts';

const someDay = { validFrom: noDay, validTo: noDay.filter((day) => day !== null) };

/** Every kind the office sets, in so many days. */
const daysOfAll = (count: number): Readonly<Record<string, number>> =>
  Object.fromEntries(settableDays.map(({ key }) => [key, count]));

/** As they lie where nobody has said how many cases lot falls on. */
const { secondAppraisalShare: _given, ...switches } = allOff;

export const laidDown: readonly Form[] = [
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
      noticeGround: noText(300),
      simplifiedCases: [['other'], ['prize', 'prize', 'prize', 'prize'], 'prize', null],
      legalBasis: noText(300),
      substitute: noIdOrNone,
      ...someDay,
    },
  },
  {
    title: 'the end of a rule pack',
    states: ['never ends', 'ends later'],
    stage: kept('rulePacks', (state) =>
      rulePack({ validTo: state === 'never ends' ? null : '2026-12-31' }),
    ),
    valid: () => ({ validTo: '2026-11-30' }),
    may: office,
    for: { name: 'office', state: 'ends later' },
    also: [{ validTo: '2023-04-11' }],
    bad: {
      validTo: ['2026-11', '2023-04-10', '2026-12-31', '2027-01-01', null, '', 5],
      title: ['Khác'],
      threshold: ['1/2'],
      validFrom: ['2023-04-10'],
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
    title: 'a directory',
    states: [
      'organisations',
      'units',
      'places',
      'levels',
      'holidays',
      'reports',
      'roster',
      'other',
    ],
    stage: (name) => ({ ground: [], write: (data) => [{ set: `directories/${name}`, data }] }),
    valid: () => ({ v: 1, entries: [] }),
    may: (who, name) =>
      ['holidays', 'reports'].includes(name)
        ? office(who)
        : has(who, 'admin') && ['organisations', 'places', 'levels'].includes(name),
    for: { name: 'admin', state: 'places' },
    bad: { v: [2], entries: [many(5001), 'x', null] },
  },
  {
    title: 'the agency’s settings',
    states: ['agency', 'other'],
    stage: (name) => ({ ground: [], write: (data) => [{ set: `settings/${name}`, data }] }),
    valid: () => ({ ...agency() }),
    may: (who, name) => has(who, 'admin') && name === 'agency',
    for: { name: 'admin', state: 'agency' },
    also: [{ illustrative: false }, { followUpMonths: '6,12,120' }, { press: '' }, { motto: '' }],
    bad: {
      v: [2],
      organisation: noId,
      illustrative: noBool,
      series: noId,
      press: noText(200),
      motto: noText(160),
      followUpMonths: ['', '0', '6,', '6, 12', '1200', '6,'.repeat(12) + '6', 6, null],
    },
  },
  {
    title: 'the ladder of reminders',
    states: ['reminders', 'other'],
    stage: (name) => ({ ground: [], write: (data) => [{ set: `settings/${name}`, data }] }),
    valid: () => ({ ...givenSettings, stopped: ['somebody'] }),
    may: (who, name) => has(who, 'admin') && name === 'reminders',
    for: { name: 'admin', state: 'reminders' },
    bad: {
      v: [2],
      ladder: [many(13), 'x', null],
      kinds: noMapOf(100, []),
      stopped: noIds(500),
    },
  },
  {
    title: 'the deadlines of tasks',
    states: ['deadlines', 'other'],
    stage: (name) => ({ ground: [], write: (data) => [{ set: `settings/${name}`, data }] }),
    valid: () => ({ v: 1, days: { 'nominations.appraise': 15, 'decisions.issue': 2 } }),
    may: (who, name) => has(who, 'admin', 'office') && name === 'deadlines',
    for: { name: 'office', state: 'deadlines' },
    also: [
      { days: {} },
      ...[fewestDays, 99, 100, 199, 249, mostDays].map((count) => ({ days: daysOfAll(count) })),
    ],
    bad: {
      v: [2],
      days: [
        ...noMapOf(60, 5),
        // Each of these is text, and none becomes a number by standing beside others.
        { a: '5', b: 6 },
        { a: '5/6' },
        { a: '5/6', b: 7 },
      ],
      'days.a': [...noWhole(fewestDays, mostDays), 1000, null, [5], { b: 5 }],
    },
  },
  {
    title: 'the switches',
    states: ['switches', 'other'],
    stage: (name) => ({ ground: [], write: (data) => [{ set: `settings/${name}`, data }] }),
    valid: () => switches,
    may: (who, name) => has(who, 'admin') && name === 'switches',
    for: { name: 'admin', state: 'switches' },
    also: [...switchNames.map((name) => ({ [name]: true })), { secondAppraisalShare: 100 }],
    bad: {
      v: [2],
      secondAppraisalShare: noWhole(1, 100),
      ...Object.fromEntries(switchNames.map((name) => [name, noBool])),
    },
  },
];
