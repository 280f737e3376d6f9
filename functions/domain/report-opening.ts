/** A report that falls due, as the morning’s run writes it: the document and the task of whoever is to write it. */
import type { Context, Write } from './engine/move-rule.ts';
import { taskFor } from './engine/opened-task.ts';
import type { OpeningReport, Report } from './report.ts';

/** All are created: what is there already was opened by an earlier run. */
export const openedReport = (
  { id, day, planned: { name, recipient } }: OpeningReport,
  context: Pick<Context, 'now' | 'today' | 'calendar' | 'roster'>,
): readonly Write[] => {
  const begun = { track: 'reports', id, seq: 0, state: 'due' } as const;
  const task = taskFor(begun, { day }, context);
  const report: Report = {
    v: 1,
    name,
    recipient,
    day,
    sent: null,
    state: 'due',
    version: 0,
    seq: 0,
    lastHash: '',
    tasks: task === null ? [] : [task.key],
    createdBy: 'system',
    createdAt: context.now,
    updatedAt: context.now,
  };
  return [
    { op: 'create', path: `reports/${id}`, data: report },
    ...(task === null ? [] : [task.write]),
  ];
};
