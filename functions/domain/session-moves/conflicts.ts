/** Conflicts of interest: declared by the member before any content opens, or set and lifted by the secretary with a reason. */
import * as z from 'zod';
import { moveRule, type Write } from '../engine/move-rule.ts';
import type { SessionFacts } from '../facts.ts';
import { unmet } from '../move.ts';
import { spokenOf, WallGround } from '../session.ts';
import { filled, Id } from '../text.ts';

const Conflict = z.strictObject({ nomination: Id, ground: WallGround });

export const declare = moveRule({
  input: z.strictObject({ conflicts: z.array(Conflict).max(300) }),
  needs: [],
  unmet: ({ doc }: SessionFacts, { conflicts }, { by }) => [
    ...(doc.members.includes(by) ? [] : [unmet('notAMember')]),
    ...conflicts
      .filter(({ nomination }) => !spokenOf(doc).includes(nomination))
      .map(({ nomination }) => unmet('notOnAgenda', 'conflicts', { nomination })),
  ],
  writes: ({ doc }, { conflicts }, { id, by, now }) => [
    {
      op: 'set',
      path: `sessions/${id}/declarations/${by}`,
      data: {
        v: 1,
        uid: by,
        agenda: doc.agenda,
        conflicts: conflicts.map(({ nomination }) => nomination),
        at: now,
      },
    },
    ...conflicts.map(({ nomination, ground }): Write => ({
      op: 'set',
      path: `nominations/${nomination}/walls/${by}`,
      data: { v: 1, uid: by, session: id, ground, by, at: now },
    })),
  ],
});

export const wall = moveRule({
  input: z.strictObject({ nomination: Id, uid: Id, ground: WallGround, reason: filled(500) }),
  needs: [],
  unmet: ({ doc }: SessionFacts, { nomination }) =>
    spokenOf(doc).includes(nomination) ? [] : [unmet('notOnAgenda', 'nomination', { nomination })],
  writes: (_facts, { nomination, uid, ground }, { id, by, now }) => [
    {
      op: 'set',
      path: `nominations/${nomination}/walls/${uid}`,
      data: { v: 1, uid, session: id, ground, by, at: now },
    },
  ],
});

/** A wall set by mistake; nobody lifts their own. */
export const liftWall = moveRule({
  input: z.strictObject({ nomination: Id, uid: Id, reason: filled(500) }),
  needs: [],
  unmet: ({ doc }: SessionFacts, { nomination, uid }, { by }) => [
    ...(spokenOf(doc).includes(nomination)
      ? []
      : [unmet('notOnAgenda', 'nomination', { nomination })]),
    ...(uid === by ? [unmet('ownWall', 'uid')] : []),
  ],
  writes: (_facts, { nomination, uid }) => [
    { op: 'delete', path: `nominations/${nomination}/walls/${uid}`, data: {} },
  ],
});
