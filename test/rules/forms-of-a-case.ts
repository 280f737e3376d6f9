/** What people write of a case: the card, what lies below it, and its consents. */
import { nominationStates, type NominationState } from '#domain/nomination-workflow.ts';
import { appraisal } from '../builders/appraisal.ts';
import { claim, settlement } from '../builders/claim.ts';
import { consent } from '../builders/consent.ts';
import { dossier, privateDiscipline, privateEthnicity, privatePerson } from '../builders/dossier.ts';
import { paperEvidence } from '../builders/evidence.ts';
import { moveRequest } from '../builders/move.ts';
import { nomination } from '../builders/nomination.ts';
import { otherUnit } from '../builders/person.ts';
import { session } from '../builders/session.ts';
import { tally } from '../builders/tally.ts';
import { serverTime, type Doc, type Write } from './client.ts';
import {
  forged,
  noBool,
  noDay,
  noFilled,
  noId,
  noIdOrNone,
  noIds,
  noMap,
  noOneOf,
  noText,
  noWhole,
  signed,
  type Form,
  type Stage,
} from './form.ts';
import { freshCaseId, freshId } from './fresh.ts';
import { writableCase } from './ground.ts';
import { has, hasHere, type Knocker } from './people.ts';

const writers = (who: Knocker): boolean =>
  !who.walled && (has(who, 'office') || hasHere(who, 'officer'));
const whileWriting = (who: Knocker, state: string): boolean =>
  writers(who) && ['draft', 'returned'].includes(state);
const inAppraisal = (who: Knocker, state: string): boolean =>
  has(who, 'office') && !who.walled && state === 'appraisal';

const byOfficer = { name: 'officer', state: 'returned' };
const byOffice = { name: 'office', state: 'appraisal' };

/** A case of its own in a state, and writes below it. */
const below =
  (write: (card: string, data: Doc, uid: string) => readonly Write[], ground: (card: string) => Write[] = () => []) =>
  (state: string): Stage => {
    const id = freshCaseId();
    const card = `nominations/${id}`;
    return {
      ground: [...writableCase(state as NominationState, id), ...ground(card)],
      write: (data, uid) => write(card, data, uid),
    };
  };

/** The dossier, one version on, as every change of content brings it along. */
const raisedBy = (card: string, by: string): Write => ({
  update: `${card}/dossier/current`,
  data: { version: 2, by, at: serverTime },
});

const start = { state: 'draft', version: 0, seq: 0, lastHash: '', tasks: [] };
const begun = (uid: string): Doc => ({ ...start, createdBy: uid, createdAt: serverTime, updatedAt: serverTime });

const badSubject = {
  'subject.name': noFilled(120),
  'subject.kind': noOneOf,
  'subject.more': ['x'],
  subject: ['x', null],
};
const badCard = {
  ...badSubject,
  cycle: noId,
  movement: noIdOrNone,
  occasion: noOneOf,
  level: noId,
  criteriaSet: noId,
};

const cards: readonly Form[] = [
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
            data: code === undefined ? data : { ...data, code: code === 'GS-2026-' ? `GS-2026-${id.toUpperCase()}` : code },
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
        ['confirmed', 'subjectKey', 'submittedOn', 'returnedUntil', 'noticeUntil', 'session', 'simplified',
          'deferredTo', 'approved', 'decision', 'suspended', 'snapshot'].map((field) => [field, ['x', {}]]),
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

const badDossier = {
  ...forged,
  v: [2],
  birthYear: noWhole(1900, 2100),
  gender: noOneOf,
  place: ['1234', 'abcde', 5],
  village: noText(120),
  occupation: noText(200),
  summary: noText(1000),
  report: [...noText(20_000), 'x'.repeat(1_000_000)],
  answers: [...noMap, Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`k${at}`, {}]))],
  consents: noIds(20),
  signedPaper: noIdOrNone,
};

const dossiers: readonly Form[] = [
  {
    title: 'a first dossier',
    states: nominationStates,
    stage: below(
      (card, data) => [{ create: `${card}/dossier/current`, data }],
      (card) => [{ delete: `${card}/dossier/current` }],
    ),
    valid: (uid) => ({ ...dossier(), ...signed(uid) }),
    may: whileWriting,
    for: byOfficer,
    bad: { ...badDossier, version: [0, 2, '1'] },
  },
  {
    title: 'a saved dossier',
    states: nominationStates,
    stage: below((card, data) => [{ set: `${card}/dossier/current`, data }]),
    valid: (uid) => ({ ...dossier({ version: 2, birthYear: null, place: '', signedPaper: 'e1' }), ...signed(uid) }),
    may: whileWriting,
    for: byOfficer,
    bad: { ...badDossier, version: [1, 3, '2'] },
  },
];

