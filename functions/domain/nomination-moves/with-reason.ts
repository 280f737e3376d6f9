/** Moves that ask for nothing but a reason. */
import * as z from 'zod';
import { type Day, dayOf, daysAfter, daysBetween, laterOf } from '../day.ts';
import { moveRule, type Write } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { filled } from '../text.ts';

const reason = z.strictObject({ reason: filled(1000) });

/** A case that leaves its public notice early is shown no longer; one whose days are over is not shown anyway. */
const noticeTakenDown = ({ doc }: NominationFacts, id: string): readonly Write[] =>
  doc.state === 'notice' ? [{ op: 'delete', path: `notices/${id}`, data: {} }] : [];

/** A case leaves its session's agenda with it; once the session is open it stays until the vote. */
export const withdraw = moveRule({
  input: reason,
  needs: ['session'],
  unmet: ({ doc, session }: NominationFacts) =>
    doc.state === 'council' && session !== null && !['planned', 'invited'].includes(session.state)
      ? [unmet('sessionHasOpened')]
      : [],
  writes: (facts, _input, { id, now }) => {
    const { doc, session } = facts;
    return doc.state === 'council' && session !== null && doc.session !== null
      ? [
          {
            op: 'update',
            path: `sessions/${doc.session}`,
            data: { agenda: session.agenda.filter((item) => item !== id), updatedAt: now },
          },
        ]
      : noticeTakenDown(facts, id);
  },
});

export const reopen = moveRule<NominationFacts, z.infer<typeof reason>>({
  input: reason,
  needs: [],
  patch: () => ({ noticeUntil: null, deferredTo: null }),
  writes: (facts, _input, { id }) => noticeTakenDown(facts, id),
});

/** The time to mend is over: the system closes the case. */
export const lapse = moveRule({
  input: z.strictObject({}),
  needs: [],
  unmet: ({ doc }: NominationFacts, _input, { today }) =>
    doc.returnedUntil !== null && today > doc.returnedUntil ? [] : [unmet('stillTimeToMend')],
});

export const suspend = moveRule({
  input: reason,
  needs: [],
  unmet: ({ doc }: NominationFacts) => (doc.suspended === null ? [] : [unmet('alreadySuspended')]),
  patch: (_facts, _input, { by, now }) => ({ suspended: { by, at: now } }),
});

/** The time to mend stands still while a case is suspended, and does not end before the case goes on. */
const timeToMend = (
  { state, suspended, returnedUntil }: NominationFacts['doc'],
  today: Day,
): Partial<Pick<NominationFacts['doc'], 'returnedUntil'>> => {
  if (state !== 'returned' || suspended === null || returnedUntil === null) return {};
  const shifted = daysAfter(returnedUntil, daysBetween(dayOf(suspended.at), today));
  return { returnedUntil: laterOf(shifted, today) };
};

/** A verdict that came while the case was suspended was refused; it is carried to the case again. */
export const resume = moveRule({
  input: reason,
  needs: ['session', 'refusedVote'],
  unmet: ({ doc }: NominationFacts) => (doc.suspended === null ? [unmet('notSuspended')] : []),
  patch: ({ doc }: NominationFacts, _input, { today }) => ({
    suspended: null,
    ...timeToMend(doc, today),
  }),
  writes: ({ doc, refusedVote }, _input, { id, now }) =>
    refusedVote === null
      ? []
      : [
          {
            op: 'create',
            path: `nominations/${id}/moves/closed.${doc.session ?? ''}.${doc.seq + 1}`,
            data: { ...refusedVote, by: 'system', at: now, seen: doc.version, outcome: null },
          },
        ],
});
