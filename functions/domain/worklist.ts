/** Open tasks as lists: grouped by how pressing they are, by who bears them, and counted by unit and step. */
import { type Calendar, workedOn, workingDaysBetween } from './calendar.ts';
import type { Day } from './day.ts';
import type { steps } from './nomination-workflow.ts';
import { type Audience, peopleOf, type Roster } from './person.ts';
import type { Task } from './task.ts';

export const pressings = ['overdue', 'today', 'soon', 'later'] as const;
export type Pressing = (typeof pressings)[number];

/** Within so many working days a task is coming up. */
const soonWithin = 5;

/** A task due on a day off is due on the next working day, as in the digest. */
export const pressingOf = (
  { due }: Pick<Task, 'due'>,
  today: Day,
  calendar: Calendar,
): Pressing => {
  const last = workedOn(calendar, due);
  if (last < today) return 'overdue';
  if (last === today || due === today) return 'today';
  return workingDaysBetween(calendar, today, last) <= soonWithin ? 'soon' : 'later';
};

interface Held {
  readonly id: string;
  readonly value: Task;
}

const byDue = (one: Held, other: Held): number =>
  one.value.due.localeCompare(other.value.due) ||
  one.value.code.localeCompare(other.value.code) ||
  one.id.localeCompare(other.id);

/** The groups that hold something, the most pressing first, and in each the earliest first. */
export const grouped = <T extends Held>(
  tasks: readonly T[],
  today: Day,
  calendar: Calendar,
): readonly { readonly pressing: Pressing; readonly tasks: readonly T[] }[] => {
  const sorted = tasks.toSorted(byDue);
  return pressings
    .map((pressing) => ({
      pressing,
      tasks: sorted.filter(({ value }) => pressingOf(value, today, calendar) === pressing),
    }))
    .filter((group) => group.tasks.length > 0);
};

/** The same tasks by those who bear them; whoever has the oldest comes first. Several may bear one task together. */
export const byBearers = <T extends Held>(
  tasks: readonly T[],
  roster: Roster,
): readonly {
  readonly audience: string;
  readonly people: readonly string[];
  readonly tasks: readonly T[];
}[] => {
  const sorted = tasks.toSorted(byDue);
  return [...new Set(sorted.map(({ value }) => value.audience))].map((audience) => ({
    audience,
    people: peopleOf(audience as Audience, roster),
    tasks: sorted.filter(({ value }) => value.audience === audience),
  }));
};

export type StepId = (typeof steps)[number]['id'];

/** At which of the five steps the work of a task is done. */
const stepOfKind: Readonly<Record<string, StepId>> = {
  finishDraft: 'nominate',
  finishBatch: 'nominate',
  takeUp: 'nominate',
  mend: 'nominate',
  suggestion: 'nominate',
  nurture: 'nominate',
  nominate: 'nominate',
  send: 'nominate',
  appraise: 'appraise',
  answerNotice: 'appraise',
  takeUpAgain: 'appraise',
  settleSuspension: 'appraise',
  appraiseSecond: 'appraise',
  holdSession: 'council',
  inviteSession: 'council',
  openSession: 'council',
  closeSession: 'council',
  signMinutes: 'council',
  decide: 'sign',
  signDecision: 'sign',
  issue: 'sign',
  followUp: 'publish',
  tellSubject: 'publish',
  sendUp: 'publish',
  seekReceipt: 'publish',
  seekResult: 'publish',
  writeStory: 'publish',
  followAmendment: 'publish',
  approveStory: 'publish',
  publish: 'publish',
};

/** null for a task that belongs to no step: a document that cannot be read, a report over all cases. */
export const stepOf = ({ kind }: Pick<Task, 'kind'>): StepId | null =>
  Object.hasOwn(stepOfKind, kind) ? (stepOfKind[kind] ?? null) : null;

export interface BoardRow {
  readonly unit: string;
  readonly count: number;
  /** The earliest due day among them. */
  readonly oldest: Day;
  readonly steps: Readonly<Partial<Record<StepId, number>>>;
}

/** One row a unit, whoever has most first; among equals whoever has waited longest. */
export const boardOf = (tasks: readonly Task[]): readonly BoardRow[] =>
  [...new Set(tasks.map(({ unit }) => unit))]
    .map((unit) =>
      rowOf(
        unit,
        tasks.filter((task) => task.unit === unit),
      ),
    )
    .toSorted(
      (one, other) =>
        other.count - one.count ||
        one.oldest.localeCompare(other.oldest) ||
        one.unit.localeCompare(other.unit),
    );

const rowOf = (unit: string, tasks: readonly Task[]): BoardRow => {
  const found = tasks.flatMap((task) => stepOf(task) ?? []);
  return {
    unit,
    count: tasks.length,
    oldest: tasks.map(({ due }) => due).toSorted()[0] ?? '',
    steps: Object.fromEntries(
      [...new Set(found)].map((step) => [step, found.filter((one) => one === step).length]),
    ),
  };
};
