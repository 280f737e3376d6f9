/** How the runs of the morning are set up: one at a time, in Vietnam's time. */
import type { ScheduleOptions } from 'firebase-functions/v2/scheduler';
import { region } from '../store.ts';

export const inTheMorning = (hour: 6 | 7): ScheduleOptions => ({
  schedule: `0 ${hour} * * *`,
  timeZone: 'Asia/Ho_Chi_Minh',
  region,
  timeoutSeconds: 540,
  memory: '256MiB',
  maxInstances: 1,
  // A run that fails comes again, and goes on where it broke off.
  retryCount: 3,
});
