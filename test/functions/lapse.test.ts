/** A returned case nobody mends comes to its end after its last reminder: asked for by the daily run, carried out by the running function. */
import { Timestamp } from 'firebase-admin/firestore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  givenCalendar,
  lastWorkingDay,
  nextWorkingDay,
  workingDaysFrom,
} from '#domain/calendar.ts';
import { lapseReturned } from '../../functions/src/reminders/lapse-returned.ts';
import { historyOf, stateOf, today } from './road.ts';
import { db, endApps, loadOrganisation, putCase, read, until } from './suite.ts';
import { withoutTriggers } from './triggers.ts';

const run = db.doc('reminderRuns/last');
beforeAll(loadOrganisation);
afterAll(async () => {
  await run.delete();
  await endApps();
});

const morning = nextWorkingDay(givenCalendar, today());
const before = lastWorkingDay(givenCalendar, morning);
const now = Timestamp.fromMillis(Date.parse(`${morning}T00:00:00Z`));
const toldThrough = (through: string) => run.set({ v: 1, through });

/** Its last rung, five working days late, falls on the day before this morning, or later. */
const returned = (later = 0, given: Parameters<typeof putCase>[0] = {}): Promise<string> =>
  putCase({
    state: 'returned',
    tasks: [],
    returnedUntil: workingDaysFrom(givenCalendar, before, later - 5),
    ...given,
  });

test('once its last reminder was told, and once, however often the runs come', async () => {
  const id = await returned();
  await toldThrough(lastWorkingDay(givenCalendar, before));
  await lapseReturned(db, now);
  expect((await db.collection(`nominations/${id}/moves`).get()).size).toBe(0);
  await toldThrough(before);
  await Promise.all([lapseReturned(db, now), lapseReturned(db, now)]);
  await lapseReturned(db, now);
  await until('its end', async () => (await stateOf(`nominations/${id}`)) === 'withdrawn');
  expect(await historyOf('nominations', id)).toEqual(['lapse']);
  expect((await read(`mail/caseLapsed.nominations.${id}.1.can-bo-1`))?.['kind']).toBe('caseLapsed');
});

test('not while it is suspended, nor while a reminder is still to come', async () => {
  const suspended = await returned(0, { suspended: { by: 'van-phong-1', at: now } });
  const waiting = await returned(1);
  await toldThrough(before);
  await lapseReturned(db, now);
  const over = await returned();
  await lapseReturned(db, now);
  await until(
    'the end of the other',
    async () => (await stateOf(`nominations/${over}`)) === 'withdrawn',
  );
  for (const id of [suspended, waiting])
    expect((await db.collection(`nominations/${id}/moves`).get()).size).toBe(0);
});

test('again the next day, where the request was refused', async () => {
  const id = await returned();
  const moves = db.collection(`nominations/${id}/moves`);
  await toldThrough(before);
  await withoutTriggers(async () => {
    await lapseReturned(db, now);
    const outcome = { status: 'refused', code: 'unreadable', details: { unmet: [] }, at: now };
    for (const { ref } of (await moves.get()).docs) await ref.update({ outcome });
  });
  expect((await moves.get()).size).toBe(1);
  const nextDay = nextWorkingDay(givenCalendar, morning);
  await lapseReturned(db, Timestamp.fromMillis(Date.parse(`${nextDay}T00:00:00Z`)));
  await until('its end', async () => (await stateOf(`nominations/${id}`)) === 'withdrawn');
});