const badClaim = {
  ...forged,
  v: [2],
  text: noFilled(1000),
  metric: noText(200),
  value: ['32', [1]],
  unit: noText(60),
  period: noText(100),
  baseline: noText(200),
  criterion: noId,
  evidence: [...noIds(5), ['none'], ['e1', 'none'], ['e1', 'e1', 'none'], ['e1', 'e1', 'e1', 'none'], ['e1', 'e1', 'e1', 'e1', 'none']],
  status: ['verified', 'struck', null],
  settled: [settlement()],
};

const claims: readonly Form[] = [
  {
    title: 'a new claim',
    states: nominationStates,
    stage: below((card, data, uid) => [{ create: `${card}/claims/c2`, data }, raisedBy(card, uid)]),
    valid: (uid) => ({ ...claim({ evidence: ['e1', 'e2', 'e1', 'e2', 'e1'] }), ...signed(uid) }),
    may: whileWriting,
    for: byOfficer,
    bad: badClaim,
  },
  {
    title: 'a changed claim',
    states: nominationStates,
    stage: below(
      (card, data, uid) => [{ set: `${card}/claims/c1`, data }, raisedBy(card, uid)],
      (card) => [{ set: `${card}/claims/c1`, data: claim({ status: 'verified', evidence: [] }) }],
    ),
    valid: (uid) => ({ ...claim({ value: null, evidence: [] }), ...signed(uid) }),
    may: whileWriting,
    for: byOfficer,
    bad: badClaim,
  },
  {
    title: 'a claim taken out',
    states: nominationStates,
    stage: below((card, _data, uid) => [{ delete: `${card}/claims/c1` }, raisedBy(card, uid)]),
    valid: () => ({}),
    may: whileWriting,
    for: byOfficer,
    bad: {},
  },
  {
    title: 'a settled claim',
    states: nominationStates,
    stage: below((card, data) => [{ set: `${card}/claims/c1`, data }]),
    valid: (uid) => ({ ...claim(), status: 'verified', settled: { ...settlement(), ...signed(uid) } }),
    may: inAppraisal,
    for: byOffice,
    bad: {
      status: ['unverified', ...noOneOf],
      'settled.by': forged.by,
      'settled.at': forged.at,
      'settled.how': noOneOf,
      'settled.confirmer': noText(200),
      'settled.source': noText(300),
      'settled.on': noDay,
      'settled.note': noText(1000),
      'settled.more': ['x'],
      settled: [null, 'x'],
      text: ['Another claim'],
      value: [33],
      by: ['somebody'],
    },
  },
];

const papers: readonly Form[] = [
  {
    title: 'a paper of evidence',
    states: nominationStates,
    stage: below((card, data) => [{ create: `${card}/evidence/${freshId()}`, data }]),
    valid: (uid) => ({ ...paperEvidence(), ...signed(uid) }),
    may: whileWriting,
    for: byOfficer,
    bad: {
      ...forged,
      v: [2],
      kind: ['file', null],
      title: noFilled(200),
      source: noText(200),
      reference: noFilled(200),
      day: noDay,
    },
  },
];

const badAppraisal = {
  ...forged,
  v: [2],
  criteria: [...noMap, Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`k${at}`, {}]))],
  note: noText(4000),
  complete: noBool,
};

const appraisals: readonly Form[] = [
  {
    title: 'a first appraisal',
    states: nominationStates,
    stage: below((card, data, uid) => [{ create: `${card}/appraisals/${uid}`, data }]),
    valid: (uid) => ({ ...appraisal(), ...signed(uid) }),
    may: inAppraisal,
    for: byOffice,
    bad: { ...badAppraisal, version: [0, 2, null] },
  },
  {
    title: 'a saved appraisal',
    states: nominationStates,
    stage: below(
      (card, data, uid) => [{ set: `${card}/appraisals/${uid}`, data }],
      (card) => ['office', 'walled-office'].map((uid) => ({ set: `${card}/appraisals/${uid}`, data: appraisal() })),
    ),
    valid: (uid) => ({ ...appraisal({ version: 2 }), ...signed(uid) }),
    may: inAppraisal,
    for: byOffice,
    bad: { ...badAppraisal, version: [1, 3, null] },
  },
];

const counts = ['givenOut', 'sealed', 'returned', 'valid', 'invalid', 'for', 'against'];
const badTally = {
  ...forged,
  v: [2],
  session: ['in.signed', 'in.planned', null],
  ...Object.fromEntries(counts.map((count) => [count, noWhole(0, 1000)])),
};

