/** What people write on the card of a case. */
import { nominationStates } from '#domain/nomination-workflow.ts';
import { nomination } from '../../builders/nomination.ts';
import { otherUnit } from '../../builders/person.ts';
import { type Doc, serverTime } from '../client.ts';
import { freshCaseId } from '../fresh.ts';
import { idIn } from '../ground.ts';
import { type Form, forged, noId, noIdOrNone, noOneOf, noText } from './form.ts';
import {
  badSubject,
  begun,
  below,
  byOffice,
  byOfficer,
  office,
  raisedBy,
  unitOrOffice,
  whileWriting,
} from './stage.ts';

const badCard = {
  ...badSubject,
  cycle: noId,
  movement: noIdOrNone,
  occasion: noOneOf,
  level: noId,
  criteriaSet: noId,
  givenName: noText(60).filter((value) => value !== null),
  sortKey: noText(300),
  search: ['x', [5], ['a\u200Bb'], Array.from({ length: 301 }, () => 'x'), ['x'.repeat(6601)]],
};

const newCard = () => {
  const id = freshCaseId();
  return {
    ground: [],
    write: ({ code, ...data }: Doc) => [
      {
        create: `nominations/${id}`,
        data:
          code === undefined
            ? data
            : { ...data, code: code === 'GS-2026-' ? `GS-2026-${id.toUpperCase()}` : code },
      },
    ],
  };
};

const asNew = (uid: string): Doc => ({ ...nomination(), ...begun(uid), code: 'GS-2026-' });

/** What lists are sorted and searched by, as full as a card may carry it. */
const keys: Doc = {
  givenName: 'Mẫu',
  sortKey: 'mau-thi',
  search: Array.from({ length: 300 }, (_, at) => `thi mau ${at}`.slice(0, 20)),
};

export const cards: readonly Form[] = [
  {
    title: 'a card begun from an earlier case',
    states: [''],
    stage: newCard,
    valid: (uid) => ({ ...asNew(uid), copiedFrom: idIn('nominations', 'recognised') }),
    may: (who) => !who.walled && unitOrOffice(who),
    for: { name: 'office', state: '' },
    bad: { copiedFrom: ['nowhere0', '', 5], ownerUnit: [otherUnit] },
  },
  {
    title: 'a card entered from paper',
    states: [''],
    stage: newCard,
    valid: (uid) => ({ ...asNew(uid), source: 'paper' }),
    may: office,
    for: byOffice,
    bad: { source: noOneOf },
  },
  {
    title: 'a new card',
    states: [''],
    stage: newCard,
    valid: asNew,
    also: [keys],
    may: unitOrOffice,
    for: { name: 'officer', state: '' },
    bad: {
      ...badCard,
      v: [1, '2'],
      source: ['paper', ...noOneOf],
      code: ['GS-2026-A1B2C3D4', 'x', 5],
      ownerUnit: [otherUnit, '', 'a/b'],
      state: ['appraisal', 'recognised', ''],
      version: [1, '0', null],
      seq: [1],
      lastHash: ['x'],
      tasks: [['x'], null],
      createdBy: ['somebody'],
      createdAt: forged.at,
      updatedAt: forged.at,
      ...Object.fromEntries(
        [
          'confirmed',
          'subjectKey',
          'submittedOn',
          'returnedUntil',
          'noticeUntil',
          'session',
          'simplified',
          'deferredTo',
          'approved',
          'decision',
          'suspended',
          'snapshot',
        ].map((field) => [field, ['x', {}]]),
      ),
    },
  },
  {
    title: 'a changed card',
    states: nominationStates,
    stage: below((card, data, uid) => [{ update: card, data }, raisedBy(card, uid)]),
    valid: () => ({
      subject: { name: 'Thị Mẫu', kind: 'collective' },
      cycle: 'other',
      movement: 'other',
      occasion: 'sudden',
      level: 'other',
      criteriaSet: 'other',
      ...keys,
      updatedAt: serverTime,
    }),
    may: whileWriting,
    for: byOfficer,
    bad: {
      ...badCard,
      updatedAt: forged.at,
      state: ['appraisal'],
      version: [7],
      ownerUnit: [otherUnit],
      confirmed: [{ by: 'officer' }],
      suspended: [{ by: 'officer' }],
      session: ['in.open'],
      subjectKey: ['x'],
      tasks: [['x']],
    },
  },
];
