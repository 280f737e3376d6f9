/** What the moves after recognition ask: how the role model stands, and who learned from it. */
import { standings } from '#domain/follow-up.ts';
import { moneyOf } from '#domain/honour.ts';
import type { Nomination } from '#domain/nomination.ts';
import { heldOn, type Level } from '#domain/organisation.ts';
import { tellingWays } from '#domain/telling-subject.ts';
import type { MoveEntry } from '../../data/moves.ts';
import type { Entry } from '../../data/reading.ts';
import type { Option } from '../../parts/field.tsx';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { followUp } from '../../words/follow-up.ts';
import { numeral } from '../../words/language.ts';
import { proposal } from '../../words/upward.ts';
import { words } from '../../words/words.ts';
import type { OfferedMove, Typed } from '../moves/offered.ts';

type Offer = Omit<OfferedMove, 'name'>;
const said = followUp;

export const checkInOffer = (levels: readonly Level[]): Offer => ({
  fields: [
    { name: 'on', kind: 'day', label: said.on, start: today() },
    {
      name: 'standing',
      kind: 'select',
      label: said.standing,
      options: optionsOf(standings, said.standings),
    },
    { name: 'note', kind: 'area', label: said.note, max: 1000 },
    {
      name: 'readyFor',
      kind: 'select',
      label: said.readyFor,
      options: levels.map(({ id, name }) => ({ value: id, label: name })),
      optional: true,
    },
  ],
  fixed: {},
});

/** Once, of either result; the phone and the address to tell them by stand with the dossier. */
export const tellSubjectOffer = ({ subjectTold }: Nomination): Offer | null =>
  subjectTold != null
    ? null
    : {
        fields: [
          { name: 'on', kind: 'day', label: said.toldOn, start: today() },
          {
            name: 'how',
            kind: 'select',
            label: said.toldHow,
            options: optionsOf(tellingWays, words.caseView.toldHows),
          },
          { name: 'note', kind: 'area', label: said.toldNote, max: 500, optional: true },
        ],
        fixed: {},
      };

const consents = ['none', 'paper', 'spoken'] as const;

/** One piece of evidence of the case may go with it. */
export const replicateOffer = (evidence: readonly Option[]): Offer => ({
  fields: [
    { name: 'who', kind: 'text', label: said.who, max: 200 },
    { name: 'what', kind: 'area', label: said.what, max: 500, hint: () => said.whatHint },
    { name: 'since', kind: 'day', label: said.since },
    { name: 'source', kind: 'text', label: said.source, max: 400 },
    {
      name: 'consent',
      kind: 'select',
      label: said.consent,
      options: optionsOf(consents, said.consents),
      start: 'none',
    },
    ...(evidence.length === 0
      ? []
      : [
          {
            name: 'evidence',
            kind: 'select' as const,
            label: said.evidence,
            options: evidence,
            optional: true,
          },
        ]),
  ],
  fixed: {},
  derived: ({ evidence: chosen }) => ({
    evidence: typeof chosen === 'string' && chosen !== '' ? [chosen] : [],
  }),
});

/** Money is exact: factor and base salary are typed as they hold on the day, and shown multiplied. */
export const honourOffer: Offer = {
  fields: [
    { name: 'form', kind: 'text', label: said.form, max: 120 },
    { name: 'number', kind: 'text', label: words.move.number, max: 60 },
    { name: 'day', kind: 'day', label: words.move.day },
    { name: 'organisation', kind: 'text', label: said.organisation, max: 200 },
    {
      name: 'factor',
      kind: 'text',
      label: said.factor,
      max: 5,
      optional: true,
      hint: ({ factor, baseSalary }) => moneyHint(factor, baseSalary),
    },
    { name: 'baseSalary', kind: 'number', label: said.baseSalary, max: 9, optional: true },
    { name: 'handedOn', kind: 'day', label: said.handedOn },
    { name: 'handedAt', kind: 'text', label: said.handedAt, max: 200 },
  ],
  fixed: {},
};

/** To any level but its own: one need not climb step by step. */
export const submitUpOffer = (levels: readonly Level[], own: string): Offer => ({
  fields: [
    {
      name: 'level',
      kind: 'select',
      label: proposal.level,
      options: heldOn(levels, today())
        .filter(({ id }) => id !== own)
        .map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'form',
      kind: 'text',
      label: proposal.form,
      max: 200,
      hint: () => proposal.formHint,
    },
    { name: 'recipient', kind: 'text', label: proposal.recipient, max: 200 },
  ],
  fixed: {},
});

const moneyHint = (
  factor: Typed[string] | undefined,
  baseSalary: Typed[string] | undefined,
): string => moneyTold(textOf(factor), textOf(baseSalary)) ?? said.factorHint;

const textOf = (typed: Typed[string] | undefined): string =>
  typeof typed === 'string' ? typed : '';

/** "Tiền thưởng: 702.000 đồng", or null where there is none. */
export const moneyTold = (factor: string, baseSalary: string): string | null => {
  const money = moneyOf({ factor, baseSalary });
  return money === null ? null : `${said.money}: ${said.dong(numeral.format(money))}`;
};

/** Of those told in public; which of them still are, the function knows. null where there is none. */
export const retractOffer = (history: readonly Entry<MoveEntry>[]): Offer | null => {
  const options = history.flatMap(({ value: { move, seq, input, outcome } }) =>
    outcome?.status === 'applied' && seq !== undefined ? creditIn(move, seq, input) : [],
  );
  if (options.length === 0) return null;
  return {
    fields: [
      { name: 'credit', kind: 'select', label: said.credit, options },
      { name: 'reason', kind: 'area', label: words.move.reason, max: 1000 },
    ],
    fixed: {},
  };
};

const creditIn = (move: string, seq: number, input: MoveEntry['input']): readonly Option[] => {
  const { who, consent, form } = input;
  if (move === 'replicate' && consent !== 'none' && typeof who === 'string')
    return [{ value: `replication${seq}`, label: who }];
  return move === 'honour' && typeof form === 'string'
    ? [{ value: `honour${seq}`, label: form }]
    : [];
};
