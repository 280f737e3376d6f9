/** What the unit writes of a case: the dossier, claims and papers. */
import { nominationStates } from '#domain/nomination-workflow.ts';
import { claim, settlement } from '../../builders/claim.ts';
import { dossier } from '../../builders/dossier.ts';
import { paperEvidence } from '../../builders/evidence.ts';
import { freshId } from '../fresh.ts';
import {
  type Form,
  forged,
  noDay,
  noFilled,
  noId,
  noIdOrNone,
  noIds,
  noMapOf,
  noOneOf,
  noText,
  noWhole,
  signed,
} from './form.ts';
import { below, byOfficer, inAppraisal, raisedBy, whileWriting } from './stage.ts';

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
  answers: [
    ...noMapOf(60, 'met').map((more) => (isMap(more) ? { ...dossier().answers, ...more } : more)),
    { ...dossier().answers, H4: 'maybe' },
  ],
  explanations: [
    'x',
    null,
    { X: 'Không có câu trả lời nào mang mã này' },
    ...noText(60_000).map((H4) => ({ H4 })),
  ],
  consents: noIds(20),
  signedPaper: [...noIdOrNone, 'nowhere'],
  sameness: [...noMapOf(20, 'same'), { 'a1b2c3d4-2': 'maybe' }],
};

export const dossiers: readonly Form[] = [
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
    valid: (uid) => ({
      ...dossier({
        version: 2,
        birthYear: null,
        place: '',
        signedPaper: 'e1',
      }),
      ...signed(uid),
    }),
    may: whileWriting,
    for: byOfficer,
    also: [{ sameness: { 'a1b2c3d4-2': 'other', 'e5f6g7h8-1': 'same' } }],
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
  evidence: [
    ...noIds(5),
    ['none'],
    ['e1', 'none'],
    ['e1', 'e1', 'none'],
    ['e1', 'e1', 'e1', 'none'],
    ['e1', 'e1', 'e1', 'e1', 'none'],
    ['e1', 'e1', 'e1', 'e1', 'e1', 'e1'],
  ],
  status: ['verified', 'struck', null],
  settled: [settlement()],
};

/** A claim that lies there and names no evidence. */
const onBareClaim = below(
  (card, data) => [{ set: `${card}/claims/c1`, data }],
  (card) => [{ set: `${card}/claims/c1`, data: claim({ evidence: [] }) }],
);

export const claims: readonly Form[] = [
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
    valid: (uid) => ({
      ...claim(),
      status: 'verified',
      settled: { ...settlement(), ...signed(uid) },
    }),
    may: inAppraisal,
    for: { name: 'office', state: 'appraisal' },
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
  {
    title: 'a claim that names no evidence, verified on site',
    states: ['appraisal'],
    stage: onBareClaim,
    valid: (uid) => ({
      ...claim({ evidence: [] }),
      status: 'verified',
      settled: { ...settlement({ how: 'onSite' }), ...signed(uid) },
    }),
    may: inAppraisal,
    for: { name: 'office', state: 'appraisal' },
    bad: { 'settled.how': ['document'], evidence: [['e1']] },
  },
  {
    title: 'a claim that names no evidence, struck for want of a document',
    states: ['appraisal'],
    stage: onBareClaim,
    valid: (uid) => ({
      ...claim({ evidence: [] }),
      status: 'struck',
      settled: { ...settlement({ note: 'Không có giấy tờ nào' }), ...signed(uid) },
    }),
    also: [{ status: 'disputed' }],
    may: inAppraisal,
    for: { name: 'office', state: 'appraisal' },
    bad: { status: ['verified'] },
  },
  {
    title: 'a claim struck on somebody’s word',
    states: ['appraisal'],
    stage: below((card, data) => [{ set: `${card}/claims/c1`, data }]),
    valid: (uid) => ({
      ...claim(),
      status: 'struck',
      settled: { ...settlement({ how: 'confirmer', note: 'Không có thật' }), ...signed(uid) },
    }),
    also: [{ status: 'disputed' }],
    may: inAppraisal,
    for: { name: 'office', state: 'appraisal' },
    bad: { 'settled.note': noFilled(1000), 'settled.confirmer': noFilled(200) },
  },
];

export const papers: readonly Form[] = [
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
