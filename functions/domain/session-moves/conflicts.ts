/** Conflicts of interest: declared by the member before any content opens, or set and lifted by the secretary with a reason. */
import * as z from 'zod';
import { moveRule, type Write } from '../engine/move-rule.ts';
import type { SessionFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import { spokenOf, type Wall, WallGround } from '../session.ts';
import { filled, Id } from '../text.ts';

/** The wall; the points its person has given count no longer, neither in the middle nor in the spread. */
const walling = (nomination: string, data: Wall): readonly Write[] => {
  const below = `nominations/${nomination}`;
  return [
    { op: 'set', path: `${below}/walls/${data.uid}`, data },
    { op: 'delete', path: `${below}/scores/${data.uid}`, data: {} },
    { op: 'delete', path: `${below}/scoreDrafts/${data.uid}`, data: {} },
  ];
};

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
    ...conflicts.flatMap(({ nomination, ground }) =>
      walling(nomination, { v: 1, uid: by, session: id, ground, by, at: now }),
    ),
  ],
});

/** Whoever has a tie to a case themselves shuts nobody out of it and lets nobody back: a colleague does. */
const cannotJudge = ({ doc, walledFromIt }: SessionFacts, nomination: string): readonly Unmet[] => [
  ...(spokenOf(doc).includes(nomination)
    ? []
    : [unmet('notOnAgenda', 'nomination', { nomination })]),
  ...(walledFromIt ? [unmet('walledFromCase', 'nomination')] : []),
];

export const wall = moveRule({
  input: z.strictObject({ nomination: Id, uid: Id, ground: WallGround, reason: filled(500) }),
  needs: ['walledFromIt'],
  unmet: (facts: SessionFacts, { nomination, uid }, { roster }) => [
    ...cannotJudge(facts, nomination),
    ...(roster.people[uid]?.active === true ? [] : [unmet('notOfStaff', 'uid')]),
  ],
  writes: (_facts, { nomination, uid, ground }, { id, by, now }) =>
    walling(nomination, { v: 1, uid, session: id, ground, by, at: now }),
});

/** A wall set by mistake; nobody lifts their own. */
export const liftWall = moveRule({
  input: z.strictObject({ nomination: Id, uid: Id, reason: filled(500) }),
  needs: ['walledFromIt', 'shutOut'],
  unmet: (facts: SessionFacts, { nomination, uid }, { by }) => [
    ...cannotJudge(facts, nomination),
    ...(uid === by ? [unmet('ownWall', 'uid')] : []),
    ...(facts.shutOut ? [] : [unmet('notShutOut', 'uid')]),
  ],
  writes: (_facts, { nomination, uid }) => [
    { op: 'delete', path: `nominations/${nomination}/walls/${uid}`, data: {} },
  ],
});
