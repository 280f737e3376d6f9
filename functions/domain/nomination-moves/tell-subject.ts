/**
 * Whoever was recognised, or was not, hears of it: told by hand and noted by the unit, for of a subject a phone and an address
 * are kept and no e-mail.
 */
import type { Day } from '../day.ts';
import { moveRule, type Context, type Write } from '../engine/move-rule.ts';
import { subjectTask } from '../engine/obligations.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import type { Nomination } from '../nomination.ts';
import { TellingSubject } from '../telling-subject.ts';

const ofTelling = (key: string): boolean => key.endsWith(`.${subjectTask}`);

/** The day of the result; none on an older card. */
const resultOf = ({ decision, declinedOn }: Nomination): Day | undefined =>
  decision?.day ?? declinedOn;

/** What a move that ends a case without recognition notes on its card. */
export const notRecognised = ({ today }: Pick<Context, 'today'>) => ({
  subjectTold: null,
  declinedOn: today,
});

export const tellSubject = moveRule({
  input: TellingSubject,
  needs: [],
  unmet: ({ doc }: NominationFacts, { on }, { today }) => [
    ...(doc.subjectTold == null ? [] : [unmet('toldAlready')]),
    ...(on <= today ? [] : [unmet('dayAhead', 'on')]),
    ...(on >= (resultOf(doc) ?? on) ? [] : [unmet('toldBeforeDecision', 'on')]),
  ],
  patch: ({ doc }, { on, how }, { by }) => ({
    subjectTold: { on, how, by },
    tasks: doc.tasks.filter((key) => !ofTelling(key)),
  }),
  writes: ({ doc }, _input, { now }) =>
    doc.tasks.filter(ofTelling).map((key): Write => ({
      op: 'update',
      path: `tasks/${key}`,
      data: { state: 'done', closed: now },
    })),
});
