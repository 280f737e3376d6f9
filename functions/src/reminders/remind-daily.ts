/** Reminds every working day at seven in the morning (S54). */
import { Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { database } from '../store.ts';
import { inTheMorning } from './in-the-morning.ts';
import { remind } from './remind.ts';

export const remindDaily = onSchedule(inTheMorning(7), async ({ scheduleTime }) => {
  const now = Timestamp.fromMillis(Date.parse(scheduleTime));
  logger.info('reminded', { ...(await remind(database(), now)) });
});
