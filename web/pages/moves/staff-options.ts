/** Everybody who works here, by name: whom a wall may concern, since ties know no roles. */
import type { Roster } from '#domain/person.ts';
import { byGivenName } from '#domain/text.ts';
import type { Option } from '../../parts/field.tsx';

/** `first` stand before the others. */
export const staffOptions = (
  people: Roster['people'],
  first: readonly string[] = [],
): readonly Option[] =>
  Object.entries(people)
    .filter(([, { active }]) => active)
    .map(([value, { name }]) => ({ value, label: name }))
    .toSorted(
      (one, other) =>
        Number(first.includes(other.value)) - Number(first.includes(one.value)) ||
        byGivenName(one.label, other.label),
    );
