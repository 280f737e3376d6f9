/** Closing a session decides every case on its agenda under the pack it opened with: all that can be read, or none. */
import * as z from 'zod';
import { moveRule, type Context, type Write } from '../engine/move-rule.ts';
import type { AgendaItem, SessionFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import type { RulePack } from '../rule-pack.ts';
import { hasDeclared, type Session } from '../session.ts';
import { doesNotAddUp, verdict } from '../tally.ts';
import { text } from '../text.ts';
import { stillRuns } from './online.ts';
import { votersOf } from './voters.ts';

const missing = (
  session: Session,
  pack: RulePack,
  { card, tally, walls, id }: AgendaItem,
  sessionId: string,
): readonly Unmet[] => {
  // Left undecided; what was counted is carried to it once it is mended.
  if (card === null) return [];
  const about = { code: card.code };
  if (card.state !== 'council' || card.session !== sessionId)
    return [unmet('caseNotInCouncil', `f-agenda.${id}`, about)];
  if (card.suspended !== null) return [unmet('caseSuspended', `f-agenda.${id}`, about)];
  if (session.mode === 'online') return [];
  if (tally?.session !== sessionId) return [unmet('noTally', `f-agenda.${id}`, about)];
  return doesNotAddUp(tally, votersOf(session, walls), pack).map(({ code, details }) =>
    unmet(code, `f-agenda.${id}`, { ...details, ...about }),
  );
};

/** The request that carries the verdict to its case; made under a fixed id, so that it exists once. */
const carried = (
  session: Session,
  pack: RulePack,
  item: AgendaItem,
  { id, now }: Context,
): readonly Write[] => {
  if (item.card === null || item.tally === null) return [];
  const { result, reason } = verdict(item.tally, votersOf(session, item.walls), pack);
  return [
    {
      op: 'create',
      path: `nominations/${item.id}/moves/closed.${id}`,
      data: {
        move: result,
        by: 'system',
        at: now,
        seen: item.card.version,
        input: { session: id, verdict: reason },
        outcome: null,
      },
    },
  ];
};

export const close = moveRule({
  input: z.strictObject({ reason: text(500).default('') }),
  needs: ['agenda', 'voted'],
  unmet: (facts: SessionFacts, { reason }, { id, now }) => {
    const { doc, agenda } = facts;
    const { pack } = doc;
    if (pack === null) return [unmet('packNotInForce', 'rulePack')];
    return [
      ...(reason === '' && stillRuns(facts, now) ? [unmet('ballotStillRuns', 'reason')] : []),
      // Online whoever voted was there, and only the declared vote; where no case is decided there is nothing to declare of.
      ...(doc.ballot === undefined && doc.agenda.length > 0 ? doc.present : [])
        .filter((uid) => !hasDeclared(doc, uid))
        .map((uid) => unmet('notDeclared', 'f-present', { uid })),
      ...agenda.flatMap((item) => missing(doc, pack, item, id)),
    ];
  },
  patch: ({ doc }, _input, { now }) =>
    doc.ballot === undefined ? {} : { ballot: { ...doc.ballot, closed: now } },
  // Slips are opened afterwards, case by case: a transaction could not hold two hundred boxes.
  writes: ({ doc, agenda }, _input, context) => {
    const { pack } = doc;
    if (doc.ballot !== undefined)
      return [
        {
          op: 'create',
          path: `countings/${context.id}`,
          data: { v: 1, at: context.now, done: null },
        },
      ];
    return pack === null ? [] : agenda.flatMap((item) => carried(doc, pack, item, context));
  },
});