const tallies: readonly Form[] = [
  {
    title: 'a first tally',
    states: nominationStates,
    stage: below(
      (card, data) => [{ create: `${card}/tally/current`, data }],
      (card) => [{ delete: `${card}/tally/current` }],
    ),
    valid: (uid) => ({ ...tally({ session: 'in.open' }), ...signed(uid) }),
    may: (who, state) => has(who, 'office') && !who.walled && state === 'council',
    for: { name: 'office', state: 'council' },
    bad: badTally,
  },
  {
    title: 'a tally in a session',
    states: ['planned', 'invited', 'open', 'closed', 'signed'],
    stage: (state) => {
      const id = freshCaseId();
      const sessionId = freshId();
      return {
        ground: [
          ...writableCase('council', id),
          { update: `nominations/${id}`, data: { session: sessionId } },
          { set: `sessions/${sessionId}`, data: session({ state: state as 'open' }) },
        ],
        write: (data) => [
          {
            set: `nominations/${id}/tally/current`,
            data: 'session' in data ? { ...data, session: sessionId } : data,
          },
        ],
      };
    },
    valid: (uid) => ({ ...tally(), ...signed(uid) }),
    may: (who, state) => has(who, 'office') && !who.walled && state === 'open',
    for: { name: 'office', state: 'open' },
    bad: {},
  },
];

const keeps = (who: Knocker, state: string): boolean =>
  !who.walled && (has(who, 'office') || whileWriting(who, state));

const consentTo = (card: string): Write => ({
  set: `consents/${card.split('/')[1]}_ethnicity`,
  data: consent({ nomination: card.split('/')[1] ?? '', scope: 'ethnicity' }),
});

const personal: readonly Form[] = [
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
    states: nominationStates,
    stage: below(
      (card, { consent: named, ...data }) => [
        {
          set: `${card}/private/ethnicity`,
          data: named === undefined ? data : { ...data, consent: named === 'own' ? `${card.split('/')[1]}_ethnicity` : named },
        },
      ],
      (card) => [
        consentTo(card),
        { set: 'consents/of-another', data: consent({ nomination: 'case0000', scope: 'ethnicity' }) },
      ],
    ),
    valid: () => ({ ...privateEthnicity(), consent: 'own' }),
    may: keeps,
    for: byOfficer,
    bad: { v: [2], codeSystem: noText(100), code: noText(10), consent: ['none', 'of-another', '', null] },
  },
  {
    title: 'discipline, in private',
    states: nominationStates,
    stage: below((card, data) => [{ set: `${card}/private/discipline`, data }]),
    valid: () => ({ ...privateDiscipline() }),
    may: keeps,
    for: byOfficer,
    bad: { v: [2], text: noText(4000) },
  },
  {
    title: 'private data erased',
    states: nominationStates,
    stage: below((card) => [{ delete: `${card}/private/ethnicity` }]),
    valid: () => ({}),
    may: keeps,
    for: byOfficer,
    bad: {},
  },
];

const consents: readonly Form[] = [
  {
    title: 'a consent',
    states: ['draft', 'recognised'],
    stage: below((card, data) => [
      {
        create: `consents/${card.split('/')[1]}_${String(data['scope'] ?? 'publication')}_2`,
        data: data['nomination'] === 'own' ? { ...data, nomination: card.split('/')[1] } : data,
      },
    ]),
    valid: (uid) => ({ ...consent({ scope: 'publication' }), ...signed(uid), nomination: 'own' }),
    may: writers,
    for: { name: 'officer', state: 'recognised' },
    bad: {
      ...forged,
      v: [2],
      nomination: ['case0000', 'none', null],
      ownerUnit: [otherUnit, null],
      scope: noOneOf,
      who: noFilled(120),
      fields: [['phone'], 'name', null, Array.from({ length: 9 }, () => 'name')],
      channels: [['radio'], 'website', null, Array.from({ length: 6 }, () => 'press')],
      proof: noOneOf,
      witness: noText(120),
      guardian: noText(120),
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

const requests: readonly Form[] = [
  {
    title: 'a request to move a case',
    states: ['draft'],
    stage: below((card, data) => [{ create: `${card}/moves/${freshId()}`, data }]),
    valid: (uid) => ({ ...moveRequest(), ...signed(uid), input: Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`k${at}`, at])) }),
    may: writers,
    for: { name: 'officer', state: 'draft' },
    bad: {
      ...forged,
      move: ['vanish', 'approve', '', 5, null],
      seen: [1, -1, '0', null],
      input: [...noMap, Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`k${at}`, at]))],
      outcome: [{ status: 'applied' }, 'applied'],
    },
  },
];

export const formsOfACase: readonly Form[] = [
  ...cards,
  ...dossiers,
  ...claims,
  ...papers,
  ...appraisals,
  ...tallies,
  ...personal,
  ...consents,
  ...requests,
];
