/** The office proposes a recognised case to a higher level (S20, S30, S58): the case records it, the proposal goes its own way. */
import * as z from 'zod';
import { moveRule } from '../engine/move-rule.ts';
import { taskFor } from '../engine/opened-task.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { isUnderWay, submissionId } from '../submission.ts';
import { filled, Id } from '../text.ts';

/** As many as a card names. */
const mostProposals = 20;

export const submitUp = moveRule({
  input: z.strictObject({ level: Id, form: filled(200), recipient: filled(200) }),
  needs: ['submissions'],
  // One need not climb level by level (Decree 98/2023), but nothing is proposed to the level that has recognised already.
  unmet: ({ doc, submissions }: NominationFacts, { level }) => [
    ...(level === doc.level ? [unmet('ownLevel', 'level')] : []),
    ...(submissions.some((held) => held.level === level && isUnderWay(held))
      ? [unmet('proposedAlready', 'level')]
      : []),
    ...((doc.submissions?.length ?? 0) < mostProposals ? [] : [unmet('tooManyProposals')]),
  ],
  patch: ({ doc }, _input, { id }) => ({
    submissions: [...(doc.submissions ?? []), submissionId(id, doc.seq + 1)],
  }),
  writes: ({ doc }, { level, form, recipient }, context) => {
    const { code, ownerUnit } = doc;
    const id = submissionId(context.id, doc.seq + 1);
    const begun = { track: 'submissions', id, seq: 0, state: 'prepared' } as const;
    const task = taskFor(begun, { code, ownerUnit }, context);
    const data = {
      v: 1,
      nomination: context.id,
      code,
      ownerUnit,
      level,
      form,
      recipient,
      sent: null,
      acknowledged: null,
      awarded: null,
      state: 'prepared',
      version: 0,
      seq: 0,
      lastHash: '',
      tasks: task === null ? [] : [task.key],
      createdBy: context.by,
      createdAt: context.now,
      updatedAt: context.now,
    };
    return [
      { op: 'create', path: `submissions/${id}`, data },
      ...(task === null ? [] : [task.write]),
    ];
  },
});
