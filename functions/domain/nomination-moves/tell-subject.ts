/**
 * Whoever was recognised hears of it: told by hand and noted by the unit, for of a subject a phone and an address are kept
 * and no e-mail.
 */
import { moveRule, type Write } from '../engine/move-rule.ts';
import { subjectTask } from '../engine/obligations.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { TellingSubject } from '../telling-subject.ts';

const ofTelling = (key: string): boolean => key.endsWith(`.${subjectTask}`);

export const tellSubject = moveRule({
  input: TellingSubject,
  needs: [],
  unmet: ({ doc }: NominationFacts, { on }, { today }) => [
    ...(doc.subjectTold == null ? [] : [unmet('toldAlready')]),
    ...(on <= today ? [] : [unmet('dayAhead', 'on')]),
    ...(on >= (doc.decision?.day ?? on) ? [] : [unmet('toldBeforeDecision', 'on')]),
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
