/** Reminds every working day at seven in the morning (S54). */
import { Timestamp } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { database, region } from '../store.ts';
import { remind } from './remind.ts';

export const remindDaily = onSchedule(
  {
    schedule: '0 7 * * *',
    timeZone: 'Asia/Ho_Chi_Minh',
    region,
    timeoutSeconds: 540,
    memory: '256MiB',
    maxInstances: 1,
    // A run that fails goes on where it broke off.
    retryCount: 3,
  },
  async ({ scheduleTime }) => {
    const now = Timestamp.fromMillis(Date.parse(scheduleTime));
    logger.info('reminded', { ...(await remind(database(), now)) });
  },
);
