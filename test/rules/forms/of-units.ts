/** What belongs to a unit: new factors and batches. */
import { tracks } from '#domain/tracks.ts';
import { batch } from '../../builders/decision.ts';
import { newFactor } from '../../builders/new-factor.ts';
import { otherUnit } from '../../builders/person.ts';
import { serverTime } from '../client.ts';
import { type Form, noDay, noFilled, noId, noIdOrNone, noIds, noOneOf, noText } from './form.ts';
import {
  badBeginning,
  badChange,
  begun,
  byOffice,
  kept,
  made,
  takenAway,
  office,
  unitOrOffice,
} from './stage.ts';

const badFactor = {
  kind: noOneOf,
  'subject.name': noFilled(120),
  'subject.kind': noOneOf,
  'subject.more': ['x'],
  note: noFilled(2000),
  place: ['1234', 'xa-vi-du', 5, null],
  village: noText(200),
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

export const ofUnits: readonly Form[] = [
  {
    title: 'a new factor',
    states: [''],
    stage: made('newFactors'),
    valid: (uid) => ({ ...newFactor(), ...begun(uid) }),
    may: unitOrOffice,
    for: { name: 'officer', state: '' },
    bad: {
      ...badBeginning,
      ...badFactor,
      ownerUnit: [otherUnit, 'a/b', null],
      origin: ['public', null],
      nomination: ['case0000'],
    },
  },
  {
    title: 'a changed factor',
    states: tracks.newFactors.states,
    stage: kept('newFactors', (state) => newFactor({ state: state as 'ready' })),
    valid: () => ({
      kind: 'goodDeed',
      subject: { name: 'Khác', kind: 'household' },
      note: 'Khác',
      place: '',
      village: '',
      foundOn: '2026-11-21',
      updatedAt: serverTime,
    }),
    may: (who, state) => unitOrOffice(who) && state === 'identified',
    for: { name: 'officer', state: 'identified' },
    bad: { ...badChange, ...badFactor, ownerUnit: [otherUnit], origin: ['public'] },
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
  {
    title: 'a batch drafted by mistake',
    states: tracks.batches.states,
    stage: takenAway('batches', (state) => batch({ state: state as 'sent', cases: [] })),
    valid: () => ({}),
    may: (who, state) => unitOrOffice(who) && state === 'drafting',
    for: { name: 'officer', state: 'drafting' },
    bad: {},
  },
  {
    title: 'a batch with a case on it',
    states: ['drafting'],
    stage: takenAway('batches', () => batch({ cases: ['case0000'] })),
    valid: () => ({}),
    may: () => false,
    for: null,
    bad: {},
  },
  {
    title: 'a batch drafted by mistake elsewhere',
    states: ['drafting'],
    stage: takenAway('batches', () => batch({ ownerUnit: otherUnit, cases: [] })),
    valid: () => ({}),
    may: (who) => office(who) || who.name === 'officer elsewhere',
    for: null,
    bad: {},
  },
  {
    title: 'a new factor of any unit',
    states: [''],
    stage: made('newFactors'),
    valid: (uid) => ({ ...newFactor({ ownerUnit: otherUnit }), ...begun(uid) }),
    may: (who) => office(who) || who.name === 'officer elsewhere',
    for: byOffice,
    bad: { ownerUnit: noId },
  },
  {
    title: 'a new batch of any unit',
    states: [''],
    stage: made('batches'),
    valid: (uid) => ({ ...batch({ ownerUnit: otherUnit }), ...begun(uid) }),
    may: (who) => office(who) || who.name === 'officer elsewhere',
    for: byOffice,
    bad: { ownerUnit: noId },
  },
];
