/** What the office lays down: cycles, movements, criteria. */
import { criteriaSet } from '../../builders/criteria-set.ts';
import { cycle } from '../../builders/cycle.ts';
import { type Doc } from '../client.ts';
import { freshId } from '../fresh.ts';
import {
  type Form,
  type Stage,
  noBool,
  noDay,
  noFilled,
  noId,
  noIdOrNone,
  noIds,
  noOneOf,
  noText,
  noWhole,
} from './form.ts';
import { byOffice, kept, made, many, office } from './stage.ts';

/** A document whose field `id` repeats its own id. */
export const named = (collection: string) => (): Stage => {
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

const criteria = (state: string): Doc => ({
  ...criteriaSet(),
  id: 'own',
  state,
  validFrom: null,
  validTo: null,
  passMark: null,
});

const badCriteria = {
  v: [1],
  id: ['other'],
  family: noId,
  version: noWhole(1, 1000),
  draftedFrom: noIdOrNone,
  title: noFilled(200),
  subjects: [
    [],
    ['other'],
    ['individual', 'individual', 'individual', 'individual'],
    'individual',
    null,
  ],
  levels: [[], ...noIds(10)],
  state: ['inForce', 'replaced'],
  validFrom: ['2026-01-01', ...noDay],
  validTo: ['2026-12-31', ...noDay],
  hard: [many(61), 'x', null],
  scored: [many(61), 'x', null],
  anchors: [['e\u0301'], ['x'.repeat(4001)], 'x', null],
  passMark: noWhole(0, 100),
  floor: noWhole(0, 100),
  priorities: noText(600),
  note: noText(1000),
  illustrative: noBool,
  issued: [{ by: 'office', paper: '' }],
};

export const calendar: readonly Form[] = [
  {
    title: 'a cycle',
    states: ['new', 'there'],
    stage: (state) => (state === 'new' ? made('cycles')() : kept('cycles', () => cycle())(state)),
    valid: () => ({ ...cycle() }),
    may: office,
    for: { name: 'office', state: 'new' },
    bad: {
      v: [2],
      title: noFilled(200),
      opens: ['2027-01-01', ...noDay],
      closes: ['2026-01-01', ...noDay],
      rulePack: noId,
    },
  },
  {
    title: 'a movement',
    states: ['new', 'there'],
    stage: (state) =>
      state === 'new' ? made('movements')() : kept('movements', () => movement)(state),
    valid: () => movement,
    may: office,
    for: { name: 'office', state: 'new' },
    bad: {
      v: [2],
      title: noFilled(200),
      occasion: noOneOf,
      opens: ['2027-01-01', ...noDay],
      closes: ['2025-01-01', ...noDay],
      basis: noFilled(100),
    },
  },
  {
    title: 'a criteria set',
    states: [''],
    stage: named('criteriaSets'),
    valid: () => ({
      ...criteria('drafted'),
      passMark: 50,
      floor: 30,
    }),
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
    also: [{ illustrative: false }],
    bad: badCriteria,
  },
];
