/** Settings and what the office lays down: documents that the rules check, written directly and read anew each time. */
import { Agency } from '#domain/agency.ts';
import { givenHolidays, Holidays, type SpecialDay } from '#domain/calendar.ts';
import { Cycle, Movement } from '#domain/cycle.ts';
import { type Day, daysAfter } from '#domain/day.ts';
import { Deadlines, givenDeadlines } from '#domain/deadlines.ts';
import { givenSettings, ReminderSettings } from '#domain/ladder.ts';
import { directories, type Unit } from '#domain/organisation.ts';
import { RulePack } from '#domain/rule-pack.ts';
import { Council } from '#domain/session.ts';
import { readAll } from './case-file.ts';
import { normalised } from './normalised.ts';
import { mapped, readDocument, ready, type Listed, type Waiting } from './reading.ts';
import { newId } from './store.ts';
import { written, type Written } from './writing.ts';

/** What holds while nobody has set anything. */
const orGiven = <T>(found: Waiting<T>, given: T): Waiting<T> =>
  found.is === 'missing' ? ready(given) : found;

const keep = (path: string, data: object): Promise<Written> =>
  written([{ op: 'set', path, data: normalised(data) as Readonly<Record<string, unknown>> }]);

export const readUnits = async (): Promise<Waiting<readonly Unit[]>> =>
  mapped(await readDocument('directories/units', directories.units), ({ entries }) => entries);

export const listCycles = (): Promise<Waiting<Listed<Cycle>>> => readAll('cycles', Cycle);
export const listMovements = (): Promise<Waiting<Listed<Movement>>> =>
  readAll('movements', Movement);

/** Under its own id, or a new one: cases name it by that. */
export const keepCycle = (id: string | null, cycle: Cycle): Promise<Written> =>
  keep(`cycles/${id ?? newId(12)}`, cycle);
export const keepMovement = (id: string | null, movement: Movement): Promise<Written> =>
  keep(`movements/${id ?? newId(12)}`, movement);

export const listRulePacks = (): Promise<Waiting<Listed<RulePack>>> =>
  readAll('rulePacks', RulePack);
export const listCouncils = (): Promise<Waiting<Listed<Council>>> => readAll('councils', Council);

/** A pack is never edited: a new one begins, and the one it replaces ends the day before, both or neither. */
export async function layDown(
  pack: Omit<RulePack, 'id'>,
  replaces: string | null,
): Promise<Written> {
  const id = newId(12);
  const made = { ...(normalised(pack) as Omit<RulePack, 'id'>), id };
  return written([
    { op: 'set', path: `rulePacks/${id}`, data: made },
    ...(replaces === null
      ? []
      : [
          {
            op: 'update' as const,
            path: `rulePacks/${replaces}`,
            data: { validTo: daysAfter(pack.validFrom, -1) },
          },
        ]),
  ]);
}

export const endPack = (id: string, lastDay: Day): Promise<Written> =>
  written([{ op: 'update', path: `rulePacks/${id}`, data: { validTo: lastDay } }]);

export const readReminders = async (): Promise<Waiting<ReminderSettings>> =>
  orGiven(await readDocument('settings/reminders', ReminderSettings), givenSettings);
export const keepReminders = (settings: ReminderSettings): Promise<Written> =>
  keep('settings/reminders', settings);

export const readDeadlines = async (): Promise<Waiting<Deadlines>> =>
  orGiven(await readDocument('settings/deadlines', Deadlines), givenDeadlines);
export const keepDeadlines = (deadlines: Deadlines): Promise<Written> =>
  keep('settings/deadlines', deadlines);

/** As it stands, not as this visit has kept it. */
export const readAgencyNow = (): Promise<Waiting<Agency>> =>
  readDocument('settings/agency', Agency);
export const keepAgency = (agency: Agency): Promise<Written> => keep('settings/agency', agency);

export const readHolidays = async (): Promise<Waiting<readonly SpecialDay[]>> =>
  orGiven<readonly SpecialDay[]>(
    mapped(await readDocument('directories/holidays', Holidays), ({ entries }) => entries),
    givenHolidays,
  );
export const keepHolidays = (entries: readonly SpecialDay[]): Promise<Written> =>
  keep('directories/holidays', { v: 1, entries });
