/** Who takes no part in deciding a simplified case: no session asks for ties before it is decided, so the case itself does. */
import * as z from 'zod';
import { moveRule, type Context } from '../engine/move-rule.ts';
import type { NominationFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import { type Signer, signerOf } from '../signer.ts';
import { filled, Id } from '../text.ts';

/** Named anew with each wall; without a pack it is the head. */
export const signerAmong = (
  { pack }: Pick<NominationFacts, 'pack'>,
  walls: readonly string[],
  { roster }: Pick<Context, 'roster'>,
): Signer | null => (pack === null ? null : signerOf(walls, roster, pack));

/** Of a case that was voted on the secretary keeps the walls at its session. */
const passedBySessions = ({ doc }: NominationFacts): readonly Unmet[] =>
  doc.simplified === null ? [unmet('keptAtSession')] : [];

/** Read with the case's history, so the tie itself is told there only as far as the reason tells it. */
const input = z.strictObject({ uid: Id, reason: filled(500) });

/** Tasks that were handed to somebody who is shut out from now on. */
const bereftBy = (
  { openTasks }: Pick<NominationFacts, 'openTasks'>,
  walls: readonly string[],
): readonly string[] =>
  Object.entries(openTasks)
    .filter(([, { audience }]) => walls.some((uid) => audience === `uid:${uid}`))
    .map(([key]) => key);

/** Whoever decides steps aside for themself; the office shuts out anybody. */
export const wall = moveRule({
  input,
  needs: ['walls', 'cycle', 'pack', 'openTasks'],
  unmet: (facts: NominationFacts, { uid }, { by, roles, roster }) => [
    ...passedBySessions(facts),
    ...(roles.includes('office') || uid === by ? [] : [unmet('onlyOneself', 'uid')]),
    ...(roster.people[uid]?.active === true ? [] : [unmet('notOfStaff', 'uid')]),
    ...(facts.walls.includes(uid) ? [unmet('alreadyShutOut', 'uid')] : []),
  ],
  patch: (facts, { uid }, context) => ({
    signer: signerAmong(facts, [...facts.walls, uid], context),
  }),
  bereft: (facts, { uid }) => bereftBy(facts, [uid]),
  writes: (_facts, { uid }, { id, by, now }) => [
    {
      op: 'set',
      path: `nominations/${id}/walls/${uid}`,
      data: { v: 1, uid, session: null, ground: 'other', by, at: now },
    },
  ],
});

/** Asked for by a session that the case is reported to: its walls are read here once more, as they stand by now. */
export const nameSigner = moveRule({
  input: z.strictObject({ session: Id }),
  needs: ['walls', 'cycle', 'pack', 'openTasks'],
  unmet: passedBySessions,
  patch: (facts, _input, context) => ({ signer: signerAmong(facts, facts.walls, context) }),
  bereft: (facts) => bereftBy(facts, facts.walls),
});

/** A wall set by mistake: whoever stands behind it cannot ask, so nobody lifts their own. */
export const liftWall = moveRule({
  input,
  needs: ['walls', 'cycle', 'pack'],
  unmet: (facts: NominationFacts, { uid }) => [
    ...passedBySessions(facts),
    ...(facts.walls.includes(uid) ? [] : [unmet('notShutOut', 'uid')]),
  ],
  patch: (facts, { uid }, context) => ({
    signer: signerAmong(
      facts,
      facts.walls.filter((one) => one !== uid),
      context,
    ),
  }),
  writes: (_facts, { uid }, { id }) => [
    { op: 'delete', path: `nominations/${id}/walls/${uid}`, data: {} },
  ],
});
