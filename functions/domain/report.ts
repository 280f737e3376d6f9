/** Periodic reports (S41, S54, S56): the plan of them is data of the office's, and each that falls due is a document of its own. */
import * as z from 'zod';
import { type Calendar, workingDaysFrom } from './calendar.ts';
import { Day, daysAfter, monthsAfter } from './day.ts';
import { moving } from './nomination.ts';
import { reportStates } from './track-workflows.ts';
import { filled, Id, text } from './text.ts';

export const reportRhythms = ['once', 'monthly', 'quarterly', 'halfYearly', 'yearly'] as const;
export type ReportRhythm = (typeof reportRhythms)[number];

const monthsIn = { once: 0, monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 } as const;

/** One line of the plan: what goes to whom, when first, and how often from then on. */
export const PlannedReport = z.strictObject({
  id: Id,
  name: filled(200),
  recipient: filled(200),
  first: Day,
  every: z.enum(reportRhythms),
  /** Working days before it is due at which it becomes a task. */
  ahead: z.int().min(1).max(60),
});
export type PlannedReport = z.infer<typeof PlannedReport>;

/** `directories/reports` */
export const ReportPlan = z.strictObject({
  v: z.literal(1),
  entries: z.array(PlannedReport).max(100),
});

/** `reports/{id}` */
export const Report = z.strictObject({
  v: z.literal(1),
  name: filled(200),
  recipient: filled(200),
  /** When it is due; lists, tasks and mails name it by this. */
  day: Day,
  sent: z.strictObject({ number: text(60), day: Day, note: text(1000) }).nullable(),
  state: z.enum(reportStates),
  ...moving,
});
export type Report = z.infer<typeof Report>;

/** One that is to be opened; its id is made from the plan's line and the day, so that it is opened once. */
export interface OpeningReport {
  readonly id: string;
  readonly day: Day;
  readonly planned: PlannedReport;
}

/** How many days a run may be late without losing a report. */
const daysMissed = 14;

/** Those whose time to be written has come, whether a run has opened them before or not. */
export const reportsToOpen = (
  plan: readonly PlannedReport[],
  calendar: Calendar,
  today: Day,
): readonly OpeningReport[] =>
  plan.flatMap((planned) =>
    daysOf(planned, daysAfter(today, -daysMissed), daysAfter(today, mostDaysAhead))
      .filter((day) => workingDaysFrom(calendar, day, -planned.ahead) <= today)
      .map((day) => ({ id: `${planned.id}-${day}`, day, planned })),
  );

/** Sixty working days, and the longest row of days off. */
const mostDaysAhead = 120;

/** The days between two days on which it is due: the last of a shorter month where that has no such day. */
const daysOf = ({ first, every }: PlannedReport, from: Day, to: Day): readonly Day[] => {
  const days: Day[] = [];
  const turns = every === 'once' ? 1 : Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn += 1) {
    const day = monthsAfter(first, turn * monthsIn[every]);
    if (day > to) break;
    if (day >= from) days.push(day);
  }
  return days;
};

/** The next day on which it is due from `today` on; null where it was due once and is over. */
export const nextDue = (planned: PlannedReport, today: Day): Day | null =>
  daysOf(planned, today, daysAfter(today, 400))[0] ?? null;
