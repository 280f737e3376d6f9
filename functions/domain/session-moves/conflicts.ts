/** Conflicts of interest: declared by the member before any content opens, or set and lifted by the secretary with a reason. */
import * as z from 'zod';
import { moveRule, type Context, type Write } from '../engine/move-rule.ts';
import type { SessionFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import { signerAmong } from '../nomination-moves/walls.ts';
import { spokenOf, type Wall, WallGround } from '../session.ts';
import { filled, Id } from '../text.ts';

const walling = (nomination: string, data: Wall): Write => ({
  op: 'set',
  path: `nominations/${nomination}/walls/${data.uid}`,
  data,
});

/** Points that their giver is shut out of count no longer, neither in the middle nor in the spread. */
const fallen = ({ given }: SessionFacts): readonly Write[] =>
  given.map((path) => ({ op: 'delete', path, data: {} }));

/**
 * Of a case that waits for the decision its card says who signs: where the walls, changed like this, name somebody else,
 * the case is asked to name them. Under a fixed id, so that it is asked once.
 */
const namingAnew = (
  { doc, undecided }: SessionFacts,
  changed: (walls: readonly string[]) => readonly string[],
  { id, now, roster }: Pick<Context, 'id' | 'now' | 'roster'>,
): readonly Write[] =>
  undecided
    .filter(
      ({ card, pack, walls }) =>
        signerAmong({ pack }, changed(walls), { roster }) !== (card.signer ?? null),
    )
    .map(({ id: nomination, card }) => ({
      op: 'create',
      path: `nominations/${nomination}/moves/signer.${id}.${doc.seq + 1}`,
      data: {
        move: 'nameSigner',
        by: 'system',
        at: now,
        seen: card.version,
        input: { session: id },
        outcome: null,
      },
    }));

const withWall =
  (uid: string) =>
  (walls: readonly string[]): readonly string[] => [...walls, uid];

const Conflict = z.strictObject({ nomination: Id, ground: WallGround });

export const declare = moveRule({
  input: z.strictObject({ conflicts: z.array(Conflict).max(300) }),
  needs: ['undecided', 'given'],
  unmet: ({ doc }: SessionFacts, { conflicts }, { by }) => [
    ...(doc.members.includes(by) ? [] : [unmet('notAMember')]),
    ...conflicts
      .filter(({ nomination }) => !spokenOf(doc).includes(nomination))
      .map(({ nomination }) => unmet('notOnAgenda', 'conflicts', { nomination })),
  ],
  patch: ({ doc }, _input, { by }) => ({ declared: { ...doc.declared, [by]: doc.agenda } }),
  writes: (facts, { conflicts }, context) => {
    const { id, by, now } = context;
    return [
      ...conflicts.map(({ nomination, ground }) =>
        walling(nomination, { v: 1, uid: by, session: id, ground, by, at: now }),
      ),
      ...fallen(facts),
      ...namingAnew(facts, withWall(by), context),
    ];
  },
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
  needs: ['walledFromIt', 'undecided', 'given'],
  unmet: (facts: SessionFacts, { nomination, uid }, { roster }) => [
    ...cannotJudge(facts, nomination),
    ...(roster.people[uid]?.active === true ? [] : [unmet('notOfStaff', 'uid')]),
  ],
  writes: (facts, { nomination, uid, ground }, context) => {
    const { id, by, now } = context;
    return [
      walling(nomination, { v: 1, uid, session: id, ground, by, at: now }),
      ...fallen(facts),
      ...namingAnew(facts, withWall(uid), context),
    ];
  },
});

/** A wall set by mistake; nobody lifts their own. */
export const liftWall = moveRule({
  input: z.strictObject({ nomination: Id, uid: Id, reason: filled(500) }),
  needs: ['walledFromIt', 'shutOut', 'undecided'],
  unmet: (facts: SessionFacts, { nomination, uid }, { by }) => [
    ...cannotJudge(facts, nomination),
    ...(uid === by ? [unmet('ownWall', 'uid')] : []),
    ...(facts.shutOut ? [] : [unmet('notShutOut', 'uid')]),
  ],
  writes: (facts, { nomination, uid }, context) => [
    { op: 'delete', path: `nominations/${nomination}/walls/${uid}`, data: {} },
    ...namingAnew(facts, (walls) => walls.filter((one) => one !== uid), context),
  ],
});
