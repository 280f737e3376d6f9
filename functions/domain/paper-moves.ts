/** Moves of new factors and batches: their screens come later, their table and rules stand. */
import * as z from 'zod';
import { moveRule, type AnyMoveRule } from './engine/move-rule.ts';
import type { BatchFacts, NewFactorFacts } from './facts.ts';
import { unmet } from './move.ts';
import { assign, extend } from './task-moves.ts';
import { text } from './text.ts';

const note = z.strictObject({ note: text(1000) });

const noted = <Facts extends object>(): AnyMoveRule<Facts> =>
  moveRule<Facts, z.infer<typeof note>>({ input: note, needs: [] });

export const newFactorRules = {
  nurture: noted<NewFactorFacts>(),
  ripen: noted<NewFactorFacts>(),
  nominate: noted<NewFactorFacts>(),
  close: noted<NewFactorFacts>(),
  assign: assign('newFactors'),
  extend: extend(),
} as const;

export const batchRules = {
  confirm: moveRule({
    input: note,
    needs: [],
    unmet: ({ doc }: BatchFacts) => (doc.cases.length > 0 ? [] : [unmet('batchEmpty', 'f-cases')]),
  }),
  reopen: noted<BatchFacts>(),
  send: moveRule({
    input: note,
    needs: [],
    unmet: ({ doc }: BatchFacts) =>
      doc.number !== '' && doc.day !== null ? [] : [unmet('batchWithoutNumber', 'f-number')],
  }),
  assign: assign('batches'),
  extend: extend(),
} as const;
