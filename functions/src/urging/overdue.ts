/** A unit's overdue work as it stands now. */
import type { Firestore } from 'firebase-admin/firestore';
import * as logger from 'firebase-functions/logger';
import type { Calendar } from '#domain/calendar.ts';
import type { Day } from '#domain/day.ts';
import { Task } from '#domain/task.ts';
import { pressingOf } from '#domain/worklist.ts';

/** The oldest that a letter or an answer looks at. */
const most = 200;

/** One read a task, the oldest first. What does not parse is logged and left out. */
export const overdueOf = async (
  db: Firestore,
  unit: string,
  today: Day,
  calendar: Calendar,
): Promise<readonly Task[]> => {
  const found = await db
    .collection('tasks')
    .where('unit', '==', unit)
    .where('state', '==', 'open')
    .where('due', '<', today)
    .orderBy('due')
    .limit(most)
    .get();
  return found.docs.flatMap((snapshot) => {
    const task = Task.safeParse(snapshot.data());
    if (!task.success) logger.error('unreadable document', { path: snapshot.ref.path });
    return task.success && pressingOf(task.data, today, calendar) === 'overdue' ? [task.data] : [];
  });
};
