/** Names of units, people and places by their ids; what the catalogue does not hold is told politely. */
import { holdsOn } from '#domain/day.ts';
import type { Level, Place, Unit } from '#domain/organisation.ts';
import type { Roster } from '#domain/person.ts';
import { words } from '../words/words.ts';
import { today } from './when.ts';

/** A unit that was renamed stands in the catalogue once a name: the one of today counts, else the last. */
export const unitName = (units: readonly Unit[], id: string): string => {
  const entries = units.filter((unit) => unit.id === id);
  return (
    (entries.find((unit) => holdsOn(unit, today())) ?? entries.at(-1))?.name ??
    words.general.otherUnit
  );
};

export const placeName = (places: readonly Place[], code: string): string =>
  places.find((place) => place.code === code)?.fullName ?? '';

export const levelName = (levels: readonly Level[], id: string): string =>
  levels.find((level) => level.id === id)?.name ?? '';

export const personName = (people: Roster['people'], uid: string): string => {
  if (uid === 'system') return words.general.system;
  return Object.hasOwn(people, uid) ? (people[uid]?.name ?? uid) : words.general.someoneElse;
};
