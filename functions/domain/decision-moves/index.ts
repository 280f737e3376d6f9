/** Approving and issuing one decision for many cases; each case then gets its own request under a fixed id. */
import * as z from 'zod';
import { Day } from '../day.ts';
import { moveRule, type AnyMoveRule, type Context, type Write } from '../engine/move-rule.ts';
import type { DecisionFacts } from '../facts.ts';
import { unmet, type Unmet } from '../move.ts';
import type { NominationState } from '../nomination-workflow.ts';
import { Signing, unmetToSign } from '../signing.ts';
import type { DecisionMoveName } from '../track-workflows.ts';
import { assign, extend, handBack } from '../task-moves.ts';
import { filled, Id } from '../text.ts';

/** One that cannot be read is left behind and moves on its own once it is mended, unless no other is left to decide. */
const notIn = (
  { doc, cards, unread }: DecisionFacts,
  allowed: readonly NominationState[],
): readonly Unmet[] =>
  doc.cases.flatMap((id) => {
    const card = cards[id];
    if (unread.includes(id) && unread.length < doc.cases.length) return [];
    return card !== undefined && allowed.includes(card.state) && card.suspended === null
      ? []
      : [unmet('caseNotReady', `f-cases.${id}`, { code: card?.code ?? id })];
  });

/** Cases that wait for its signature or have it, and those of which nobody can tell; the others were refused, sent back or decided elsewhere. */
const stillHeld = ({ doc, cards }: DecisionFacts): string[] =>
  doc.cases.filter((id) => ['decision', 'signed', undefined].includes(cards[id]?.state));

/** What has left holds the signed ones back no longer; where nothing is signed, it is told of. */
const notYetSigned = (facts: DecisionFacts): readonly Unmet[] => {
  const anySigned = Object.values(facts.cards).some(({ state }) => state === 'signed');
  const cases = anySigned ? stillHeld(facts) : facts.doc.cases;
  return notIn({ ...facts, doc: { ...facts.doc, cases } }, ['signed']);
};

/** A decision that the head does not sign holds only cases of which the head is shut out; the card says so, not the paper. */
const forAnother = ({ doc, cards }: DecisionFacts): readonly Unmet[] =>
  Object.entries(cards)
    .filter(
      ([, card]) =>
        (doc.signer ?? null) !== null &&
        card.state === 'decision' &&
        (card.signer ?? null) !== doc.signer,
    )
    .map(([id, { code }]) => unmet('otherSigner', `f-cases.${id}`, { code }));

/** One request a case, in the name of whoever moved the decision. */
const carried = (
  { cards }: DecisionFacts,
  state: NominationState,
  move: 'approve' | 'issue',
  input: unknown,
  { id, by, now }: Context,
): readonly Write[] =>
  Object.entries(cards)
    .filter(([, card]) => card.state === state)
    .map(([nomination, card]) => ({
      op: 'create',
      path: `nominations/${nomination}/moves/${move}.${id}`,
      data: { move, by, at: now, seen: card.version, input, outcome: null },
    }));

const approve = moveRule({
  input: Signing,
  needs: ['cards', 'walledFrom', 'delegation', 'directories'],
  unmet: (facts: DecisionFacts, input, context) => [
    ...unmetToSign({ ...facts, walls: [] }, input, context),
    ...notIn(facts, ['decision', 'signed']),
    ...forAnother(facts),
    ...facts.walledFrom.map((id) =>
      unmet('walledFromCase', `f-cases.${id}`, { code: facts.cards[id]?.code ?? id }),
    ),
  ],
  patch: (_facts, { capacity }, { by, now }) => ({ approved: { by, capacity, at: now } }),
  writes: (facts, input, context) => carried(facts, 'decision', 'approve', input, context),
});

const Issue = z.strictObject({
  number: z.string().regex(/^\d{1,6}$/u, 'notANumber'),
  day: Day,
  signatory: filled(120),
  scan: Id.nullable(),
});

/** `numbers/{series}.{year}.{number}`: "07" and "7" are one number. */
export const numberKey = (series: string, day: Day, number: string): string =>
  `${series}.${day.slice(0, 4)}.${Number(number)}`;

const issue = moveRule({
  input: Issue,
  needs: ['cards', 'numberTakenBy', 'directories'],
  unmet: (facts: DecisionFacts, { number, day }, { today }) => [
    ...notYetSigned(facts),
    ...(facts.numberTakenBy === null
      ? []
      : [unmet('numberTaken', 'number', { number, decision: facts.numberTakenBy })]),
    ...(day <= today ? [] : [unmet('dayInFuture', 'day')]),
  ],
  // The paper names no case that has left it: signed again, such a case waits for a decision of its own.
  patch: (facts, { number, day, signatory, scan }) => ({
    cases: stillHeld(facts),
    issued: {
      series: facts.directories.agency.series,
      year: Number(day.slice(0, 4)),
      number,
      day,
      signatory,
      scan,
    },
  }),
  writes: (facts, { number, day }, context) => [
    {
      op: 'create',
      path: `numbers/${numberKey(facts.directories.agency.series, day, number)}`,
      data: { v: 1, decision: context.id, at: context.now },
    },
    ...carried(facts, 'signed', 'issue', { decision: context.id }, context),
  ],
});

export const decisionRules = {
  approve,
  issue,
  assign: assign('decisions'),
  extend: extend('decisions'),
  handBack: handBack('decisions'),
} as const satisfies Record<DecisionMoveName, AnyMoveRule<DecisionFacts>>;
