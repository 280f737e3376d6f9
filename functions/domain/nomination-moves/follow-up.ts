/** After recognition: looking again, and recording who learned from it (S27–S31). Both stay in the case and in its chain. */
import * as z from 'zod';
import { Day } from '../day.ts';
import { moveRule } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { nextCheckIn, standings } from '../follow-up.ts';
import { looseFigures } from '../loose-figures.ts';
import { unmet, type Unmet } from '../move.ts';
import { filled, Id, text } from '../text.ts';
import { credited } from './credited.ts';

/** Closes the open task, and opens the next at its month. */
export const checkIn = moveRule({
  input: z.strictObject({
    on: Day,
    standing: z.enum(standings),
    note: filled(1000),
    /** The level whose criteria it seems ready for, or ''. */
    readyFor: text(60),
  }),
  needs: ['directories'],
  unmet: (_facts: NominationFacts, { on }, { today }) =>
    on <= today ? [] : [unmet('dayAhead', 'on')],
  patch: ({ doc, directories }, { standing }, { today }) => {
    const checkIns = (doc.followUp?.checkIns ?? 0) + 1;
    const { followUpMonths } = directories.agency;
    const next = nextDay(doc.decision?.day ?? today, checkIns, followUpMonths, today);
    return { followUp: { checkIns, next, standing } };
  },
});

/** Never a day that has passed: whoever looked late looks again at the next month ahead. */
const nextDay = (decided: Day, checkIns: number, months: string | undefined, today: Day): Day => {
  const next = nextCheckIn(decided, checkIns, months);
  return next > today ? next : nextDay(decided, checkIns + 1, months, today);
};

const Replication = z.strictObject({
  who: filled(200),
  what: filled(500),
  since: Day,
  /** How it is known, as the public reads it. */
  source: filled(400),
  /** How those who learned agreed to be named in public; `none` keeps it in the case. */
  consent: z.enum(['none', 'paper', 'spoken']),
  /** Of this case: the minutes, the photo that shows it. */
  evidence: z.array(Id).max(5).default([]),
});

export const replicate = moveRule({
  input: Replication,
  needs: ['evidence'],
  unmet: ({ evidence }: NominationFacts, input, { today }) => [
    ...(input.evidence.every((id) => evidence.includes(id))
      ? []
      : [unmet('noSuchEvidence', 'evidence')]),
    ...(input.since <= today ? [] : [unmet('dayAhead', 'since')]),
    ...(input.consent === 'none' ? [] : loose(input)),
  ],
  writes: ({ doc }, { consent, evidence: _kept, ...told }, context) =>
    consent === 'none'
      ? []
      : [credited(context, 'replications', `replication${doc.seq + 1}`, told)],
});

/** A figure in public text needs a verified claim, and here is none (S31). */
const loose = ({ who, what }: z.infer<typeof Replication>): readonly Unmet[] =>
  Object.entries({ who, what }).flatMap(([field, said]) =>
    looseFigures(said).map((figure) => unmet('looseFigure', field, { text: figure.text })),
  );

/** Takes an honour or a replication off the public page again: they have changed their mind, or it was wrong. */
export const retract = moveRule({
  input: z.strictObject({ credit: Id, reason: filled(1000) }),
  needs: ['story'],
  unmet: ({ story }: NominationFacts, { credit }) =>
    kindOf(story, credit) === null ? [unmet('noSuchCredit', 'credit')] : [],
  writes: ({ story }, { credit }, context) => {
    const kind = kindOf(story, credit);
    return kind === null ? [] : [credited(context, kind, credit, null)];
  },
});

const kindOf = (story: NominationFacts['story'], credit: string) =>
  (['honours', 'replications'] as const).find((kind) =>
    Object.hasOwn(story?.[kind] ?? {}, credit),
  ) ?? null;
