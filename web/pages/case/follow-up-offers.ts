/** What the moves after recognition ask: how the role model stands, and who learned from it. */
import { standings } from '#domain/follow-up.ts';
import type { Level } from '#domain/organisation.ts';
import type { MoveEntry } from '../../data/moves.ts';
import type { Entry } from '../../data/reading.ts';
import { today } from '../../parts/when.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import type { OfferedMove } from '../moves/offered.ts';

type Offer = Omit<OfferedMove, 'name'>;
const said = words.followUp;

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

const consents = ['none', 'paper', 'spoken'] as const;

export const replicateOffer: Offer = {
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
  ],
  fixed: {},
};

/** Of those told in public; which of them still are, the function knows. null where there is none. */
export const retractOffer = (history: readonly Entry<MoveEntry>[]): Offer | null => {
  const options = history.flatMap(({ value: { move, seq, input, outcome } }) => {
    const { who, consent } = input;
    return move === 'replicate' &&
      outcome?.status === 'applied' &&
      consent !== 'none' &&
      typeof who === 'string' &&
      seq !== undefined
      ? [{ value: `replication${seq}`, label: who }]
      : [];
  });
  if (options.length === 0) return null;
  return {
    fields: [
      { name: 'replication', kind: 'select', label: said.replication, options },
      { name: 'reason', kind: 'area', label: words.move.reason, max: 1000 },
    ],
    fixed: {},
  };
};
