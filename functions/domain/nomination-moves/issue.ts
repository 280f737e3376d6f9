/** The decision reaches the case: recognised from here on, and its story is opened for the editor. */
import * as z from 'zod';
import { moveRule } from '../engine/move-rule.ts';
import { taskFor } from '../engine/opened-task.ts';
import type { NominationFacts } from '../facts.ts';
import { nextCheckIn } from '../follow-up.ts';
import { unmet } from '../move.ts';
import { Id } from '../text.ts';

export const issue = moveRule({
  input: z.strictObject({ decision: Id }),
  needs: ['decision', 'directories'],
  unmet: ({ decision }: NominationFacts, _input, { id }) =>
    decision?.issued != null && decision.cases.includes(id)
      ? []
      : [unmet('decisionNotIssued', 'decision')],
  patch: ({ decision, directories }, input, { today }) => ({
    decision: {
      id: input.decision,
      number: decision?.issued?.number ?? '',
      day: decision?.issued?.day ?? '',
    },
    subjectTold: null,
    followUp: {
      checkIns: 0,
      next: nextCheckIn(decision?.issued?.day ?? today, 0, directories.agency.followUpMonths),
      standing: 'exemplary',
    },
  }),
  writes: ({ doc }, _input, context) => {
    const { id, now } = context;
    const begun = { track: 'stories', id, seq: 0, state: 'drafting' } as const;
    const task = taskFor(begun, { code: doc.code }, context);
    return [
      {
        op: 'create',
        path: `stories/${id}`,
        data: {
          v: 1,
          source: 'nomination',
          nomination: id,
          code: doc.code,
          state: 'drafting',
          textVersion: 1,
          title: '',
          lead: '',
          body: '',
          slug: '',
          author: null,
          photos: [],
          subjectAgreed: null,
          planned: null,
          approved: null,
          published: null,
          version: 0,
          seq: 0,
          lastHash: '',
          tasks: task === null ? [] : [task.key],
          createdBy: 'system',
          createdAt: now,
          updatedAt: now,
        },
      },
      ...(task === null ? [] : [task.write]),
    ];
  },
});
