/** Posting a case asks who may learn from whom a comment comes: somebody of the staff, and not one alone. */
import type { Roster } from '#domain/person.ts';
import { byGivenName } from '#domain/text.ts';
import { words } from '../../words/words.ts';
import type { MoveField, OfferedMove } from '../moves/offered.ts';

export const postOffer = (people: Roster['people']): Omit<OfferedMove, 'name'> => {
  const options = Object.entries(people)
    .filter(([, { active }]) => active)
    .map(([value, { name }]) => ({ value, label: name }))
    .toSorted((one, other) => byGivenName(one.label, other.label));
  const keeper = (name: string, label: string): MoveField => ({
    name,
    kind: 'select',
    label,
    options,
  });
  return {
    fields: [keeper('keeper', words.move.keeper), keeper('otherKeeper', words.move.otherKeeper)],
    fixed: {},
  };
};
