/** What is the subject's own: private data and consents. */
import { nominationStates } from '#domain/nomination-workflow.ts';
import { consent } from '../../builders/consent.ts';
import { fileEvidence } from '../../builders/evidence.ts';
import { privateDiscipline, privateEthnicity, privatePerson } from '../../builders/dossier.ts';
import { otherUnit } from '../../builders/person.ts';
import { type Write } from '../client.ts';
import { type Knocker, has } from '../people.ts';
import {
  type Form,
  forged,
  noBool,
  noDay,
  noFilled,
  noIdOrNone,
  noIds,
  noOneOf,
  noText,
  signed,
  witnessedAndKept,
} from './form.ts';
import { below, byOfficer, fewStates, whileWriting, writers } from './stage.ts';

const keeps = (who: Knocker, state: string): boolean =>
  !who.walled && (has(who, 'office') || whileWriting(who, state));

const consentTo = (card: string): Write => ({
  set: `consents/${card.split('/')[1]}_ethnicity`,
  data: consent({ nomination: card.split('/')[1] ?? '', scope: 'ethnicity' }),
});

export const personal: readonly Form[] = [
  {
    title: 'the person, in private',
    states: nominationStates,
    stage: below((card, data) => [{ set: `${card}/private/person`, data }]),
    valid: () => ({ ...privatePerson({ birthDate: '' }) }),
    may: keeps,
    for: byOfficer,
    bad: {
      v: [2],
      idNumber: noText(20),
      phone: noText(20),
      address: noText(300),
      birthDate: noDay.filter((value) => value !== ''),
    },
  },
  {
    title: 'the ethnicity, in private',
    states: fewStates,
    stage: below(
      (card, { consent: named, ...data }) => [
        {
          set: `${card}/private/ethnicity`,
          data:
            named === undefined
              ? data
              : { ...data, consent: named === 'own' ? `${card.split('/')[1]}_ethnicity` : named },
        },
      ],
      (card) => [
        consentTo(card),
        {
          set: 'consents/of-another',
          data: consent({ nomination: 'case0000', scope: 'ethnicity' }),
        },
      ],
    ),
    valid: () => ({ ...privateEthnicity(), consent: 'own' }),
    may: keeps,
    for: byOfficer,
    bad: {
      v: [2],
      codeSystem: noText(100),
      code: noText(10),
      consent: ['none', 'of-another', '', null],
    },
  },
  {
    title: 'discipline, in private',
    states: fewStates,
    stage: below((card, data) => [{ set: `${card}/private/discipline`, data }]),
    valid: () => ({ ...privateDiscipline() }),
    may: keeps,
    for: byOfficer,
    bad: { v: [2], text: noText(4000) },
  },
  {
    title: 'private data erased',
    states: fewStates,
    stage: below((card) => [{ delete: `${card}/private/ethnicity` }]),
    valid: () => ({}),
    may: keeps,
    for: byOfficer,
    bad: {},
  },
];

export const consents: readonly Form[] = [
  {
    title: 'a consent',
    states: ['draft', 'recognised'],
    stage: below(
      (card, data) => [
        {
          create: `consents/${card.split('/')[1]}_${(data['scope'] as string | undefined) ?? 'publication'}_2`,
          data: data['nomination'] === 'own' ? { ...data, nomination: card.split('/')[1] } : data,
        },
      ],
      (card) => [
        { set: `${card}/evidence/phieu-1`, data: fileEvidence() },
        // A file that lies there under an id with room for mischief proves nothing.
        { set: `${card}/evidence/a b`, data: fileEvidence() },
        { set: `consents/${card.split('/')[1]}/evidence/ghi-am-1`, data: fileEvidence() },
      ],
    ),
    valid: (uid) => ({ ...consent({ scope: 'publication' }), ...signed(uid), nomination: 'own' }),
    may: writers,
    for: { name: 'officer', state: 'recognised' },
    also: [
      { proof: 'spoken', proofEvidence: 'ghi-am-1', keptAt: '' },
      { proof: 'spoken', witness: 'Trần Minh Họa', keptAt: '' },
      { proof: 'paper', proofEvidence: 'phieu-1', keptAt: '' },
      { age: 'from7', guardian: 'Bà Mẫu', childAgreed: true },
    ],
    refused: [
      // Spoken before nobody.
      { proof: 'spoken', witness: ' ', keptAt: '' },
      ...witnessedAndKept,
    ],
    bad: {
      ...forged,
      v: [1, 2],
      nomination: ['case0000', 'none', null],
      ownerUnit: [otherUnit, null],
      scope: noOneOf,
      who: noFilled(120),
      fields: [['phone'], 'name', null, Array.from({ length: 9 }, () => 'name')],
      photos: noIds(20),
      languages: [['fr'], 'vi', null, Array.from({ length: 6 }, () => 'vi')],
      channels: [['radio'], 'website', null, Array.from({ length: 7 }, () => 'press')],
      // Spoken, and the builder's place of a paper proves no words.
      proof: [...noOneOf, 'spoken'],
      witness: noText(120),
      // The last is a file that nobody brought.
      proofEvidence: [...noIdOrNone, 'phieu-2'],
      // Empty: a paper that nobody could look at.
      keptAt: [...noText(200), '', ' \n '],
      age: noOneOf,
      guardian: noText(120),
      childAgreed: noBool,
      on: noDay,
      withdrawn: [{ by: 'officer' }],
    },
  },
  {
    title: 'a consent withdrawn',
    states: ['draft', 'recognised'],
    stage: below(
      (card, data) => [{ update: `consents/${card.split('/')[1]}_ethnicity`, data }],
      (card) => [consentTo(card)],
    ),
    valid: (uid) => ({ withdrawn: { ...signed(uid), reason: 'Đổi ý' } }),
    may: writers,
    for: { name: 'officer', state: 'recognised' },
    bad: {
      'withdrawn.by': forged.by,
      'withdrawn.at': forged.at,
      'withdrawn.reason': noText(500),
      'withdrawn.more': ['x'],
      withdrawn: ['x'],
      scope: ['publication'],
      who: ['Somebody'],
    },
  },
];
