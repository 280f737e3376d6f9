/** Units are dated data: founded, renamed and merged from a day on; what was keeps its entry, its name and its days. */
import { mergerStages, type InputOf, type MergerProgress } from '../arrangement.ts';
import { type Day, daysAfter, holdsOn } from '../day.ts';
import { heldOn, type Unit } from '../organisation.ts';
import { folded } from '../text.ts';
import { type Arranged, type ArrangingFacts, refused } from './arranging.ts';

const catalogue = (units: readonly Unit[]) =>
  ({ op: 'set', path: 'directories/units', data: { v: 1, entries: units } }) as const;

const nameTaken = (units: readonly Unit[], name: string, day: Day, except: readonly string[]) =>
  heldOn(units, day).some(
    (unit) => !except.includes(unit.id) && folded(unit.name) === folded(name),
  );

const founded = (
  id: string,
  { name, kind, from }: InputOf<'newUnit'>,
  { organisation }: ArrangingFacts,
): Unit => ({
  id,
  name,
  kind,
  organisation: ['commune', 'district', 'partner', 'superior'].includes(kind)
    ? null
    : (organisation?.id ?? null),
  successor: null,
  validFrom: from,
  validTo: null,
});

export const newUnit = (input: InputOf<'newUnit'>, facts: ArrangingFacts): Arranged => {
  const { id, units } = facts;
  if (nameTaken(units, input.name, input.from, [])) return refused('nameTaken');
  return {
    made: id,
    details: { name: input.name },
    writes: [catalogue([...units, founded(id, input, facts)])],
  };
};

/** The entry that holds on the day, and no later one after it. */
const lastEntry = (units: readonly Unit[], id: string): Unit | undefined =>
  units.findLast((unit) => unit.id === id);

/** The unit stays the same unit; papers of the days before keep the name of their day. */
export const renameUnit = (
  { unit: named, name, from }: InputOf<'renameUnit'>,
  { units }: ArrangingFacts,
): Arranged => {
  const old = lastEntry(units, named);
  if (old === undefined || !holdsOn(old, from)) return refused('noSuchUnit');
  if (from <= (old.validFrom ?? '0000')) return refused('beforeUnit');
  if (nameTaken(units, name, from, [named])) return refused('nameTaken');
  return {
    made: named,
    details: { name },
    writes: [
      catalogue([
        ...units.map((unit) => (unit === old ? { ...old, validTo: daysAfter(from, -1) } : unit)),
        { ...old, name, validFrom: from },
      ]),
    ],
  };
};

/** A unit ends without a successor only when nothing is left in it. */
export const closeUnit = (
  { unit: named, lastDay }: InputOf<'closeUnit'>,
  { units, held, today }: ArrangingFacts,
): Arranged => {
  const old = lastEntry(units, named);
  if (old === undefined || !holdsOn(old, lastDay)) return refused('noSuchUnit');
  if (lastDay > today) return refused('notYetBegun');
  if (held.people + held.live + held.others > 0) return refused('stillHas', { ...held });
  return {
    made: named,
    details: { name: old.name },
    writes: [catalogue(units.map((unit) => (unit === old ? { ...old, validTo: lastDay } : unit)))],
  };
};

export const weighMerger = (
  { units: named }: InputOf<'weighMerger'>,
  { units, held, today }: ArrangingFacts,
): Arranged => {
  const there = heldOn(units, today);
  if (!named.every((id) => there.some((unit) => unit.id === id))) return refused('noSuchUnit');
  return { made: named.join(' '), details: { ...held }, writes: [] };
};

const beginning: MergerProgress = {
  stage: 'people',
  after: '',
  moved: Object.fromEntries(mergerStages.map((stage) => [stage, 0])) as MergerProgress['moved'],
};

/**
 * From the day on the merged units are over and name their successor; what they hold is moved afterwards, page by page.
 * Recorded on the day or later: before it the units still work under their own names.
 */
export const mergeUnits = (input: InputOf<'mergeUnits'>, facts: ArrangingFacts): Arranged => {
  const { id, units, today, moving } = facts;
  const { units: named, into, from } = input;
  const name = input.name.trim();
  if (from > today) return refused('notYetBegun');
  if (into !== null && named.includes(into)) return refused('intoItself');
  if ([...named, into ?? ''].some((unit) => moving.includes(unit))) return refused('stillMoving');
  const old = named.map((one) => lastEntry(units, one));
  const last = daysAfter(from, -1);
  for (const unit of old) {
    if (unit === undefined || !holdsOn(unit, today)) return refused('noSuchUnit');
    if (from <= (unit.validFrom ?? '0000')) return refused('beforeUnit', { name: unit.name });
  }
  const successor = into ?? id;
  if (into !== null) {
    const there = lastEntry(units, into);
    if (there === undefined || !holdsOn(there, today)) return refused('noSuchUnit');
  } else if (name === '') return refused('badInput');
  else if (nameTaken(units, name, from, named)) return refused('nameTaken');
  const ended = units.map((unit) =>
    old.includes(unit) ? { ...unit, validTo: last, successor } : unit,
  );
  const added = into === null ? [founded(id, { name, kind: input.kind, from }, facts)] : [];
  return {
    made: successor,
    details: { name: into === null ? name : (lastEntry(units, into)?.name ?? '') },
    writes: [catalogue([...ended, ...added])],
    progress: beginning,
  };
};
