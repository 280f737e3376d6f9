/** Goes every morning, before anybody is reminded, after what an event has lost or no event tells, and lets go of what was kept long enough. */
import { Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { dayOf } from '#domain/day.ts';
import { layOutStanding } from '../arrangements/standing.ts';
import { database } from '../store.ts';
import { forgetSuggestions } from '../suggestions/forget.ts';
import { doEach } from './chores.ts';
import { closeLeft } from './close-left.ts';
import { closeMended } from './close-mended.ts';
import { followRecords } from './follow-record.ts';
import { inTheMorning } from './in-the-morning.ts';
import { lapseReturned } from './lapse-returned.ts';
import { openFirstTasks } from './open-first-tasks.ts';
import { openReports } from './open-reports.ts';

/** Apart from the reminding, which thus reads each task within its reach once, and waits for none of this. */
export const mendDaily = onSchedule(inTheMorning(6), async ({ scheduleTime }) => {
  const now = Timestamp.fromMillis(Date.parse(scheduleTime));
  const db = database();
  const done = await doEach({
    standing: () => layOutStanding(db, dayOf(now)),
    reports: () => openReports(db, now),
    mended: () => closeMended(db, now),
    left: () => closeLeft(db, now),
    begun: () => openFirstTasks(db, now),
    followed: () => followRecords(db, now),
    lapsed: () => lapseReturned(db, now),
    forgotten: () => forgetSuggestions(db, dayOf(now)),
  });
  logger.info('mended', done);
});
