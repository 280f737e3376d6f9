/** The moves of a batch as its page offers them. Each names the versions of the cases that the page shows. */
import { movesFor } from '#domain/move.ts';
import type { Roster } from '#domain/person.ts';
import { batchMoves } from '#domain/track-workflows.ts';
import { isWaiting, versionsOf, type BatchFile } from '../../data/batches.ts';
import type { Me } from '../../data/me.ts';
import { today } from '../../parts/when.ts';
import { batchView } from './words.ts';
import type { MoveField, OfferedMove } from '../moves/offered.ts';
import { assignOffer, extendOffer } from '../moves/task-fields.ts';

type BatchMoveName = (typeof batchMoves)[number]['name'];

const paperFields = ({ batch }: BatchFile): readonly MoveField[] => [
  {
    name: 'number',
    kind: 'text',
    label: batchView.number,
    max: 60,
    start: batch.number,
  },
  { name: 'day', kind: 'day', label: batchView.day, start: batch.day ?? today() },
  {
    name: 'signatory',
    kind: 'text',
    label: batchView.signatory,
    max: 120,
    start: batch.signatory,
  },
];

interface Known {
  readonly file: BatchFile;
  readonly people: Roster['people'];
  readonly me: Me;
}
type Offer = Pick<OfferedMove, 'fields' | 'fixed'>;

const offers: Readonly<Record<BatchMoveName, (known: Known) => Offer | null>> = {
  confirm: ({ file: { lines } }) => ({
    fields: [],
    fixed: { versions: versionsOf(lines.filter(isWaiting)) },
  }),
  reopen: () => ({
    fields: [{ name: 'note', kind: 'area', label: batchView.note, max: 1000, optional: true }],
    fixed: {},
  }),
  send: ({ file }) => ({
    fields: paperFields(file),
    fixed: { versions: versionsOf(file.lines.filter(isWaiting)) },
  }),
  sendRest: ({ file: { lines } }) => ({
    fields: [],
    fixed: { versions: versionsOf(lines.filter(isWaiting)) },
  }),
  assign: ({ file, people, me }) => assignOffer('batches', file.batch, people, me),
  extend: ({ file }) => extendOffer('batches', file.batch),
  handBack: () => null,
};

/** Once the paper has gone, confirming and sending speak of the cases that stayed behind. */
export const batchOffers = (known: Known): readonly OfferedMove[] => {
  const { batch, lines } = known.file;
  if (batch.state === 'sent' && !lines.some(isWaiting)) return [];
  const own = known.me.person.unit === batch.ownerUnit;
  return movesFor(batchMoves, batch.state, known.me.person.roles, own).flatMap(({ name }) => {
    const offer = offers[name](known);
    return offer === null ? [] : [{ name, ...offer }];
  });
};
