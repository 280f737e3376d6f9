/** An appraiser of a drawn case hands in: sealed from then on, and open to the other once both are in. */
import * as z from 'zod';
import { agreementWrite } from '../agreement.ts';
import { hardAt } from '../criteria-set.ts';
import { moveRule, type Write } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import { appraisers } from '../second-appraisal.ts';
import { Id } from '../text.ts';

type Seen = Pick<NominationFacts, 'doc' | 'criteria' | 'appraisal'>;

const withoutFinding = ({ criteria, appraisal }: Seen): readonly Unmet[] =>
  (criteria === null ? [] : hardAt(criteria, 'appraisal'))
    .filter(({ id }) => appraisal?.criteria[id] === undefined)
    .map(({ id, vi }) =>
      unmet('criterionNotConfirmed', `f-criteria.${id}`, { criterion: id, text: vi }),
    );

const handedIn = ({ doc }: Pick<NominationFacts, 'doc'>): readonly string[] =>
  doc.appraisedBy ?? [];

const ofSecond = (key: string): boolean => key.endsWith('.appraiseSecond');

/** The task of the second is done when the second is in, though the state stays. */
const taskDone = ({ doc }: NominationFacts, now: unknown): readonly Write[] =>
  doc.tasks
    .filter(ofSecond)
    .map((key) => ({ op: 'update', path: `tasks/${key}`, data: { state: 'done', closed: now } }));

export const handIn = moveRule({
  /** Whose appraisal it is and which version of it: one's own, as one sees it. */
  input: z.strictObject({ appraisal: Id, version: z.int().min(1) }),
  needs: ['appraisal', 'otherAppraisal', 'criteria'],
  unmet: (facts: NominationFacts, { appraisal, version }, { by }) => [
    ...(facts.doc.secondAppraisal === true ? [] : [unmet('notDrawn')]),
    ...(appraisal === by ? [] : [unmet('notYourAppraisal')]),
    ...(handedIn(facts).includes(by) ? [unmet('handedInAlready')] : []),
    ...(handedIn(facts).length < appraisers ? [] : [unmet('bothAreIn')]),
    ...(facts.appraisal === null || facts.appraisal.version === version
      ? []
      : [unmet('changedSince')]),
    ...withoutFinding(facts),
    ...(facts.appraisal?.complete === true ? [] : [unmet('appraisalNotComplete', 'f-complete')]),
  ],
  patch: (facts, _input, { by }) => ({
    appraisedBy: [...handedIn(facts), by],
    ...(handedIn(facts).length === appraisers - 1
      ? { tasks: facts.doc.tasks.filter((key) => !ofSecond(key)) }
      : {}),
  }),
  writes: (facts, _input, { id, by, now }) => {
    const [first] = handedIn(facts);
    const { appraisal, otherAppraisal, criteria } = facts;
    if (first === undefined || appraisal === null || otherAppraisal === null || criteria === null)
      return [];
    return [
      ...taskDone(facts, now),
      agreementWrite(
        id,
        facts.doc,
        criteria,
        [
          { by: first, appraisal: otherAppraisal },
          { by, appraisal },
        ],
        now,
      ),
    ];
  },
});
