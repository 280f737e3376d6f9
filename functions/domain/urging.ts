/** "Đôn đốc": the office or the head asks that the heads of units be written to about overdue work; a function answers. */
import * as z from 'zod';
import { type Day, Instant } from './day.ts';
import type { Mail } from './mail.ts';
import { peopleOf, type Person, type Roster } from './person.ts';
import { Id } from './text.ts';

/** Every unit of a province fits into one request. */
export const mostUnits = 150;

/** `urgings/{id}` as a page writes it. No words of one's own: a mail names codes and steps only. */
export const Urging = z.strictObject({
  v: z.literal(1),
  units: z.array(Id).min(1).max(mostUnits),
  by: Id,
  at: Instant,
  outcome: z.null(),
});
export type Urging = z.infer<typeof Urging>;

export const urgingRefusals = ['badInput', 'notYou'] as const;
export type UrgingRefusal = (typeof urgingRefusals)[number];

/** What came of it for a unit: a unit is written to at most once a day. */
export const unitAnswers = ['mailed', 'mailedToday', 'nothingOverdue', 'noHead'] as const;
export type UnitAnswer = (typeof unitAnswers)[number];

export const UrgingOutcome = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('applied'),
    code: z.null(),
    units: z.record(Id, z.enum(unitAnswers)),
    at: Instant,
  }),
  z.strictObject({
    status: z.literal('refused'),
    code: z.enum(urgingRefusals),
    units: z.record(Id, z.enum(unitAnswers)),
    at: Instant,
  }),
]);
export type UrgingOutcome = z.infer<typeof UrgingOutcome>;

/** `mail/{key}`: made from unit, day and reader, so that asking twice sends once. */
export const urgingKey = (unit: string, day: Day, person: string): string =>
  `urging.people.${unit}.${day}.${person}`;

/** What it says is looked up when it leaves: `subject` is the unit, `code` the day. */
export const urgingMail = (
  { unit, day, person }: { readonly unit: string; readonly day: Day; readonly person: string },
  now: Instant,
): Mail => ({
  v: 1,
  kind: 'urging',
  track: 'people',
  subject: unit,
  person,
  state: 'queued',
  code: day,
  queuedAt: now,
  attempt: 0,
  nextAttemptAt: now,
  leaseUntil: null,
});

/** The heads of a unit, who are to see to its work. */
export const headsOf = (unit: string, roster: Roster): readonly string[] =>
  peopleOf(`unitHead:${unit}`, roster);

export interface UrgingFacts {
  /** Who asks; null without a readable person document. */
  readonly person: Person | null;
  readonly roster: Roster;
  /** Units that have overdue work now. */
  readonly overdue: ReadonlySet<string>;
  /** Keys of the mails that were queued before. */
  readonly queued: ReadonlySet<string>;
}

export interface UrgingAnswer {
  readonly units: Readonly<Record<string, UnitAnswer>>;
  /** Who is written to now, of which unit. */
  readonly letters: readonly { readonly unit: string; readonly person: string }[];
}

export const answerUrging = (
  { units }: Pick<Urging, 'units'>,
  { person, roster, overdue, queued }: UrgingFacts,
  today: Day,
): UrgingAnswer | UrgingRefusal => {
  if (person?.active !== true || !person.roles.some((role) => urgers.includes(role)))
    return 'notYou';
  const answers = [...new Set(units)].map((unit) => {
    const heads = headsOf(unit, roster);
    const unwritten = heads.filter((head) => !queued.has(urgingKey(unit, today, head)));
    return { unit, unwritten, answer: answerFor(overdue.has(unit), heads, unwritten) };
  });
  return {
    units: Object.fromEntries(answers.map(({ unit, answer }) => [unit, answer])),
    letters: answers.flatMap(({ unit, unwritten, answer }) =>
      answer === 'mailed' ? unwritten.map((one) => ({ unit, person: one })) : [],
    ),
  };
};
const urgers: readonly string[] = ['office', 'head'];

const answerFor = (
  isOverdue: boolean,
  heads: readonly string[],
  unwritten: readonly string[],
): UnitAnswer => {
  if (!isOverdue) return 'nothingOverdue';
  if (heads.length === 0) return 'noHead';
  return unwritten.length > 0 ? 'mailed' : 'mailedToday';
};
