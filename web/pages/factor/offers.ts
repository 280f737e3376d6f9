/** The moves of a new factor as its page offers them; nominating has a part of its own, for it begins a case. */
import { movesFor } from '#domain/move.ts';
import { heldOn } from '#domain/organisation.ts';
import { newFactorMoves } from '#domain/track-workflows.ts';
import type { Me } from '../../data/me.ts';
import type { FactorFile } from '../../data/new-factors.ts';
import type { Catalogues } from '../../data/reference.ts';
import { today } from '../../parts/when.ts';
import type { MoveField, OfferedMove } from '../moves/offered.ts';
import { assignOffer, extendOffer } from '../moves/task-fields.ts';
import { factorView } from './words.ts';

type FactorMoveName = (typeof newFactorMoves)[number]['name'];
type Offer = Pick<OfferedMove, 'fields' | 'fixed'>;

interface Known {
  readonly file: FactorFile;
  readonly names: Catalogues<'units' | 'roster'>;
  readonly me: Me;
}

const note: MoveField = {
  name: 'note',
  kind: 'area',
  label: factorView.moveNote,
  max: 1000,
  optional: true,
};
const withNote = (): Offer => ({ fields: [note], fixed: {} });

const offers: Readonly<Record<FactorMoveName, (known: Known) => Offer | null>> = {
  refer: ({ file: { factor }, names }) => ({
    fields: [
      {
        name: 'unit',
        kind: 'select',
        label: factorView.moveUnit,
        options: heldOn(names.units, today())
          .filter(({ id }) => id !== factor.ownerUnit)
          .map(({ id, name }) => ({ value: id, label: name })),
      },
      note,
    ],
    fixed: {},
  }),
  nurture: withNote,
  ripen: withNote,
  nominate: () => null,
  tell: ({ file: { factor } }) => ({
    fields: [
      {
        name: 'words',
        kind: 'area',
        label: factorView.tellWords,
        max: 2000,
        ...(factor.kind === 'goodDeed' ? { start: factor.note } : {}),
      },
    ],
    fixed: {},
  }),
  close: withNote,
  assign: ({ file: { factor }, names, me }) => assignOffer('newFactors', factor, names.roster, me),
  extend: ({ file: { factor } }) => extendOffer('newFactors', factor),
  handBack: () => null,
};

export const factorOffers = (known: Known): readonly OfferedMove[] => {
  const { factor, history } = known.file;
  const own = known.me.person.unit === factor.ownerUnit;
  const told =
    history.is === 'ready' &&
    history.value.items.some(
      ({ value }) => value.move === 'tell' && value.outcome?.status === 'applied',
    );
  return movesFor(newFactorMoves, factor.state, known.me.person.roles, own)
    .filter(({ name }) => name !== 'tell' || !told)
    .flatMap(({ name }) => {
      const offer = offers[name](known);
      return offer === null ? [] : [{ name, ...offer }];
    });
};
