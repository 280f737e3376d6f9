/** Tasks for tests; a task that is done says when. */
import type { Task } from '#domain/task.ts';
import { morning } from './instant.ts';
import { caseId } from './nomination.ts';

export const task = (given: Partial<Task> = {}): Task => ({
  v: 1,
  track: 'nominations',
  subject: caseId,
  code: 'GS-2026-A1B2C3D4',
  kind: 'appraise',
  audience: 'office',
  unit: 'sdttg-van-phong',
  opened: morning,
  due: '2026-12-07',
  state: 'open',
  closed: given.state === 'done' ? morning : null,
  ...given,
});
