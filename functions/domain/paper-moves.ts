/** Moves of batches (tờ trình). What a batch does, each of its cases is asked to do under a fixed id. */
import * as z from 'zod';
import { Day } from './day.ts';
import { moveRule, type Context, type Write } from './engine/move-rule.ts';
import type { BatchFacts } from './facts.ts';
import { unmet, type Unmet } from './move.ts';
import type { Nomination } from './nomination.ts';
import { writingStates } from './nomination-workflow.ts';
import { assign, extend, handBack } from './task-moves.ts';
import { filled, Id, text } from './text.ts';

const note = z.strictObject({ note: text(1000) });

/** Of each case the version of its content that the page showed: that one is confirmed and sent, no other. */
const versions = z.record(Id, z.int().min(1));
type Versions = z.infer<typeof versions>;

/** The request that this move of the batch makes of a case; the next move of the batch has another number. */
export const carriedId = (move: 'confirm' | 'submit', batch: string, seq: number): string =>
  `${move}.${batch}.${seq}`;

const isWriting = ({ state }: Nomination): boolean =>
  writingStates.some((writing) => writing === state);

/** Cases that the unit may still send; what was sent on its own before is left alone. */
const waiting = ({ doc, cards }: BatchFacts): readonly (readonly [string, Nomination])[] =>
  doc.cases.flatMap((id) => {
    const card = cards[id];
    return card !== undefined && isWriting(card) ? [[id, card] as const] : [];
  });

/** What stands in the way of the paper itself; what a single case still lacks is told by that case, and stops no other. */
const unsound = (facts: BatchFacts, seen: Versions): readonly Unmet[] => {
  const { doc, cards, unread } = facts;
  const about = (id: string): Unmet['details'] => ({ code: cards[id]?.code ?? id });
  return [
    ...(doc.cases.length > 0 ? [] : [unmet('batchEmpty', 'f-cases')]),
    ...doc.cases
      // One that cannot be read follows with the rest once it is mended.
      .filter((id) => !unread.includes(id) && cards[id]?.ownerUnit !== doc.ownerUnit)
      .map((id) => unmet('caseOfOtherUnit', `f-cases.${id}`, about(id))),
    ...waiting(facts)
      .filter(([id]) => seen[id] === undefined)
      .map(([id]) => unmet('caseNotSeen', `f-cases.${id}`, about(id))),
  ];
};

/** One request a case, in the name of whoever moved the batch. */
const carried = (
  facts: BatchFacts,
  move: 'confirm' | 'submit',
  seen: Versions,
  { id, by, now }: Context,
): readonly Write[] =>
  waiting(facts).map(([nomination, card]) => ({
    op: 'create',
    path: `nominations/${nomination}/moves/${carriedId(move, id, facts.doc.seq + 1)}`,
    data: {
      move,
      by,
      at: now,
      seen: card.version,
      input: { dossierVersion: seen[nomination] },
      outcome: null,
    },
  }));

const confirm = moveRule({
  input: z.strictObject({ versions }),
  needs: ['cards'],
  unmet: (facts: BatchFacts, input) => unsound(facts, input.versions),
  writes: (facts, input, context) => carried(facts, 'confirm', input.versions, context),
});

const paper = { number: filled(60), day: Day, signatory: filled(120) } as const;

/** The number comes from the unit's own register when the paper is signed, after its head has confirmed it. */
const send = moveRule({
  input: z.strictObject({ versions, ...paper }),
  needs: ['cards'],
  unmet: (facts: BatchFacts, input, { today }) => [
    ...(input.day <= today ? [] : [unmet('dayInFuture', 'day')]),
    ...unsound(facts, input.versions),
  ],
  patch: (_facts, { number, day, signatory }) => ({ number, day, signatory }),
  writes: (facts, input, context) => carried(facts, 'submit', input.versions, context),
});

/** After the paper has gone: cases that were not ready then follow it. Its number and day stay. */
const sendRest = moveRule({
  input: z.strictObject({ versions }),
  needs: ['cards'],
  unmet: (facts: BatchFacts, input) => [
    ...(waiting(facts).length > 0 ? [] : [unmet('nothingLeft', 'f-cases')]),
    ...unsound(facts, input.versions),
  ],
  writes: (facts, input, context) => carried(facts, 'submit', input.versions, context),
});

export const batchRules = {
  confirm,
  reopen: moveRule<BatchFacts, z.infer<typeof note>>({ input: note, needs: [] }),
  send,
  sendRest,
  assign: assign<BatchFacts>('batches'),
  extend: extend<BatchFacts>('batches'),
  handBack: handBack<BatchFacts>('batches'),
} as const;
