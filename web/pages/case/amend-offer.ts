/** What a correction asks: which field, what it is to say, and the paper that says so. */
import { amendableFields, heldIn } from '#domain/nomination-moves/amendable.ts';
import type { CaseFile } from '../../data/case-file.ts';
import { valueOf } from '../../data/reading.ts';
import { amending, amendFields } from '../../words/amending.ts';
import { optionsOf } from '../../words/naming.ts';
import { words } from '../../words/words.ts';
import type { OfferedMove, Typed } from '../moves/offered.ts';

type Offer = Omit<OfferedMove, 'name'>;

const heldBefore = (file: CaseFile, chosen: Typed[string] | undefined): string => {
  const field = amendableFields.find((one) => one === chosen);
  return field === undefined
    ? ''
    : heldIn({ doc: file.card, dossier: valueOf(file.dossier) }, field);
};

/** The present value is filled in, so that one wrong mark is all that has to be typed. */
export const amendOffer = (file: CaseFile): Offer => ({
  fields: [
    {
      name: 'field',
      kind: 'select',
      label: amending.field,
      options: optionsOf(amendableFields, amendFields),
    },
    {
      name: 'after',
      kind: 'text',
      label: amending.after,
      max: 200,
      hint: ({ field, after }) => amendingHint(heldBefore(file, field), field, after),
    },
    { name: 'reason', kind: 'area', label: amending.reason, max: 1000 },
    {
      name: 'paper',
      kind: 'text',
      label: words.move.paper,
      max: 200,
      optional: file.card.decision === null,
      hint: () => (file.card.decision === null ? '' : `${amending.paperHint} ${amending.follows}`),
    },
  ],
  fixed: {},
  derived: ({ field }) => ({ before: heldBefore(file, field) }),
  following: (typed, changed) =>
    changed === 'field' ? { ...typed, after: heldBefore(file, typed['field']) } : typed,
});

const amendingHint = (
  before: string,
  field: Typed[string] | undefined,
  after: Typed[string] | undefined,
): string => {
  if (field === '') return '';
  return after === before && before !== ''
    ? amending.same
    : `${amending.now}: ${before === '' ? amending.empty : `“${before}”`}`;
};
