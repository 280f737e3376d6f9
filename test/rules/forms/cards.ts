/** What people write on the card of a case. */
import { nominationStates } from '#domain/nomination-workflow.ts';
import { nomination } from '../../builders/nomination.ts';
import { otherUnit } from '../../builders/person.ts';
import { serverTime } from '../client.ts';
import { freshCaseId } from '../fresh.ts';
import { has, hasHere } from '../people.ts';
import { type Form, forged, noId, noIdOrNone, noOneOf } from './form.ts';
import { badSubject, begun, below, byOfficer, raisedBy, whileWriting } from './stage.ts';

const badCard = {
  ...badSubject,
  cycle: noId,
  movement: noIdOrNone,
  occasion: noOneOf,
  level: noId,
  criteriaSet: noId,
};

export const cards: readonly Form[] = [
  {
    title: 'a new card',
    states: [''],
    stage: () => {
      const id = freshCaseId();
      return {
        ground: [],
        write: ({ code, ...data }) => [
          {
            create: `nominations/${id}`,
            data:
              code === undefined
                ? data
                : { ...data, code: code === 'GS-2026-' ? `GS-2026-${id.toUpperCase()}` : code },
          },
        ],
      };
    },
    valid: (uid) => ({ ...nomination(), ...begun(uid), code: 'GS-2026-' }),
    may: (who) => has(who, 'office') || hasHere(who, 'officer'),
    for: { name: 'officer', state: '' },
    bad: {
      ...badCard,
      v: [2, '1'],
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
