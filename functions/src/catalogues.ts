/** Catalogues that change a few times a year, kept for a short while so that a move does not pay for reading them. */
import type { Firestore } from 'firebase-admin/firestore';
import type * as z from 'zod';
import { Agency } from '#domain/agency.ts';
import type { Calendar } from '#domain/calendar.ts';
import { CriteriaSet } from '#domain/criteria-set.ts';
import { Cycle } from '#domain/cycle.ts';
import type { Day } from '#domain/day.ts';
import type { Deadlines } from '#domain/deadlines.ts';
import type { Directories } from '#domain/facts.ts';
import { directories } from '#domain/organisation.ts';
import { nobody, Roster } from '#domain/person.ts';
import { RulePack } from '#domain/rule-pack.ts';
import type { Standing } from '#domain/stand-in.ts';
import { allOff, Switches } from '#domain/switches.ts';
import { answeringFrom } from './arrangements/answering.ts';
import { calendarNow } from './reminders/calendar-now.ts';
import { deadlinesNow } from './reminders/deadlines-now.ts';
import { readAs } from './store.ts';

/** A change of names or rules reaches every instance after this long; rights never wait, they are read each time. */
const keptFor = 30_000;

type Kept = Map<string, { readonly until: number; readonly value: Promise<unknown> }>;

/** Of each database its own: a process may speak with more than one. */
const keptOf = new WeakMap<Firestore, Kept>();

const readOnce = <T>(db: Firestore, path: string, schema: z.ZodType<T>): Promise<T | null> =>
  keptOr(db, path, async () => readAs(schema, await db.doc(path).get()));

const keptOr = <T>(db: Firestore, path: string, load: () => Promise<T>): Promise<T> => {
  const kept: Kept = keptOf.get(db) ?? new Map();
  keptOf.set(db, kept);
  const known = kept.get(path);
  if (known !== undefined && known.until > Date.now()) return known.value as Promise<T>;
  const value = load();
  kept.set(path, { until: Date.now() + keptFor, value });
  // What is missing or failed is asked for again next time: it may have come since.
  value.then(
    (found) => found === null && kept.delete(path),
    () => kept.delete(path),
  );
  return value;
};

export const rosterOf = async (db: Firestore): Promise<Roster> =>
  (await readOnce(db, 'directories/roster', Roster)) ?? nobody;

export const criteriaSetOf = (db: Firestore, id: string): Promise<CriteriaSet | null> =>
  readOnce(db, `criteriaSets/${id}`, CriteriaSet);

export const cycleOf = (db: Firestore, id: string): Promise<Cycle | null> =>
  readOnce(db, `cycles/${id}`, Cycle);

export const rulePackOf = (db: Firestore, id: string): Promise<RulePack | null> =>
  readOnce(db, `rulePacks/${id}`, RulePack);

/** Those who stand in for somebody, or hold a delegation. */
export const standInsOf = (db: Firestore, today: Day): Promise<readonly Standing[]> =>
  keptOr(db, `standIns ${today}`, () => answeringFrom(db, today));

/** What the agency has turned on; kept like the other settings, so a switch takes effect within half a minute. */
export const switchesOf = (db: Firestore): Promise<Switches> =>
  keptOr(
    db,
    'settings/switches',
    async () => readAs(Switches, await db.doc('settings/switches').get()) ?? allOff,
  );

/** What holds before an administrator has set anything. */
const noAgency: Agency = { v: 1, organisation: 'none', illustrative: true, series: 'QD' };

/** The office's days off, or the given ones. */
export const calendarKept = (db: Firestore): Promise<Calendar> =>
  keptOr(db, 'directories/holidays', () => calendarNow(db));

/** How long the bearers of tasks have, as the office has set it, or as given. */
export const deadlinesKept = (db: Firestore): Promise<Deadlines> =>
  keptOr(db, 'settings/deadlines', () => deadlinesNow(db));

export const directoriesOf = async (db: Firestore): Promise<Directories> => {
  const [organisations, units, places, agency] = await Promise.all([
    readOnce(db, 'directories/organisations', directories.organisations),
    readOnce(db, 'directories/units', directories.units),
    readOnce(db, 'directories/places', directories.places),
    readOnce(db, 'settings/agency', Agency),
  ]);
  return {
    organisations: organisations?.entries ?? [],
    units: units?.entries ?? [],
    places: places?.entries ?? [],
    agency: agency ?? noAgency,
  };
};
